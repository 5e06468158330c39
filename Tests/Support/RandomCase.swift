public import Cases
import Engine
import Profiles
import Records
import YAML

/// Cases written by chance from the declarations of their facts: whatever a case can say, some of it is told, in days that mostly follow
/// one another as the facts do.
public struct RandomCase {
  /// The case as YAML.
  public private(set) var text = ""
  private var dice: Dice
  /// Of a hundred facts that may be left out, how many are told.
  private let density: Int
  /// The labels of the case, by the lists that give them.
  private let labels: [String: [String]]
  /// How many days lie between one rank of what happened and the next.
  private let step: Int
  /// The labels that the record at hand may still name, by the kind.
  private var unnamed: [String: [String]] = [:]

  private static let parameters = (try? Fixtures.evaluator.get().catalogue.keys) ?? []
  private static let letters = ["A", "B", "C"]
  private static let ordinary = ["professional", "professional", "professional"]
  /// What is told so nearly always, lest most cases contradict themselves or tell of a conference to which hardly anybody came.
  private static let usual: [String: String] = [
    "children.age": "", "children.known-to": "", "told-on": "", "conference.held": "yes", "plan.made": "yes",
    "interim-plan.exists": "yes", "observers.parents-consent": "yes", "observers.any-of-family-consents": "yes",
    "people.attended": "yes", "others-attended": "no",
  ]

  /// The case that follows from `seed`: no label of it stands twice, but two of its days may contradict each other.
  public init(seed: UInt64) {
    dice = Dice(seed: seed)
    density = [4, 15, 30, 50, 70, 90, 100].randomElement(using: &dice) ?? 50
    step = [2, 6, 10, 30].randomElement(using: &dice) ?? 10
    var next = 0
    func people(_ count: Int) -> [String] {
      defer { next += count }
      return (next..<next + count).map { "person \($0 + 1)" }
    }
    labels = [
      "children": Self.letters.prefix(Int.random(in: 0...3, using: &dice)).map { "child \($0)" },
      "people": people(Int.random(in: 0...12, using: &dice)),
      "observers": people(Int.random(in: 0...1, using: &dice)),
    ]
    for (index, fact) in Case.place.facts.enumerated() where isTold(fact) {
      let value = value(of: fact, Case.place.inner[index], "")
      if !value.isEmpty { text += "\(fact.name): \(value)\n" }
    }
  }

  /// The first valid case that follows from `seed`.
  public static func valid(seed: UInt64) -> Case {
    for attempt in 0..<64 {
      let random = RandomCase(seed: seed &* 64 &+ UInt64(attempt))
      let source = Source(name: "trial", bytes: Array(random.text.utf8))
      if let facts = try? CaseReader.read(source) { return facts }
    }
    return Case()
  }

