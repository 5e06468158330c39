public import Profiles
import Records

/// The kinds of conference.
public enum ConferenceKind: String, Choice {
  case initial = "an initial child protection conference"
  case review = "a review child protection conference"
  case transferIn = "a conference for a child who moved in under another authority’s plan"
}
