import Records

/// The kinds of conference.
public enum ConferenceKind: String, Choice {
  case initial = "an initial child protection conference"
  case review = "a review child protection conference"
  case transferIn = "a conference for a child who moved in under another authority’s plan"

  /// How texts speak of it besides.
  public var spoken: [String] {
    switch self {
    case .initial: ["ICPC"]
    case .review: ["CPRC"]
    case .transferIn: ["permanently moved", "moved into the area"]
    }
  }

  /// Several of the kind, as in "for initial conferences".
  public var plural: String {
    switch self {
    case .initial: "initial conferences"
    case .review: "review conferences"
    case .transferIn: "transfer conferences"
    }
  }
}
