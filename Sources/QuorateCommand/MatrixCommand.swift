import ArgumentParser
import Engine
import Files
import ProcedureKit
import Profiles
import Records
import Rendering

/// `quorate matrix`: every parameter across the authorities.
struct MatrixCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "matrix", abstract: "Every parameter across the authorities.")

  @Option(help: ArgumentHelp("Only the parameters of this procedure.", valueName: "key"))
  var procedure: String?

  @Flag(help: "Only parameters on which authorities differ.")
  var differences = false

  @Flag(help: "Show the national figures beside the authorities’ own.")
  var national = false

  @Option(help: ArgumentHelp("Only this authority; may be given again.", valueName: "id"))
  var authority: [String] = []

  @OptionGroup var options: SharedOptions<TableFormat>

  func run() throws {
    let library = try Library()
    let keys = library.evaluator.declarations.map(\.key)
    if let procedure, !keys.contains(procedure) {
      throw ValidationError("There is no procedure of this name", procedure, among: keys)
    }
    let named = try library.profiles(in: options.authorities, named: authority)
    let own = named.filter { $0.scope == .authority || authority.contains($0.authority) }
    var nations: [Profile] = []
    if national {
      let all = authority.isEmpty ? named : try library.profiles(in: options.authorities, named: [])
      nations = try Library.nations(among: all, of: options.authorities)
        .filter { !authority.contains($0.authority) }
    }
    let matrix = Matrix(
      own + nations, by: library.evaluator, differencesOnly: differences, where: { procedure ?? $0 == $0 })
    try options.show(matrix.document(by: library.evaluator), matrix.json, matrix.table)
  }
}
