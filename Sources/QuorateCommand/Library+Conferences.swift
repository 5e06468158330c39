import Files
import Profiles
import Shipped

extension Library {
  /// What is on disk, read by the procedures of child protection conferences and those that were added.
  init() throws(Catalogue.Fault) { self.init(try Additions.current.evaluator()) }
}
