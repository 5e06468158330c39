public import YAML

/// What is wrong at one place of a profile or a case: a fact, without its sentence and without the text that was found.
public enum Fault: Hashable, Sendable {
  /// The text is not YAML as Quorate reads it.
  case yaml(YAML.Fault)
  /// The key is none of those known here; `near` is the one probably meant.
  case unknownKey(near: String?, known: [String])
  /// A key that must be here is not.
  case missingKey(String)
  /// The value is not of the kind the key holds, described as in "a period such as `15 working days`".
  case expected(String)
  /// The value is none of those allowed; `near` is the one probably meant.
  case notAmong([String], near: String?)
  /// The key has no value.
  case noValue
  /// No parameter or section of this name; `near` is the one probably meant.
  case unknownParameter(near: String?, procedure: String, known: [String])
  /// No procedure of this name; `near` is the one probably meant.
  case unknownProcedure(near: String?, known: [String])
  /// The parameter is answered twice: by a clause and in the list of silences, or twice in that list.
  case answeredTwice
  /// Parameters of a procedure that have no clause in a profile that is not a draft.
  case notTranscribed([String], procedure: String)
  /// A clause must say exactly one of the words that name the `forms` it can have here, such as `is` and `silent`.
  case notOneForm(found: [String], forms: [String])
  /// A key that does not belong to this form of clause.
  case keyOutOfPlace(form: String)
  /// An anchor of more words than may be copied from a source.
  case anchorTooLong(words: Int, limit: Int)
  /// A disputed clause with fewer than two readings.
  case tooFewReadings
  /// The adopted reading is none of those given.
  case adoptedUnknown(near: String?, readings: [String])
  /// Two readings say the same, so that nothing is disputed.
  case sameReadings(String)
  /// The text's `name` and the file's name differ.
  case nameDiffersFromFile(String)
  /// A label that no child or person of the case has.
  case unknownLabel(of: String)
  /// A label that stands twice.
  case labelTwice(of: String)
  /// The same person's view is given twice for one child.
  case viewTwice
  /// What a list says of one child is said again, in another item.
  case childTwice
  /// An expected outcome that is none: what is found instead, in short.
  case otherOutcome(String)
  /// Something ends before it begins.
  case endsBeforeItBegins
  /// A date outside the years that the calendar holds.
  case outsideCalendar(from: Int, through: Int)
}
