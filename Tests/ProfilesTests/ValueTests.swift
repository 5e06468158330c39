import Calendars
import Profiles
import Records
import Testing

@Suite("Values are read by their grammar and written again in it")
struct ValueTests {
  @Test("a word is spelt as its case is named")
  func words() {
    func check<List: Word>(_ list: List.Type) {
      for word in list.allCases { #expect(word.word == String(describing: word).kebabCased) }
    }
    check(Event.self)
    check(Circumstance.self)
    check(Force.self)
    check(DocumentKind.self)
    #expect(Force.must.word == "must")
  }

  @Test(
    "time after an event, written as it is read",
    arguments: ["15 working days", "1 working day", "24 hours", "1 hour", "3 months", "4 weeks", "exactly 10 days"])
  func timeAfter(period: String) {
    let text = period + " after the conference"
    let rule = value(text, as: TimeRule.self)
    #expect(rule?.description == text)
    guard case .after(let length, .conference, let isExact)? = rule?.terms.first else {
      Issue.record("\(text) is a length of time after the conference")
      return
    }
    #expect(length.description == period.replacing("exactly ", with: ""))
    #expect(isExact == period.hasPrefix("exactly "))
  }

  @Test(
    "texts that are no length of time after an event",
    arguments: [
      "15 days working", "15", "working days", "1 working days", "15 working day", "0 days", "-1 days", "015 days",
      "fifteen days", "15  days", "15 days before", "Exactly 10 days", "exactly  10 days", "3651 days", "99999 days",
      "15 years", "at least 15 days",
    ])
  func notTimeAfter(period: String) {
    for text in [period, period + " after the conference"] {
      #expect(value(text, as: TimeRule.self) == nil)
      #expect(complaint(text, as: TimeRule.self) == "expected \(TimeRule.grammar.expected)")
    }
  }

  @Test(
    "texts that are no time rule",
    arguments: [
      "15 days", "15 days after", "15 days after ", "15 days after the party", "15 days after the conference.",
      "15 days after the Conference", "after the conference", "by", "by conference", "before", "the same day",
      "the same day as", "as soon as possible", "in good time before", "whichever is sooner",
      "1 day after the birth or 2 days after the birth", "1 day after the birth, whichever is sooner",
      "1 day after the birth or 2 days after the birth, whichever is best",
      "1 day after the birth or by the birth or by the conference, whichever is later", "[15 days after the birth]",
      "{}",
    ])
  func notTimeRules(text: String) {
    #expect(value(text, as: TimeRule.self) == nil)
    #expect(
      complaint(text, as: TimeRule.self)
        == "expected a time rule such as `15 working days after the conference`, "
        + "`at least 2 days before the conference` or `by the first core group`")
  }

  @Test(
    "time before an event, written as it is read",
    arguments: [
      "at least 2 working days before the conference", "at least 1 day before the birth",
      "at least 48 hours before the conference", "at least 2 working days before the conference, at 10:00",
      "exactly 1 week before the first core group, at 00:00",
    ])
  func timeBefore(text: String) {
    #expect(value(text, as: TimeRule.self)?.description == text)
  }

