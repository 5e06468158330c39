public import Calendars
public import Cases
public import ProcedureKit
import Profiles
import Records

/// What happened in a case, and each deadline as it falls in each authority.
public struct TimeLine: Sendable {
  /// What happened, in order. Births are left out that lie more than a year before every last day: they set no deadline here.
  public let happenings: [CaseEvent]
  /// The questions whose answer is a day, in order.
  public let questions: [DatedQuestion]
  /// The authorities in order, each with its deadlines.
  public let lanes: [Lane]

  /// A question whose answer is a day.
  public struct DatedQuestion: Sendable {
    /// The row of the comparison.
    public let row: Comparison.Row
    /// The question with its subject, as people read it.
    public let text: String
  }

  /// One authority's deadlines.
  public struct Lane: Sendable {
    /// The authority's name.
    public let name: String
    /// Its deadlines, in the order of the questions.
    public let deadlines: [Deadline]
  }

  /// One deadline of one authority.
  public struct Deadline: Sendable {
    /// The place of its question.
    public let question: Int
    /// The last day.
    public let due: Moment
    /// When it was done, where the case says so.
    public let done: Moment?
    /// Whether it was kept.
    public let timeliness: Timeliness

    /// Whether the deadline was missed: too late, or before the only day allowed.
    public var isMissed: Bool { [.late, .early, .undone, .overdue].contains(timeliness) }
  }

  /// The time line of a comparison; nil where no authority sets a day.
  public init?(_ comparison: Comparison) {
    var questions: [DatedQuestion] = []
    var deadlines = comparison.authorities.map { _ in [Deadline]() }
    for row in comparison.rows {
      var isDated = false
      for index in comparison.authorities.indices {
        guard case .deadline(let due, let done, let timeliness)? = comparison.finding(row, of: index)?.answer?.value
        else {
          continue
        }
        isDated = true
        deadlines[index].append(Deadline(question: questions.count, due: due, done: done, timeliness: timeliness))
      }
      guard isDated else { continue }
      questions.append(DatedQuestion(row: row, text: comparison.title(row)))
    }
    guard !questions.isEmpty else { return nil }
    self.questions = questions
    lanes = zip(comparison.authorities, deadlines).map { Lane(name: $0.profile.name, deadlines: $1) }
    let days = deadlines.joined().map(\.due.day)
    let earliest = days.min().flatMap { $0.adding(days: -400) }
    happenings = comparison.facts.chronology.filter { happening in
      !happening.isBirth || earliest.map { happening.moment.day >= $0 } ?? true
    }
  }

  /// Every day on which something happened or was due, in order.
  public var days: [Day] {
    Set(happenings.map(\.moment.day) + lanes.flatMap { $0.deadlines.map(\.due.day) }).sorted()
  }
}
