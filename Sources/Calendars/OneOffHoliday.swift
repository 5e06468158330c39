/// A bank holiday that followed no rule: one that was added, or a yearly one that was moved in one year.
struct OneOffHoliday {
  let year: Int
  let month: Int
  let day: Int
  let name: String
  /// Where it was kept.
  let divisions: Set<Division>
  /// The yearly holiday that was moved to this day; nil for an added day.
  let replaces: BankHolidays.Rule?
  let isSubstitute: Bool

  var holiday: BankHoliday? {
    Day(year: year, month: month, day: day).map { BankHoliday(day: $0, name: name, isSubstitute: isSubstitute) }
  }

  private static let everywhere = Set(Division.allCases)

  /// The days since 1978 for England and Wales, and since 2012 for the others. Names and flags from 2012 on are those of the published
  /// lists, which call a moved day a substitute here and not there; in Scotland they name the first two days of January 2012 and 2017,
  /// when the first was a Sunday, in the order other than in 2023.
  static let all = [
    added(1981, 7, 29, "Wedding of the Prince of Wales and Lady Diana Spencer", in: [.englandAndWales]),
    moved(.earlyMay, to: (1995, 5, 8), "Early May bank holiday (VE day)", in: [.englandAndWales]),
    added(1999, 12, 31, "Millennium bank holiday", in: [.englandAndWales]),
    added(2002, 6, 3, "Queen’s Golden Jubilee", in: [.englandAndWales]),
    moved(.spring, to: (2002, 6, 4), "Spring bank holiday", in: [.englandAndWales]),
    added(2011, 4, 29, "Wedding of Prince William and Catherine Middleton", in: [.englandAndWales]),
    moved(.secondJanuary, to: (2012, 1, 2), "2nd January", in: [.scotland]),
    moved(.newYear, to: (2012, 1, 3), "New Year’s Day", in: [.scotland], isSubstitute: true),
    moved(
      .spring, to: (2012, 6, 4), "Spring bank holiday", in: [.englandAndWales, .scotland], isSubstitute: true),
    moved(.spring, to: (2012, 6, 4), "Spring bank holiday", in: [.northernIreland]),
    added(2012, 6, 5, "Queen’s Diamond Jubilee"),
    moved(.secondJanuary, to: (2017, 1, 2), "2nd January", in: [.scotland]),
    moved(.newYear, to: (2017, 1, 3), "New Year’s Day", in: [.scotland], isSubstitute: true),
    moved(.earlyMay, to: (2020, 5, 8), "Early May bank holiday (VE day)"),
    moved(.spring, to: (2022, 6, 2), "Spring bank holiday"),
    added(2022, 6, 3, "Platinum Jubilee bank holiday"),
    added(2022, 9, 19, "Bank Holiday for the State Funeral of Queen Elizabeth II"),
    added(2023, 5, 8, "Bank holiday for the coronation of King Charles III"),
  ]

  private static func added(
    _ year: Int, _ month: Int, _ day: Int, _ name: String, in divisions: Set<Division> = everywhere
  ) -> OneOffHoliday {
    OneOffHoliday(
      year: year, month: month, day: day, name: name, divisions: divisions, replaces: nil, isSubstitute: false)
  }

  private static func moved(
    _ rule: BankHolidays.Rule, to date: (year: Int, month: Int, day: Int), _ name: String,
    in divisions: Set<Division> = everywhere, isSubstitute: Bool = false
  ) -> OneOffHoliday {
    OneOffHoliday(
      year: date.year, month: date.month, day: date.day, name: name, divisions: divisions, replaces: rule,
      isSubstitute: isSubstitute)
  }
}
