import Synchronization

/// The working days of 1978 to 2111, numbered, so that counting them takes two look-ups and no search.
///
/// Built once a process for each convention and never changed. The span is short enough for 16 bits an entry: the two
/// tables take about 165 KB.
@usableFromInline
final class WorkingDayTable: Sendable {
  /// The number of the first day covered, 1 January 1978.
  @usableFromInline let firstDay: Int
  /// For each day covered, and for the day after the last: how many working days come before it.
  @usableFromInline let before: [UInt16]
  /// For each working day in order: how many days it lies after the first day covered.
  @usableFromInline let offsets: [UInt16]

  static let years = 1978...2111

  static let weekdays = WorkingDayTable(holidays: [])
  /// That of a calendar with nothing changed, as most have it.
  static let weekdaysLessBankHolidays = WorkingDayTable(less: Holidays())

  private static let others = Mutex<[Holidays: WorkingDayTable]>([:])

  static func table(for conventions: Conventions) -> WorkingDayTable {
    var holidays = conventions.holidaysLeftOut
    // That a year's list was gathered changes no day.
    holidays.changes.published = nil
    if holidays == Holidays() { return weekdaysLessBankHolidays }
    return holidays == Holidays(of: nil) ? weekdays : table(less: holidays)
  }

  private static func table(less holidays: Holidays) -> WorkingDayTable {
    others.withLock { tables in
      if let table = tables[holidays] { return table }
      let table = WorkingDayTable(less: holidays)
      tables[holidays] = table
      return table
    }
  }

  private convenience init(less holidays: Holidays) {
    self.init(holidays: Self.years.flatMap(holidays.days(in:)).map(\.day))
  }

  /// The holidays must be in date order.
  private init(holidays: [Day]) {
    let first = Day(uncheckedYear: Self.years.lowerBound, month: 1, day: 1)
    let last = Day(uncheckedYear: Self.years.upperBound, month: 12, day: 31)
    let start = Int(first.number)
    let count = Int(last.number) - start + 1

    var before: [UInt16] = []
    var offsets: [UInt16] = []
    before.reserveCapacity(count + 1)
    offsets.reserveCapacity(count * 5 / 7 + 2)
    var weekday = first.weekday.rawValue
    var holiday = 0
    var working: UInt16 = 0
    for offset in 0..<count {
      before.append(working)
      let isHoliday = holiday < holidays.count && Int(holidays[holiday].number) == start + offset
      if isHoliday { holiday += 1 }
      if weekday <= Weekday.friday.rawValue, !isHoliday {
        offsets.append(UInt16(truncatingIfNeeded: offset))
        working &+= 1
      }
      weekday = weekday == Weekday.sunday.rawValue ? Weekday.monday.rawValue : weekday + 1
    }
    before.append(working)
    self.firstDay = start
    self.before = before
    self.offsets = offsets
  }

  /// How far into the table a day lies; nil outside it.
  @inlinable @inline(__always)
  func offset(of day: Day) -> Int? {
    let offset = Int(day.number) - firstDay
    return offset >= 0 && offset < before.count - 1 ? offset : nil
  }

  /// The working day of that number, counted from 0; nil outside the table.
  @inlinable @inline(__always)
  func workingDay(_ index: Int) -> Day? {
    guard index >= 0, index < offsets.count else { return nil }
    return Day(number: Int32(truncatingIfNeeded: firstDay + Int(offsets[index])))
  }
}
