import Calendars
import Cases
import Records
import TestSupport

/// Cases written from the declarations of their facts: every fact, or some of them by chance.
struct WrittenFacts {
  /// The case as YAML in one line.
  private(set) var text = ""
  /// What was written, by full key, in the order of the text.
  private(set) var told: [(path: String, value: String)] = []
  private var dice: Dice?

  /// What no chance may decide, lest facts contradict each other.
  private static let fixed = [
    "children.age": "0", "conference.quorate": "no", "conference.held": "yes", "told-on": "2023-03-31",
    "plan.made": "yes", "interim-plan.exists": "yes", "people.direct-contact": "no",
    "observers.parents-consent": "yes", "observers.any-of-family-consents": "yes",
  ]

  private static let giving = [
    "children": ["child 1"], "people": ["person 1", "person 2", "person 3"], "observers": ["person 4"],
  ]

  /// A case that tells all there is to tell, or by `dice` some of it.
  init(_ dice: Dice? = nil) {
    self.dice = dice
    text = record(Case.place, nil)
  }

  /// A number below `count` by chance; 0 where nothing is left to chance.
  private mutating func roll(_ count: Int) -> Int { Int((dice?.next() ?? 0) % UInt64(count)) }

  private mutating func record(_ place: RecordPlace, _ label: String?) -> String {
    var parts: [String] = []
    for (index, fact) in place.facts.enumerated() {
      // Views at a review are told with who came to it.
      let isGiver = Self.giving[fact.path] != nil || fact.path == "reviews.came"
      if dice != nil, !fact.isRequired, !isGiver, roll(2) == 0 { continue }
      parts.append("\(fact.name): \(value(fact, place.inner[index], index, label))")
    }
    return "{ " + parts.joined(separator: ", ") + " }"
  }

  private mutating func value(_ fact: FactDeclaration, _ inner: RecordPlace?, _ index: Int, _ label: String?) -> String
  {
    let place = told.count
    told.append((fact.path, ""))
    let written: String
    if case .list(let element) = fact.key.grammar.form {
      let labels: [String?] = Self.giving[fact.path] ?? [nil]
      let items = labels.map { given in
        inner.map { record($0, given) } ?? scalar(fact, element, index, given)
      }
      written = "[" + items.joined(separator: ", ") + "]"
    } else if let inner {
      written = record(inner, nil)
    } else {
      written = scalar(fact, fact.key.grammar, index, label)
    }
    told[place].value = written
    return written
  }

  private mutating func scalar(_ fact: FactDeclaration, _ grammar: Grammar, _ index: Int, _ label: String?) -> String {
    if let use = fact.label {
      return use.isGiven ? label ?? "" : use.noun == "child" ? "child 1" : "person \(index % 4 + 1)"
    }
    if let value = Self.fixed[fact.path] { return value }
    if case .options(let options) = grammar.form {
      return options[roll(options.count)].word
    }
    if case .mapping = grammar.form { return "{ decision-making.fallback: yes }" }
    if grammar == Int.grammar { return "1" }
    if grammar.expected.hasPrefix("a date") {
      let number = Precedence.ranks[fact.path, default: 0] + 10
      return ["2023-01-\(number)", "\(number) January 2023", "\(number)/01/2023"][roll(3)]
    }
    return grammar.expected.hasPrefix("a time") ? "10:00" : "words"
  }
}
