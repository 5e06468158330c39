import Cases
import Comparisons
import Engine
import ProcedureKit
import Profiles

/// What a comparison is to show, as its address or form says.
struct ComparisonChoice {
  /// The authorities that are compared: those ticked, or all where none is. One as proposed stands behind the one as it is.
  let profiles: [Profile]
  /// Whether national guidance is put where a document is silent.
  let isNational: Bool
  /// Whether what is alike everywhere, and what nobody answers, is shown too.
  let isFull: Bool
  /// Whether each authority has a column, in place of each answer.
  let hasColumns: Bool
  /// The proposal by which one authority is compared as proposed.
  let proposing: Proposing?

  /// What `fields` choose. Throws where they hold a proposal that cannot be read.
  init(_ fields: Fields, _ workbench: Workbench) throws(Problems) {
    let ticked = fields.values("authority")
    var profiles = workbench.profiles.filter { ticked.contains($0.authority) }
    if profiles.isEmpty { profiles = workbench.profiles }
    proposing = Proposing(fields, in: workbench)
    if let proposing {
      let proposed = proposing.base.adopting(try proposing.text.proposal(in: workbench))
      let place = profiles.firstIndex { $0.authority == proposing.base.authority }
      profiles.insert(proposed, at: place.map { $0 + 1 } ?? profiles.count)
    }
    self.profiles = profiles
    isNational = fields.isTicked("national")
    isFull = fields.isTicked("all")
    hasColumns = fields.isTicked("columns")
  }

  /// The opinion of one of the authorities on a case.
  func opinion(of profile: Profile, on file: Case, _ workbench: Workbench) -> Opinion {
    let clauses = workbench.clauses(of: profile)
    let guidance = isNational ? workbench.national[profile.nation] : nil
    return Opinion(
      file, profile, guidance.map { clauses.fillingSilences(from: $0) } ?? clauses, by: workbench.evaluator)
  }

  /// The comparison of a case.
  func comparison(of file: Case, _ workbench: Workbench) -> Comparison {
    Comparison(file, profiles.map { opinion(of: $0, on: file, workbench) }, by: workbench.evaluator)
  }

  /// The proposal, as fields that forms carry on.
  var carried: Fields { proposing.map { Fields([("base", $0.base.authority)] + $0.fields.all) } ?? Fields() }
}
