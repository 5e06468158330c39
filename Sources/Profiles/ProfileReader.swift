public import Records
import Calendars
import YAML

/// Reads profiles: every parameter of a catalogue gets exactly one clause, or the profile says that it is a draft.
public struct ProfileReader: Sendable {
  private let catalogue: Catalogue

  /// A reader of profiles that answer the parameters of `catalogue`.
  public init(_ catalogue: Catalogue) { self.catalogue = catalogue }

  /// The keys at the top of a profile, in order.
  static let keys = grammar.map(\.name) + ["procedures"]

  /// The profile in `source`. Throws everything that is wrong with it, in file order.
  ///
  /// `expected` is the authority that the file's name promises, or nil where the text comes from no file.
  public func profile(in source: Source, expecting expected: String? = nil) throws(Diagnostics) -> Profile {
    var diagnostics = Diagnostics(in: source)
    guard let root = diagnostics.parse() else { throw diagnostics }
    let profile = read(root, expecting: expected, &diagnostics)
    guard let profile, diagnostics.isEmpty else { throw diagnostics }
    return profile
  }

  private func read(_ root: Node, expecting expected: String?, _ diagnostics: inout Diagnostics) -> Profile? {
    guard case .mapping(let entries) = root.content else {
      diagnostics.report(.expected("a profile: a mapping with the keys \(Self.keys.listed())"), at: root)
      return nil
    }
    var profile = Profile()
    profile.source = diagnostics.source
    let nodes = Dictionary(entries.map { ($0.name, $0.value) }) { first, _ in first }
    for entry in entries where !Self.keys.contains(entry.name) {
      diagnostics.report(.unknownKey(entry.name, among: Self.keys), at: entry.key)
    }
    func required<Value: YAMLReadable>(_ key: String, _ diagnostics: inout Diagnostics) -> Value? {
      guard let node = nodes[key] else {
        diagnostics.report(.missingKey(key), at: root.start)
        return nil
      }
      return Value(node, &diagnostics)
    }
    if let edition: Int = required("profile", &diagnostics), edition != 1, let node = nodes["profile"] {
      diagnostics.report(.expected("`1`, the only form of profile there is so far"), at: node)
    }
    profile.authority = required("authority", &diagnostics) ?? ""
    if let expected, let node = nodes["authority"], !profile.authority.isEmpty, profile.authority != expected {
      diagnostics.report(.nameDiffersFromFile(expected), at: node)
    }
    profile.name = required("name", &diagnostics) ?? ""
    profile.nation = required("nation", &diagnostics) ?? .england
    profile.document = required("document", &diagnostics) ?? DocumentReference()
    profile.scope = nodes["scope"].flatMap { Scope($0, &diagnostics) } ?? .authority
    profile.terms = nodes["terms"].flatMap { Terms($0, &diagnostics) } ?? Terms()
    // A `draft` that cannot be read is a mistake enough: every parameter that is missing is not one besides.
    profile.isDraft = nodes["draft"].map { Bool($0, &diagnostics) ?? true } ?? false
    if let figures = nodes["figures-without-a-rule"] {
      profile.figuresWithoutRule = Array(figures, &diagnostics) ?? []
    }
    if let calendar = nodes["calendar"] {
      profile.conventions = CalendarSetting.read(calendar, &diagnostics) ?? .standard
    } else {
      diagnostics.report(.missingKey("calendar"), at: root.start)
    }
    if let procedures = entries.first(where: { $0.name == "procedures" }) {
      profile.clauses = clauses(procedures.value, under: procedures.key, isDraft: profile.isDraft, &diagnostics)
    } else {
      diagnostics.report(.missingKey("procedures"), at: root.start)
    }
    return profile
  }

  /// A clause for every slot of the catalogue.
  private func clauses(
    _ node: Node, under key: Node, isDraft: Bool, _ diagnostics: inout Diagnostics
  ) -> [any AnyClause] {
    var clauses = catalogue.parameters.map { $0.clause(.untranscribed) }
    guard case .mapping(let entries) = node.content else {
      diagnostics.report(.expected("a mapping from procedures to their clauses"), at: node)
      return clauses
    }
    let known = catalogue.sections.map(\.procedure)
    for entry in entries where !known.contains(entry.name) {
      let near = Suggestion.nearest(to: entry.name, among: known)
      diagnostics.report(.unknownProcedure(near: near, known: known), at: entry.key)
    }
    for section in catalogue.sections {
      let entry = entries.first { $0.name == section.procedure }
      let answered = entry.map { read(section, $0.value, isDraft: isDraft, into: &clauses, &diagnostics) } ?? []
      let missing = section.parameters.map(\.key).filter { !answered.contains($0) }
      if !isDraft, !missing.isEmpty {
        let fault = Fault.notTranscribed(missing, procedure: section.procedure)
        diagnostics.report(fault, at: entry?.key ?? key)
      }
    }
    return clauses
  }

  /// Reads one procedure's clauses and says which parameters it spoke of.
  private func read(
    _ section: Catalogue.Section, _ node: Node, isDraft: Bool, into clauses: inout [any AnyClause],
    _ diagnostics: inout Diagnostics
  ) -> Set<String> {
    guard case .mapping(let entries) = node.content else {
      diagnostics.report(.expected("a mapping from parameters to clauses"), at: node)
      return Set(section.parameters.map(\.key))
    }
    var answered: Set<String> = []
    func slot(_ key: Node, named name: String, _ diagnostics: inout Diagnostics) -> Int? {
      guard let slot = section.slot(of: name) else {
        let known = section.parameters.map(\.key)
        let near = Suggestion.nearest(to: name, among: known)
        diagnostics.report(.unknownParameter(near: near, procedure: section.procedure, known: known), at: key)
        return nil
      }
      guard answered.insert(name).inserted else {
        diagnostics.report(.answeredTwice, at: key)
        return nil
      }
      return slot
    }
    for entry in entries where entry.name != "silent" {
      guard let slot = slot(entry.key, named: entry.name, &diagnostics) else { continue }
      if isDraft, case .scalar(let scalar) = entry.value.content, scalar.text == "untranscribed" { continue }
      if let clause = catalogue.parameters[slot].clause(entry.value, &diagnostics) { clauses[slot] = clause }
    }
    if let silent = node["silent"] {
      guard case .sequence(let items) = silent.content else {
        diagnostics.report(.expected("a list of parameters on which the document is silent"), at: silent)
        return answered
      }
      for item in items {
        guard let name = String(item, &diagnostics), let slot = slot(item, named: name, &diagnostics) else { continue }
        clauses[slot] = catalogue.parameters[slot].clause(.silent(note: nil))
      }
    }
    return answered
  }
}
