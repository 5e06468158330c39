import Calendars
import Cases
import Records
import Testing
import YAML

@Suite("What happened several times stands in the order of days")
struct OrderOfDaysTests {
  private func days(_ list: String) throws -> [Day?] {
    let text = "case: 1\nid: a\ntitle: A\ncore-groups: [\(list)]\n"
    return try CaseReader.read(Source(name: "a", bytes: Array(text.utf8))).coreGroups.map { $0.date?.day }
  }

  @Test("whatever order it was written in")
  func sorted() throws {
    let (first, second, third) = ("{ date: 2023-03-21 10:00 }", "{ date: 2023-04-18 }", "{ date: 2023-05-16 }")
    let inOrder = try days("\(first), \(second), \(third)")
    #expect(inOrder == [Day("2023-03-21"), Day("2023-04-18"), Day("2023-05-16")])
    for list in [[third, second, first], [second, first, third], [second, third, first]] {
      #expect(try days(list.joined(separator: ", ")) == inOrder)
    }
  }

  @Test(
    "in every list of what happened several times, by the hour where one day has several",
    arguments: Case.listsInOrder.flatMap { list in list.days.map { (list.name, $0) } })
  func lists(_ list: String, _ fact: String) throws {
    let besides = ["observers": "label: visitor", "endings": "child: child", "review-requests": "by: person"]
    let days = ["2023-07-18 14:00", "2023-07-18 09:00", "2023-07-20", "2023-07-11", "2023-07-20"]
    let items = days.enumerated().map { place, day in
      "{ \(fact): \(day)\(besides[list].map { ", \($0) \(place)" } ?? "") }"
    }
    let people = (0..<5).map { "{ label: person \($0) }" }.joined(separator: ", ")
    let children = (0..<5).map { "{ label: child \($0) }" }.joined(separator: ", ")
    let facts = try read("attending: [\(people)]\nchildren: [\(children)]\n\(list): [\(items.joined(separator: ", "))]")
    func told<Item: Record>(_ list: [Item]) -> [String] {
      list.compactMap { item in
        Mirror(reflecting: item).children.lazy.compactMap { ($0.value as? Fact<Moment?>)?.wrappedValue }.first
      }.map(\.description)
    }
    let lists: [[String]] = [
      told(facts.strategyDiscussions), told(facts.exclusionRequests), told(facts.observers), told(facts.coreGroups),
      told(facts.reviews), told(facts.endings), told(facts.concerns), told(facts.reviewRequests),
      told(facts.challenges),
    ]
    #expect(
      lists.filter { !$0.isEmpty } == [
        ["2023-07-11", "2023-07-18 09:00", "2023-07-18 14:00", "2023-07-20", "2023-07-20"]
      ])
  }

  @Test("On one day, what has a time of day stands by it, and what has none where it usually happens")
  func oneDay() throws {
    let facts = try read(
      """
      children: [{ label: child A, born: 2023-05-16 }]
      enquiry: { opened: 2023-05-16 09:00, concluded: 2023-05-16 }
      strategy-discussions: [{ began: 2023-05-16 15:00, initiated-enquiries: true }]
      conference: { kind: initial, decided: 2023-05-16, asked-for: 2023-05-16 08:00 }
      """)
    #expect(
      facts.chronology.map { $0.moment.time?.description ?? "-" } == ["-", "-", "-", "08:00", "09:00", "15:00"])
    #expect(facts.chronology.first?.isBirth == true)
  }

  @Test("but as it was written where a day is missing")
  func missing() throws {
    #expect(try days("{ date: 2023-05-16 }, {}, { date: 2023-03-21 }") == [Day("2023-05-16"), nil, Day("2023-03-21")])
  }

  @Test("A mistake is told where it stands, not where its day comes")
  func places() throws {
    let text = "case: 1\nid: a\ntitle: A\ncore-groups:\n  - { date: 2023-05-16, flaw: 1 }\n  - { date: 2023-03-21 }\n"
    do {
      _ = try CaseReader.read(Source(name: "a", bytes: Array(text.utf8)))
      Issue.record("nothing was told")
    } catch {
      #expect(error.all.map { $0.mark?.line } == [5])
    }
  }

  /// Trial minutes-before-the-conference: the slip of the year that everybody makes in January.
  @Test(
    "Minutes dated before their conference are refused where their day stands", arguments: ["2022-01-04", "2022-12-13"])
  func minutes(_ sent: String) throws {
    let text =
      "case: 1\nid: a\ntitle: A\nconference: { kind: initial, date: 2022-12-14, starts: 10:00, ends: 12:00 }\n"
      + "minutes: { sent: \(sent) }\n"
    do {
      _ = try CaseReader.read(Source(name: "a", bytes: Array(text.utf8)))
      Issue.record("nothing was told")
    } catch {
      #expect(error.all.map { $0.fault.kind } == ["cannot-be-before"])
      #expect(error.all.map { $0.mark } == [Mark(line: 5, column: 18)])
    }
    let kept = text.replacing("sent: \(sent)", with: "sent: 2022-12-14")
    #expect(try CaseReader.read(Source(name: "a", bytes: Array(kept.utf8))).minutes.sent != nil)
  }

  @Test("Core groups before a review conference are no mistake")
  func review() throws {
    let text =
      "case: 1\nid: a\ntitle: A\nconference: { kind: review, date: 2023-06-05 }\ncore-groups: [{ date: 2023-03-21 }]\n"
    #expect(try CaseReader.read(Source(name: "a", bytes: Array(text.utf8))).coreGroups.count == 1)
  }
}
