package import Engine
import Procedures
public import ProcedureKit
package import Profiles

/// What another package adds to the command and to the workbench. It can add, and changes nothing that is there.
public struct Additions: Sendable {
  /// Its procedures, which stand behind those of child protection conferences.
  public let procedures: [any Procedure]

  /// The additions; none where nothing is named.
  public init(procedures: [any Procedure] = []) { self.procedures = procedures }

  /// What was added to the program that runs.
  @TaskLocal package static var current = Additions()

  /// The evaluator by the procedures of conferences and those that were added.
  package func evaluator() throws(Catalogue.Fault) -> Evaluator {
    try Evaluator(conferenceProcedures, adding: procedures)
  }
}
