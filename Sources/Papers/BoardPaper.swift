package import Cases
package import Engine
import ProcedureKit
package import Profiles
import Records

/// A paper, to which its cases are told one after another: each is compared once, counted, and not kept.
///
/// The same paper on the same profiles and cases, by the same program, gives the same bytes.
package struct BoardPaper: Sendable {
  let paper: Paper
  let profiles: [Profile]
  let basis: Basis
  /// How many cases the paper has.
  package let size: Int
  /// What its proposal changes; nil where it has none.
  private(set) var impact: Impact?
  /// What the comparisons of the cases come to.
  private(set) var counts: CaseCounts
  /// What is told of the cases on its pages.
  private(set) var outcomes: OutcomesInBrief
  /// What its annex tells of them; nil where no annex is wanted.
  private(set) var annexed: AnnexOfCases?
  /// The findings of the cases, for other programs; nil where nobody wants them.
  private(set) var findings: Findings?
  /// The cases as its sources name them; none where they are too many for a page, and there is no annex.
  private(set) var named: [(title: String, file: String, digest: String)] = []

  private let trial: Impact.Trial?
  private let authorities: Authorities
  private let wanted: Set<Int>
  /// How many of the cases in which a proposal changes something are told: those of a year would fill the memory, and no reader reads them.
  private static let mostTold = 1_000
  /// How many cases a paper names among its sources; of more it says how many there are.
  private static let mostNamed = 30

  /// What a paper rests on besides its own text.
  package struct Basis: Sendable {
    /// Every profile, national ones among them.
    package let profiles: [Profile]
    /// The ids of all cases that there are.
    package let cases: [String]
    /// What evaluates them.
    package let evaluator: Evaluator
    /// The version of the program.
    package let version: String

    /// What papers rest on.
    package init(profiles: [Profile], cases: [String], by evaluator: Evaluator, version: String) {
      self.profiles = profiles
      self.cases = cases
      self.evaluator = evaluator
      self.version = version
    }
  }

  /// A paper that was read against this basis, before any of its cases. `proposal` is the one that the paper names.
  package init(
    _ paper: Paper, proposal: Proposal?, on basis: Basis, withAnnex: Bool = false, withFindings: Bool = false
  ) {
    let evaluator = basis.evaluator
    let asked = basis.profiles.filter { profile in
      paper.authorities.map { $0.contains(profile.authority) } ?? (profile.scope == .authority)
    }
    var authorities = Authorities(asked, by: evaluator)
    let base = proposal.flatMap { proposal in basis.profiles.first { $0.authority == proposal.base } }
    if let proposal, let base {
      authorities = authorities.proposing(proposal, to: base, by: evaluator)
      let trial = Impact.Trial(of: proposal, to: base, by: evaluator)
      self.trial = trial
      impact = Impact(of: trial, telling: Self.mostTold)
    } else {
      trial = nil
    }
    if paper.national == true {
      authorities = authorities.fillingSilences(from: evaluator.nationalClauses(among: basis.profiles))
    }
    wanted = Set(evaluator.declarations.indices.filter { paper.isAbout(evaluator.declarations[$0].key) })
    self.paper = paper
    profiles = authorities.profiles
    self.authorities = authorities
    self.basis = basis
    size = basis.cases.count { paper.isOn($0) }
    counts = CaseCounts(documents: authorities.profiles.count)
    outcomes = OutcomesInBrief(of: size, documents: authorities.profiles.count)
    annexed = withAnnex ? AnnexOfCases(paper.shows, by: evaluator) : nil
    findings = withFindings ? Findings() : nil
  }

  /// Tells the paper of the next case; it passes over one that is none of its own.
  package mutating func add(_ facts: Case) {
    guard paper.isOn(facts.id) else { return }
    let comparison = authorities.comparison(of: facts, by: basis.evaluator, only: wanted)
    counts.add(comparison)
    outcomes.add(comparison)
    annexed?.add(comparison)
    findings?.add(comparison)
    if let trial { impact?.add(trial.result(on: facts)) }
    if annexed != nil || !isMany { named.append((facts.title, "\(facts.id).yaml", facts.digest)) }
  }

  /// Tells it of all cases, one after another.
  package mutating func add(all cases: some Sequence<Case>) {
    for facts in cases { add(facts) }
  }

  /// Whether it has more cases than its sources name.
  var isMany: Bool { size > Self.mostNamed }
}

extension Paper {
  func isAbout(_ procedure: String) -> Bool { procedures?.contains(procedure) ?? true }
  func isOn(_ facts: String) -> Bool { cases?.contains(facts) ?? true }
}
