package import Cases
package import Engine
import ProcedureKit
package import Profiles
package import Records
import YAML

/// Reads what people expect of cases, and holds it against what the rules find.
///
/// An expectation is written by somebody who read the document, so that a profile or a rule that says something else is noticed.
package struct ExpectedOutcomesReader: Sendable {
  private let evaluator: Evaluator
  private let cases: [Case]
  private let profiles: [Profile]

  /// A reader of what is expected of these cases under these profiles.
  package init(_ evaluator: Evaluator, on cases: [Case], under profiles: [Profile]) {
    self.evaluator = evaluator
    self.cases = cases
    self.profiles = profiles
  }

  /// How many outcomes `source` expects. Throws everything that is wrong with it or does not hold, in file order.
  @discardableResult
  package func check(_ source: Source, expecting expected: String?) throws(Diagnostics) -> Int {
    let written = try source.document(.expected, named: expected) { root, diagnostics in
      let written = ExpectedOutcomes(root, &diagnostics)
      if let written, let place = root["of"], !written.caseID.isEmpty { check(written, place, &diagnostics) }
      return written
    }
    return written.outcomes.all.reduce(0) { $0 + $1.value.all.count }
  }

  private func check(_ written: ExpectedOutcomes, _ place: Node, _ diagnostics: inout Diagnostics) {
    guard let facts = cases.first(where: { $0.id == written.caseID }) else {
      return diagnostics.report(.notAmong(cases.map(\.id), written.caseID), at: place)
    }
    for (authority, outcomes) in written.outcomes.all {
      guard let profile = profiles.first(where: { $0.authority == authority.name }) else {
        diagnostics.report(.notAmong(profiles.map(\.authority), authority.name), at: authority.key)
        continue
      }
      let found = findings(on: facts, under: profile)
      for (topic, outcome) in outcomes.all {
        guard let finding = found[topic.name] else {
          diagnostics.report(fault(of: topic.name), at: topic.key)
          continue
        }
        guard finding.inShort(evaluator.catalogue, withForce: true) != outcome else { continue }
        let shown = finding.inShort(evaluator.catalogue, withForce: true, namingPeople: false)
        diagnostics.report(.otherOutcome(shown), at: topic.value)
      }
    }
  }

  /// What the rules find in the case, by question and subject.
  private func findings(on facts: Case, under profile: Profile) -> [String: Finding] {
    let found = evaluator.evaluate(facts, under: evaluator.clauses(of: profile))
    let named = found.compactMap { finding -> (String, Finding)? in
      guard let key = evaluator.place(of: finding.question)?.key else { return nil }
      return (key + (finding.subject.map { " @ " + $0.label(in: facts) } ?? ""), finding)
    }
    return Dictionary(named) { first, _ in first }
  }

  /// Why a question has no finding. Labels of the case are not offered: a message never shows them.
  private func fault(of topic: String) -> Records.Fault {
    let questions = evaluator.declarations.flatMap { declaration in
      declaration.questions.map { "\(declaration.key).\($0.key)" }
    }
    let question = topic.before(" @ ")
    guard questions.contains(question) else { return .notAmong(questions, question) }
    return .noSuchFinding
  }
}

extension String {
  /// What stands before the first `mark`, or all of it.
  fileprivate func before(_ mark: String) -> String {
    firstRange(of: mark).map { String(self[..<$0.lowerBound]) } ?? self
  }
}