  @Test("the parts of a time before an event; “at least” need not be written")
  func partsOfTimeBefore() throws {
    let period = try #require(Period(2, .workingDays))
    let time = try #require(ClockTime(hour: 10, minute: 30))
    #expect(
      value("exactly 2 working days before the conference, at 10:30", as: TimeRule.self)
        == TimeRule(.before(period, .conference, at: time, exactly: true)))
    #expect(
      value("2 working days before the conference", as: TimeRule.self)
        == TimeRule(.before(period, .conference, at: nil, exactly: false)))
    #expect(
      value("2 working days before the conference", as: TimeRule.self)?.description
        == "at least 2 working days before the conference")
  }

  @Test(
    "texts that are no time before an event",
    arguments: [
      "2 working days", "2 working days before the birth at 10:00", "2 working days before the birth, at 24:00",
      "before", "2 working days before the birth,", "2 working days before the birth, at 9:00", ", at 10:00",
      "two days before the birth", "2 days before the birth, ", "2 days before",
      "exactly at least 2 days before the birth", "before the birth, at 10:00",
    ])
  func notTimeBefore(text: String) {
    #expect(value("\"\(text)\"", as: TimeRule.self) == nil)
  }

  @Test(
    "points of a pregnancy, written as they are read",
    arguments: [
      "by week 32+0 of the pregnancy", "by week 8+6 of the pregnancy",
      "at least 3 months before the expected birth", "at least 1 working day before the expected birth",
    ])
  func pregnancyPoints(text: String) {
    #expect(value(text, as: TimeRule.self)?.description == text)
  }

  @Test(
    "texts that are no point of a pregnancy",
    arguments: [
      "32 weeks", "32+7", "43+0", "0+0", "+3", "32+", "32+0+1", "032+0", "-32+0", "32+00", "32+0 weeks", "",
    ])
  func notPregnancyPoints(week: String) {
    #expect(value("by week \(week) of the pregnancy", as: TimeRule.self) == nil)
    #expect(value("32+0 weeks of pregnancy", as: TimeRule.self) == nil)
  }

  @Test("yes and no, true and false, and no other spelling of them")
  func truthValues() {
    #expect(value("yes", as: Bool.self) == true)
    #expect(value("no", as: Bool.self) == false)
    #expect(value("true", as: Bool.self) == true)
    #expect(value("false", as: Bool.self) == false)
    for text in ["True", "Yes", "NO", "on", "1", "y", "~"] {
      #expect(value(text, as: Bool.self) == nil, "\(text)")
      #expect(complaint(text, as: Bool.self) == "expected one of: yes, no")
    }
    #expect([true, false].map(\.written) == ["yes", "no"])
    #expect([true, false].map(\.inWords) == ["yes", "no"])
  }

  @Test("whole numbers of up to four digits")
  func numbers() {
    for number in [0, 3, 42, 9999] { #expect(value(number.written, as: Int.self) == number) }
    for text in ["-1", "+1", "1.0", "1e3", "10000", "٣", "0x1", "1_000", "three", "' 3'"] {
      #expect(value(text, as: Int.self) == nil, "\(text)")
    }
  }

  @Test("texts of 1 to 400 characters")
  func texts() {
    #expect(value("Kew Gardens", as: String.self) == "Kew Gardens")
    #expect(value(String(repeating: "é", count: 400), as: String.self)?.count == 400)
    #expect(value(String(repeating: "é", count: 401), as: String.self) == nil)
    #expect(value("''", as: String.self) == nil)
  }

  @Test("statements are sentences: a capital or a number, and a full stop")
  func statements() {
    let longest = "A" + String(repeating: "b", count: 398) + "."
    for text in ["The gate is shut.", "2 keys are kept.", "Éclairs are sold.", "A.", longest] {
      #expect(value(text, as: Statement.self)?.description == text)
    }
    for text in ["the gate is shut.", "The gate is shut", "The gate is shut!", ".", "A", longest + "."] {
      #expect(value(text, as: Statement.self) == nil, "\(text)")
    }
  }

  @Test("years and months, written as they are read", arguments: ["2017", "2017-09", "0987-12"])
  func yearMonths(text: String) {
    #expect(value(text, as: YearMonth.self)?.description == text)
  }

  @Test(
    "texts that are no year and month",
    arguments: ["17", "2017-9", "2017-13", "2017-00", "2017-09-01", "2017-", "-2017", "September 2017", "20170"])
  func notYearMonths(text: String) {
    #expect(value(text, as: YearMonth.self) == nil)
  }

  @Test("words of a closed list are the names of its cases in kebab case")
  func choices() {
    for season in Season.allCases { #expect(value(season.written, as: Season.self) == season) }
    #expect(Season.highSummer.written == "high-summer")
    #expect(Season.highSummer.inWords == "July and August")
    for text in ["highSummer", "high summer", "winter", "Spring", "[spring]"] {
      #expect(complaint(text, as: Season.self) == "expected one of: spring, high-summer", "\(text)")
    }
  }

  @Test("every word of the lists that profiles hold is read as it is written")
  func closedLists() {
    func check<Word: Choice>(_: Word.Type) {
      for word in Word.allCases { #expect(value(word.written, as: Word.self) == word) }
      #expect(Set(Word.allCases.map(\.written)).count == Word.allCases.count)
    }
    check(Force.self)
    check(Scope.self)
    check(Nation.self)
    check(ClauseState.self)
    check(Conventions.WorkingDay.self)
    check(Conventions.EventDay.self)
    check(Conventions.Backwards.self)
    check(Conventions.Months.self)
    check(Conventions.Hours.self)
    check(Conventions.LastDay.self)
  }

  @Test("lists keep their order; an item that is none spoils the list")
  func lists() {
    #expect(value("[high-summer, spring]", as: [Season].self) == [.highSummer, .spring])
    #expect(value("[]", as: [Season].self) == [])
    #expect(value("[spring, winter]", as: [Season].self) == nil)
    #expect(value("spring", as: [Season].self) == nil)
    for list in [[], [Season.spring], Season.allCases] { #expect(value(list.written, as: [Season].self) == list) }
    #expect([Season]().inWords == "none")
    #expect(Season.allCases.inWords == "the months from March to May; July and August")
  }

  @Test("a plain value that is left out has no value; what is quoted and empty is no value either")
  func nothing() {
    func sentence(_ text: String) throws -> [String] { try diagnostics(draft("limit", text)).map(\.sentence) }
    let rest = "force: should, at: Gate, anchor: by the gate }"
    #expect(throws: Never.self) { try #expect(sentence("{ is: , \(rest)") == ["this key has no value"]) }
    #expect(throws: Never.self) {
      try #expect(sentence("{ is: '', \(rest)").first?.hasPrefix("expected a time rule") == true)
    }
  }
}
