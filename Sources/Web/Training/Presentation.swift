import Cases
import Engine
import Rendering

/// A case put before a room: its differences one at a time, in the order in which a comparison tells them.
struct Presentation {
  let comparison: Comparison
  let rows: [Comparison.Row]
  private let path: String

  /// The case that an address names; nil where there is none.
  init?(_ ask: PageRequest, on workbench: Workbench) {
    guard let facts = workbench.cases.first(where: { $0.id == ask.parts["case"] }) else { return nil }
    comparison = workbench.authorities.comparison(of: facts, by: workbench.evaluator)
    rows = comparison.differences
    path = "/present/\(Fields.encode(facts.id))"
  }

  /// What is said where an address names a case that is not there.
  static let missing = PageReply.missing("There is no sample case at this address. Choose one on the page Train.")

  /// The address of a difference by its number; 0 is the case itself.
  func address(_ number: Int) -> String { number == 0 ? path : "\(path)/\(number)" }

  /// The address of the next difference, where there is one.
  func next(after number: Int) -> String? { number < rows.count ? address(number + 1) : nil }
}
