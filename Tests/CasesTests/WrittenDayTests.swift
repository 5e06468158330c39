import Calendars
import Cases
import Records
import TestSupport
import Testing
import YAML

@Suite("A day may be written as people write it, wherever a case tells one")
struct WrittenDayTests {
  /// Reads a value as a fact of its type is read.
  private static func reads<Value: YAMLReadable>(_ text: String, as: Value.Type) -> Bool {
    var diagnostics = Diagnostics(in: Source(name: "a", bytes: Array("\"\(text)\"".utf8)))
    guard let node = diagnostics.parse() else { return false }
    return Value.told(node, at: nil, &diagnostics) != nil
  }

  private static func pattern(_ grammar: Grammar) throws -> Regex<AnyRegexOutput> {
    guard case .text(let pattern?) = grammar.form else { throw NoPattern() }
    return try Regex(pattern)
  }
  private struct NoPattern: Error {}

  /// A day that there may be or not, in one of the ways of writing, with slips by chance.
  private static func text(_ dice: inout Dice) -> String {
    func roll(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &dice) }
    let (year, month, day) = (roll(1965...2105), roll(0...13), roll(0...32))
    let padded = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    let name = Day.monthNames[max(0, min(11, month - 1))]
    let names = [name, String(name.prefix(3)), String(name.prefix(4)), name.lowercased(), name.uppercased()]
    var text = [
      "\(year)-\(padded(month))-\(padded(day))", "\(day)/\(month)/\(year)", "\(padded(day))/\(padded(month))/\(year)",
      "\(day) \(names[roll(0...4)]) \(year)", "\(padded(day)) \(names[roll(0...1)]) \(year)", "29 February \(year)",
      "29/2/\(year)", "\(year)-02-29", "no",
    ][roll(0...8)]
    if roll(0...2) == 0 {
      text += [" 10:00", " at 09:59", " 24:00", "  10:00", " 9:00", "T10:00", ", 10:00"][roll(0...6)]
    }
    if roll(0...3) == 0, !text.isEmpty {
      let place = text.index(text.startIndex, offsetBy: roll(0...text.count - 1))
      if roll(0...1) == 0 { text.remove(at: place) } else { text.insert(Array("019/- aey:")[roll(0...9)], at: place) }
    }
    return text
  }

  @Test("the pattern of the schema takes what the reader takes, and nothing else")
  func pattern() throws {
    let (day, moment) = (try Self.pattern(Day.grammar), try Self.pattern(Moment.grammar))
    var dice = Dice(seed: 11)
    var read = 0
    for _ in 0..<2_000 {
      let text = Self.text(&dice)
      let (isDay, isMoment) = (Self.reads(text, as: Day.self), Self.reads(text, as: Moment?.self))
      #expect((text.wholeMatch(of: day) != nil) == isDay, "\(text)")
      #expect((text.wholeMatch(of: moment) != nil) == isMoment, "\(text)")
      read += isDay ? 1 : 0
    }
    #expect(read > 300 && read < 1_500, "\(read)")
  }

  @Test("every day of every year is taken in each of the ways, by reader and pattern")
  func everyDay() throws {
    let pattern = try Self.pattern(Day.grammar)
    for year in [1970, 2000, 2023, 2100] {
      for month in 1...12 {
        for number in 1...31 {
          let day = Day(year: year, month: month, day: number)
          let month = (number: month < 10 ? "0\(month)" : "\(month)", name: Day.monthNames[month - 1])
          let padded = number < 10 ? "0\(number)" : "\(number)"
          for text in [
            "\(year)-\(month.number)-\(padded)", "\(number) \(month.name) \(year)", "\(padded)/\(month.number)/\(year)",
          ] {
            #expect(Day(text) == day && (text.wholeMatch(of: pattern) != nil) == (day != nil), "\(text)")
          }
        }
      }
    }
  }

  @Test("a case says the same, however its days are written; labels and titles stay as they are")
  func same() throws {
    func facts(_ days: [String]) throws -> Case {
      try read(
        """
        look-at: 15 May 2023
        children: [{ label: 15/05/2023, born: \(days[0]) }]
        conference: { kind: initial, date: \(days[1]) }
        minutes: { sent: \(days[2]) 10:00 }
        core-groups: [{ date: \(days[4]) }, { date: \(days[3]) }]
        """)
    }
    let one = try facts(["2012-02-29", "2023-05-15", "2023-05-16", "2023-05-17", "2023-06-01"])
    let others = [
      try facts(["29 February 2012", "15 May 2023", "16 May 2023", "17 May 2023", "1 June 2023"]),
      try facts(["29/02/2012", "15/05/2023", "16/5/2023", "17/05/2023", "1/6/2023"]),
      try facts(["29 Feb 2012", "15/05/2023", "2023-05-16", "17 May 2023", "01/06/2023"]),
    ]
    for other in others {
      #expect(other.conference.date == one.conference.date && other.children.map(\.born) == one.children.map(\.born))
      #expect(other.minutes.sent == one.minutes.sent && one.minutes.sent?.time != nil)
      #expect(other.coreGroups.map(\.date) == one.coreGroups.map(\.date))
      #expect(one.coreGroups.map { $0.date?.day.description } == ["2023-05-17", "2023-06-01"])
      #expect(other.children.map(\.label.text) == ["15/05/2023"] && other.lookAt == "15 May 2023")
    }
  }

  @Test("a day before the conference is refused, however it is written")
  func order() {
    let text = "conference: { kind: initial, date: 14 December 2022 }\nminutes: { sent: 04/01/2022 }"
    #expect(
      diagnostics(text) == ["5:18 ‘minutes.sent’ cannot be before ‘conference.date’, which stands in line 4, column 36"]
    )
    #expect(diagnostics(text.replacing("04/01/2022", with: "4 January 2023")).isEmpty)
  }
}
