import Calendars
import Cases
import Engine
import ProcedureKit
import Profiles
import Records
import Testing
import YAML

/// What a case tells, as a tree from which facts can be taken and whose lists can be put in another order.
indirect enum ToldCase: Hashable {
  case text(String)
  case list([ToldCase])
  case record([Entry])

  /// One key with its value.
  struct Entry: Hashable {
    let key: String
    var value: ToldCase
  }

  init(_ node: Node) {
    switch node.content {
    case .scalar(let scalar): self = .text(scalar.text)
    case .sequence(let items): self = .list(items.map { ToldCase($0) })
    case .mapping(let entries): self = .record(entries.map { Entry(key: $0.name, value: ToldCase($0.value)) })
    }
  }

  /// What a case tells, in today’s spelling.
  init(_ facts: Case) throws {
    self.init(CaseReader.inTodaysSpelling(try YAML.parse(Array(facts.text.utf8))))
  }

  /// The tree as YAML in one line.
  var written: String {
    switch self {
    case .text(let text):
      "\"\(text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n"))\""
    case .list(let items): "[" + items.map(\.written).joined(separator: ", ") + "]"
    case .record(let entries): "{" + entries.map { "\"\($0.key)\": " + $0.value.written }.joined(separator: ", ") + "}"
    }
  }

  /// The facts of a case as an example has them, without its heading.
  var body: String {
    guard case .record(let entries) = self else { return "" }
    let head = ["case", "id", "title"]
    return entries.filter { !head.contains($0.key) }.map { "\"\($0.key)\": \($0.value.written)\n" }.joined()
  }

  /// The value under a key of a record; nil where there is none. To set it to none changes nothing.
  subscript(_ key: String) -> ToldCase? {
    get { if case .record(let entries) = self { entries.first { $0.key == key }?.value } else { nil } }
    set {
      guard case .record(var entries) = self, let newValue else { return }
      entries.removeAll { $0.key == key }
      self = .record(entries + [Entry(key: key, value: newValue)])
    }
  }

  /// The items of a list; none where this is no list.
  var items: [ToldCase] { if case .list(let items) = self { items } else { [] } }
  /// The text of a single value; nil where this is none.
  var text: String? { if case .text(let text) = self { text } else { nil } }

  /// The days that are told somewhere.
  var days: Set<Day> {
    switch self {
    case .text(let text): Moment(text).map { [$0.day] } ?? []
    case .list(let items): items.reduce([]) { $0.union($1.days) }
    case .record(let entries): entries.reduce([]) { $0.union($1.value.days) }
    }
  }

  /// The case that the tree tells; nil where it cannot be read, as where somebody is named of whom nothing is told.
  func read() -> Case? {
    let source = CaseReader.source(name: "told", bytes: Array(written.utf8))
    return try? CaseReader.read(source)
  }

  /// Every tree with one fact less, with the full key of the fact.
  ///
  /// A fact is a key with its value, wherever it stands: in a record, or in an item of a list. A list is taken whole. An item of a list is no
  /// fact by itself: of a list that says all there is, as of those for a plan, one item fewer is another fact and not one fact less.
  func lackingOne(_ path: String = "") -> [(path: String, tree: ToldCase)] {
    switch self {
    case .text: return []
    case .list(let items):
      return items.indices.flatMap { index in
        items[index].lackingOne(path).map { lacking in
          var changed = items
          changed[index] = lacking.tree
          return (lacking.path, .list(changed))
        }
      }
    case .record(let entries):
      return entries.indices.flatMap { index -> [(path: String, tree: ToldCase)] in
        let key = path.isEmpty ? entries[index].key : "\(path).\(entries[index].key)"
        var fewer = entries
        fewer.remove(at: index)
        return [(key, .record(fewer))]
          + entries[index].value.lackingOne(key).map { lacking in
            var changed = entries
            changed[index].value = lacking.tree
            return (lacking.path, .record(changed))
          }
      }
    }
  }

  /// The tree with the lists under these keys in another order.
  func shuffling(_ keys: Set<String>, under key: String = "", using dice: inout some RandomNumberGenerator) -> ToldCase
  {
    switch self {
    case .text: return self
    case .list(let items):
      let mayBeShuffled = keys.contains(key) || Self.haveDays(items, of: key)
      let ordered = mayBeShuffled ? items.shuffled(using: &dice) : items
      return .list(ordered.map { $0.shuffling(keys, using: &dice) })
    case .record(let entries):
      return .record(
        entries.map { Entry(key: $0.key, value: $0.value.shuffling(keys, under: $0.key, using: &dice)) })
    }
  }

  /// Whether the items of a list have days, all of them and each another: then they are put in order by these.
  private static func haveDays(_ items: [ToldCase], of key: String) -> Bool {
    guard let list = Case.listsInOrder.first(where: { $0.name == key }) else { return false }
    let days = items.compactMap { item in list.days.lazy.compactMap { item[$0] }.first }.map { told in
      String((told.text ?? "").prefix(10))
    }
    return days.count == items.count && Set(days).count == days.count
  }

  /// The tree with who came in the older spelling, if that can say it: somebody of whom it is not known has no place in it.
  var inOlderSpelling: ToldCase? {
    guard case .record(let entries) = self else { return self }
    guard case .list(let people)? = self["people"] else { return self }
    func those(who attended: String) -> ToldCase {
      .list(
        people.compactMap { person in
          guard case .record(let facts) = person, case .text(attended)? = person["attended"] else { return nil }
          return .record(facts.filter { $0.key != "attended" })
        })
    }
    guard people.allSatisfy({ $0["attended"] != nil }) else { return nil }
    var older = entries.filter { !["people", "others-attended"].contains($0.key) }
    older += [Entry(key: "attending", value: those(who: "yes")), Entry(key: "absent", value: those(who: "no"))]
    if case .text(let others)? = self["others-attended"] {
      older.append(Entry(key: "attending-is-all", value: .text(others == "no" ? "yes" : "no")))
    }
    return .record(older)
  }
}

/// Findings by what they are about, each with its question’s key and its subject’s label.
struct FindingsByTopic {
  let all: [String: Finding]

  init(_ facts: Case, under clauses: Clauses, by evaluator: Evaluator) {
    let found = evaluator.evaluate(facts, under: clauses).map { finding in
      let key = evaluator.place(of: finding.question)?.key ?? ""
      return (key + (finding.subject.map { " @ " + $0.label(in: facts) } ?? ""), finding)
    }
    all = Dictionary(found) { first, _ in first }
  }
}
