import Calendars
import Profiles
import Records
import Testing

@Suite("Values are read by their grammar and written again in it")
struct ValueTests {
  @Test(
    "limits, written as they are read",
    arguments: ["15 working days", "1 working day", "24 hours", "1 hour", "3 months", "4 weeks", "exactly 10 days"])
  func limits(text: String) {
    #expect(value(text, as: Limit.self)?.description == text)
    #expect(value(text, as: Limit.self)?.isExact == text.hasPrefix("exactly "))
  }

  @Test(
    "texts that are no limit",
    arguments: [
      "15 days working", "15", "working days", "1 working days", "15 working day", "0 days", "-1 days", "015 days",
      "fifteen days", "15  days", "15 days before", "Exactly 10 days", "exactly  10 days", "3651 days", "99999 days",
      "15 years", "[15 days]", "{}",
    ])
  func notLimits(text: String) {
    #expect(value(text, as: Limit.self) == nil)
    #expect(
      complaint(text, as: Limit.self)
        == "expected a period such as `15 working days`, `24 hours`, `3 months` or `4 weeks`")
  }

  @Test(
    "lead times, written as they are read",
    arguments: [
      "2 working days before", "1 day before", "48 hours before", "2 working days before, at 10:00",
      "exactly 1 week before, at 00:00",
    ])
  func leadTimes(text: String) {
    #expect(value(text, as: LeadTime.self)?.description == text)
  }

  @Test("the parts of a lead time")
  func leadTimeParts() {
    let lead = value("exactly 2 working days before, at 10:30", as: LeadTime.self)
    #expect(lead?.period == Period(2, .workingDays))
    #expect(lead?.time == ClockTime(hour: 10, minute: 30))
    #expect(lead?.isExact == true)
    #expect(value("2 days before", as: LeadTime.self)?.time == nil)
  }

  @Test(
    "texts that are no lead time",
    arguments: [
      "2 working days", "2 working days before at 10:00", "2 working days before, at 24:00", "before",
      "2 working days before,", "2 working days before, at 9:00", ", at 10:00", "two days before", "2 days before, ",
    ])
  func notLeadTimes(text: String) {
    #expect(value("\"\(text)\"", as: LeadTime.self) == nil)
  }

  @Test(
    "points of a pregnancy, written as they are read",
    arguments: ["32+0 weeks of pregnancy", "8+6 weeks of pregnancy", "3 months before", "1 working day before"])
  func pregnancyPoints(text: String) {
    #expect(value(text, as: PregnancyPoint.self)?.description == text)
  }

  @Test("a time before the birth is said in words to be before the due date")
  func pregnancyWords() {
    #expect(value("3 months before", as: PregnancyPoint.self)?.inWords == "3 months before the due date")
    #expect(value("32+0 weeks of pregnancy", as: PregnancyPoint.self)?.inWords == "32+0 weeks of pregnancy")
  }

  @Test(
    "texts that are no point of a pregnancy",
    arguments: [
      "32 weeks of pregnancy", "32+7 weeks of pregnancy", "43+0 weeks of pregnancy", "0+0 weeks of pregnancy",
      "+3 weeks of pregnancy", "32+ weeks of pregnancy", "32+0+1 weeks of pregnancy", "24 hours before",
      "3 months before, at 10:00", "32+0", "-32+0 weeks of pregnancy",
    ])
  func notPregnancyPoints(text: String) {
    #expect(value(text, as: PregnancyPoint.self) == nil)
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
      try #expect(sentence("{ is: '', \(rest)").first?.hasPrefix("expected a period") == true)
    }
  }
}
