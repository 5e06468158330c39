package import Cases
package import Engine
import ProcedureKit
package import Profiles
package import Records
import YAML

/// Reads sets of exercises, and holds them against the cases and profiles on which they are done.
///
/// An exercise has to be one: its case and question exist, somebody answers, and there are at least two outcomes to tell apart.
package struct ExerciseReader: Sendable {
  private let evaluator: Evaluator
  private let cases: [Case]
  private let profiles: [Profile]

  /// A reader of exercises on these cases under these profiles, of which the national ones are left aside.
  package init(_ evaluator: Evaluator, on cases: [Case], under profiles: [Profile]) {
    self.evaluator = evaluator
    self.cases = cases
    self.profiles = profiles.filter { $0.scope == .authority }
  }

  /// The set in `source` as it is written, without regard to cases and profiles. Throws everything that is wrong, in file order.
  package static func read(_ source: Source, expecting expected: String?) throws(Diagnostics) -> ExerciseSet {
    try read(source, expecting: expected) { _, _ in }
  }

  /// The set in `source`, held against the cases and profiles. Throws everything that is wrong, in file order.
  package func read(_ source: Source, expecting expected: String?) throws(Diagnostics) -> ExerciseSet {
    try Self.read(source, expecting: expected) { node, diagnostics in check(node, &diagnostics) }
  }

  private static func read(
    _ source: Source, expecting expected: String?, checking check: (Node, inout Diagnostics) -> Void
  ) throws(Diagnostics) -> ExerciseSet {
    try source.document(.exercises, named: expected) { root, diagnostics in
      let set = ExerciseSet(root, &diagnostics)
      if case .sequence(let items) = root["list"]?.content {
        for item in items { check(item, &diagnostics) }
      }
      return set
    }
  }

  /// Holds one exercise against the cases and profiles.
  private func check(_ node: Node, _ diagnostics: inout Diagnostics) {
    // What cannot be read at all is told already.
    var unread = Diagnostics(in: diagnostics.source)
    guard let exercise = Exercise(node, &unread) else { return }
    let facts = cases.first { $0.id == exercise.caseID }
    if let written = node["case"], facts == nil, !exercise.caseID.isEmpty {
      diagnostics.report(.notAmong(cases.map(\.id), exercise.caseID), at: written)
    }
    let questions = evaluator.declarations.flatMap { declaration in
      declaration.questions.map { "\(declaration.key).\($0.key)" }
    }
    let isKnown = questions.contains(exercise.question)
    if let written = node["question"], !isKnown, !exercise.question.isEmpty {
      diagnostics.report(.notAmong(questions, exercise.question), at: written)
    }
    let chosen = authorities(node, &diagnostics)
    guard let facts, isKnown, !chosen.isEmpty else { return }
    check(exercise, in: Authorities(chosen, by: evaluator).comparison(of: facts, by: evaluator), node, &diagnostics)
  }

  /// The profiles of the authorities that an exercise names, or all.
  private func authorities(_ node: Node, _ diagnostics: inout Diagnostics) -> [Profile] {
    guard case .sequence(let items) = node["authorities"]?.content else { return profiles }
    return items.compactMap { item in
      guard case .scalar(let scalar) = item.content, !scalar.text.isEmpty else { return nil }
      let profile = profiles.first { $0.authority == scalar.text }
      if profile == nil { diagnostics.report(.notAmong(profiles.map(\.authority), scalar.text), at: item) }
      return profile
    }
  }

  /// Whether the question is asked of the case, of one subject, and has outcomes that can be told apart.
  private func check(_ exercise: Exercise, in comparison: Comparison, _ node: Node, _ diagnostics: inout Diagnostics) {
    let rows = comparison.rows(of: exercise)
    guard let row = rows.first, rows.count == 1 else {
      let asked = comparison.rows.filter { $0.key == exercise.question }
      let subjects = asked.compactMap { $0.subject?.label(in: comparison.facts) }
      if asked.isEmpty {
        diagnostics.report(.notAsked, at: node["question"] ?? node)
      } else if subjects.isEmpty {
        diagnostics.report(.askedOfWholeCase, at: node["about"] ?? node)
      } else if let about = exercise.about {
        diagnostics.report(.notAmong(subjects, about.text), at: node["about"] ?? node)
      } else {
        diagnostics.report(.askedOfSeveral, at: node["question"] ?? node)
      }
      return
    }
    if !comparison.somebodyAnswers(row) {
      diagnostics.report(.nobodyAnswers, at: node["question"] ?? node)
    } else if !comparison.hasSeveralOutcomes(row) {
      diagnostics.report(.nothingToPredict, at: node["question"] ?? node)
    }
  }
}
