import Cases
package import Engine
import ProcedureKit

extension Comparison {
  /// The rows that an exercise can mean: one, unless the question or its subject is unknown, or the subject is not named.
  package func rows(of exercise: Exercise) -> [Row] {
    rows.filter { row in
      row.key == exercise.question && (exercise.about.map { row.subject?.label(in: facts) == $0.text } ?? true)
    }
  }

  /// Whether there is something to predict: somebody answers the question, and there are outcomes to tell apart.
  package func canBePredicted(_ row: Row) -> Bool { somebodyAnswers(row) && hasSeveralOutcomes(row) }

  /// Whether somebody answers the question.
  func somebodyAnswers(_ row: Row) -> Bool {
    authorities.indices.contains { finding(row, of: $0)?.status.isAnswered == true }
  }

  /// Whether not all come to the same.
  func hasSeveralOutcomes(_ row: Row) -> Bool {
    Set(authorities.indices.map { Prediction(of: finding(row, of: $0)) }).count > 1
  }
}
