package import Cases
package import Engine
import ProcedureKit
import Profiles
import Records
import Rendering

/// An exercise as it is put to a trainee: what can be chosen, and what is right.
package struct Quiz {
  /// The exercise.
  package let exercise: Exercise
  /// What the authorities that are asked about find in its case.
  package let comparison: Comparison
  /// The question, about its subject.
  package let row: Comparison.Row
  /// What can be chosen, numbered in an order that says nothing of who answers what.
  package let choices: [Choice]

  /// An outcome that can be chosen for an authority.
  package struct Choice {
    /// Its number, counted from 1.
    package let number: Int
    /// The outcome.
    package let prediction: Prediction
    /// The outcome in plain words.
    package let words: String
  }

  /// The exercise on these profiles and cases; nil where its case, question or authorities are not among them.
  package init?(_ exercise: Exercise, on cases: [Case], among authorities: Authorities, by evaluator: Evaluator) {
    let asked = authorities.asked(in: exercise)
    guard let facts = cases.first(where: { $0.id == exercise.caseID }), !asked.members.isEmpty else { return nil }
    let comparison = asked.comparison(of: facts, by: evaluator)
    let rows = comparison.rows(of: exercise)
    guard let row = rows.first, rows.count == 1 else { return nil }
    self.exercise = exercise
    self.comparison = comparison
    self.row = row
    choices = Self.choices(on: row, of: comparison, by: evaluator)
  }

  /// What can be chosen; of two that read the same, the one that occurs.
  private static func choices(on row: Comparison.Row, of comparison: Comparison, by evaluator: Evaluator) -> [Choice] {
    let occurring = Set(comparison.authorities.indices.map { Prediction(of: comparison.finding(row, of: $0)) })
    let all = comparison.predictions(on: row, by: evaluator).map { ($0, $0.words(for: row.question)) }
    let distinct = all.filter { prediction, words in
      let alike = all.filter { $0.1 == words }.map(\.0)
      return prediction == (alike.first { occurring.contains($0) } ?? alike.first)
    }
    return distinct.enumerated().map { Choice(number: $0 + 1, prediction: $1.0, words: $1.1) }
  }

  /// The choice that a field of the address names; nil where it names none.
  package func choice(_ key: String?) -> Choice? { choices.first { $0.prediction.key == key } }

  /// The choice that is right for an authority, by its place.
  package func right(for authority: Int) -> Choice? {
    let right = Prediction(of: comparison.finding(row, of: authority))
    return choices.first { $0.prediction == right }
  }

  /// Whether a choice is what an authority’s text comes to where it is read another way.
  package func isRightOnAnotherReading(_ choice: Choice, for authority: Int) -> Bool {
    comparison.rereadings(row, of: authority).contains { Prediction(of: $0.finding) == choice.prediction }
  }
}

extension Authorities {
  /// The authorities that an exercise asks about.
  package func asked(in exercise: Exercise) -> Authorities {
    only { exercise.authorities?.contains($0.authority) ?? true }
  }
}
