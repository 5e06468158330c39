import Calendars
import ProcedureKit
import Records

extension Counting {
  /// How a last day was counted, in a line: from which event, when that was, in what, and which holidays were left out.
  func inWords(to due: Moment, by calendar: WorkingCalendar) -> String {
    let convention = convention(calendar.conventions, to: due)
    let manner = convention.isEmpty ? "" : ": \(convention.listed())"
    let start = (unit == .hours ? start : Moment(start.day)).inWords
    let days = holidays(to: due, by: calendar).map { "\($0.day.inWords) (\($0.name))" }
    let leftOut = days.isEmpty ? "" : " Left out besides weekends: \(days.listed())."
    return "Counted from \(event.meaning), \(start), in \(unit.plural)\(manner).\(leftOut)\(changeOfClocks(to: due))"
  }

  /// What the line leaves to those who ask: the weekends that were left out, the days from which months were moved, and what other ways
  /// of counting would give.
  func details(to due: Moment, by calendar: WorkingCalendar) -> [String] {
    guard let count = count(to: due, by: calendar) else { return [] }
    let weekends = count.weekends
    let moved = count.moved.map { day in
      let holiday = calendar.holiday(on: day).map { " (\($0))" } ?? ""
      return "The months end on \(day.inWords)\(holiday), which is no working day."
    }
    var others: [(end: String, ways: [String])] = []
    for (way, end) in count.others {
      let end = end.map { $0.inWords(beside: count.end) } ?? "no day"
      if let place = others.firstIndex(where: { $0.end == end }) {
        others[place].ways.append(way.meaning)
      } else {
        others.append((end, [way.meaning]))
      }
    }
    let ways = others.map { "\($0.end), if \($0.ways.joined(separator: ", or if "))" }
    return (weekends.isEmpty ? [] : ["Weekends left out: \(weekends)."]) + moved
      + (ways.isEmpty ? [] : ["Counted another way: \(ways.joined(separator: "; "))."])
  }

  /// That the clocks change within hours that are counted, so that the last of them is another on the clock than one expects.
  private func changeOfClocks(to due: Moment) -> String {
    guard unit == .hours, let passed = due.minutes(after: start), let shown = due.shownMinutes(after: start),
      passed != shown
    else { return "" }
    return " The clocks go \((passed < shown) == (shown > 0) ? "forward" : "back") an hour in between."
  }

  /// The holidays that were left out, where working days were counted.
  func holidays(to due: Moment, by calendar: WorkingCalendar) -> [(day: Day, name: String)] {
    guard unit == .workingDays else { return [] }
    return count(to: due, by: calendar)?.leftOut.compactMap { day in day.holiday.map { (day.day, $0) } } ?? []
  }

  /// The points of counting that bear on a last day in this unit.
  private func convention(_ conventions: Conventions, to due: Moment) -> [String] {
    let zero = reckoning.isBackwards ? conventions.backwards.rawValue : conventions.eventDay.rawValue
    let end = due.time == nil && conventions.lastDay != .wholeDay ? [conventions.lastDay.rawValue] : []
    return switch unit {
    case .workingDays: [zero, conventions.workingDay.rawValue] + end
    case .days, .weeks: [zero] + end
    case .months: [conventions.months.rawValue] + end
    case .hours: [conventions.hours.rawValue]
    }
  }
}

extension Count {
  /// More weekends than these are not named one by one.
  private static let most = 8

  /// The weekends that were left out, such as “25–26 Apr and 2–3 May”; of many, from which to which.
  fileprivate var weekends: String {
    var weekends: [[Day]] = []
    for day in leftOut where day.holiday == nil {
      if let last = weekends.last?.last, last.number + 1 == day.day.number {
        weekends[weekends.count - 1].append(day.day)
      } else {
        weekends.append([day.day])
      }
    }
    let words = weekends.map { days in
      guard let first = days.first, let last = days.last, first != last else { return days.first?.inShort ?? "" }
      return first.month == last.month ? "\(first.day)–\(last.inShort)" : "\(first.inShort)–\(last.inShort)"
    }
    guard words.count > Self.most, let first = words.first, let last = words.last else { return words.listed() }
    return "\(words.count), from \(first) to \(last)"
  }
}

extension Moment {
  /// The moment in words; where it is on the day of another, its time alone.
  fileprivate func inWords(beside other: Moment) -> String {
    day == other.day ? time.map { "\($0) on that day" } ?? "midnight of that day" : inWords
  }
}

extension Period.Unit {
  /// Several of the unit.
  fileprivate var plural: String {
    switch self {
    case .hours: "hours"
    case .days: "days"
    case .workingDays: "working days"
    case .weeks: "weeks"
    case .months: "months"
    }
  }
}
