import Calendars
import Cases
import Engine
import Foundation
import ProcedureKit
import Profiles
import Records
import TestSupport
import Testing
import YAML

/// What a finding names as the facts on which it rests is all that its procedure read of the case: nothing is read past it.
@Suite("The facts on which findings rest")
struct RestingFactTests {
  private static let authorities = Repository.profiles.filter { $0.scope == .authority }

  /// Some of the cases of the repository and some that chance wrote; each under one authority, in turn. How many in one is told by
  /// `QUORATE_RESTING`: 1 takes them all.
  private static let corpus: [Case] = {
    let step = Int(ProcessInfo.processInfo.environment["QUORATE_RESTING"] ?? "") ?? 10
    let all = Repository.everyCase + (0..<30).map { RandomCase.valid(seed: $0) }
    return stride(from: 0, to: all.count, by: step).map { all[$0] }
  }()

  @Test("A fact that is not among them can be left out, changed or told otherwise, and the finding is the same")
  func nothingPast() throws {
    let evaluator = try Repository.evaluator.get()
    var missed: [String: Int] = [:]
    for (number, facts) in Self.corpus.enumerated() {
      let profile = Self.authorities[number % Self.authorities.count]
      let clauses = evaluator.clauses(of: profile)
      let findings = evaluator.evaluate(facts, under: clauses)
      let keys = try #require(RestingFacts(facts, under: clauses, by: evaluator).keys(of: findings)).map(Set.init)
      var dice = Dice(seed: UInt64(number))
      for (path, changed) in try changes(of: facts, using: &dice) {
        guard let other = changed.read() else { continue }
        let found = evaluator.evaluate(other, under: clauses)
        let places = found.places
        for (finding, keys) in zip(findings, keys) where !keys.contains(where: { Self.overlaps(path, $0) }) {
          guard let place = places[finding.topic], found[place].isSame(as: finding) else {
            missed["\(evaluator.place(of: finding.question)?.key ?? ""): \(path)", default: 0] += 1
            continue
          }
        }
      }
    }
    #expect(
      missed.isEmpty, "\(missed.sorted { $0.key < $1.key }.map { "\($0.key) × \($0.value)" }.joined(separator: "\n"))")
  }

  @Test("They are found of a case by hand: the days from which time runs, and no other")
  func byHand() throws {
    let evaluator = try Repository.evaluator.get()
    let profile = try #require(Self.authorities.first { $0.authority == "wakefield" })
    let clauses = evaluator.clauses(of: profile)
    let facts = try Workpiece.facts(
      """
      children: [{ label: child A, born: 2015-01-01 }]
      strategy-discussions: [{ ended: 2023-04-20, initiated-enquiries: yes }]
      conference: { kind: initial, date: 2023-05-10 }
      decisions-shared: 2023-05-10
      """)
    let findings = evaluator.evaluate(facts, under: clauses)
    let keys = try #require(RestingFacts(facts, under: clauses, by: evaluator).keys(of: findings))
    let place = try #require(
      findings.firstIndex { evaluator.place(of: $0.question)?.key == "initial-conference.held-in-time" })
    #expect(
      keys[place] == [
        "strategy-discussions.ended", "strategy-discussions.initiated-enquiries", "conference.kind", "conference.date",
      ])
  }

  /// Whether one of two keys leads to the other or is the same.
  private static func overlaps(_ one: String, _ other: String) -> Bool {
    one == other || one.hasPrefix(other + ".") || other.hasPrefix(one + ".")
  }

  /// The case with one fact less, or with another value of it: some of all these.
  private func changes(of facts: Case, using dice: inout Dice) throws -> [(path: String, tree: ToldCase)] {
    let tree = try ToldCase(facts)
    let changed = Self.changed(tree, at: Case.place, using: &dice)
    return Array(tree.lackingOne().shuffled(using: &dice).prefix(12) + changed.shuffled(using: &dice).prefix(12))
  }

  /// The tree with one of its values changed: to another word of the list, or to a day not far away.
  private static func changed(
    _ tree: ToldCase, at place: RecordPlace, using dice: inout Dice
  ) -> [(path: String, tree: ToldCase)] {
    guard case .record(let entries) = tree else { return [] }
    var all: [(path: String, tree: ToldCase)] = []
    for index in entries.indices {
      guard let known = place.names.firstIndex(of: entries[index].key) else { continue }
      let fact = place.facts[known]
      func with(_ value: ToldCase) -> ToldCase {
        var entries = entries
        entries[index].value = value
        return .record(entries)
      }
      if let inner = place.inner[known] {
        let items = entries[index].value.items
        for item in items.indices {
          for other in changed(items[item], at: inner, using: &dice) {
            var items = items
            items[item] = other.tree
            all.append((other.path, with(.list(items))))
          }
        }
        if items.isEmpty {
          all += changed(entries[index].value, at: inner, using: &dice).map { ($0.path, with($0.tree)) }
        }
      } else if let text = entries[index].value.text {
        if case .options(let options) = fact.key.grammar.form {
          let others = options.map(\.word).filter { $0 != text }
          if let other = others.randomElement(using: &dice) { all.append((fact.path, with(.text(other)))) }
        } else if let moment = Moment(text),
          let day = moment.day.adding(days: [-9, -1, 1, 9].randomElement(using: &dice) ?? 1)
        {
          all.append((fact.path, with(.text("\(day)\(moment.time.map { " \($0)" } ?? "")"))))
        }
      }
    }
    return all
  }
}
