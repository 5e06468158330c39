public import Calendars
public import YAML

/// The years that a date may have: those in which a child of a case may be born.
private let years = 1970...2100

extension Day: ScalarReadable {
  /// A date.
  public static var grammar: Grammar {
    Grammar("a date such as \(writtenSo)", .text(pattern: "^\(expression(in: years))$"))
  }

  /// A date in each of the ways in which it may be written, as the end of a sentence.
  package static let writtenSo = "`2023-05-15`, `15 May 2023` or `15/05/2023`"

  /// The date that `text` says.
  public init?(text: String) { self.init(text) }

  /// What is wrong with a text that is no date.
  public static func fault(for text: String) -> Fault {
    guard Moment(text) == nil, DayMistake(in: text) != .noTimeOfDay else { return .dateWithTime }
    return DayMistake(in: text).map { .wrongDate($0) } ?? .expected(grammar.expected)
  }

  /// Reads a date in the years in which somebody who matters here can be born. Where an event is meant, its record sees to the narrower years.
  public init?(_ node: Node, _ diagnostics: inout Diagnostics) {
    guard let day = Self.reading(node, &diagnostics) else { return nil }
    guard years.contains(day.year) else {
      diagnostics.report(.outsideCalendar(from: years.lowerBound, through: years.upperBound), at: node)
      return nil
    }
    self = day
  }
}
