// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// The sentence of each fact is its documentation.

import Cases
public import Records
public import YAML

/// Exercises that practise one thing, in the order in which they are done.
public struct ExerciseSet: Record {
  @Fact(required: "The form of the file: 1.", key: "exercises") var edition = 1
  @Fact(required: "The set’s key: the name of its file.") public var id = ""
  @Fact(required: "A title of a few words.") public var title = ""
  @Fact(required: "What the set practises, in a sentence.") public var practises = ""
  @Fact(required: "The exercises, in the order in which they are done.", key: "list") public var exercises: [Exercise] =
    []

  /// A set without exercises.
  public init() {}

  public static var noun: String { "a set of exercises" }

  /// It has an exercise.
  public func check(_ node: Node, _ diagnostics: inout Diagnostics) {
    if exercises.isEmpty, let list = node["list"], case .sequence(let items) = list.content, items.isEmpty {
      diagnostics.report(.noExercise, at: list)
    }
  }
}
