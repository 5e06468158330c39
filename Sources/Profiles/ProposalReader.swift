import YAML

/// Reads proposals: a base authority, and for each parameter that is to change a value of its own or another authority's clause.
public struct ProposalReader: Sendable {
  private let catalogue: Catalogue
  private let profiles: [Profile]
  private static let keys = ["proposal", "base", "title", "clauses"]
  private static let clauseKeys = ["is", "force", "silent", "from", "because"]

  /// A reader of proposals that may take over clauses from `profiles`, which were read by `catalogue`.
  public init(_ catalogue: Catalogue, adoptingFrom profiles: [Profile]) {
    self.catalogue = catalogue
    self.profiles = profiles
  }

  /// The proposal in `source`. Throws everything that is wrong with it, in file order.
  public func proposal(in source: Source) throws(Problems) -> Proposal {
    var problems = Problems(in: source)
    guard let root = problems.parse() else { throw problems }
    let proposal = read(root, &problems)
    guard let proposal, problems.isEmpty else { throw problems }
    return proposal
  }

  private func read(_ root: Node, _ problems: inout Problems) -> Proposal? {
    guard case .mapping(let entries) = root.content else {
      problems.report(.expected("a proposal: a mapping with the keys \(Self.keys.listed())"), at: root)
      return nil
    }
    for entry in entries where !Self.keys.contains(entry.name) {
      problems.report(.unknownKey(entry.name, among: Self.keys), at: entry.key)
    }
    for key in Self.keys where !entries.contains(where: { $0.name == key }) {
      problems.report(.missingKey(key), at: root.start)
    }
    func value<Value: Legible>(_ key: String, _ problems: inout Problems) -> Value? {
      entries.first { $0.name == key }.flatMap { Value($0.value, &problems) }
    }
    if let edition: Int = value("proposal", &problems), edition != 1,
      let entry = entries.first(where: { $0.name == "proposal" })
    {
      problems.report(.expected("`1`, the only form of proposal there is so far"), at: entry.value)
    }
    let base: String? = value("base", &problems)
    if let base, let entry = entries.first(where: { $0.name == "base" }) { check(base, at: entry.value, &problems) }
    let title: String? = value("title", &problems)
    guard let clauses = entries.first(where: { $0.name == "clauses" })?.value else { return nil }
    guard case .mapping(let items) = clauses.content else {
      problems.report(
        .expected("a mapping from parameters, such as `quoracy.fewest`, to proposed clauses"), at: clauses)
      return nil
    }
    let changes = items.compactMap { change($0, title: title ?? "", &problems) }
    guard let base, let title else { return nil }
    return Proposal(base: base, title: title, changes: changes, digest: problems.source.digest)
  }

  private func check(_ authority: String, at node: Node, _ problems: inout Problems) {
    let known = profiles.map(\.authority)
    if !known.contains(authority) {
      problems.report(.notAmong(known, near: Suggestion.nearest(to: authority, among: known)), at: node)
    }
  }

  private func change(_ entry: Node.Entry, title: String, _ problems: inout Problems) -> Proposal.Change? {
    guard let slot = catalogue.slot(of: entry.name) else {
      problems.report(
        .notAmong(catalogue.keys, near: Suggestion.nearest(to: entry.name, among: catalogue.keys)), at: entry.key)
      return nil
    }
    guard case .mapping(let parts) = entry.value.content else {
      problems.report(
        .expected("a proposed clause: a mapping with `is` and `force`, `from` or `silent`, and `because`"),
        at: entry.value)
      return nil
    }
    for part in parts where !Self.clauseKeys.contains(part.name) {
      problems.report(.unknownKey(part.name, among: Self.clauseKeys), at: part.key)
    }
    func node(_ key: String) -> Node? { parts.first { $0.name == key }?.value }
    let because = node("because").flatMap { Statement($0, &problems) }
    if node("because") == nil { problems.report(.missingKey("because"), at: entry.value.start) }
    let found = ["is", "silent", "from"].filter { node($0) != nil }
    guard found.count == 1 else {
      problems.report(.notOneForm(found: found, forms: ["is", "silent", "from"]), at: entry.value.start)
      return nil
    }
    guard let clause = clause(slot, node, at: entry.value, title, &problems), let because else { return nil }
    return Proposal.Change(slot: slot, clause: clause, because: because.text)
  }

  private func clause(
    _ slot: Int, _ node: (String) -> Node?, at mapping: Node, _ title: String, _ problems: inout Problems
  ) -> (any AnyClause)? {
    let parameter = catalogue.parameters[slot]
    if let from = node("from") {
      guard let authority = String(from, &problems) else { return nil }
      check(authority, at: from, &problems)
      return profiles.first { $0.authority == authority }?.clauses[slot]
    }
    if let silent = node("silent") {
      if Bool(silent, &problems) == false { problems.report(.expected("`yes`"), at: silent) }
      return parameter.clause(.silent(note: nil))
    }
    guard let value = node("is") else { return nil }
    if node("force") == nil { problems.report(.missingKey("force"), at: mapping.start) }
    let force = node("force").flatMap { Force($0, &problems) }
    let clause = parameter.stated(value, force ?? .must, at: Place(section: "Proposal", anchor: title), &problems)
    return force == nil ? nil : clause
  }
}
