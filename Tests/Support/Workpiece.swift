public import Cases
public import Engine
public import ProcedureKit
public import Profiles
import Records
import YAML

/// Clauses of nobody in particular: all silent but for those that a test gives, as one line each.
public struct Workpiece {
  /// The procedures.
  public let evaluator: Evaluator
  /// A profile that is silent throughout.
  public let profile: Profile
  /// The clauses.
  public var clauses: Clauses

  /// Nothing but silence.
  public init() throws {
    evaluator = try Fixtures.evaluator.get()
    let silences = evaluator.catalogue.sections.map { section in
      "  \(section.procedure): { silent: [\(section.parameters.map(\.key).joined(separator: ", "))] }\n"
    }
    let text =
      "profile: 1\nauthority: nobody\nname: Nobody\nnation: england\ndocument: { title: No Rules }\n"
      + "calendar: england-and-wales\nprocedures:\n" + silences.filter { !$0.contains("[]") }.joined()
    profile = try ProfileReader(evaluator.catalogue).profile(in: Source(name: "nobody", bytes: Array(text.utf8)))
    clauses = evaluator.clauses(of: profile)
  }

  /// The same with these clauses: `quoracy.fewest: 3`, or `minutes.limit: { is: 1 month after the conference, force: should }`.
  public func stating(_ lines: String) throws -> Workpiece {
    var diagnostics = Diagnostics(in: Source(name: "clauses", bytes: Array(lines.utf8)))
    var stated: [Int: any AnyClause] = [:]
    guard let root = diagnostics.parse(), case .mapping(let entries) = root.content else { throw diagnostics }
    for entry in entries {
      guard let slot = evaluator.catalogue.slot(of: entry.name) else {
        diagnostics.report(.unknownKey(entry.name, among: evaluator.catalogue.keys), at: entry.key)
        continue
      }
      stated[slot] = evaluator.catalogue.parameters[slot].brief(
        entry.value, force: .must, at: Place(section: "Here", anchor: "here"), &diagnostics)
    }
    guard diagnostics.isEmpty else { throw diagnostics }
    var copy = self
    copy.clauses = clauses.substituting(stated)
    return copy
  }

  /// A case, without the heading that every case has.
  public static func facts(_ body: String) throws -> Case {
    let text = "case: 1\nid: trial\ntitle: A trial\n\(body)"
    return try CaseReader.read(Source(name: "trial", bytes: Array(text.utf8)))
  }

  /// What is found on a question, in short.
  public func short(_ key: String, in facts: Case, withForce: Bool = false) -> String {
    let finding = evaluator.evaluate(facts, under: clauses).first { evaluator.place(of: $0.question)?.key == key }
    return finding?.inShort(evaluator.catalogue, withForce: withForce) ?? "not asked"
  }
}
