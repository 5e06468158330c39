import Profiles
public import Records
public import YAML

/// How people judged what documents leave to them: by the parameter whose clause does, with a word of why.
///
/// Written `decision-making.fallback: yes`, or `decision-making.fallback: { so: yes, because: The talk turned to the parents. }`.
public struct Judgements: YAMLReadable, Hashable {
  /// What is judged to be so, by the full key of the parameter.
  public let all: [String: Bool]

  private static let parameter = Grammar(
    "a parameter such as `decision-making.fallback`", .text(pattern: "^[a-z-]+\\.[a-z-]+$"))

  /// A mapping from parameters to yes or no.
  public static var grammar: Grammar {
    let so = Grammar.Key(
      name: "so", documentation: "Whether it is so.", isRequired: true, grammar: Bool.grammar)
    let because = Grammar.Key(
      name: "because", documentation: "Why, in a few words.", isRequired: false, grammar: String.grammar)
    let told = Grammar("a mapping with `so` and `because`", .record([so, because]))
    return Grammar(
      "a mapping from parameters to `yes` or `no`",
      .mapping(from: parameter, to: Grammar("`yes` or `no`", .either([Bool.grammar, told]))))
  }

  /// Reads the judgements, or reports everything that is wrong with them.
  public init?(_ node: Node, _ diagnostics: inout Diagnostics) {
    guard case .mapping(let entries) = node.content else {
      diagnostics.report(.expected(Self.grammar.expected), at: node)
      return nil
    }
    var all: [String: Bool] = [:]
    for entry in entries {
      let parts = entry.name.split(separator: ".", omittingEmptySubsequences: false)
      if parts.count != 2 || parts.contains("") {
        diagnostics.report(.expected(Self.parameter.expected), at: entry.key)
      }
      guard case .mapping(let keys) = entry.value.content else {
        if let isSo = Bool(entry.value, &diagnostics) { all[entry.name] = isSo }
        continue
      }
      for key in keys where !["so", "because"].contains(key.name) {
        diagnostics.report(.unknownKey(key.name, among: ["so", "because"]), at: key.key)
      }
      if let because = entry.value["because"] { _ = String(because, &diagnostics) }
      guard let so = entry.value["so"] else {
        diagnostics.report(.missingKey("so"), at: entry.value.start)
        continue
      }
      if let isSo = Bool(so, &diagnostics) { all[entry.name] = isSo }
    }
    self.all = all
  }
}

extension Judgements {
  /// Reports what a case says was judged of parameters that a catalogue does not have.
  static func check(_ root: Node, by catalogue: Catalogue, _ diagnostics: inout Diagnostics) {
    guard case .mapping(let entries)? = root["judgements"]?.content else { return }
    for entry in entries where catalogue.slot(of: entry.name) == nil {
      let parts = entry.name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 2, !parts.contains("") else { continue }
      if let section = catalogue.sections.first(where: { $0.procedure == parts[0] }) {
        let known = section.parameters.map(\.key)
        diagnostics.report(.unknownParameter(parts[1], of: parts[0], among: known), at: entry.key)
      } else {
        diagnostics.report(.unknownProcedure(parts[0], among: catalogue.sections.map(\.procedure)), at: entry.key)
      }
    }
  }
}
