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
}
