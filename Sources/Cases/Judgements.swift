import Profiles
public import Records
public import YAML

/// How people judged what documents leave to them: by the parameter whose clause does, with a word of why.
///
/// Written `decision-making.fallback: yes`, or `decision-making.fallback: { so: yes, because: The talk turned to the parents. }`.
public struct Judgements: YAMLReadable, Hashable {
  /// What is judged to be so, by the full key of the parameter.
  public let all: [String: Bool]

  /// Reports what a case says was judged of parameters that a catalogue does not have.
  static func check(_ root: Node, by catalogue: Catalogue, _ diagnostics: inout Diagnostics) {
    guard case .mapping(let entries)? = root["judgements"]?.content else { return }
    let parameters = Set(catalogue.keys)
    for entry in entries where isKey(entry.name) && !parameters.contains(entry.name) {
      diagnostics.report(fault(of: entry.name, among: catalogue.keys), at: entry.key)
    }
  }

  /// What is wrong with a key: of all parameters there are too many to be shown.
  private static func fault(of key: String, among parameters: [String]) -> Records.Fault {
    let mistyped = Records.Fault.unknownKey(key, among: parameters)
    if case .unknownKey(.some, _) = mistyped { return mistyped }
    func head(_ key: String) -> String { String(key.prefix { $0 != "." }) }
    let ofProcedure = parameters.filter { head($0) == head(key) }
    if !ofProcedure.isEmpty { return .unknownParameter(key, of: head(key), among: ofProcedure) }
    return .unknownProcedure(head(key), among: parameters.map(head).uniqued())
  }

  private static func isKey(_ name: String) -> Bool {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 2 && !parts.contains("")
  }

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
      if !Self.isKey(entry.name) {
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
