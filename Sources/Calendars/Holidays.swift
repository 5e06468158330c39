/// What is changed in a list of bank holidays for one place, or since this program was written.
public struct HolidayChanges: Hashable, Sendable {
  /// Bank holidays that were proclaimed.
  public var more: [Day]
  /// Days that the rules make bank holidays and that are none: moved to another day, or not kept.
  public var less: [Day]
  /// Holidays of one place alone.
  public var local: [Day]
  /// Days on which the offices are closed.
  public var closed: [Day]
  /// The last year whose published list was gathered into these; nil where none was.
  public var published: Int?

  /// Changes; what is left out is empty.
  public init(
    more: [Day] = [], less: [Day] = [], local: [Day] = [], closed: [Day] = [], published: Int? = nil
  ) {
    self.more = more
    self.less = less
    self.local = local
    self.closed = closed
    self.published = published
  }

  /// Both changes at once.
  public func adding(_ other: HolidayChanges) -> HolidayChanges {
    func both(_ list: KeyPath<HolidayChanges, [Day]>) -> [Day] {
      Set(self[keyPath: list] + other[keyPath: list]).sorted()
    }
    return HolidayChanges(
      more: both(\.more), less: both(\.less), local: both(\.local), closed: both(\.closed),
      published: [published, other.published].compactMap { $0 }.max())
  }
}

/// The weekdays that a calendar leaves out where it counts working days: the bank holidays of a division, with what is changed in them.
public struct Holidays: Hashable, Sendable {
  /// Whose bank holidays; nil for those of a place of which nothing is known but what is listed.
  public var division: Division?
  /// What is changed in them.
  public var changes: HolidayChanges

  /// The bank holidays of a division, with changes.
  public init(of division: Division? = .englandAndWales, _ changes: HolidayChanges = HolidayChanges()) {
    self.division = division
    self.changes = changes
  }

  /// The years of which every bank holiday is known; nil where none is.
  public var knownYears: ClosedRange<Int>? {
    let listed = changes.more.map(\.year)
    let first = division?.firstKnownYear ?? listed.min()
    let last =
      division == nil
      ? changes.published ?? listed.max() : max(BankHolidays.published.upperBound, changes.published ?? 0)
    guard let first, let last, first <= last else { return nil }
    return first...last
  }

  /// The days of a year in date order, each once.
  public func days(in year: Int) -> [BankHoliday] {
    let rules = division.map { BankHolidays.kept(in: $0, year: year) }?.filter { !changes.less.contains($0.day) } ?? []
    let lists = [(changes.more, "bank holiday"), (changes.local, "local holiday"), (changes.closed, "offices closed")]
    var days = rules
    for (list, name) in lists {
      for day in list where day.year == year && !days.contains(where: { $0.day == day }) {
        days.append(BankHoliday(day: day, name: name, isSubstitute: false))
      }
    }
    return days.count == rules.count ? rules : days.sorted { $0.day < $1.day }
  }
}
