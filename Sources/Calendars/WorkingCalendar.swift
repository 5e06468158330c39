/// The calendar of a part of the United Kingdom under given conventions: which days are working days, and how to count them.
///
/// Counting working days covers 1978 to 2111, and whatever would need a day outside those years is nil: no answer is
/// better than a wrong one. The tables are shared by all calendars of the process, so that a calendar costs nothing to
/// make or to copy.
public struct WorkingCalendar: Sendable {
  /// What it counts by: behind one reference, since every deadline that is counted passes a calendar on.
  @usableFromInline
  final class Basis: Sendable {
    let conventions: Conventions
    @usableFromInline let table: WorkingDayTable

    init(_ conventions: Conventions) {
      self.conventions = conventions
      table = WorkingDayTable.table(for: conventions)
    }
  }

  @usableFromInline let basis: Basis
  @inlinable var table: WorkingDayTable { basis.table }
  /// How time is counted where the documents do not say.
  public var conventions: Conventions { basis.conventions }

  /// A calendar that counts by these conventions, which say whose bank holidays it keeps.
  public init(conventions: Conventions = .standard) { basis = Basis(conventions) }

  /// Whether the day is a working day; outside the table by the same rules, worked out one day at a time.
  public func isWorkingDay(_ day: Day) -> Bool {
    if let offset = table.offset(of: day) {
      return table.before[offset + 1] != table.before[offset]
    }
    return !day.weekday.isWeekend && !conventions.holidaysLeftOut.days(in: day.year).contains { $0.day == day }
  }

  /// The holidays from the day after `first` through `last`, in order, weekends left aside: the weekdays that are no working days.
  public func holidays(after first: Day, through last: Day) -> [BankHoliday] {
    guard first < last else { return [] }
    return (first.year...last.year).flatMap(conventions.holidaysLeftOut.days(in:)).filter {
      first < $0.day && $0.day <= last && !$0.day.weekday.isWeekend
    }
  }

  /// What the holiday on a weekday is called that is no working day; nil of every other day.
  public func holiday(on day: Day) -> String? {
    day.adding(days: -1).flatMap { holidays(after: $0, through: day).first?.name }
  }

  /// The count-th working day strictly after a day. A count of 0 gives the day itself if it is a working day, else the
  /// next. Nil for a negative count and outside the table.
  @inlinable
  public func day(_ count: Int, workingDaysAfter day: Day) -> Day? {
    guard let offset = table.offset(of: day), count >= 0, count <= table.offsets.count else { return nil }
    // Working days are numbered from 0. The next from this day on has the number of those before it; the next strictly
    // after has the number of those before the following day.
    let strictly = count == 0 ? 0 : 1
    return table.workingDay(Int(table.before[offset + strictly]) + count - strictly)
  }

  /// The count-th working day strictly before a day. A count of 0 gives the day itself if it is a working day, else the
  /// one before. Nil for a negative count and outside the table.
  @inlinable
  public func day(_ count: Int, workingDaysBefore day: Day) -> Day? {
    guard let offset = table.offset(of: day), count >= 0, count <= table.offsets.count else { return nil }
    let inclusive = count == 0 ? 1 : 0
    return table.workingDay(Int(table.before[offset + inclusive]) - count - inclusive)
  }

  /// How many working days come after `first`, up to and including `last`.
  ///
  /// Where `last` is earlier than `first` the result is negative: minus the number from `last` to `first`. Nil where
  /// either is outside the table.
  @inlinable
  public func workingDays(after first: Day, through last: Day) -> Int? {
    guard let from = table.offset(of: first), let to = table.offset(of: last) else { return nil }
    return Int(table.before[to + 1]) - Int(table.before[from + 1])
  }
}
