/// How time is counted where documents do not say.
///
/// None of the documents defines these points, so that each is a reading: the first case of each is the one adopted,
/// the others are the readings that can be substituted for it, under the codes named here.
public struct Conventions: Hashable, Sendable {
  /// Which days are working days (G01).
  public enum WorkingDay: String, CaseIterable, Sendable {
    /// Monday to Friday, less the bank holidays of the calendar.
    case weekdaysLessBankHolidays = "Monday to Friday except bank holidays are working days"
    /// Monday to Friday, bank holidays included.
    case weekdays = "Monday to Friday are working days, bank holidays too"
  }

  /// Whether the day of the event counts, in a period of working days, days or weeks that runs from it (G02). Months
  /// and hours are the same under either.
  public enum EventDay: String, CaseIterable, Sendable {
    /// The event's day is day 0, and day N is in time.
    case dayZero = "the day of the event is day 0"
    /// The event's day is day 1, so that the last day is one working day earlier, or for days and weeks one calendar
    /// day. A limit in working days still ends on a working day: where the event is not on one, a limit of one working
    /// day ends on the next.
    case dayOne = "the day of the event is day 1"
  }

  /// How days are counted back from an event, for "at least N working days, days or weeks before" (G03). Months and
  /// hours are the same under either.
  public enum Backwards: String, CaseIterable, Sendable {
    /// The event's day is day 0, and any time on the Nth day before is in time.
    case dayZero = "the day of the conference is day 0, counted back"
    /// N whole days must lie between, so that the last day is one day earlier.
    case clearDays = "the days before the conference are clear days"
  }

  /// How months are counted, both after an event and before it (G04).
  public enum Months: String, CaseIterable, Sendable {
    /// The same date so many months on, clamped to the month's end; where that is not a working day, the working day
    /// before it.
    case calendarThenWorkingDayBefore = "calendar months, ending on the working day before where the last day is none"
    /// Each three months are 13 weeks, which is 91 days: 6 months are 182 days. The resulting day stands whether or
    /// not it is a working day. A number of months that is no multiple of three is counted as in
    /// `calendarThenWorkingDayBefore`.
    case thirteenWeeks = "three months are thirteen weeks"
    /// The same date so many months on, clamped to the month's end; where that is not a working day, the working day
    /// after it.
    case calendarThenWorkingDayAfter = "calendar months, ending on the working day after where the last day is none"
  }

  /// How hours are counted (G05).
  public enum Hours: String, CaseIterable, Sendable {
    /// Elapsed hours, weekends and bank holidays included.
    case elapsed = "hours run on through nights, weekends and bank holidays"
    /// Each whole 24 hours are one working day, ending at the same time of day. Hours beyond a multiple of 24 elapse
    /// as usual; where that ends on a day that is not a working day, the same time on the next working day counts (or
    /// on the one before, for hours counted back).
    case sameTimeNextWorkingDay = "24 hours end at the same time of the next working day"
  }

  /// When the last day ends, where the rule itself gives no time of day (G06).
  public enum LastDay: String, CaseIterable, Sendable {
    /// With the day.
    case wholeDay = "the last day counts until midnight"
    /// At 17:00, when offices close; 17:00 itself is in time.
    case officeHours = "the last day counts until offices close"
  }

  /// What a working day is.
  public var workingDay: WorkingDay
  /// Whether the day of the event is day 0 or day 1.
  public var eventDay: EventDay
  /// How days before an event are counted.
  public var backwards: Backwards
  /// How months are counted.
  public var months: Months
  /// How hours are counted.
  public var hours: Hours
  /// When the last day ends.
  public var lastDay: LastDay
  /// Which weekdays are no working days, where bank holidays are none.
  public var holidays: Holidays

  /// Conventions; what is left out is as in ``standard``.
  public init(
    workingDay: WorkingDay = .weekdaysLessBankHolidays, eventDay: EventDay = .dayZero, backwards: Backwards = .dayZero,
    months: Months = .calendarThenWorkingDayBefore, hours: Hours = .elapsed, lastDay: LastDay = .wholeDay,
    holidays: Holidays = Holidays()
  ) {
    self.workingDay = workingDay
    self.eventDay = eventDay
    self.backwards = backwards
    self.months = months
    self.hours = hours
    self.lastDay = lastDay
    self.holidays = holidays
  }

  /// What is no working day but for weekends. Where bank holidays are working days too, the offices may be closed all the same.
  var holidaysLeftOut: Holidays {
    switch workingDay {
    case .weekdaysLessBankHolidays: holidays
    case .weekdays: Holidays(of: nil, HolidayChanges(closed: holidays.changes.closed))
    }
  }

  /// The reading adopted of each point.
  public static let standard = Conventions()
}
