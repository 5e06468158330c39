public import Calendars
import Records
import YAML

/// A record that changes bank holidays: a profile's `calendar`, or a file for all profiles of a folder.
protocol HolidayDays: Record {
  var more: [Day] { get }
  var less: [Day] { get }
  var local: [Day] { get }
  var closed: [Day] { get }
  var published: Int? { get }
}

/// What each key of such a record holds.
enum HolidaySentence {
  static let more = "Further bank holidays: proclaimed after this program was written."
  static let less = "Bank holidays that are none: moved by a proclamation, or not kept in this place."
  static let local = "Holidays of this place alone."
  static let closed = "Days on which the offices are closed."
  static let published =
    "The last year whose published bank holidays were looked up, so that nothing is missing under `more` and `less`."
}

extension HolidayDays {
  /// The changes that the record says.
  var changes: HolidayChanges {
    HolidayChanges(more: more, less: less, local: local, closed: closed, published: published).adding(HolidayChanges())
  }

  /// Reports a day that is a holiday and none, one under `less` that is a bank holiday of none of the divisions, and a last year
  /// that no calendar reaches.
  func checkDays(_ node: Node, of divisions: [Division], _ diagnostics: inout Diagnostics) {
    let more = Set(more)
    var known: [Int: Set<Day>] = [:]
    for (index, day) in less.enumerated() {
      let place = node["less"]?.item(index) ?? node
      if more.contains(day) { diagnostics.report(.alsoUnder("more"), at: place) }
      let year = day.year
      let kept = known[year] ?? Set(divisions.flatMap { BankHolidays.kept(in: $0, year: year) }.map(\.day))
      known[year] = kept
      if !more.contains(day), !kept.contains(day) {
        diagnostics.report(.noBankHoliday(of: divisions.map(\.rawValue)), at: place)
      }
    }
    if let published, !Self.years.contains(published) {
      diagnostics.report(
        .expected("a year from \(Self.years.lowerBound) to \(Self.years.upperBound)"), at: node["published"] ?? node)
    }
  }

  /// The years for which somebody can have looked up what is published.
  private static var years: ClosedRange<Int> { BankHolidays.published.lowerBound...2100 }
}

extension Node {
  /// An item of a list.
  fileprivate func item(_ index: Int) -> Node? {
    guard case .sequence(let items) = content, items.indices.contains(index) else { return nil }
    return items[index]
  }
}

extension Division: Choice {
  /// Whose bank holidays they are.
  public var meaning: String { "the bank holidays of \(rawValue)" }
}

/// Whose bank holidays a profile keeps: those of a division, or none but those that it lists.
enum KeptHolidays: String, Choice {
  case englandAndWales, scotland, northernIreland, listed

  /// The division; nil where the profile lists them.
  var division: Division? { Division(text: word) }
  var meaning: String { division?.meaning ?? "the days listed under `more` alone" }
}
