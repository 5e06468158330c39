import Calendars
import TestSupport

/// The second method: counts working days by walking from day to day, with a set of holidays of its own.
struct Walker {
  let holidays: Set<Int32>

  func isWorkingDay(_ number: Int32) -> Bool {
    // Day 0, 1 January 1970, was a Thursday, so that days 2 and 3 are a weekend.
    let sinceThursday = ((number % 7) + 7) % 7
    return sinceThursday != 2 && sinceThursday != 3 && !holidays.contains(number)
  }

  func day(_ count: Int, from day: Day, step: Int32) -> Day {
    var number = day.number
    if count == 0 {
      while !isWorkingDay(number) { number += step }
    }
    var left = count
    while left > 0 {
      number += step
      if isWorkingDay(number) { left -= 1 }
    }
    return Day(number: number)
  }

  func workingDays(after first: Day, through last: Day) -> Int {
    if last < first { return -workingDays(after: last, through: first) }
    var count = 0
    var number = first.number
    while number < last.number {
      number += 1
      if isWorkingDay(number) { count += 1 }
    }
    return count
  }
}

extension Dice {
  /// A day of those from `first` to `last`.
  mutating func day(_ first: Day, _ last: Day) -> Day {
    Day(number: Int32.random(in: first.number...last.number, using: &self))
  }
}
