package import Cases
package import Engine
import ProcedureKit
package import Profiles
import Records

/// A paper with its cases: what each of its files is written from. A case is compared once, when its turn comes, and not kept.
///
/// The same paper on the same profiles and cases, by the same program, gives the same bytes.
package struct BoardPaper: Sendable {
  let paper: Paper
  let profiles: [Profile]
  let cases: [Case]
  let impact: Impact?
  let basis: Basis
  /// How many of the cases in which a proposal changes something are told: those of a year would fill the memory, and no reader reads them.
  private static let mostTold = 1_000
  private let authorities: Authorities
  private let wanted: Set<Int>

  /// What a paper rests on besides its own text.
  package struct Basis: Sendable {
    /// Every profile, national ones among them.
    package let profiles: [Profile]
    /// Every sample case.
    package let cases: [Case]
    /// What evaluates them.
    package let evaluator: Evaluator
    /// The version of the program.
    package let version: String

    /// What papers rest on.
    package init(profiles: [Profile], cases: [Case], by evaluator: Evaluator, version: String) {
      self.profiles = profiles
      self.cases = cases
      self.evaluator = evaluator
      self.version = version
    }
  }

  /// A paper that was read against this basis. `proposal` is the one that the paper names.
  package init(_ paper: Paper, proposal: Proposal?, on basis: Basis) {
    let evaluator = basis.evaluator
    let asked = basis.profiles.filter { profile in
      paper.authorities.map { $0.contains(profile.authority) } ?? (profile.scope == .authority)
    }
    var authorities = Authorities(asked, by: evaluator)
    cases = basis.cases.filter { paper.cases?.contains($0.id) ?? true }
    let base = proposal.flatMap { proposal in basis.profiles.first { $0.authority == proposal.base } }
    if let proposal, let base {
      authorities = authorities.proposing(proposal, to: base, by: evaluator)
      let trial = Impact.Trial(of: proposal, to: base, by: evaluator)
      var found = Impact(of: trial, telling: Self.mostTold)
      for facts in cases { found.add(trial.result(on: facts)) }
      impact = found
    } else {
      impact = nil
    }
    if paper.national == true {
      authorities = authorities.fillingSilences(from: evaluator.nationalClauses(among: basis.profiles))
    }
    wanted = Set(evaluator.declarations.indices.filter { paper.isAbout(evaluator.declarations[$0].key) })
    self.paper = paper
    profiles = authorities.profiles
    self.authorities = authorities
    self.basis = basis
  }

  /// The comparisons of the cases, one after another.
  var comparisons: some Sequence<Comparison> {
    cases.lazy.map { authorities.comparison(of: $0, by: basis.evaluator, only: wanted) }
  }
}

extension Paper {
  func isAbout(_ procedure: String) -> Bool { procedures?.contains(procedure) ?? true }
}
