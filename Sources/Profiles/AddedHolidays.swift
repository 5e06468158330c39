public import Calendars
public import Records

/// Bank holidays for all profiles of a folder at once: those that were proclaimed after this program was written.
///
/// Written `holidays: 1` and `more: [2026-06-22]`.
struct AddedHolidays: Record {
  @Fact(required: "The form of the file: 1.", key: "holidays") var edition = 1
  @Fact(required: "The days.") var more: [Day] = []

  static var noun: String { "added bank holidays" }
}

extension Profile {
  /// The days that `source` adds for all profiles. Throws everything that is wrong with it.
  public static func addedHolidays(in source: Source) throws(Diagnostics) -> [Day] {
    var diagnostics = Diagnostics(in: source)
    guard let root = diagnostics.parse() else { throw diagnostics }
    let added = AddedHolidays(root, &diagnostics)
    guard let added, diagnostics.isEmpty else { throw diagnostics }
    return added.more
  }

  /// The same profile, where these days are bank holidays too.
  public func adding(_ holidays: [Day]) -> Profile {
    guard !holidays.isEmpty else { return self }
    var profile = self
    profile.conventions.moreHolidays = Set(conventions.moreHolidays + holidays).sorted()
    return profile
  }
}
