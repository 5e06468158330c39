package import Cases
package import ProcedureKit
import Records
import YAML

/// The facts of a case on which its findings rest, found by the one operation: tell something otherwise, evaluate again, compare.
///
/// What a case does not tell is unknown and never no. So a finding that stands without a fact stands whatever that fact is; what is told only to
/// excuse, and what has few words, is told otherwise too. With all that it rests on, and nothing else, a finding is the same.
package struct RestingFacts {
  private let facts: Case
  private let clauses: Clauses
  private let evaluator: Evaluator
  private let told: Telling
  /// The facts that can be left out, each with the keys that lead to it.
  private let places: [(steps: [Telling.Step], path: String)]

  package init(_ facts: Case, under clauses: Clauses, by evaluator: Evaluator) {
    self.facts = facts
    self.clauses = clauses
    self.evaluator = evaluator
    told = Telling(factsOf: facts) ?? .nothing
    places = told.optionalFacts(at: Case.place)
  }

  /// For each of these findings on the case the full keys of the facts on which it rests, in the order in which the case tells them.
  /// Nil of a case that tells more than any true one: to leave out each of its facts would take longer than to read them is worth.
  package func keys(of findings: [Finding]) -> [[String]]? {
    guard places.count <= Self.most else { return nil }
    var resting = [Set<Int>](repeating: [], count: findings.count)
    for place in places.indices {
      for other in otherwise(place) {
        let found = evaluate(other)
        for finding in findings.indices where !isKept(findings[finding], in: found) { resting[finding].insert(place) }
      }
    }
    var enough: [Set<Int>: Found] = [:]
    for finding in findings.indices {
      let facts = resting[finding]
      if enough[facts] == nil { enough[facts] = evaluate(telling(only: facts)) }
      if case .some(.some(let found)) = enough[facts], isKept(findings[finding], in: found) { continue }
      resting[finding] = enlarged(facts, findings[finding])
    }
    return resting.map { facts in
      let keys = facts.sorted().map { places[$0].path }.uniqued()
      // What holds others is named only where none of these is.
      return keys.filter { key in !keys.contains { $0.hasPrefix(key + ".") } }
    }
  }

  /// The most facts that are told otherwise: more than twice as many as any sample case has.
  private static let most = 500

  // MARK: Telling otherwise

  /// What is found in a case that tells something otherwise; nil where there is no such case.
  private typealias Found = (findings: [Finding], places: [Topic: Int])?

  private func evaluate(_ told: Telling?, only procedures: Set<Int>? = nil) -> Found {
    guard let facts = told?.read() else { return nil }
    let findings =
      procedures.map { evaluator.evaluate(facts, under: clauses, only: $0) }
      ?? evaluator.evaluate(facts, under: clauses)
    return (findings, findings.places)
  }

  /// Whether a finding is the same there. Where there is no such case, nothing says that it would not be.
  private func isKept(_ finding: Finding, in found: Found) -> Bool {
    guard let found else { return true }
    guard let place = found.places[finding.topic] else { return false }
    return found.findings[place].isSame(as: finding) && found.findings[place].reliedOn == finding.reliedOn
  }

  /// The case without a fact, and with each other word of it where it has few.
  private func otherwise(_ place: Int) -> [Telling] {
    let (steps, path) = places[place]
    let words = Self.words[path, default: []].filter { told.told(at: steps[...]) != .text($0) }
    return [told.without(steps[...])].compactMap { $0 }
      + words.map { word in
        var changed = told
        changed.tell(.text(word), at: steps[...])
        return changed
      }
  }

  /// The words of the facts that have few, by their full keys.
  private static let words: [String: [String]] = {
    var words: [String: [String]] = [:]
    func walk(_ place: RecordPlace) {
      for fact in place.facts {
        if case .options(let options) = fact.key.grammar.form, options.count <= 12 {
          words[fact.path] = options.map(\.word)
        }
      }
      for case let inner? in place.inner { walk(inner) }
    }
    walk(Case.place)
    return words
  }()

  /// The case with these of its facts, and those without which there is no case.
  private func telling(only kept: Set<Int>) -> Telling {
    places.indices.reversed().reduce(told) { told, place in
      holds(place, someOf: kept) ? told : told.without(places[place].steps[...]) ?? told
    }
  }

  /// Whether a fact is one of some, or holds one of them.
  private func holds(_ place: Int, someOf facts: Set<Int>) -> Bool {
    facts.contains(place) || facts.contains { places[$0].steps.starts(with: places[place].steps) }
  }

  /// Facts with those besides which it takes to find the same: each of the others is left out in turn while that is so.
  private func enlarged(_ facts: Set<Int>, _ finding: Finding) -> Set<Int> {
    guard let procedure = evaluator.place(of: finding.question)?.procedure else { return facts }
    var (left, enough) = (told, facts)
    for place in places.indices.reversed() where !holds(place, someOf: enough) {
      guard let fewer = left.without(places[place].steps[...]) else { continue }
      let found = evaluate(fewer, only: [procedure])
      if found != nil, isKept(finding, in: found) { left = fewer } else if found != nil { enough.insert(place) }
    }
    return enough
  }
}

extension Telling {
  /// The facts of a case as it tells them, without what stands at the head of its file; nil where its text says nothing.
  init?(factsOf facts: Case) {
    guard let root = try? parse(Array(facts.text.utf8)),
      case .record(let entries) = Telling(CaseReader.inTodaysSpelling(root))
    else { return nil }
    self = .record(entries.filter { !["case", "id", "title", "look-at"].contains($0.key) })
  }

  /// What is told in a tree that was read.
  init(_ node: Node) {
    switch node.content {
    case .scalar(let scalar): self = .text(scalar.text)
    case .sequence(let items): self = .list(items.map { Telling($0) })
    case .mapping(let entries): self = .record(entries.map { Entry(key: $0.name, value: Telling($0.value)) })
    }
  }

  /// The facts that may be left out one at a time, each with its full key: what a key holds, the larger before the smaller. A list of words is one
  /// fact; of a record, and of each item of a list of records, their facts are facts too.
  fileprivate func optionalFacts(at place: RecordPlace) -> [(steps: [Step], path: String)] {
    guard case .record(let entries) = self else { return [] }
    return entries.flatMap { entry -> [(steps: [Step], path: String)] in
      guard let index = place.names.firstIndex(of: entry.key) else { return [] }
      let (fact, step) = (place.facts[index], Step.key(entry.key))
      guard let inner = place.inner[index] else { return fact.isRequired ? [] : [([step], fact.path)] }
      guard case .list(let items) = entry.value else {
        return (fact.isRequired ? [] : [([step], fact.path)])
          + entry.value.optionalFacts(at: inner).map { ([step] + $0.steps, $0.path) }
      }
      let ofItems = items.enumerated().flatMap { number, item in
        item.optionalFacts(at: inner).map { ([step, .item(number)] + $0.steps, $0.path) }
      }
      return [([step], fact.path)] + ofItems
    }
  }
}
