public import Calendars
public import Profiles
public import Records

/// What a procedure found: one type for all procedures, so that comparing and rendering need no code of theirs.
public struct Answer: Sendable {
  /// What was found; answers are compared by it.
  public let value: Value
  /// What the sentence tells besides; not compared.
  public let particulars: [Particular]
  /// How the last day of a deadline was counted; nil where no length of time was. Not compared.
  public let counting: Counting?
  /// How strictly that is said which decided the answer, where the rule knows; nil where it is the clause that ruled. Not compared.
  public let force: Force?
  /// How strictly each item is asked for that is missing, where the items are not all asked for alike. Not compared.
  public let forces: [Item: Force]

  /// An answer, with what its sentence tells besides.
  public init(
    _ value: Value, _ particulars: [Particular] = [], counted counting: Counting? = nil, force: Force? = nil,
    forces: [Item: Force] = [:]
  ) {
    self.value = value
    self.particulars = particulars
    self.counting = counting
    self.force = force
    self.forces = forces
  }

  /// The kinds of answer.
  public enum Value: Hashable, Sendable {
    /// Something is due by `due`, inclusive, and was done at `done`, where the case says so.
    case deadline(due: Moment, done: Moment?, Timeliness)
    /// Something required is so; or it is not, since what is `missing` is not there or what is in `excess` is.
    case requirement(Bool, missing: Items, excess: Items)
    /// Something required will be so, or will not, where what is planned is done as it is planned; not, where something is `missing` yet.
    case planned(Bool, missing: Items)
    /// One of the question's outcomes.
    case outcome(AnyWord)
    /// People or things, none before another.
    case listing(Items)
  }

  /// One of the question's outcomes.
  public static func decided(_ outcome: some Outcome, _ particulars: Particular...) -> Answer {
    Answer(.outcome(AnyWord(outcome)), particulars)
  }

  /// A requirement that is met, or is not.
  public static func requirement(_ isMet: Bool, _ particulars: Particular...) -> Answer {
    Answer(.requirement(isMet, missing: [], excess: []), particulars)
  }

  /// A requirement that is met where nothing is missing.
  public static func complete(missing: Items, _ particulars: Particular...) -> Answer {
    Answer(.requirement(missing.isEmpty, missing: missing, excess: []), particulars)
  }

  /// A requirement that is met where nothing is missing of what is asked for with these forces: where something is, the answer is as
  /// strict as the strictest of what is missing.
  public static func complete(missing: [(item: Item, force: Force)], _ particulars: Particular...) -> Answer {
    guard !missing.isEmpty else { return Answer(.requirement(true, missing: [], excess: []), particulars) }
    let forces = Dictionary(missing.map { ($0.item, $0.force) }) { max($0, $1) }
    return Answer(
      .requirement(false, missing: Items(missing.map(\.item)), excess: []), particulars,
      force: forces.values.strictest, forces: forces)
  }

  /// A requirement that is met where nothing is there that should not be.
  public static func within(excess: Items, _ particulars: Particular...) -> Answer {
    Answer(.requirement(excess.isEmpty, missing: [], excess: excess), particulars)
  }

  /// People or things.
  public static func listing(_ items: Items, _ particulars: Particular...) -> Answer {
    Answer(.listing(items), particulars)
  }
}

/// Whether something was done in time.
public enum Timeliness: String, Word {
  case met = "in time"
  case late = "too late"
  case early = "before the only day on which it may be done"
  case excused = "too late, and allowed to be"
  case waited = "not before the first day on which it may be done"
  case undone = "never done"
  case overdue = "not done by its last day, and still to be done"
  case planned = "to be done in time, as is planned"
  case plannedLate = "to be done too late, as is planned"
  case plannedEarly = "to be done before the only day on which it may be, as is planned"
  case plannedExcused = "to be done too late, as is planned and allowed"
  case notYet = "not done yet, and its last day is not over"
  case open = "the case does not say whether it was done"
  case ahead = "the case does not say whether it was done, and its last day is not over"
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
