import Calendars
public import Cases
public import Profiles
public import Records
import YAML

/// What came of running an example.
public struct ExampleRun: Sendable {
  /// How what was found differs from what was expected, a sentence each; empty where nothing does.
  public let failures: [String]
  /// The clauses that were consulted.
  public let consulted: ParameterSet
}

extension Example {
  /// Runs the example under a procedure that stands alone in `declaration`.
  ///
  /// Throws the diagnostics of its YAML.
  public func run(_ declaration: Declaration, _ catalogue: Catalogue) throws(Diagnostics) -> ExampleRun {
    let file = try readCase()
    let all = try findings(in: file, declaration, catalogue)
    var found: [String: String] = [:]
    var consulted = ParameterSet()
    for finding in all {
      consulted = consulted.union(finding.reliedOn)
      let key = declaration.questions.first { $0.question.id == finding.question }?.key ?? "?"
      let subject = finding.subject.map { " @ " + $0.label(in: file) } ?? ""
      found[key + subject] = finding.inShort(catalogue, withForce: tellsForce)
    }
    let failures = findings.sorted { $0.key < $1.key }.compactMap { key, expected -> String? in
      guard let actual = found[key] else {
        return "‘\(key)’ was not answered; answered were \(found.keys.sorted().joined(separator: ", "))"
      }
      return actual == expected ? nil : "‘\(key)’: expected “\(expected)”, found “\(actual)”"
    }
    return ExampleRun(failures: failures, consulted: consulted)
  }

  /// Whether some clause says how strictly it is said, so that the findings say it too.
  private var tellsForce: Bool { clauses.contains("force: ") }

  /// The example's case.
  public func readCase() throws(Diagnostics) -> Case {
    let text = "case: 1\nid: example\ntitle: An example\n" + file
    return try CaseReader.read(Source(name: title, bytes: Array(text.utf8)))
  }

  private func findings(in file: Case, _ declaration: Declaration, _ catalogue: Catalogue) throws(Diagnostics)
    -> [Finding]
  {
    let clauses = try resolve(declaration, catalogue)
    var inquiry = Inquiry(of: file.shared, under: clauses)
    declaration.procedure.examine(file, &inquiry)
    return inquiry.findings + file.findingsAtReviews(by: [declaration.procedure], under: clauses)
  }

  /// The example's clauses: those given are stated, the others silent.
  private func resolve(_ declaration: Declaration, _ catalogue: Catalogue) throws(Diagnostics) -> Clauses {
    var clauses = catalogue.parameters.map { $0.clause(.silent(note: nil)) }
    var diagnostics = Diagnostics(in: Source(name: title, bytes: Array(self.clauses.utf8)))
    if !self.clauses.isEmpty {
      guard let root = diagnostics.parse(), case .mapping(let entries) = root.content else { throw diagnostics }
      for entry in entries {
        let key = entry.name.contains(".") ? entry.name : "\(declaration.key).\(entry.name)"
        guard let slot = catalogue.slot(of: key) else {
          let keys = declaration.parameters.map(\.key)
          diagnostics.report(
            .unknownParameter(
              near: Suggestion.nearest(to: entry.name, among: keys), procedure: declaration.key, known: keys),
            at: entry.key)
          continue
        }
        let place = Place(section: "Example", anchor: "example")
        if let clause = catalogue.parameters[slot].brief(entry.value, force: .must, at: place, &diagnostics) {
          clauses[slot] = clause
        }
      }
    }
    guard diagnostics.isEmpty else { throw diagnostics }
    return Clauses(clauses, catalogue, WorkingCalendar())
  }
}
