import Calendars
public import Records
public import YAML

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
/// Holidays for all profiles of a folder at once, or for those of one part of the United Kingdom.
///
/// Written `holidays: 1`, `more: [2026-06-22]` and `scotland: { more: [2026-06-15] }`.
public struct AddedHolidays: HolidayDays {
  @Fact(required: "The form of the file: 1.", key: "holidays") var edition = 1
  @Fact(HolidaySentence.more) var more: [Day] = []
  @Fact(HolidaySentence.less) var less: [Day] = []
  @Fact(HolidaySentence.local) var local: [Day] = []
  @Fact(HolidaySentence.closed) var closed: [Day] = []
  @Fact(HolidaySentence.published) var published: Int?
  @Fact("The same for profiles of England and of Wales alone.") var englandAndWales: Changes
  @Fact("The same for profiles of Scotland alone.") var scotland: Changes
  @Fact("The same for profiles of Northern Ireland alone.") var northernIreland: Changes

  /// Nothing added.
  public init() {}

  /// What is changed for one part of the United Kingdom.
  struct Changes: HolidayDays {
    @Fact(HolidaySentence.more) var more: [Day] = []
    @Fact(HolidaySentence.less) var less: [Day] = []
    @Fact(HolidaySentence.local) var local: [Day] = []
    @Fact(HolidaySentence.closed) var closed: [Day] = []
    @Fact(HolidaySentence.published) var published: Int?

    static var noun: String { "what is changed in bank holidays" }
  }

  public static var noun: String { "added bank holidays" }

  /// Checks the days of all divisions, and of each.
  public func check(_ node: Node, _ diagnostics: inout Diagnostics) {
    checkDays(node, of: Division.allCases, &diagnostics)
    for division in Division.allCases {
      if let inner = node[division.word] { changes(of: division).checkDays(inner, of: [division], &diagnostics) }
    }
  }

  private func changes(of division: Division) -> Changes {
    switch division {
    case .englandAndWales: englandAndWales
    case .scotland: scotland
    case .northernIreland: northernIreland
    }
  }

  /// What is changed for a profile that keeps the bank holidays of a division.
  func changes(for division: Division?) -> HolidayChanges {
    division.map { changes.adding(changes(of: $0).changes) } ?? changes
  }
}

extension Profile {
  /// The days that `source` adds for all profiles. Throws everything that is wrong with it.
  public static func addedHolidays(in source: Source) throws(Diagnostics) -> AddedHolidays {
    try source.document(.holidays) { root, diagnostics in AddedHolidays(root, &diagnostics) }
  }

  /// The same profile, with what is changed in bank holidays for those of its kind.
  public func adding(_ holidays: AddedHolidays) -> Profile {
    var profile = self
    let changes = holidays.changes(for: conventions.holidays.division)
    profile.conventions.holidays.changes = conventions.holidays.changes.adding(changes)
    return profile
  }
}
