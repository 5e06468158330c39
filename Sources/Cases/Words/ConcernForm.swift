public import Profiles
import Records

/// In which form a concern is raised.
public enum ConcernForm: String, Choice {
  case dialogue = "in dialogue"
  case written = "in writing"
}
