import Records

/// The kinds of conference.
public enum ConferenceKind: String, Choice {
  case initial = "an initial child protection conference"
  case review = "a review child protection conference"
  case transferIn = "a conference for a child who moved in under another authority’s plan"

  /// Several of the kind, as in "for initial conferences".
  public var plural: String {
    switch self {
    case .initial: "initial conferences"
    case .review: "review conferences"
    case .transferIn: "transfer conferences"
    }
  }
}
