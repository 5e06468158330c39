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

  static func read(_ node: Node, _ problems: inout Problems) -> Conventions? {
    if case .scalar = node.content { return Holidays(node, &problems).map { _ in .standard } }
    return CalendarSetting(node, &problems)?.conventions
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

/// The conventions' words are part of the profile's grammar; their meanings stand here, so that `Calendars` knows no YAML.
extension Conventions.WorkingDay: Choice {
  /// What the word means.
  public var meaning: String {
    switch self {
    case .weekdaysLessBankHolidays: "Monday to Friday except bank holidays are working days"
    case .weekdays: "Monday to Friday are working days, bank holidays too"
    }
  }
}

extension Conventions.EventDay: Choice {
  /// What the word means.
  public var meaning: String {
    switch self {
    case .dayZero: "the day of the event is day 0"
    case .dayOne: "the day of the event is day 1"
    }
  }
}

extension Conventions.Backwards: Choice {
  /// What the word means.
  public var meaning: String {
    switch self {
    case .dayZero: "the day of the conference is day 0, counted back"
    case .clearDays: "the days before the conference are clear days"
    }
  }
}

extension Conventions.Months: Choice {
  /// What the word means.
  public var meaning: String {
    switch self {
    case .calendarThenWorkingDayBefore: "calendar months, ending on the working day before where the last day is none"
    case .thirteenWeeks: "three months are thirteen weeks"
    case .calendarThenWorkingDayAfter: "calendar months, ending on the working day after where the last day is none"
    }
  }
}

extension Conventions.Hours: Choice {
  /// What the word means.
  public var meaning: String {
    switch self {
    case .elapsed: "hours run on through nights, weekends and bank holidays"
    case .sameTimeNextWorkingDay: "24 hours end at the same time of the next working day"
    }
  }
}

extension Conventions.LastDay: Choice {
  /// What the word means.
  public var meaning: String {
    switch self {
    case .wholeDay: "the last day counts until midnight"
    case .officeHours: "the last day counts until offices close"
    }
  }
}
