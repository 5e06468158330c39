import Cases
import Engine
import ProcedureKit
import Procedures
import Profiles
import Records
import TestSupport
import Testing
import YAML

/// The same clause with its list the other way round; nil where it holds no list, or is disputed.
private struct Turning: ClauseVisitor {
  func visit<Value>(_ clause: Clause<Value>) -> (any AnyClause)? {
    guard clause.adopted == nil, case .stated(let provisions) = clause.position else { return nil }
    let turned = provisions.compactMap { provision -> Provision<Value>? in
      guard let value = (provision.value as? any Turnable)?.turned as? Value, value.written != provision.value.written
      else { return nil }
      return Provision(value, provision.force, places: provision.places, under: provision.condition)
    }
    return turned.count == provisions.count ? Clause(.stated(turned.reversed())) : nil
  }
}

private protocol Turnable {
  var turned: Any { get }
}

extension WordSet: Turnable {
  var turned: Any { read(as: Self.self, areExamples ? "{ examples: [\(list)] }" : "[\(list)]") as Any }
  private var list: String {
    entries.reversed().map { entry in
      switch entry {
      case .word(let word): word.word
      case .own(let sentence): "\"\(sentence.text)\""
      }
    }.joined(separator: ", ")
  }
}

extension People: Turnable {
  var turned: Any {
    guard let node = try? YAML.parse(Array(written.utf8)), case .sequence(let items) = node.content else { return self }
    let texts = items.reversed().map { item in
      switch item.content {
      case .scalar(let scalar): "\"\(scalar.text)\""
      case .mapping(let entries): entries.map { "\($0.name): \(text(of: $0.value))" }.joined()
      case .sequence: ""
      }
    }
    return read(as: Self.self, "[\(texts.joined(separator: ", "))]") as Any
  }
  private func text(of node: Node) -> String {
    if case .scalar(let scalar) = node.content { "\"\(scalar.text)\"" } else { "" }
  }
}

/// The value that a text says.
private func read<Value: ProfileValue>(as: Value.Type, _ text: String) -> Value? {
  var diagnostics = Diagnostics(in: Source(name: "value", bytes: Array(text.utf8)))
  return diagnostics.parse().flatMap { Value($0, &diagnostics) }
}

@Suite("Order decides nothing where it means nothing")
struct OrderTests {
  /// The profile's clauses with every list the other way round, by slot.
  private func turned(_ profile: Profile) -> [Int: any AnyClause] {
    let turned = profile.clauses.enumerated().compactMap { slot, clause in
      clause.accept(Turning()).map { (slot, $0) }
    }
    return Dictionary(uniqueKeysWithValues: turned)
  }

  @Test("The lists of a profile", arguments: Repository.profiles.map(\.authority))
  func profiles(_ authority: String) throws {
    let evaluator = try Repository.evaluator.get()
    let profile = try #require(Repository.profiles.first { $0.authority == authority })
    let clauses = evaluator.clauses(of: profile)
    let others = clauses.substituting(turned(profile))
    for facts in Repository.cases {
      for (one, other) in zip(
        evaluator.evaluate(facts, under: clauses), evaluator.evaluate(facts, under: others))
      {
        let key = evaluator.place(of: one.question)?.key ?? ""
        #expect(one.isSame(as: other) && one.force == other.force, "\(key), \(facts.id)")
      }
    }
  }

  @Test("A list in another order is no other rule", arguments: Repository.profiles.map(\.authority))
  func rules(_ authority: String) throws {
    let profile = try #require(Repository.profiles.first { $0.authority == authority })
    let evaluator = try Repository.evaluator.get()
    for (slot, clause) in turned(profile) {
      #expect(profile.clauses[slot].saysSame(as: clause), "\(evaluator.catalogue.keys[slot])")
    }
  }

  /// Trial public-list-order: Stoke-on-Trent’s own grounds in another order are no change; one of them fewer is.
  @Test(
    "A proposal that only turns a list round changes nothing",
    arguments: [("pre-birth-assessment, complex-enquiries", [0]), ("complex-enquiries", [])])
  func proposal(_ list: String, _ unchanged: [Int]) throws {
    let text = """
      proposal: 1
      base: stoke-on-trent
      title: The same list in another order
      clauses:
        initial-conference.delay-grounds: { is: [\(list)], force: may, because: The same two grounds. }
      """
    let evaluator = try Repository.evaluator.get()
    let profile = try #require(Repository.profiles.first { $0.authority == "stoke-on-trent" })
    let proposal = try ProposalReader(evaluator.catalogue, adoptingFrom: Repository.profiles)
      .proposal(in: Source(name: "order", bytes: Array(text.utf8)))
    #expect(Impact(of: proposal, to: profile, on: [], by: evaluator).unchanged == unchanged)
  }

  /// The lists of a case whose order is a fact, with the reason.
  private static let ordered: [String: String] = [
    "strategy-discussions": "Told in time; a day that is missing leaves the order written.",
    "core-groups": "The same, and known by their number.", "reviews": "The same.", "concerns": "The same.",
    "reports": "Known by their number.", "exclusion-requests": "Known by their number.",
    "review-requests": "Known by their number.", "challenges": "Known by their number.",
  ]

  /// All others: their order means nothing.
  private static let unordered: Set<String> = {
    func lists(_ grammar: Grammar) -> [String] {
      (grammar.element ?? grammar).keys.flatMap { key in
        (key.grammar.element == nil ? [] : [key.name]) + lists(key.grammar)
      }
    }
    return Set(lists(Case.grammar)).subtracting(ordered.keys)
  }()

  @Test("The lists of a case", arguments: Repository.everyCase.map(\.id))
  func cases(_ name: String) throws {
    let evaluator = try Repository.evaluator.get()
    let facts = try #require(Repository.everyCase.first { $0.id == name })
    let told = try ToldCase(facts)
    var dice = Dice(seed: 5)
    for _ in 0..<3 {
      let shuffled = try #require(told.shuffling(Self.unordered, using: &dice).read())
      for profile in Repository.profiles where profile.scope == .authority {
        let clauses = evaluator.clauses(of: profile)
        let before = FindingsByTopic(facts, under: clauses, by: evaluator).all
        let after = FindingsByTopic(shuffled, under: clauses, by: evaluator).all
        #expect(Set(before.keys) == Set(after.keys))
        for (topic, finding) in before {
          #expect(after[topic]?.isSame(as: finding) == true, "\(topic) in \(profile.authority)")
        }
      }
    }
  }
}
