import Records
public import Calendars
import YAML

/// The `calendar` of a profile: `england-and-wales`, or a mapping that changes a convention of counting.
struct CalendarSetting: Record {
  @Fact(required: "Whose bank holidays are no working days.") var holidays = Holidays.englandAndWales
  @Fact("Further bank holidays: proclaimed after this program was written, or kept in this place alone.") var more:
    [Day] = []
  @Fact("What a working day is.") var workingDay: Conventions.WorkingDay?
  @Fact("Whether the event’s own day is day 0 or day 1.") var eventDay: Conventions.EventDay?
  @Fact("How days before an event are counted.") var backwards: Conventions.Backwards?
  @Fact("How months are counted, and where they end.") var months: Conventions.Months?
  @Fact("Whether hours run on through days that are no working days.") var hours: Conventions.Hours?
  @Fact("When the last day ends.") var lastDay: Conventions.LastDay?

  enum Holidays: String, Choice {
    case englandAndWales
    var meaning: String { "the bank holidays of England and Wales" }
  }

  static var noun: String { "how days are counted" }

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
    result.moreHolidays = more.sorted()
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
