package import Training
package import Cases
package import Engine
import ProcedureKit
package import Profiles
import Records

/// The workbench: pages over the profiles and sample cases that it is given. It keeps nothing of what a request says.
package struct Workbench: Sendable {
  /// What evaluates cases.
  let evaluator: Evaluator
  /// The authorities' profiles, in order; national ones are apart.
  let profiles: [Profile]
  /// The nations' own profiles, in order.
  let nations: [Profile]
  /// The clauses of each nation's own profile.
  let national: [Nation: Clauses]
  /// All authorities, each with its clauses.
  let authorities: Authorities
  /// The sample cases, in order.
  let cases: [Case]
  /// The sample cases with what they are found by.
  let found: [FoundCase]
  /// The sets of exercises, in order.
  let exercises: [ExerciseSet]
  /// The version of the program, which every paper names.
  let version: String
  /// The sets of exercises that were made since it began.
  let madeSets = MadeSets()
  /// What a site has besides; nil where pages are served, and may ask for others.
  var site: SiteContent?

  /// A workbench over these profiles and sample cases, and exercises on them.
  package init(
    _ profiles: [Profile], _ cases: [Case], exercises: [ExerciseSet] = [], by evaluator: Evaluator, version: String
  ) {
    self.evaluator = evaluator
    self.version = version
    self.profiles = profiles.filter { $0.scope == .authority }
    nations = profiles.filter { $0.scope == .national }
    national = evaluator.nationalClauses(among: nations)
    authorities = Authorities(self.profiles, by: evaluator)
    self.cases = cases
    let authorities = authorities
    found = cases.map { FoundCase(authorities.comparison(of: $0, by: evaluator)) }
    self.exercises = exercises
  }

  /// The parameters of all procedures by their full keys: what a case can say of how people judged.
  var parameters: [String] { evaluator.catalogue.keys }
}
