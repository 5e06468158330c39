import Cases
import Engine
import ProcedureKit
import Procedures
import Profiles
import Records
import TestSupport
import Testing
import YAML

/// What a test asks of a fact whatever its value is.
private protocol ReadFact {
  var id: FactID { get }
  var isTold: Bool { get }
  var mark: Mark? { get }
  var declaration: FactDeclaration { get }
  var content: Any { get }
}
extension Fact: ReadFact {
  fileprivate var content: Any { wrappedValue }
}

@Suite("A fact is declared once, and read, missed and told by that")
struct FactTests {
  private static func read(_ text: String) throws -> Case {
    try CaseReader.read(CaseReader.source(name: "facts.yaml", bytes: Array(text.utf8)))
  }

  /// Every fact of a record, those of the records within among them.
  private static func facts(of record: Any) -> [any ReadFact] {
    Mirror(reflecting: record).children.compactMap { $0.value as? any ReadFact }.flatMap { fact in
      let inner = (fact.content as? [any Record])?.flatMap { facts(of: $0) } ?? (fact.content as? any Record).map(facts)
      return [fact] + (inner ?? [])
    }
  }

  /// Every full key, as the grammar has them from which the schema is made.
  private static let paths: Set<String> = {
    func walk(_ grammar: Grammar, _ path: String) -> [String] {
      (grammar.element ?? grammar).keys.flatMap { [path + $0.name] + walk($0.grammar, path + $0.name + ".") }
    }
    return Set(walk(Case.grammar, ""))
  }()

  @Test("Every declared fact is in the schema, is read, and knows its key and where it is told")
  func everyFact() throws {
    let written = WrittenFacts()
    let found = Self.facts(of: try Self.read(written.text))
    #expect(Set(written.told.map(\.path)) == Self.paths && Self.paths.count > 150)
    #expect(found.map(\.declaration.path) == written.told.map(\.path))
    for (fact, told) in zip(found, written.told) {
      let mark = try #require(fact.mark, "\(told.path)")
      #expect(fact.isTold && written.text.dropFirst(mark.column - 1).hasPrefix(told.value), "\(told.path)")
    }
  }

  @Test("What is left out is not told, whichever record it is in, and knows its key all the same")
  func nothing() throws {
    let empty = try Self.read("{ case: 1, id: a, title: b }")
    let found = Self.facts(of: empty)
    #expect(found.filter(\.isTold).map(\.declaration.path) == ["case", "id", "title"])
    #expect(found.allSatisfy { Self.paths.contains($0.declaration.path) })
    #expect(empty.$people.untold.$agency.missing.key == "people.agency")
    #expect(empty.$views.first.harm.$likely.missing.key == "views.harm.likely")
  }

  @Test("A fact of what was thought of a child is found again in what was thought of it at a review")
  func moved() {
    let (here, there) = (Case.untold.$views.untold, Case.untold.$reviews.untold.$views.untold)
    let (facts, moved) = (Self.facts(of: here), Self.facts(of: there))
    #expect(facts.count == moved.count && facts.contains { $0.declaration.path == "views.harm.likely" })
    for (fact, other) in zip(facts, moved) {
      #expect(fact.id.moved(from: here.$child.id, to: there.$child.id) == other.id)
      #expect("reviews." + fact.declaration.path == other.declaration.path)
    }
  }

