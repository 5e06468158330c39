/// The clocks of the United Kingdom: an hour forward from the last Sunday of March to the last Sunday of October, at 01:00 Greenwich time.
///
/// So they have gone since 1996, and so they are taken to go in every year. Of an hour that comes twice in autumn the first is meant; one
/// that is left out in spring is counted on from the hour before it.
enum Clocks {
  /// The minutes from the beginning of 1970 to what a clock shows, as they pass.
  static func elapsed(_ day: Day, _ time: ClockTime) -> Int {
    let shown = Int(day.number) * ClockTime.minutesPerDay + time.minutes
    return isForward(at: shown - hour) ? shown - hour : shown
  }

  /// What a clock shows so many minutes after the beginning of 1970; nil outside the years that a day can have.
  static func moment(at elapsed: Int) -> Moment? {
    let shown = isForward(at: elapsed) ? elapsed + hour : elapsed
    let days = shown.floorDivided(by: ClockTime.minutesPerDay)
    return Day(number: 0).adding(days: days).map {
      Moment(day: $0, time: ClockTime(uncheckedMinutes: shown - days * ClockTime.minutesPerDay))
    }
  }

  private static let hour = 60

  /// Whether clocks are an hour forward so many minutes after the beginning of 1970.
  private static func isForward(at elapsed: Int) -> Bool {
    guard let day = Day(number: 0).adding(days: elapsed.floorDivided(by: ClockTime.minutesPerDay)) else { return false }
    switch day.month {
    case 4...9: return true
    case 3: return elapsed >= change(in: day.year, month: 3)
    case 10: return elapsed < change(in: day.year, month: 10)
    default: return false
    }
  }

  /// When the clocks change: at 01:00 on the last Sunday of a month of 31 days.
  private static func change(in year: Int, month: Int) -> Int {
    let last = Day(uncheckedYear: year, month: month, day: 31)
    return (Int(last.number) - last.weekday.rawValue % 7) * ClockTime.minutesPerDay + hour
  }
}

extension Moment {
  /// How many minutes pass from `start` to this, clocks going forward or back between; nil where either has no time of day.
  public func minutes(after start: Moment) -> Int? {
    guard let time, let startTime = start.time else { return nil }
    return Clocks.elapsed(day, time) - Clocks.elapsed(start.day, startTime)
  }

  /// How many minutes clocks show from `start` to this, where nobody put them forward or back; nil where either has no time of day.
  public func shownMinutes(after start: Moment) -> Int? {
    guard let time, let startTime = start.time else { return nil }
    return (Int(day.number) - Int(start.day.number)) * ClockTime.minutesPerDay + time.minutes - startTime.minutes
  }
}

extension Moment {
  /// The same moment as clocks show it that are never put forward, those of Greenwich; nil where it has no time of day.
  public var inGreenwichTime: Moment? {
    guard let time else { return nil }
    let minutes = Clocks.elapsed(day, time)
    let days = minutes.floorDivided(by: ClockTime.minutesPerDay)
    return Day(number: 0).adding(days: days).map {
      Moment(day: $0, time: ClockTime(uncheckedMinutes: minutes - days * ClockTime.minutesPerDay))
    }
  }
}
