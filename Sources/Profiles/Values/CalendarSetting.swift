import Records
public import Calendars
import YAML

/// The `calendar` of a profile: `england-and-wales`, or a mapping that changes a convention of counting.
struct CalendarSetting: Record {
  var holidays = Holidays.englandAndWales
  var workingDay: Conventions.WorkingDay?
  var eventDay: Conventions.EventDay?
  var backwards: Conventions.Backwards?
  var months: Conventions.Months?
  var hours: Conventions.Hours?
  var lastDay: Conventions.LastDay?

  enum Holidays: String, Choice {
    case englandAndWales
    var meaning: String { "the bank holidays of England and Wales" }
  }

  static var noun: String { "how days are counted" }
  static let fields: [Field<CalendarSetting>] = [
    Field(required: "holidays", \.holidays, "Whose bank holidays are no working days."),
    Field("working-day", \.workingDay, "What a working day is."),
    Field("event-day", \.eventDay, "Whether the event’s own day is day 0 or day 1."),
    Field("backwards", \.backwards, "How days before an event are counted."),
    Field("months", \.months, "How months are counted, and where they end."),
    Field("hours", \.hours, "Whether hours run on through days that are no working days."),
    Field("last-day", \.lastDay, "When the last day ends."),
  ]

  static func read(_ node: Node, _ diagnostics: inout Diagnostics) -> Conventions? {
    if case .scalar = node.content { return Holidays(node, &diagnostics).map { _ in .standard } }
    return CalendarSetting(node, &diagnostics)?.conventions
  }

  private var conventions: Conventions {
    var result = Conventions.standard
    result.workingDay = workingDay ?? result.workingDay
    result.eventDay = eventDay ?? result.eventDay
    result.backwards = backwards ?? result.backwards
    result.months = months ?? result.months
    result.hours = hours ?? result.hours
    result.lastDay = lastDay ?? result.lastDay
    return result
  }
}

// The conventions' words are part of the profile's grammar; Calendars, which has them with their meanings, knows no YAML.
extension Conventions.WorkingDay: Choice {}
extension Conventions.EventDay: Choice {}
extension Conventions.Backwards: Choice {}
extension Conventions.Months: Choice {}
extension Conventions.Hours: Choice {}
extension Conventions.LastDay: Choice {}
