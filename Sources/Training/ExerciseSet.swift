// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// The sentence of each fact is its documentation.

import Cases
package import Records
package import YAML

/// Exercises that practise one thing, in the order in which they are done.
package struct ExerciseSet: Record {
  @Fact(required: "The form of the file: 1.", key: "exercises") var edition = 1
  @Fact(required: "The set’s key: the name of its file.") package var id = ""
  @Fact(required: "A title of a few words.") package var title = ""
  @Fact(required: "What the set practises, in a sentence.") package var practises = ""
  @Fact(required: "The exercises, in the order in which they are done.", key: "list") package var exercises:
    [Exercise] =
      []

  /// A set without exercises.
  package init() {}

  package static var noun: String { "a set of exercises" }

  /// It has an exercise.
  package func check(_ node: Node, _ diagnostics: inout Diagnostics) {
    if exercises.isEmpty, let list = node["list"], case .sequence(let items) = list.content, items.isEmpty {
      diagnostics.report(.noExercise, at: list)
    }
  }
}
