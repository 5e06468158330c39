import Engine
import Files
import Procedures
import Profiles
import Records

extension Library {
  /// What is on disk, read by the procedures of child protection conferences.
  init() throws(Catalogue.Fault) { self.init(try Evaluator(conferenceProcedures)) }
}
