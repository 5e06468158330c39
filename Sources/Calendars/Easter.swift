/// The date of Easter Sunday in the Gregorian calendar.
enum Easter {
  /// Oudin's algorithm of 1940, in whole numbers throughout; nil outside the years 1 to 9999.
  static func sunday(year: Int) -> Day? {
    guard (1...9999).contains(year) else { return nil }
    let century = year / 100
    let golden = year % 19
    var moon = (century - century / 4 - (century - (century - 17) / 25) / 3 + 19 * golden + 15) % 30
    moon -= (moon / 28) * (1 - (moon / 28) * (29 / (moon + 1)) * ((21 - golden) / 11))
    let weekday = (year + year / 4 + moon + 2 - century + century / 4) % 7
    let sinceMarch = moon - weekday
    let month = 3 + (sinceMarch + 40) / 44
    return Day(year: year, month: month, day: sinceMarch + 28 - 31 * (month / 4))
  }
}
