public import Calendars

/// What a procedure found: one type for all procedures, so that comparing and rendering need no code of theirs.
public struct Answer: Sendable {
  /// What was found; answers are compared by it.
  public let value: Value
  /// What the sentence tells besides; not compared.
  public let particulars: [Particular]

  /// An answer, with what its sentence tells besides.
  public init(_ value: Value, _ particulars: [Particular] = []) {
    self.value = value
    self.particulars = particulars
  }

  /// The kinds of answer.
  public enum Value: Hashable, Sendable {
    /// Something is due by `due`, inclusive, and was done at `done`, where the case says so.
    case deadline(due: Moment, done: Moment?, Timeliness)
    /// Something required is so, or is not and lacks what is listed.
    case requirement(Bool, lacking: [String])
    /// One of the question's outcomes.
    case outcome(String)
    /// A list of names or labels.
    case listing([String])
  }

  /// One of the question's outcomes.
  public static func decided(_ outcome: some Outcome, _ particulars: Particular...) -> Answer {
    Answer(.outcome(outcome.rawValue), particulars)
  }

  /// A requirement that is met, or is not.
  public static func requirement(_ isMet: Bool, _ particulars: Particular...) -> Answer {
    Answer(.requirement(isMet, lacking: []), particulars)
  }

  /// A requirement that is met where nothing is lacking.
  public static func complete(lacking: [String], _ particulars: Particular...) -> Answer {
    Answer(.requirement(lacking.isEmpty, lacking: lacking), particulars)
  }

  /// A list.
  public static func listing(_ items: [String], _ particulars: Particular...) -> Answer {
    Answer(.listing(items), particulars)
  }
}

/// Whether something was done in time.
public enum Timeliness: String, Hashable, Sendable {
  /// In time.
  case met
  /// Too late.
  case late
  /// Before the only day on which it may be done.
  case early
  /// Too late, and allowed to be.
  case excused
  /// The case does not say whether it was done.
  case open
}

/// Something that a sentence tells besides the answer.
public struct Particular: Hashable, Sendable {
  /// The name by which the sentence calls it.
  public let name: String
  /// What it is.
  public let value: Value

  /// The kinds of particular.
  public enum Value: Hashable, Sendable {
    case count(Int)
    case words(String)
  }

  /// A number.
  public static func count(_ name: String, _ value: Int) -> Particular { Particular(name: name, value: .count(value)) }
  /// Words that follow from the value of a clause.
  public static func words(_ name: String, _ value: String) -> Particular {
    Particular(name: name, value: .words(value))
  }
}
