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
  /// Those of them that must be there.
  private static let requiredKeys = grammar.filter(\.isRequired).map(\.name) + ["procedures"]

  /// The profile in `source`. Throws everything that is wrong with it, in file order.
  ///
  /// `expected` is the authority that the file's name promises, or nil where the text comes from no file.
  public func profile(in source: Source, expecting expected: String? = nil) throws(Diagnostics) -> Profile {
    try source.document(.profile, named: expected) { root, diagnostics in read(root, &diagnostics) }
  }

  private func read(_ root: Node, _ diagnostics: inout Diagnostics) -> Profile? {
    let fault = Records.Fault.expectedDocument(.profile, keys: Self.keys)
    guard let entries = diagnostics.entries(of: root, known: Self.keys, required: Self.requiredKeys, else: fault) else {
      return nil
    }
    func value<Value: YAMLReadable>(_ key: String, _ diagnostics: inout Diagnostics) -> Value? {
      root[key].flatMap { Value($0, &diagnostics) }
    }
    var profile = Profile()
    profile.source = diagnostics.source
    let _: Int? = value("profile", &diagnostics)
    profile.authority = value("authority", &diagnostics) ?? ""
    profile.name = value("name", &diagnostics) ?? ""
    let nation: Nation? = value("nation", &diagnostics)
    profile.nation = nation ?? .england
    profile.document = value("document", &diagnostics) ?? DocumentReference()
    profile.scope = value("scope", &diagnostics) ?? .authority
    profile.terms = value("terms", &diagnostics) ?? Terms()
    // A `draft` that cannot be read is a mistake enough: every parameter that is missing is not one besides.
    profile.isDraft = root["draft"].map { Bool($0, &diagnostics) ?? true } ?? false
    profile.figuresWithoutRule = value("figures-without-a-rule", &diagnostics) ?? []
    profile.sentencesWithoutRule = value("sentences-without-a-rule", &diagnostics) ?? []
    profile.conventions = root["calendar"].flatMap { CalendarSetting.read($0, in: nation, &diagnostics) } ?? .standard
    if let procedures = entries.first(where: { $0.name == "procedures" }) {
      profile.clauses = clauses(procedures.value, under: procedures.key, isDraft: profile.isDraft, &diagnostics)
    }
    return profile
  }

  /// A clause for every slot of the catalogue.
  private func clauses(
    _ node: Node, under key: Node, isDraft: Bool, _ diagnostics: inout Diagnostics
  ) -> [any AnyClause] {
    var clauses = catalogue.parameters.map { $0.clause(.untranscribed) }
    guard case .mapping(let entries) = node.content else {
      diagnostics.report(.expectedStructure(.procedures), at: node)
      return clauses
    }
    let known = catalogue.sections.map(\.procedure)
    for entry in entries where !known.contains(entry.name) {
      diagnostics.report(.unknownProcedure(entry.name, among: known), at: entry.key)
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
    for (first, second, what) in catalogue.contradictions(among: clauses) {
      let entry = catalogue.entries[second]
      let place = node[catalogue.sections[entry.procedure].procedure]?.entry(entry.key)?.key
      diagnostics.report(.contradiction(of: catalogue.keys[first], and: entry.fullKey, what), at: place ?? key)
    }
    return clauses
  }

  /// Reads one procedure's clauses and says which parameters it spoke of.
  private func read(
    _ section: Catalogue.Section, _ node: Node, isDraft: Bool, into clauses: inout [any AnyClause],
    _ diagnostics: inout Diagnostics
  ) -> Set<String> {
    guard case .mapping(let entries) = node.content else {
      diagnostics.report(.expectedStructure(.clauses), at: node)
      return Set(section.parameters.map(\.key))
    }
    var answered: Set<String> = []
    func slot(_ key: Node, named name: String, _ diagnostics: inout Diagnostics) -> Int? {
      guard let slot = section.slot(of: name) else {
        let known = section.parameters.map(\.key)
        diagnostics.report(.unknownParameter(name, of: section.procedure, among: known), at: key)
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
        diagnostics.report(.expectedStructure(.silences), at: silent)
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

extension Node {
  /// The entry of a mapping with this key.
  fileprivate func entry(_ key: String) -> Node.Entry? {
    guard case .mapping(let entries) = content else { return nil }
    return entries.first { $0.name == key }
  }
}
