/// The last moment that is in time, counted as the calendar's conventions say.
extension WorkingCalendar {
  /// The last moment that is in time to be within `period` of `event`.
  ///
  /// The result has a time only for a period in hours; otherwise the whole of the day is meant, as far as
  /// `Conventions.LastDay` lets it. Nil for hours from an event without a time, and outside the table.
  public func last(_ period: Period, after event: Moment) -> Moment? {
    let counted = conventions.eventDay == .dayOne ? 1 : 0
    return switch period.unit {
    case .hours: moment(period.count, hoursAfter: event)
    case .days: event.day.adding(days: period.count - counted).map { Moment($0) }
    case .weeks: event.day.adding(days: period.count * 7 - counted).map { Moment($0) }
    case .workingDays: day(period.count - counted, workingDaysAfter: event.day).map { Moment($0) }
    case .months: day(period.count, monthsFrom: event.day, forwards: true).map { Moment($0) }
    }
  }

  /// The last moment that is in time to be at least `period` before `event`, such as a conference or a due date.
  ///
  /// The result has a time only for a period in hours. Nil for hours before an event without a time, and outside the
  /// table.
  public func last(_ period: Period, before event: Moment) -> Moment? {
    let clear = conventions.backwards == .clearDays ? 1 : 0
    return switch period.unit {
    case .hours: moment(period.count, hoursBefore: event)
    case .days: event.day.adding(days: -(period.count + clear)).map { Moment($0) }
    case .weeks: event.day.adding(days: -(period.count * 7 + clear)).map { Moment($0) }
    case .workingDays: day(period.count + clear, workingDaysBefore: event.day).map { Moment($0) }
    case .months: day(period.count, monthsFrom: event.day, forwards: false).map { Moment($0) }
    }
  }

  /// The first moment that is not too early to be no sooner than `period` after `event`.
  ///
  /// It is the moment that ends the period. A date in so many months stands as it is: that something may be done by the working day before
  /// where the last day is none does not make it right before the time is over.
  public func first(_ period: Period, after event: Moment) -> Moment? {
    guard period.unit == .months else { return last(period, after: event) }
    return date(period.count, monthsFrom: event.day, forwards: true).map { Moment($0) }
  }

  /// Whether something done at `done` is not too early for what may be done from `first` on; that moment itself is not.
  ///
  /// Nil when both are on the same day and the time of day that decides is unknown.
  public func isNotTooEarly(_ done: Moment, for first: Moment) -> Bool? {
    guard done.day == first.day, let time = first.time, time.minutes > 0 else { return done.day >= first.day }
    return done.time.map { $0 >= time }
  }

  /// The last moment with the time at which it ends; a day that is due as a whole has none where it ends with the day.
  public func closing(_ due: Moment) -> Moment { Moment(day: due.day, time: due.time ?? closeOfLastDay) }

  /// Whether something done at `done` is in time for `due`; the due moment itself is in time.
  ///
  /// Nil when both are on the same day and the time of day that decides is unknown.
  public func isInTime(_ done: Moment, for due: Moment) -> Bool? {
    guard done.day == due.day else { return done.day < due.day }
    guard let close = due.time ?? closeOfLastDay, close.minutes < ClockTime.minutesPerDay - 1 else { return true }
    return done.time.map { $0 <= close }
  }

  /// When a day ends that is due as a whole; nil where it ends with the day.
  private var closeOfLastDay: ClockTime? {
    switch conventions.lastDay {
    case .wholeDay: nil
    case .officeHours: ClockTime(uncheckedMinutes: 17 * 60)
    }
  }

  private func isInWeeks(_ months: Int) -> Bool { conventions.months == .thirteenWeeks && months % 3 == 0 }

  /// The day so many months away, working day or not.
  func date(_ months: Int, monthsFrom day: Day, forwards: Bool) -> Day? {
    let sign = forwards ? 1 : -1
    return isInWeeks(months) ? day.adding(days: sign * (months / 3) * 91) : day.adding(months: sign * months)
  }

  private func day(_ months: Int, monthsFrom day: Day, forwards: Bool) -> Day? {
    guard let sameDate = date(months, monthsFrom: day, forwards: forwards) else { return nil }
    if isInWeeks(months) { return sameDate }
    return switch conventions.months {
    case .calendarThenWorkingDayBefore, .thirteenWeeks: self.day(0, workingDaysBefore: sameDate)
    case .calendarThenWorkingDayAfter: self.day(0, workingDaysAfter: sameDate)
    }
  }

  private func moment(_ hours: Int, hoursAfter event: Moment) -> Moment? {
    switch conventions.hours {
    case .elapsed:
      return event.adding(hours: hours)
    case .sameTimeNextWorkingDay:
      guard let start = whole(hours / 24, event.day, step: day(_:workingDaysAfter:)),
        let end = Moment(day: start, time: event.time).adding(hours: hours % 24)
      else { return nil }
      return day(0, workingDaysAfter: end.day).map { Moment(day: $0, time: end.time) }
    }
  }

  private func moment(_ hours: Int, hoursBefore event: Moment) -> Moment? {
    switch conventions.hours {
    case .elapsed:
      return event.adding(hours: -hours)
    case .sameTimeNextWorkingDay:
      guard let start = whole(hours / 24, event.day, step: day(_:workingDaysBefore:)),
        let end = Moment(day: start, time: event.time).adding(hours: -(hours % 24))
      else { return nil }
      return day(0, workingDaysBefore: end.day).map { Moment(day: $0, time: end.time) }
    }
  }

  /// So many working days on from a day in one direction; the day itself where there are none, working day or not.
  private func whole(_ count: Int, _ day: Day, step: (Int, Day) -> Day?) -> Day? {
    count == 0 ? day : step(count, day)
  }
}
