public import Records
public import Calendars
public import YAML

/// The `calendar` of a profile: whose bank holidays are kept, such as `scotland`, or a mapping that changes these or a convention of counting.
struct CalendarSetting: HolidayDays {
  @Fact(required: "Whose bank holidays are no working days.") var holidays = KeptHolidays.englandAndWales
  @Fact(HolidaySentence.more) var more: [Day] = []
  @Fact(HolidaySentence.less) var less: [Day] = []
  @Fact(HolidaySentence.local) var local: [Day] = []
  @Fact(HolidaySentence.closed) var closed: [Day] = []
  @Fact(HolidaySentence.published) var published: Int?
  @Fact("What a working day is.") var workingDay: Conventions.WorkingDay?
  @Fact("Whether the event’s own day is day 0 or day 1.") var eventDay: Conventions.EventDay?
  @Fact("How days before an event are counted.") var backwards: Conventions.Backwards?
  @Fact("How months are counted, and where they end.") var months: Conventions.Months?
  @Fact("Whether hours run on through days that are no working days.") var hours: Conventions.Hours?
  @Fact("When the last day ends.") var lastDay: Conventions.LastDay?

  static var noun: String { "how days are counted" }

  func check(_ node: Node, _ diagnostics: inout Diagnostics) {
    if let division = holidays.division {
      checkDays(node, of: [division], &diagnostics)
    } else {
      checkDays(node, of: [], &diagnostics)
      if more.isEmpty { diagnostics.report(.missingKey("more"), at: node.start) }
    }
  }

  fileprivate var conventions: Conventions {
    var result = Conventions.standard
    result.workingDay = workingDay ?? result.workingDay
    result.eventDay = eventDay ?? result.eventDay
    result.backwards = backwards ?? result.backwards
    result.months = months ?? result.months
    result.hours = hours ?? result.hours
    result.lastDay = lastDay ?? result.lastDay
    result.holidays = Holidays(of: holidays.division, changes)
    return result
  }
}

extension Conventions: YAMLReadable {
  /// Whose bank holidays are kept, or a mapping that changes more.
  public static var grammar: Grammar {
    Grammar(
      "whose bank holidays are kept, such as `england-and-wales`, or a mapping that changes how days are counted",
      .either([KeptHolidays.grammar, CalendarSetting.grammar]))
  }

  /// Reads the calendar of a profile.
  public init?(_ node: Node, _ diagnostics: inout Diagnostics) {
    if case .scalar = node.content {
      guard let kept = KeptHolidays(node, &diagnostics) else { return nil }
      if kept == .listed { diagnostics.report(.missingKey("more"), at: node.start) }
      self.init(holidays: Holidays(of: kept.division))
    } else {
      guard let setting = CalendarSetting(node, &diagnostics) else { return nil }
      self = setting.conventions
    }
  }
}

// The conventions' words are part of the profile's grammar; Calendars, which has them with their meanings, knows no YAML.
extension Conventions.WorkingDay: Choice {}
extension Conventions.EventDay: Choice {}
extension Conventions.Backwards: Choice {}
extension Conventions.Months: Choice {}
extension Conventions.Hours: Choice {}
extension Conventions.LastDay: Choice {}
