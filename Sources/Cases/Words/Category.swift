public import Profiles
import Records

/// A category of harm.
public enum Category: String, Choice {
  case physical = "physical abuse or harm"
  case emotional = "emotional abuse or harm"
  case sexual = "sexual abuse or harm"
  case neglect = "neglect"
}
