package import Engine
import Files
import Procedures
public import ProcedureKit
package import Profiles

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

  /// What was added to the program that runs.
  @TaskLocal package static var current = Additions()

  /// The evaluator by the procedures of conferences and those that were added.
  package func evaluator() throws(Catalogue.Fault) -> Evaluator {
    try Evaluator(conferenceProcedures, adding: procedures)
  }

  /// Runs something that reads the shipped files and these.
  package func inForce(_ body: () -> Void) {
    Self.$current.withValue(self) {
      ProgramFiles.$current.withValue(ProgramFiles(ProgramFiles.shipped, adding: files), operation: body)
    }
  }

  /// The same for something that waits.
  package func inForce(_ body: @Sendable () async -> Void) async {
    await Self.$current.withValue(self) {
      await ProgramFiles.$current.withValue(ProgramFiles(ProgramFiles.shipped, adding: files), operation: body)
    }
  }
}
