import Records
import YAML

/// What documents say of one case, as somebody who read them states it by hand.
struct ExpectedOutcomes: Record {
  @Fact(required: "The form of the file: 1.", key: "expected") var edition = 1
  @Fact(required: "The key of the case: the name of this file, and of the case’s.", key: "of") var caseID = ""
  /// In the words of ``Finding/inShort(_:withForce:namingPeople:)``.
  @Fact(required: "For each authority what is found on some questions.") var outcomes = Entries<Entries<String>>()

  static var noun: String { "expected outcomes" }
}

/// A mapping from words of the writer’s own, with the places where they stand.
struct Entries<Value: YAMLReadable>: YAMLReadable {
  /// The words with their values, in the order of the text.
  private(set) var all: [(key: Node.Entry, value: Value)] = []

  init() {}

  static var grammar: Grammar { Grammar("a mapping", .mapping(from: String.grammar, to: Value.grammar)) }

  init?(_ node: Node, _ diagnostics: inout Diagnostics) {
    guard case .mapping(let entries) = node.content else {
      diagnostics.report(.expected(Self.grammar.expected), at: node)
      return nil
    }
    all = entries.compactMap { entry in Value(entry.value, &diagnostics).map { (entry, $0) } }
  }
}
