public import Cases
import Profiles
public import Records
import Synchronization

/// Tells one declared question from every other in this process.
public struct QuestionID: Hashable, Sendable {
  /// Counts up with each declaration.
  public let serial: Int

  private static let last = Atomic<Int>(-1)

  static func next() -> QuestionID { QuestionID(serial: last.add(1, ordering: .relaxed).newValue) }
}

/// A question that a procedure answers about a case, with the sentence for each answer it can have.
///
/// Sentences may hold names in braces: `{chair}`, `{plan}` and `{unit}` become the authority's own words, `{due}`, `{done}` and
/// `{late}` a deadline's days, `{lacking}` what a requirement lacks, `{excess}` what is there and should not be, `{items}` a list, and any other the particular of that name.
public struct Question: Sendable {
  /// Which question this is.
  public let id: QuestionID
  private let declared: DeclaredQuestion
  /// The question as it is asked.
  public var text: String { declared.text }
  /// The sentence for each answer.
  public var sentences: [AnswerKind: String] { declared.sentences }
  /// The outcomes that it can have, in order; empty where it is answered otherwise.
  public var outcomes: [AnyWord] { declared.outcomes }

  /// Whether it is a question whether a rule was kept.
  public var canBeKept: Bool { sentences[.requirement(true)] != nil || isJudgedWithoutDay }

  /// Whether it is a question of days, with words for a rule that names none and that people apply.
  public var isJudgedWithoutDay: Bool { sentences[.judged(true)] != nil }

  /// What is to be done in time, as an entry of a diary says it: “The minutes are to be sent”; nil of a question that asks something else.
  public var duty: String? { declared.duty }
  /// The same once it is done: “The minutes were sent”.
  public var deed: String? { declared.deed }

  private init(
    _ text: String, _ sentences: [AnswerKind: String], among outcomes: [AnyWord] = [], duty: String? = nil,
    deed: String? = nil
  ) {
    id = .next()
    declared = DeclaredQuestion(text: text, sentences: sentences, outcomes: outcomes, duty: duty, deed: deed)
  }

  /// A question that is answered by one of several outcomes.
  public init<Outcomes: Outcome>(_ text: String, among outcomes: Outcomes.Type) {
    let pairs = Outcomes.allCases.map { (AnswerKind.outcome(AnyWord($0)), $0.sentence) }
    self.init(text, Dictionary(pairs) { first, _ in first }, among: Outcomes.allCases.map { AnyWord($0) })
  }

  /// A question whether something was done in time: `thing` as in "The initial conference", `done` as in "was held".
  ///
  /// `planned` is said of what is still ahead, where that does not follow from `done`, as "is to be held" does. `excused` is the sentence
  /// for something late that may be late.
  public static func deadline(
    _ text: String, _ thing: String, _ done: String, planned: String? = nil, excused: String? = nil
  ) -> Question {
    let planned =
      planned
      ?? done.replacing("was ", with: "is to be ", maxReplacements: 1).replacing(
        "were ", with: "are to be ", maxReplacements: 1)
    let undone = thing.prefix(1).lowercased() + thing.dropFirst()
    var sentences: [AnswerKind: String] = [
      .timed(.met): "\(thing) \(done) on {done}, in time (due by {due}).",
      .timed(.late): "\(thing) \(done) on {done}, {late} late (due by {due}).",
      .timed(.early): "\(thing) \(done) on {done}, before the day that is laid down ({due}).",
      .timed(.waited): "\(thing) \(done) on {done}, not before the first day on which it may be ({due}).",
      .timed(.undone): "\(thing): due by {due}, and not done{told}.",
      .timed(.overdue): "\(thing) \(planned) on {done}: due by {due}, and not done{told}.",
      .timed(.planned): "\(thing) \(planned) on {done}, in time (due by {due}).",
      .timed(.plannedLate): "\(thing) \(planned) on {done}, {late} too late (due by {due}).",
      .timed(.plannedEarly): "\(thing) \(planned) on {done}, before the day that is laid down ({due}).",
      .timed(.ahead): "\(thing) \(planned) by {due}, which is still ahead.",
      .timed(.notYet): "\(thing) \(planned) by {due}: not done yet{told}.",
      .timed(.open): "Due by {due}. The case does not say when \(undone) \(done).",
      .judged(true): "\(thing) \(done) as the document asks: {rule}",
      .judged(false): "\(thing) \(done) otherwise than the document asks: {rule}",
    ]
    sentences[.timed(.excused)] = excused
    sentences[.timed(.plannedExcused)] = excused?.replacing(done, with: planned)
    return Question(text, sentences, duty: "\(thing) \(planned)", deed: "\(thing) \(done)")
  }

  /// A question by when something must be done, where the case is not asked whether it was.
  public static func date(_ text: String, _ sentence: String) -> Question {
    Question(text, [.timed(.open): sentence])
  }

  /// A question whether a requirement is met. `planned` and `plannedBreach` are said where what settles it is still ahead.
  public static func requirement(
    _ text: String, met: String, breached: String, planned: String? = nil, plannedBreach: String? = nil
  ) -> Question {
    var sentences: [AnswerKind: String] = [.requirement(true): met, .requirement(false): breached]
    sentences[.planned(true)] = planned
    sentences[.planned(false)] = plannedBreach
    return Question(text, sentences)
  }

  /// A question that is answered by a list.
  public static func listing(_ text: String, some: String, none: String) -> Question {
    Question(text, [.listing(isEmpty: false): some, .listing(isEmpty: true): none])
  }
}

/// The kinds of answer for which a question has a sentence each.
public enum AnswerKind: Hashable, Sendable {
  /// One of the question’s outcomes.
  case outcome(AnyWord)
  /// That a requirement is met, or is not.
  case requirement(Bool)
  /// That it is to be met, or is not to be, as is planned.
  case planned(Bool)
  /// That a rule without a day was kept, or was not, as people judge.
  case judged(Bool)
  /// How something lies to its last day.
  case timed(Timeliness)
  /// A list.
  case listing(isEmpty: Bool)
}

/// What is declared of a question: one reference, so that a procedure is cheap to copy.
private final class DeclaredQuestion: Sendable {
  let text: String
  let sentences: [AnswerKind: String]
  let outcomes: [AnyWord]
  let duty: String?
  let deed: String?

  init(text: String, sentences: [AnswerKind: String], outcomes: [AnyWord], duty: String?, deed: String?) {
    self.text = text
    self.sentences = sentences
    self.outcomes = outcomes
    self.duty = duty
    self.deed = deed
  }
}

extension Question {
  /// The question with what it is about, where a case has several of its kind: “Is there a plan? (child A)”.
  public func text(about subject: Subject?, in facts: Case) -> String { text(about: subject?.label(in: facts)) }

  /// The question with the label of what it is about.
  public func text(about label: String?) -> String { text + (label.map { " (\($0))" } ?? "") }
}

/// The answers that a question can have, each with its sentence.
public protocol Outcome: Word {
  /// What the answer says, with names in braces for what varies.
  var sentence: String { get }
}

extension Outcome {
  /// What the word means.
  public var sentence: String { meaning }
}
