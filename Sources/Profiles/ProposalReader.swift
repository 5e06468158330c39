public import Records
import YAML

/// Reads proposals: a base authority, and for each parameter that is to change a value of its own or another authority's clause.
public struct ProposalReader: Sendable {
  private let catalogue: Catalogue
  private let profiles: [Profile]
  private static let keys = ["proposal", "base", "title", "clauses"]
  private static let forms = ["is", "provisions", "judged", "silent", "from"]
  private static let clauseKeys = forms + ["for", "when", "provided", "force", "because"]

  /// A reader of proposals that may take over clauses from `profiles`, which were read by `catalogue`.
  public init(_ catalogue: Catalogue, adoptingFrom profiles: [Profile]) {
    self.catalogue = catalogue
    self.profiles = profiles
  }

  /// The proposal in `source`. Throws everything that is wrong with it, in file order.
  public func proposal(in source: Source) throws(Diagnostics) -> Proposal {
    try source.document(.proposal) { root, diagnostics in read(root, &diagnostics) }
  }

  private func read(_ root: Node, _ diagnostics: inout Diagnostics) -> Proposal? {
    let fault = Records.Fault.expectedDocument(.proposal, keys: Self.keys)
    guard diagnostics.entries(of: root, known: Self.keys, required: Self.keys, else: fault) != nil else { return nil }
    func value<Value: YAMLReadable>(_ key: String, _ diagnostics: inout Diagnostics) -> Value? {
      root[key].flatMap { Value($0, &diagnostics) }
    }
    let _: Int? = value("proposal", &diagnostics)
    let base: String? = value("base", &diagnostics)
    if let base, let written = root["base"] { check(base, at: written, &diagnostics) }
    let title: String? = value("title", &diagnostics)
    guard let clauses = root["clauses"] else { return nil }
    guard case .mapping(let items) = clauses.content else {
      diagnostics.report(.expectedStructure(.proposedClauses), at: clauses)
      return nil
    }
    let changes = items.compactMap { change($0, title: title ?? "", &diagnostics) }
    guard let base, let title else { return nil }
    if let profile = profiles.first(where: { $0.authority == base }) {
      check(changes, of: profile, items, &diagnostics)
    }
    return Proposal(base: base, title: title, changes: changes, digest: diagnostics.source.digest)
  }

  /// Reports what is proposed and contradicts what else is proposed, or what the authority says already.
  private func check(
    _ changes: [Proposal.Change], of base: Profile, _ items: [Node.Entry], _ diagnostics: inout Diagnostics
  ) {
    var clauses = base.clauses
    for change in changes { clauses[change.slot] = change.clause }
    for (first, second, what) in catalogue.contradictions(among: clauses) {
      let keys = [second, first].map { catalogue.keys[$0] }
      guard let item = keys.compactMap({ key in items.first { $0.name == key } }).first else { continue }
      diagnostics.report(.contradiction(of: keys[1], and: keys[0], what), at: item.key)
    }
  }

  private func check(_ authority: String, at node: Node, _ diagnostics: inout Diagnostics) {
    let known = profiles.map(\.authority)
    if !known.contains(authority) {
      diagnostics.report(.notAmong(known, authority), at: node)
    }
  }

  private func change(_ entry: Node.Entry, title: String, _ diagnostics: inout Diagnostics) -> Proposal.Change? {
    guard let slot = catalogue.slot(of: entry.name) else {
      diagnostics.report(.notAmong(catalogue.keys, entry.name), at: entry.key)
      return nil
    }
    let parts = diagnostics.entries(
      of: entry.value, known: Self.clauseKeys, required: ["because"], else: .expectedStructure(.proposedClause))
    guard let parts else { return nil }
    let because = entry.value["because"].flatMap { Statement($0, &diagnostics) }
    let found = Self.forms.filter { entry.value[$0] != nil }
    guard found.count == 1 else {
      diagnostics.report(.notOneForm(found: found, forms: Self.forms), at: entry.value.start)
      return nil
    }
    guard parts.allSatisfy({ Self.clauseKeys.contains($0.name) }),
      let clause = clause(slot, entry.value, title, &diagnostics), let because
    else { return nil }
    return Proposal.Change(slot: slot, clause: clause, because: because.text)
  }

  private func clause(
    _ slot: Int, _ node: Node, _ title: String, _ diagnostics: inout Diagnostics
  ) -> (any AnyClause)? {
    if let from = node["from"] {
      guard let authority = String(from, &diagnostics) else { return nil }
      check(authority, at: from, &diagnostics)
      return profiles.first { $0.authority == authority }?.clauses[slot]
    }
    return catalogue.parameters[slot].brief(
      node.without("because"), force: nil, at: Place(section: "Proposal", anchor: title), &diagnostics)
  }
}
