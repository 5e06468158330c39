public import Profiles

/// A category of harm.
public enum Category: String, Choice {
  case physical
  case emotional
  case sexual
  case neglect

  /// What the word means.
  public var meaning: String {
    switch self {
    case .physical: "physical abuse or harm"
    case .emotional: "emotional abuse or harm"
    case .sexual: "sexual abuse or harm"
    case .neglect: "neglect"
    }
  }
}