  private mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &dice) < percent }

  private mutating func isTold(_ fact: FactDeclaration) -> Bool {
    // Views at a review are told with who came to it.
    if fact.isRequired || fact.path == "reviews.came" { return true }
    if Self.usual[fact.path] == "", chance(85) { return false }
    return labels[fact.path].map { !$0.isEmpty } ?? chance(density)
  }

  // MARK: Records and lists

  private mutating func value(of fact: FactDeclaration, _ inner: RecordPlace?, _ own: String) -> String {
    guard case .list(let element) = fact.key.grammar.form else {
      return inner.map { record($0, own) } ?? scalar(fact, fact.key.grammar, own)
    }
    guard let inner else {
      let count = Int.random(in: 0...4, using: &dice)
      return
        "[\((0..<count).map { _ in scalar(fact, element, own) }.uniqued().filter { $0 != "" }.joined(separator: ", "))]"
    }
    // What is said of each child is said once.
    let isOfChildren = inner.labels.contains { $0?.isOnce == true && $0?.isGiven == false }
    let items =
      labels[fact.path] ?? (isOfChildren ? labels["children"] : nil)
      ?? (0..<Int.random(in: 0...3, using: &dice)).map { _ in "" }
    return "[\(items.map { record(inner, $0) }.joined(separator: ",\n    "))]"
  }

  private mutating func record(_ place: RecordPlace, _ own: String) -> String {
    unnamed = [
      "child": labels["children"] ?? [],
      "person": ["people", "observers"].flatMap { labels[$0] ?? [] },
    ]
    var parts: [String] = []
    for (index, fact) in place.facts.enumerated() where isTold(fact) {
      let value = value(of: fact, place.inner[index], own)
      if !value.isEmpty { parts.append("\(fact.name): \(value)") }
    }
    return "{ \(parts.joined(separator: ", ")) }"
  }

  // MARK: Single values

  private mutating func scalar(_ fact: FactDeclaration, _ grammar: Grammar, _ own: String) -> String {
    if let use = fact.label {
      if use.isGiven || use.isOnce { return own }
      guard let index = unnamed[use.noun]?.indices.randomElement(using: &dice) else { return "" }
      return unnamed[use.noun]?.remove(at: index) ?? ""
    }
    if let usual = Self.usual[fact.path], !usual.isEmpty, chance(85) { return usual }
    switch grammar.form {
    case .options(let options):
      let words = options.map(\.word)
      // One in five has the profession that most rules are about.
      if fact.path == "people.profession", chance(20) { return "social-worker" }
      // Most people at a conference are professionals.
      return (words.contains("professional") ? words + Self.ordinary + Self.ordinary : words).randomElement(
        using: &dice) ?? ""
    case .mapping: return judgements()
    case .either(let grammars): return scalar(fact, grammars.randomElement(using: &dice) ?? grammar, own)
    case .text, .list, .record: break
    }
    if fact.name == "case" { return "1" }
    if grammar == Int.grammar { return String(Int.random(in: 0...18, using: &dice)) }
    if grammar.expected.hasPrefix("a date") { return moment(of: fact, mayHaveTime: grammar.expected.contains("time")) }
    if grammar.expected.hasPrefix("a time") { return fact.name == "ends" ? "12:\(minutes())" : "10:\(minutes())" }
    return "words \(Int.random(in: 1...3, using: &dice))"
  }

  private mutating func minutes() -> String { ["00", "30", "59"].randomElement(using: &dice) ?? "00" }

  private mutating func judgements() -> String {
    let asked = (0..<3).compactMap { _ in Self.parameters.randomElement(using: &dice) }.uniqued()
    return "{ \(asked.map { "\($0): \(chance(50) ? "yes" : "no")" }.joined(separator: ", ")) }"
  }

  /// A day after those of what comes before, seldom any other; perhaps with the time of day, or that there was none.
  private mutating func moment(of fact: FactDeclaration, mayHaveTime: Bool) -> String {
    if mayHaveTime, chance(5) { return "no" }
    let rank = Precedence.ranks[fact.path] ?? Int.random(in: 0...12, using: &dice)
    // A birth may be expected long after the conference.
    let isBirth = fact.path == "children.due" || fact.path == "children.born" && chance(30)
    let conference = (Precedence.ranks["conference.date"] ?? 0) * step
    let elapsed =
      60
      + (isBirth
        ? conference + Int.random(in: 0..<90, using: &dice) : rank * step + Int.random(in: 0..<step, using: &dice))
    let day = Self.days[min(chance(1) ? max(0, elapsed - 40) : elapsed, Self.days.count - 1)]
    return mayHaveTime && chance(40) ? "\(day) 1\(Int.random(in: 0...7, using: &dice)):\(minutes())" : day
  }

  private static let days = (2023...2025).flatMap { year in
    zip(1..., [31, year == 2024 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]).flatMap { month, last in
      (1...last).map { "\(year)-\(month < 10 ? "0" : "")\(month)-\($0 < 10 ? "0" : "")\($0)" }
    }
  }
}
