/// What an authority might adopt: some of its clauses replaced, each with the reason.
public struct Proposal: Sendable {
  /// The authority whose clauses are replaced.
  public let base: String
  /// What the proposal is called.
  public let title: String
  /// The clauses that take the place of the authority's own.
  public let changes: [Change]
  /// The fingerprint of the text that was read: 64 hexadecimal digits of its SHA-256.
  public let digest: String

  /// One clause that is proposed.
  public struct Change: Sendable {
    /// The slot of the parameter.
    public let slot: Int
    /// The proposed clause.
    public let clause: any AnyClause
    /// Why it is proposed, in a sentence.
    public let because: String
  }
}

extension Profile {
  /// The profile as it would be if a proposal were adopted: “Wakefield as proposed”.
  public func adopting(_ proposal: Proposal) -> Profile {
    var profile = self
    profile.authority += "-as-proposed"
    profile.name += " as proposed"
    for change in proposal.changes where profile.clauses.indices.contains(change.slot) {
      profile.clauses[change.slot] = change.clause
    }
    return profile
  }
}
