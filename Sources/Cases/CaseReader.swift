public import Profiles
import YAML

/// Reads cases. Messages name file, line and key, and never quote what the case says.
public enum CaseReader {
  /// The words that a message about a case may show: its keys and the words of its closed lists.
  private static let showable: Set<String> = {
    var words: Set<String> = ["yes", "no"]
    func collect(_ grammar: Grammar) {
      switch grammar.form {
      case .options(let options): words.formUnion(options.map(\.word))
      case .list(let element): collect(element)
      case .record(let keys):
        for key in keys {
          words.insert(key.name)
          collect(key.grammar)
        }
      case .mapping(let from, let to):
        collect(from)
        collect(to)
      case .either(let grammars): grammars.forEach(collect)
      case .text: break
      }
    }
    collect(Case.grammar)
    return words
  }()

  /// The text of a case, whose lines messages show with everything hidden but its keys.
  public static func source(name: String, bytes: [UInt8]) -> Source {
    Source(name: name, bytes: bytes, showable: { showable })
  }

  /// The case in `source`. Throws everything that is wrong with it, in file order.
  ///
  /// `expected` is the key that the file's name promises, or nil where the text comes from no file.
  public static func read(_ source: Source, expecting expected: String? = nil) throws(Problems) -> Case {
    var problems = Problems(in: source)
    guard let root = problems.parse(), var file = Case(root, &problems) else { throw problems }
    if case .mapping(let entries) = root.content {
      if let expected, let id = entries.first(where: { $0.name == "id" }), file.id != expected {
        problems.report(.nameDiffersFromFile(expected), at: id.value)
      }
      if file.edition != 1, let edition = entries.first(where: { $0.name == "case" }) {
        problems.report(.expected("`1`, the only form of case there is so far"), at: edition.value)
      }
    }
    LabelCheck(of: file).check(root, &problems)
    guard problems.isEmpty else { throw problems }
    file.digest = source.digest
    return file
  }
}

/// Every label that a case uses is the label of one of its children or people, and no two share one.
private struct LabelCheck {
  private let children: Set<String>
  private let people: Set<String>
  /// The keys whose labels are people's, and those whose labels are children's.
  private static let personKeys: Set<String> = [
    "for-plan", "against-plan", "abstaining", "by", "to", "of", "accompanies", "author",
  ]
  private static let childKeys: Set<String> = ["works-with", "child"]

  init(of file: Case) {
    children = Set(file.children.map(\.label.text))
    people = Set((file.attending + file.absent).map(\.label.text) + file.observers.map(\.label.text))
  }

  func check(_ root: Node, _ problems: inout Problems) {
    guard case .mapping(let entries) = root.content else { return }
    for entry in entries {
      switch entry.name {
      case "children": unique(in: [entry.value], kind: "child", &problems)
      case "quorum-agreement": break
      default: walk(entry.value, &problems)
      }
    }
    let lists = entries.filter { ["attending", "absent"].contains($0.name) }.map(\.value)
    unique(in: lists, kind: "person", &problems)
  }

  private func unique(in lists: [Node], kind: String, _ problems: inout Problems) {
    var seen: Set<String> = []
    for list in lists {
      guard case .sequence(let items) = list.content else { continue }
      for item in items {
        guard case .mapping(let entries) = item.content, let label = entries.first(where: { $0.name == "label" }),
          case .scalar(let scalar) = label.value.content
        else { continue }
        if !seen.insert(scalar.text).inserted { problems.report(.labelTwice(of: kind), at: label.value) }
      }
    }
  }

  private func walk(_ node: Node, _ problems: inout Problems) {
    switch node.content {
    case .scalar: break
    case .sequence(let items): for item in items { walk(item, &problems) }
    case .mapping(let entries):
      for entry in entries {
        if Self.personKeys.contains(entry.name) {
          labels(entry.value, among: people, kind: "person", &problems)
        } else if Self.childKeys.contains(entry.name) {
          labels(entry.value, among: children, kind: "child", &problems)
        } else {
          walk(entry.value, &problems)
        }
      }
    }
  }

  private func labels(_ node: Node, among known: Set<String>, kind: String, _ problems: inout Problems) {
    switch node.content {
    case .scalar(let scalar):
      if !known.contains(scalar.text) { problems.report(.unknownLabel(of: kind), at: node) }
    case .sequence(let items): for item in items { labels(item, among: known, kind: kind, &problems) }
    case .mapping: break
    }
  }
}
