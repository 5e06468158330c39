public import Records
import YAML

/// Reads profiles: every parameter of a catalogue gets exactly one clause, or the profile says that it is a draft.
public struct ProfileReader: Sendable {
  private let catalogue: Catalogue

  /// A reader of profiles that answer the parameters of `catalogue`.
  public init(_ catalogue: Catalogue) { self.catalogue = catalogue }

  /// The keys at the top of a profile, in order.
  static var keys: [String] { ProfileHead.place.names }

  /// The profile in `source`. Throws everything that is wrong with it, in file order.
  ///
  /// `expected` is the authority that the file's name promises, or nil where the text comes from no file.
  public func profile(in source: Source, expecting expected: String? = nil) throws(Diagnostics) -> Profile {
    try source.document(.profile, named: expected) { root, diagnostics in read(root, &diagnostics) }
  }

  private func read(_ root: Node, _ diagnostics: inout Diagnostics) -> Profile? {
    guard case .mapping = root.content else {
      diagnostics.report(.expectedDocument(.profile, keys: Self.keys), at: root)
      return nil
    }
    guard let head = ProfileHead(root, &diagnostics) else { return nil }
    var clauses: [any AnyClause] = []
    if let procedures = root.entry(head.$procedures.declaration.name) {
      // A `draft` that cannot be read is a mistake enough: every parameter that is missing is not one besides.
      let isDraft = head.isDraft || !head.$isDraft.isTold && root[head.$isDraft.declaration.name] != nil
      clauses = self.clauses(procedures.value, under: procedures.key, isDraft: isDraft, &diagnostics)
    }
    return Profile(head, clauses, from: diagnostics.source)
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
      let isLeftOut = section.mayBeLeftOut && entry == nil
      if !isDraft, !isLeftOut, !missing.isEmpty {
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
