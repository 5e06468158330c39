public import Calendars
public import YAML

/// The years that a date may have: those in which a child of a case may be born.
private let years = 1970...2100

extension Day: ScalarReadable {
  /// A date.
  public static var grammar: Grammar {
    Grammar("a date such as `2023-05-15`", .text(pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"))
  }

  /// The date that `text` says.
  public init?(text: String) { self.init(text) }

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
