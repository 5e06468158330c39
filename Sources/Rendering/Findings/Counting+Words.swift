import Calendars
import ProcedureKit
import Records

extension Counting {
  /// How a last day was counted: from when, in what, and which days were left out.
  func inWords(to due: Moment, by calendar: WorkingCalendar) -> String {
    let convention = convention(calendar.conventions, to: due)
    let manner = convention.isEmpty ? "" : ": \(convention.listed())"
    return
      "Counted from \((unit == .hours ? start : Moment(start.day)).inWords) in \(unit.plural)\(manner).\(leftOut(to: due, by: calendar))\(changeOfClocks(to: due))"
  }

  /// That the clocks change within hours that are counted, so that the last of them is another on the clock than one expects.
  private func changeOfClocks(to due: Moment) -> String {
    guard unit == .hours, let passed = due.minutes(after: start), let shown = due.shownMinutes(after: start),
      passed != shown
    else { return "" }
    return " The clocks go \((passed < shown) == (shown > 0) ? "forward" : "back") an hour in between."
  }

  /// The weekdays that were left out, each with its name, where working days were counted.
  func leftOut(to due: Moment, by calendar: WorkingCalendar) -> [BankHoliday] {
    guard unit == .workingDays else { return [] }
    let isBackwards = due.day < start.day
    // The last day is itself a working day; counted back, the first day that can be left out is the one after it.
    return calendar.holidays(after: isBackwards ? due.day : start.day, through: isBackwards ? start.day : due.day)
      .filter { $0.day != start.day }
  }

  private func leftOut(to due: Moment, by calendar: WorkingCalendar) -> String {
    let days = leftOut(to: due, by: calendar).map { "\($0.day.inWords) (\($0.name))" }
    return days.isEmpty ? "" : " Left out besides weekends: \(days.listed())."
  }

  /// The points of counting that bear on a last day in this unit.
  private func convention(_ conventions: Conventions, to due: Moment) -> [String] {
    let zero = due.day < start.day ? conventions.backwards.rawValue : conventions.eventDay.rawValue
    let end = due.time == nil && conventions.lastDay != .wholeDay ? [conventions.lastDay.rawValue] : []
    return switch unit {
    case .workingDays: [zero, conventions.workingDay.rawValue] + end
    case .days, .weeks: [zero] + end
    case .months: [conventions.months.rawValue] + end
    case .hours: [conventions.hours.rawValue]
    }
  }
}

extension Answer {
  /// The last day with how it was counted; nil where none was.
  var counted: (due: Moment, counting: Counting)? {
    guard case .deadline(let due, _, _) = value, let counting else { return nil }
    return (due, counting)
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
