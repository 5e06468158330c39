import Profiles
import Records

/// The parts that the annex of a paper can have.
package enum PaperPart: String, Choice {
  case clauses = "what every authority’s document says on each parameter"
  case differences = "the same, where the authorities differ"
  case likeness = "how alike any two authorities are"
  case silences = "where each authority’s document is silent or sends its reader elsewhere"
  case overview = "each case in a line: which questions are answered differently"
  case brief =
    "for each case, who says what on the questions that are answered differently, or would be on another reading or judgement, without the reasons"
  case cases = "each case with its answers and their reasons"
  case why = "for each case, the clauses that make the differences"
  case impact = "what the proposal would change in the cases"

  /// Whether the part goes through the cases one after another.
  package var goesThroughCases: Bool {
    switch self {
    case .overview, .brief, .cases, .why: true
    case .clauses, .differences, .likeness, .silences, .impact: false
    }
  }
}
