/// How a moment was counted, told in full: which days were left out, and what other ways of counting would give.
///
/// It is worked out when somebody asks for it, and never while a case is evaluated.
public struct Count: Sendable {
  /// The moment to which it was counted, with the time at which it ends where the day does not end with it.
  public let end: Moment
  /// The days that were passed over, in order.
  public let leftOut: [DayLeftOut]
  /// The days on which months ended that were no working days, so that another took their place.
  public let moved: [Day]
  /// The ways of counting that come to another moment, each with it; nil where that way comes to none.
  public let others: [(way: OtherCounting, end: Moment?)]
}

/// A day that was passed over when time was counted.
public struct DayLeftOut: Hashable, Sendable {
  /// The day.
  public let day: Day
  /// The holiday on it; nil where it is one of a weekend.
  public let holiday: String?
}

extension WorkingCalendar {
  /// How a moment was counted from `start`. `time` is the time of day that the rule itself gives for the day that it is counted to.
  ///
  /// Nil where nothing can be counted: for hours from a day without a time, and outside the table.
  public func count(_ reckoning: Reckoning, from start: Moment, at time: ClockTime? = nil) -> Count? {
    guard let ends = ends(of: reckoning, from: start), let end = end(reckoning, from: start, at: time) else {
      return nil
    }
    var leftOut: [DayLeftOut] = []
    var moved: [Day] = []
    for (from, to) in zip([start] + ends, ends) {
      leftOut += passedOver(reckoning, from: from.day, to: to.day)
      if let day = movedFrom(reckoning, from: from.day), day != to.day { moved.append(day) }
    }
    let others = conventions.others.compactMap { other -> (way: OtherCounting, end: Moment?)? in
      let otherEnd = WorkingCalendar(conventions: other.conventions).end(reckoning, from: start, at: time)
      return otherEnd == end ? nil : (other, otherEnd)
    }
    return Count(end: end, leftOut: leftOut, moved: moved, others: others)
  }

  /// When what is so counted ends; the first moment that is not too early ends nothing, and stands as it is.
  private func end(_ reckoning: Reckoning, from start: Moment, at time: ClockTime?) -> Moment? {
    guard let moment = moment(reckoning, from: start) else { return nil }
    if case .noSooner = reckoning { return moment }
    return closing(time.map { Moment(day: moment.day, time: $0) } ?? moment)
  }

  /// The days between that do not count, where working days do.
  private func passedOver(_ reckoning: Reckoning, from start: Day, to end: Day) -> [DayLeftOut] {
    switch reckoning.unit {
    case .workingDays: break
    case .hours where conventions.hours == .sameTimeNextWorkingDay: break
    case .hours, .days, .weeks, .months: return []
    }
    // Neither the first day nor the last is left out: the one is not counted, and the other is what it was counted to.
    let (first, last) = (min(start, end), max(start, end))
    let holidays = Dictionary(holidays(after: first, through: last).map { ($0.day, $0.name) }) { name, _ in name }
    return (first.number..<last.number).dropFirst().map { Day(number: $0) }.compactMap { day in
      if day.weekday.isWeekend { return DayLeftOut(day: day, holiday: nil) }
      return holidays[day].map { DayLeftOut(day: day, holiday: $0) }
    }
  }

  /// The day on which months end before a working day takes its place; nil of what is not counted in months.
  private func movedFrom(_ reckoning: Reckoning, from start: Day) -> Day? {
    switch reckoning {
    case .within(let period) where period.unit == .months, .endToEnd(let period, _) where period.unit == .months:
      date(period.count, monthsFrom: start, forwards: true)
    case .before(let period) where period.unit == .months: date(period.count, monthsFrom: start, forwards: false)
    case .within, .before, .noSooner, .endToEnd, .days: nil
    }
  }
}
