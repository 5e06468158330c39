import Calendars
import Cases
import Profiles
import Records
import TestSupport
import Testing

/// A case with days by chance for all that the table of what comes before what speaks of, in an order in which they can be.
private struct CaseInOrder {
  /// What is told under each full key.
  var told: [String: String]

  /// What the items of lists must have besides.
  private static let lists = [
    "children": "label: girl", "observers": "label: visitor", "reports": "author: nurse", "endings": "child: girl",
    "review-requests": "by: nurse", "strategy-discussions": "initiated-enquiries: yes, agreed-conference: yes",
    "exclusion-requests": "by: nurse", "core-groups": "", "reviews": "", "concerns": "", "challenges": "",
  ]

  /// `days` between one and another, from a day on; a conference is held again only where `again` says so.
  init(_ kind: ConferenceKind, _ dice: inout Dice, again: Bool) throws {
    var open = Set(Precedence.table.flatMap { [$0.earlier, $0.later] })
    if !again { open.remove("conference.held-again") }
    var day = try #require(Day("2021-01-04"))
    told = ["conference.kind": kind.word]
    while !open.isEmpty {
      let free = open.filter { key in !Precedence.table.contains { $0.later == key && open.contains($0.earlier) } }
      let next = try #require(free.sorted().randomElement(using: &dice))
      open.remove(next)
      day = try #require(day.adding(days: Int.random(in: 1...9, using: &dice)))
      told[next] = "\(day)"
    }
    (told["conference.starts"], told["conference.ends"]) = ("10:00", "12:00")
  }

  var text: String {
    var parts: [String: [String]] = [:]
    for (path, value) in told {
      let keys = path.split(separator: ".").map(String.init)
      parts[keys[0], default: []].append(keys.count == 1 ? value : "\(keys[1]): \(value)")
    }
    let lines = parts.sorted { $0.key < $1.key }.map { key, values -> String in
      guard let besides = Self.lists[key] else {
        return "\(key): \(told[key] ?? "{ \(values.joined(separator: ", ")) }")"
      }
      return "\(key): [{ \((values + [besides]).filter { !$0.isEmpty }.joined(separator: ", ")) }]"
    }
    return (["attending: [{ label: nurse }]"] + lines).joined(separator: "\n")
  }
}

@Suite("What comes before what stands in one table")
struct PrecedenceTests {
  @Test("A case in an order in which it can be is read, and with the days of two exchanged it is refused, naming both")
  func exchanged() throws {
    var dice = Dice(seed: 11)
    for (index, line) in Precedence.table.enumerated() {
      var isRefused = false
      for kind in ConferenceKind.allCases {
        var facts = try CaseInOrder(kind, &dice, again: line.later == "conference.held-again")
        #expect(diagnostics(facts.text).isEmpty, "\(facts.text)")
        #expect(!(try read(facts.text)).oddities().contains { $0.word == "unusual-order" }, "\(facts.text)")
        (facts.told[line.earlier], facts.told[line.later]) = (facts.told[line.later], facts.told[line.earlier])
        switch line.certainty {
        case .always:
          let sentence = " ‘\(line.later)’ cannot be before ‘\(line.earlier)’, which stands in line "
          isRefused = isRefused || diagnostics(facts.text).contains { $0.contains(sentence) }
        case .usual:
          // What is odd is told where nothing is refused besides.
          let oddities = (try? read(facts.text))?.oddities() ?? []
          let both = ["‘\(line.later)’", "‘\(line.earlier)’"]
          isRefused =
            isRefused || !diagnostics(facts.text).isEmpty
            || oddities.contains { oddity in both.allSatisfy(oddity.sentence.contains) }
        }
      }
      #expect(isRefused, "line \(index): \(line.earlier) before \(line.later)")
    }
  }

  /// Facts with a day or a time that nothing can be said of.
  private static let free: Set<String> = [
    // A transfer may be accepted on a word, and written of afterwards; a move may turn out to be permanent at any time.
    "transfer-in.notified-in-writing", "transfer-in.agreed-permanent", "transfer-in.agreed-by-both",
    // Whether a report was early enough is what rules ask.
    "reports.with-chair", "reports.amended-with-chair", "reports.with-family", "reports.with-child",
    "preparation.plan-shared",
    "preparation.family-invited-for", "preparation.family-arrived", "preparation.professionals-arrived",
    // A child may go back before or after the plan ended.
    "endings.child-returned",
    // Held against the birth by the length of a pregnancy.
    "children.due",
  ]

  @Test("Every fact with a day stands in the table, or among those of which nothing can be said")
  func complete() {
    func dated(_ place: RecordPlace) -> [String] {
      zip(place.facts, place.inner).flatMap { fact, inner in
        let expected = fact.key.grammar.expected
        let isDated = expected.hasPrefix("a date") || expected.hasPrefix("a time of day")
        return (isDated ? [fact.path] : []) + (inner.map(dated) ?? [])
      }
    }
    let table = Set(Precedence.table.flatMap { [$0.earlier, $0.later] })
    let all = Set(dated(Case.place))
    #expect(table.isSubset(of: all), "\(table.subtracting(all))")
    #expect(all.subtracting(table) == Self.free)
  }

  @Test("Every list of things that happened on days is put in order by them, or is known to have none")
  func lists() {
    let dated = zip(Case.place.facts, Case.place.inner).filter { fact, inner in
      fact.key.grammar.element != nil && inner?.facts.contains { $0.event != nil } == true
    }
    // A child is known by a label, and a report by its author, in whatever order they are told.
    #expect(Set(dated.map(\.0.name)) == Set(Case.listsInOrder.map(\.name) + ["children", "reports"]))
  }

  @Test("Nothing comes, by the table, before itself")
  func acyclic() {
    var open = Precedence.table
    while let line = open.first(where: { line in !open.contains { $0.later == line.earlier } }) {
      open.removeAll { $0.earlier == line.earlier }
    }
    #expect(open.isEmpty, "\(open.map { "\($0.earlier) before \($0.later)" })")
  }

  @Test(
    "A slip that would explain it is asked about",
    arguments: [
      ("2022-01-04", "a year too early here, or too late in ‘conference.date’?"),
      ("2012-12-20", "10 years too early here, or too late in ‘conference.date’?"),
      ("2022-10-12", nil), ("2022-12-13", nil), ("1999-12-13", nil),
      ("2022-06-12", "day and month exchanged here?"),
    ])
  func slips(sent: String, help: String?) throws {
    let date = sent == "2022-06-12" ? "2022-11-14" : "2022-12-14"
    let text = "conference: { kind: initial, date: \(date) }\nminutes: { sent: \(sent) }\n"
    #expect(helps(text) == [help ?? "correct one of the two"])
  }
}