  @Test("A missing fact is another where another part of it is missing, and says which part in words")
  func parts() throws {
    let facts = Case.untold
    let label = try #require(Label<Person>(text: "worker"))
    let missing = [
      (facts.$toldOn.missing, "up to which day the case is told"),
      (
        facts.conference.$decided.missing(.timeOfDay),
        "at what time of day it was decided that there should be a conference"
      ),
      (facts.conference.$date.missing(.timeOfDay), "the date of the conference, with the time of day"),
      (
        facts.delay.$authorisedBy.missing(.closerPost(than: .seniorManager)),
        "who authorised the delay more precisely than “a senior manager”"
      ),
      (facts.$people.untold.$attended.missing(.attendance(of: label)), "whether worker attended the conference"),
      (facts.$views.untold.$forPlan.missing(.views(of: [label])), "what these members think: worker"),
      (
        facts.delay.$agreedBy.missing(.participation(of: [.post(.headOfService), .anyManager], .requested)),
        "whether a head of service or a manager asked for it"
      ),
      (
        facts.$strategyDiscussions.untold.$initiatedEnquiries.missing(.earlierDiscussion),
        "whether an earlier strategy discussion initiated enquiries too"
      ),
      (
        facts.$strategyDiscussions.untold.$agreedConference.missing(.laterDiscussion),
        "whether a later strategy discussion agreed the conference too"
      ),
    ]
    for (fact, words) in missing { #expect(fact.words == words) }
    #expect(Set(missing.map(\.0)).count == missing.count)
    #expect(facts.$toldOn.missing != facts.$toldOn.missing(.timeOfDay))
  }

  @Test("Every fact that is declared as an event stands in the chronology, in the words that are declared")
  func chronology() throws {
    let events = Self.facts(of: try Self.read(WrittenFacts().text)).compactMap { $0.declaration.event }
    let told = try Self.read(WrittenFacts().text).chronology.map(\.words)
    #expect(told.count == events.count)
    for event in events {
      let start = event.prefix { $0 != "{" }
      #expect(told.contains { $0.hasPrefix(start) }, "\(event)")
    }
    #expect(!told.contains { $0.contains("{") })
  }

  @Test("Every fact that may be left out can be asked for in a short sentence: the case does not say …")
  func words() {
    let openings = [
      "who", "whom", "whose", "which", "what", "when", "whether", "why", "how", "the", "each", "a", "all",
      "up to which", "to which", "in which",
      "at which", "for which", "on which", "with which", "to whom", "with whom",
    ]
    func walk(_ place: RecordPlace) -> [FactDeclaration] {
      zip(place.facts, place.inner).flatMap { fact, inner in [fact] + (inner.map(walk) ?? []) }
    }
    for fact in walk(Case.place) where !fact.isRequired {
      let words = fact.missing
      #expect(openings.contains { words.hasPrefix($0 + " ") }, "\(fact.path): \(words)")
      #expect(words.count <= 90 && !words.contains { ";:`.".contains($0) }, "\(fact.path): \(words)")
    }
  }

  @Test("Whatever fact a rule asks for is one that a case can tell")
  func needs() throws {
    let evaluator = try Repository.evaluator.get()
    var cases = [try Self.read("{ case: 1, id: a, title: b }")]
    for seed in 1...60 { cases.append(try Self.read(WrittenFacts(Dice(seed: UInt64(seed))).text)) }
    var asked: Set<String> = []
    for profile in Repository.profiles {
      let clauses = evaluator.clauses(of: profile)
      for facts in cases {
        for finding in evaluator.evaluate(facts, under: clauses) {
          guard case .failure(.undetermined(let needs)) = finding.result else { continue }
          asked.insert(needs.key)
          #expect(!needs.words.isEmpty && !needs.words.hasSuffix("."))
        }
      }
    }
    #expect(asked.isSubset(of: Self.paths), "\(asked.subtracting(Self.paths))")
    #expect(asked.count > 40, "\(asked.count)")
  }

  @Test(
    "Where a limit in hours lacks a time of the conference, it asks for the time and not for the date, which is told",
    arguments: [
      ("minutes", "limit: 24 hours after the conference", "sent-in-time", "ends"),
      ("circulation", "notice-limit: 24 hours after the conference", "notice-sent", "ends"),
      ("core-groups", "first-limit: 48 hours after the conference", "first-in-time", "ends"),
      ("reviews", "first-limit: 48 hours after the conference", "first-in-time", "ends"),
      ("transfer", "first-review: 48 hours after the conference", "first-review-in-time", "ends"),
      ("invitation", "sent-for-review: 48 hours before the conference", "sent-in-time", "starts"),
      ("invitation", "observer-notice: 48 hours before the conference", "observer-asked-in-time @ person", "starts"),
      ("exclusion", "notice: 48 hours before the conference", "asked-in-time @ request 1", "starts"),
      ("preparation-for-conference", "liaison: 48 hours before the conference", "spoke-in-time", "starts"),
      ("reports", "othersToChair: 48 hours before the conference", "with-chair-in-time @ report 1, nurse", "starts"),
      (
        "initial-conference", "limit: 48 hours after the first strategy discussion", "held-in-time", "starts"
      ),
    ])
  func hours(procedure: String, clauses: String, question: String, missing: String) throws {
    let evaluator = try Repository.evaluator.get()
    let declaration = try #require(evaluator.declarations.first { $0.key == procedure })
    let kind =
      ["transfer": "transfer-in"][procedure]
      ?? (question == "sent-in-time" && missing == "starts" ? "review" : "initial")
    let example = Example(
      "Hours", clauses: clauses.replacing("othersToChair", with: "others-to-chair"),
      case: """
        conference: { kind: \(kind), date: 2023-06-15 }
        people: [{ label: nurse, attended: yes, profession: school-nurse }]
        others-attended: no
        strategy-discussions: [{ began: 2023-06-13 10:00 }]
        minutes: { sent: 2023-06-16 }
        plan: { made: yes }
        decision-notice: { sent: 2023-06-16 }
        core-groups: [{ date: 2023-06-16 }]
        reviews: [{ held: 2023-06-16 }]
        invitations: { sent: 2023-06-01 }
        observers: [{ label: person, asked: 2023-06-01 }]
        exclusion-requests: [{ spoken: 2023-06-01 }]
        preparation: { social-worker-spoke-with-chair: 2023-06-01 }
        reports: [{ author: nurse, with-chair: 2023-06-01 }]
        """, finds: [question: "undetermined: conference.\(missing)"])
    #expect(try example.run(declaration, evaluator.catalogue).failures == [])
  }

  @Test(
    "People and employers whose labels are the words of closed lists change no outcome",
    arguments: Repository.cases.map(\.id))
  func labels(id: String) throws {
    let facts = try #require(Repository.cases.first { $0.id == id })
    let evaluator = try Repository.evaluator.get()
    let renamed = try Self.read(Self.renaming(facts.text))
    #expect(renamed.people.map(\.label) != facts.people.map(\.label) || facts.people.isEmpty)
    for profile in Repository.profiles {
      let clauses = evaluator.clauses(of: profile)
      let (before, after) = (evaluator.evaluate(facts, under: clauses), evaluator.evaluate(renamed, under: clauses))
      #expect(before.count == after.count)
      for (one, other) in zip(before, after) {
        #expect(one.question == other.question && one.status == other.status && one.reliedOn == other.reliedOn)
        if case .success(let answer) = one.result, case .outcome = answer.value { #expect(one.agrees(with: other)) }
      }
    }
  }

  /// The text with the labels of people and employers replaced by words such as `health`.
  private static func renaming(_ text: String) throws -> String {
    let words = Agency.allCases.map(\.word) + Grouping.allCases.map(\.word) + Profession.allCases.map(\.word)
    var names: [String: String] = [:]
    var found: [(start: Mark, end: Mark, name: String)] = []
    func walk(_ node: Node, _ place: RecordPlace?, _ fact: FactDeclaration?) {
      switch node.content {
      case .scalar(let scalar):
        guard let fact, fact.label?.noun == "person" || fact.name == "employer" else { return }
        // Employers and people have words of their own: whoever is `health` need not work for `health`.
        let key = (fact.name == "employer" ? "employer " : "person ") + scalar.text
        let name = names[key] ?? words.filter { !names.values.contains($0) }[0]
        names[key] = name
        found.append((node.start, node.end, name))
      case .sequence(let items): for item in items { walk(item, place, fact) }
      case .mapping(let entries):
        for entry in entries {
          guard let index = place?.names.firstIndex(of: entry.name) else { continue }
          walk(entry.value, place?.inner[index], place?.facts[index])
        }
      }
    }
    walk(try YAML.parse(Array(text.utf8)), Case.place, nil)
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { Array(String($0).unicodeScalars) }
    for (start, end, name) in found.sorted(by: { $0.start > $1.start }) {
      lines[start.line - 1].replaceSubrange(start.column - 1..<end.column - 1, with: Array(name.unicodeScalars))
    }
    return lines.map { String(String.UnicodeScalarView($0)) }.joined(separator: "\n")
  }
}
