import Cases
public import Records
public import YAML

/// Exercises that practise one thing, in the order in which they are done.
public struct ExerciseSet: Record {
  /// The set's key: the name of its file.
  public internal(set) var id = ""
  /// A title of a few words.
  public internal(set) var title = ""
  /// What the set practises, in a sentence.
  public internal(set) var practises = ""
  /// The exercises.
  public internal(set) var exercises: [Exercise] = []
  var edition = 1

  /// A set without exercises.
  public init() {}

  /// What the record describes.
  public static var noun: String { "a set of exercises" }
  /// The keys.
  public static let fields: [Field<ExerciseSet>] = [
    Field(required: "exercises", \.edition, "The form of the file: 1."),
    Field(required: "id", \.id, "The set’s key: the name of its file."),
    Field(required: "title", \.title, "A title of a few words."),
    Field(required: "practises", \.practises, "What the set practises, in a sentence."),
    Field(required: "list", \.exercises, "The exercises, in the order in which they are done."),
  ]

  /// Its form is the one there is, and it has an exercise.
  public func check(_ node: Node, _ diagnostics: inout Diagnostics) {
    if edition != 1, let written = node["exercises"] {
      diagnostics.report(.expected("`1`, the only form of exercises there is so far"), at: written)
    }
    if exercises.isEmpty, let list = node["list"], case .sequence(let items) = list.content, items.isEmpty {
      diagnostics.report(.expected("at least one exercise"), at: list)
    }
  }
}
