/// A bank holiday that followed no rule: one that was added, or a yearly one that was moved in one year.
struct OneOffHoliday {
  let year: Int
  let month: Int
  let day: Int
  let name: String
  /// The yearly holiday that was moved to this day; nil for an added day.
  let replaces: BankHolidays.Rule?
  let isSubstitute: Bool

  var holiday: BankHoliday? {
    Day(year: year, month: month, day: day).map { BankHoliday(day: $0, name: name, isSubstitute: isSubstitute) }
  }

  /// The days since 1978, for England and Wales. Names and flags from 2012 on are those of the published list, which
  /// calls the moved day of 2012 a substitute and those of 2020 and 2022 not.
  static let all = [
    added(1981, 7, 29, "Wedding of the Prince of Wales and Lady Diana Spencer"),
    moved(.earlyMay, to: (1995, 5, 8), "Early May bank holiday (VE day)"),
    added(1999, 12, 31, "Millennium bank holiday"),
    added(2002, 6, 3, "Queen’s Golden Jubilee"),
    moved(.spring, to: (2002, 6, 4), "Spring bank holiday"),
    added(2011, 4, 29, "Wedding of Prince William and Catherine Middleton"),
    moved(.spring, to: (2012, 6, 4), "Spring bank holiday", isSubstitute: true),
    added(2012, 6, 5, "Queen’s Diamond Jubilee"),
    moved(.earlyMay, to: (2020, 5, 8), "Early May bank holiday (VE day)"),
    moved(.spring, to: (2022, 6, 2), "Spring bank holiday"),
    added(2022, 6, 3, "Platinum Jubilee bank holiday"),
    added(2022, 9, 19, "Bank Holiday for the State Funeral of Queen Elizabeth II"),
    added(2023, 5, 8, "Bank holiday for the coronation of King Charles III"),
  ]

  private static func added(_ year: Int, _ month: Int, _ day: Int, _ name: String) -> OneOffHoliday {
    OneOffHoliday(year: year, month: month, day: day, name: name, replaces: nil, isSubstitute: false)
  }

  private static func moved(
    _ rule: BankHolidays.Rule, to date: (year: Int, month: Int, day: Int), _ name: String, isSubstitute: Bool = false
  ) -> OneOffHoliday {
    OneOffHoliday(
      year: date.year, month: date.month, day: date.day, name: name, replaces: rule, isSubstitute: isSubstitute)
  }
}
