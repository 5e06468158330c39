public import Profiles

/// A ground on which an initial conference may be delayed.
public enum DelayGround: String, Choice {
  case complexEnquiries
  case preBirthAssessment
  case other

  /// What the word means.
  public var meaning: String {
    switch self {
    case .complexEnquiries: "complex enquiries"
    case .preBirthAssessment: "a pre-birth assessment"
    case .other: "another ground"
    }
  }
}
