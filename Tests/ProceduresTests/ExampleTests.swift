import Cases
import ProcedureKit
import Procedures
import Profiles
import Records
import Testing

/// The declarations and the catalogue under which all examples run.
let declarations = conferenceProcedures.map { Declaration($0) }
let catalogue = Result { try Catalogue(declarations.map { ($0.key, $0.parameters) }) }

/// One example with the procedure it belongs to.
struct OwnedExample: CustomTestStringConvertible, Sendable {
  let declaration: Declaration
  let example: Example
  var testDescription: String { "\(declaration.key): \(example.title)" }

  static let all = declarations.flatMap { declaration in
    type(of: declaration.procedure).examples.map { OwnedExample(declaration: declaration, example: $0) }
  }
}

@Suite("Procedures and their examples")
struct ExampleTests {
  @Test("Each example finds what it says", arguments: OwnedExample.all)
  func example(_ owned: OwnedExample) throws {
    let position = owned.example.position
    let location = SourceLocation(
      fileID: position.fileID, filePath: position.filePath, line: position.line, column: position.column)
    do {
      let run = try owned.example.run(owned.declaration, try catalogue.get())
      for failure in run.failures { Issue.record("\(failure)", sourceLocation: location) }
    } catch let diagnostics as Diagnostics {
      for problem in diagnostics.all { Issue.record("\(problem)", sourceLocation: location) }
    }
  }

  @Test(
    "Every parameter that a rule can read is read by some example of its procedure", arguments: declarations.map(\.key))
  func everyParameterIsConsulted(_ key: String) throws {
    let declaration = try #require(declarations.first { $0.key == key })
    let catalogue = try catalogue.get()
    var consulted = ParameterSet()
    for example in type(of: declaration.procedure).examples {
      consulted = consulted.union(try example.run(declaration, catalogue).consulted)
    }
    for (name, parameter) in declaration.parameters {
      let slot = try #require(catalogue.slot(of: parameter.id))
      #expect(consulted.contains(slot) != parameter.isDescriptive, "\(key).\(name)")
    }
  }
}
