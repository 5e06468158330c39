import Calendars
import Foundation
import Profiles
import Records
import TestSupport
import Testing

@Suite("A time rule is read, written and described by one grammar")
struct TimeRuleTests {
  private static let periods = Period.Unit.allCases.flatMap { unit in
    [1, 2, 15, 3650].compactMap { Period($0, unit) }
  }

  /// A term of every shape, with every event, every unit, and each way to say it.
  private static let terms: [TimeRule.Term] = {
    let times = [nil, ClockTime(hour: 0, minute: 0), ClockTime(hour: 23, minute: 59)]
    var terms: [TimeRule.Term] = []
    for event in Event.allCases {
      terms += [.ahead(of: event), .sameDay(as: event), .by(event), .soon(after: event), .inGoodTime(before: event)]
      terms.append(.early(before: event))
      terms += periods.map { .noSooner($0, after: event) }
      for period in periods {
        for isExact in [true, false] {
          terms.append(.after(period, event, exactly: isExact))
          terms += times.map { .before(period, event, at: $0, exactly: isExact) }
        }
      }
    }
    for week in 1...42 { terms += (0...6).map { .pregnancy(week: week, days: $0) } }
    return terms
  }()

  private static func matcher() throws -> (String) -> Bool {
    guard case .text(let pattern?) = TimeRule.grammar.form else {
      Issue.record("a time rule is a text with a pattern")
      return { _ in false }
    }
    let expression = try NSRegularExpression(pattern: pattern)
    return { text in
      expression.firstMatch(in: text, range: NSRange(text.startIndex..., in: text)) != nil
    }
  }

  @Test("what is written is read as the same, for every shape, event and unit, and no two are written alike")
  func everyTerm() {
    var written: Set<String> = []
    for term in Self.terms {
      let rule = TimeRule(term)
      #expect(TimeRule(text: rule.description) == rule, "\(rule)")
      written.insert(rule.description)
    }
    #expect(written.count == Self.terms.count)
  }

  @Test("two terms, of which the sooner or the later counts")
  func twoTerms() throws {
    var dice = Dice(seed: 3)
    for _ in 0..<500 {
      let pair = try (0..<2).map { _ in try #require(Self.terms.randomElement(using: &dice)) }
      for choosing in ["sooner", "later"] {
        let text = pair.map { TimeRule($0).description }.joined(separator: " or ") + ", whichever is \(choosing)"
        let rule = try #require(TimeRule(text: text), "\(text)")
        #expect(rule.terms == pair && rule.choosing == (choosing == "sooner" ? .sooner : .later))
        #expect(rule.description == text)
      }
    }
  }

  @Test("an event whose name begins another’s is not taken for it")
  func beginnings() {
    #expect(TimeRule(text: "by the core group")?.terms == [.by(.coreGroup)])
    #expect(TimeRule(text: "by the core group before")?.terms == [.by(.coreGroupBefore)])
    #expect(TimeRule(text: "by the core group befor") == nil)
  }

  @Test("the pattern of the schema takes what the reader takes, and nothing else")
  func pattern() throws {
    let matches = try Self.matcher()
    let joints = [" or ", ", whichever is sooner", ", whichever is later", "exactly ", "at least ", " ", ", at 10:00"]
    let letters = Array("abcdehrst 0123456789:,+")
    var dice = Dice(seed: 5)
    var read = 0
    for _ in 0..<4_000 {
      var text = TimeRule(try #require(Self.terms.randomElement(using: &dice))).description
      if Bool.random(using: &dice) {
        text += " or " + TimeRule(try #require(Self.terms.randomElement(using: &dice))).description
        text += joints.randomElement(using: &dice) ?? ""
      }
      for _ in 0..<Int.random(in: 0...2, using: &dice) {
        let place = text.index(text.startIndex, offsetBy: Int.random(in: 0..<text.count, using: &dice))
        switch Int.random(in: 0..<4, using: &dice) {
        case 0: text.remove(at: place)
        case 1: text.insert(try #require(letters.randomElement(using: &dice)), at: place)
        case 2: text.insert(contentsOf: joints.randomElement(using: &dice) ?? "", at: place)
        default: text.replaceSubrange(place...place, with: String(try #require(letters.randomElement(using: &dice))))
        }
        if text.isEmpty { text = "b" }
      }
      let isRead = TimeRule(text: text) != nil
      #expect(matches(text) == isRead, "\(text)")
      read += isRead ? 1 : 0
    }
    #expect(read > 500 && read < 3_500, "\(read)")
  }

  @Test(
    "of two rules that leave time from one event, the one that leaves less is the stricter",
    arguments: [
      ("10 days after the conference", "11 days after the conference", Strictness.stricter),
      ("11 days after the conference", "10 days after the conference", .laxer),
      ("10 days after the conference", "10 days after the conference", .same),
      ("at least 2 days before the conference", "at least 1 day before the conference", .stricter),
      ("at least 1 day before the conference, at 10:00", "at least 1 day before the conference, at 11:00", .stricter),
      ("by week 30+0 of the pregnancy", "by week 32+0 of the pregnancy", .stricter),
      ("10 days after the conference", "11 days after the birth", nil),
      ("10 days after the conference", "exactly 11 days after the conference", nil),
      ("10 days after the conference", "by the first core group", nil),
      ("as soon as possible after the birth", "10 days after the birth", nil),
      ("by the birth or by the conference, whichever is later", "by the birth", nil),
    ])
  func strictness(_ one: String, _ other: String, _ expected: Strictness?) throws {
    let (left, right) = (try #require(TimeRule(text: one)), try #require(TimeRule(text: other)))
    #expect(left.strictness(against: right) == expected)
  }

  @Test("The reference shows a rule of each form")
  func examples() {
    let texts = TimeRule.examples.map(\.description)
    #expect(texts.count == 14)
    let shapes = TimeRule.examples.flatMap(\.terms).map { "\($0)".prefix { $0 != "(" } }
    #expect(Set(shapes) == Set(Self.terms.map { "\($0)".prefix { $0 != "(" } }))
  }
}

@Suite("Sets of words mean the same in any order")
struct WordSetTests {
  private func set(_ text: String) throws -> WordSet<Season> {
    try #require(value(text, as: WordSet<Season>.self), "\(text)")
  }

  @Test("the same words in another order are the same set; examples are no whole list")
  func equality() throws {
    let set = try set("[spring, high-summer, A sunny day.]")
    #expect(try set == self.set("[A sunny day., high-summer, spring]"))
    #expect(try Set([set, self.set("[high-summer, A sunny day., spring]")]).count == 1)
    #expect(try set != self.set("{ examples: [spring, high-summer, A sunny day.] }"))
    #expect(try set != self.set("[spring, high-summer]"))
  }

  @Test(
    "what is written is read again",
    arguments: ["[spring]", "{ examples: [high-summer, spring] }", "[spring, \"A sunny day.\"]"])
  func written(_ text: String) throws {
    #expect(try set(text).written == text)
  }

  @Test("words, sentences of the transcriber’s own, and what they say")
  func parts() throws {
    let set = try set("{ examples: [high-summer, A sunny day.] }")
    #expect(set.words == [.highSummer] && set.own.map(\.text) == ["A sunny day."] && set.areExamples)
    #expect(set.contains(.highSummer) && !set.contains(.spring))
    #expect(set.inWords == "for example: July and August; A sunny day")
  }

  @Test(
    "texts that are no set", arguments: ["spring", "[]", "[winter]", "[spring, spring]", "{}", "{ examples: spring }"])
  func notSets(_ text: String) {
    #expect(value(text, as: WordSet<Season>.self) == nil)
  }
}
