package import Engine
import Files
import Procedures
public import ProcedureKit
package import Profiles
import Synchronization

/// What another package adds to the command and to the workbench. It can add, and changes nothing that is there.
public struct Additions: Sendable {
  /// Its procedures, which stand behind those of child protection conferences.
  public let procedures: [any Procedure]
  /// Its profiles, cases and calendar rules, by the paths that they would have beside the program.
  public let files: [String: String]

  /// The additions; none where nothing is named.
  ///
  /// `files` holds texts by their paths: `Authorities/leeds.yaml` is a profile, `Cases/strike.yaml` a case, and
  /// `Authorities/Calendar/bank-holidays.yaml` adds to the bank holidays of all profiles. They stand among those that are shipped with the program.
  public init(procedures: [any Procedure] = [], files: [String: String] = [:]) {
    self.procedures = procedures
    self.files = files
  }

  private static let known = Mutex(Additions())

  /// What was added to the program that runs.
  package static var current: Additions { known.withLock { $0 } }

  /// Adds this to the program, once and before it reads anything.
  package func begin() {
    Self.known.withLock { $0 = self }
    ProgramFiles(ProgramFiles.shipped, adding: files).begin()
  }

  /// The evaluator by the procedures of conferences and those that were added.
  package func evaluator() throws(Catalogue.Fault) -> Evaluator {
    try Evaluator(conferenceProcedures, adding: procedures)
  }
}
