public import Profiles
import Records

/// A ground on which an initial conference may be delayed.
public enum DelayGround: String, Choice {
  case complexEnquiries = "complex enquiries"
  case preBirthAssessment = "a pre-birth assessment"
  case other = "another ground"
}
