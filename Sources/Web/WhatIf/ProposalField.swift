/// A field of the form of a proposal.
enum ProposalField: Hashable {
  /// What the proposal is called.
  case title
  /// A part of the clause of this key.
  case clause(String, Part)

  /// What a form says of a clause.
  enum Part: String {
    /// Where its words come from.
    case source = "how"
    /// Its value, or an item of it.
    case value = "is"
    /// How strictly it is said.
    case force
    /// Why it is proposed.
    case because
  }

  /// The name under which the form sends it.
  var name: String {
    switch self {
    case .title: "title"
    case .clause(let key, let part): "\(key).\(part.rawValue)"
    }
  }
}
