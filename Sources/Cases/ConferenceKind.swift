public import Profiles

/// The kinds of conference.
public enum ConferenceKind: String, Choice {
  case initial
  case review
  case transferIn

  /// What the word means.
  public var meaning: String {
    switch self {
    case .initial: "an initial child protection conference"
    case .review: "a review child protection conference"
    case .transferIn: "a conference for a child who moved in under another authority’s plan"
    }
  }
}
