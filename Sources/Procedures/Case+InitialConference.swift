import Profiles
import Cases
import ProcedureKit

extension Case {
  /// The conference, where it is an initial one.
  var initialConference: Conference {
    get throws(Unanswered) {
      guard try known(conference.$kind) == .initial else {
        throw .notApplicable(because: "this was not an initial conference")
      }
      return conference
    }
  }
}
