public import Calendars
public import Cases
public import ProcedureKit
public import Profiles
public import Records

/// What is due under one authority, and when: the questions of one case whether something is done in time, in the order of their days.
///
/// Where the case does not say whether a plan was made, both are supposed in turn, and each entry says under which of them it stands.
public struct Diary: Sendable {
  /// The case.
  public let facts: Case
  /// What the authority’s procedures find in the case as it is told.
  public let authority: AuthorityFindings
  /// What has a day, in the order of the days.
  public let entries: [Entry]
  /// Questions that have no day, each with why, in the order of the questions.
  public let undated: [Entry]
  /// What would be due had the conference come to the other outcome, and is not: a calendar that took it in is told that it lapsed.
  public let lapsed: [Entry]
  /// What is to be known before any of it is relied on, under whichever outcome.
  public let remarks: [Remark]
  /// Whether both outcomes are supposed, as the case does not say which it was.
  public let isOpen: Bool

  /// Under which outcome of the conference an entry stands.
  public enum Outcome: String, Word {
    case either = "whatever is decided"
    case plan = "if a plan is made"
    case noPlan = "if no plan is made"
  }

  /// Where a deadline stands.
  public enum State: String, Word {
    case met = "done in time, or late and allowed to be"
    case late = "done too late, or too early"
    case overdue = "not done, and its last day is over"
    case plannedWrongly = "planned for a day that is not in time"
    case ahead = "still to be done, or planned in time"
    case unknown = "whether it was done is not told"
  }

  /// One question whether something is done in time.
  public struct Entry: Sendable {
    /// The question’s full key.
    public let key: String
    /// The question.
    public let question: Question
    /// Under which outcome it stands.
    public let outcome: Outcome
    /// What is found.
    public let finding: Finding
    /// The findings of which it is one, under that outcome.
    public let authority: AuthorityFindings
    /// The label of what it is about, where the case has several of its kind.
    public let subject: String?

    /// The last day, or the first on which something may be done; nil of a question that has none.
    public var due: Moment? { deadline?.due }
    /// When it was done or is planned, where the case says so.
    public var done: Moment? { deadline?.done }
    /// Where it stands; nil of a question that has no day.
    public var state: State? { deadline.map { State($0.timeliness) } }
    /// Whether it was done in time, as far as it is told.
    public var timeliness: Timeliness? { deadline?.timeliness }

    private var deadline: (due: Moment, done: Moment?, timeliness: Timeliness)? {
      guard case .deadline(let due, let done, let timeliness)? = finding.answer?.value else { return nil }
      return (due, done, timeliness)
    }
  }

  /// The diary of a case under the clauses of an authority.
  public init(_ facts: Case, _ profile: Profile, _ clauses: Clauses, by evaluator: Evaluator) {
    self.facts = facts
    func found(_ facts: Case) -> AuthorityFindings {
      AuthorityFindings(facts, profile, clauses, by: evaluator, isReread: false)
    }
    func entries(_ authority: AuthorityFindings, _ outcome: Outcome) -> [Entry] {
      authority.findings.compactMap { finding in
        guard let place = evaluator.place(of: finding.question), place.question.duty != nil else { return nil }
        return Entry(
          key: place.key, question: place.question, outcome: outcome, finding: finding, authority: authority,
          subject: finding.subject?.label(in: facts))
      }
    }
    authority = found(facts)
    let supposed = Self.supposed(facts)
    isOpen = supposed.count == 2
    let outcomes = supposed.isEmpty ? [authority] : supposed.map(found)
    var known: Set<Remark> = []
    remarks = outcomes.flatMap(\.remarks).filter { known.insert($0).inserted }
    let all =
      isOpen
      ? Self.joined(entries(outcomes[0], .plan), entries(outcomes[1], .noPlan)) : entries(outcomes[0], .either)
    let dated = Set(all.filter { $0.due != nil }.map(\.finding.topic))
    let other = facts.plan.made.flatMap { isMade in try? facts.supposing(.planMade(!isMade)) }
    lapsed =
      other.map { other in
        entries(found(other), facts.plan.made == true ? .noPlan : .plan).filter { entry in
          entry.due != nil && !dated.contains(entry.finding.topic)
        }
      } ?? []
    let bearing = all.filter { $0.finding.status != .notApplicable }
    undated = bearing.filter { $0.due == nil }
    self.entries = bearing.enumerated().filter { $0.element.due != nil }.sorted { left, right in
      guard let due = left.element.due, let other = right.element.due else { return false }
      return due.ends(before: other) || !other.ends(before: due) && left.offset < right.offset
    }.map(\.element)
  }

  /// The case with a plan and without one, as far as it can be read so; nothing where it says which it is.
  private static func supposed(_ facts: Case) -> [Case] {
    guard !facts.plan.$made.isTold else { return [] }
    return [true, false].compactMap { isMade in try? facts.supposing(.planMade(isMade)) }
  }

  /// What is due with a plan and without one: once, where both come to the same.
  private static func joined(_ plan: [Entry], _ noPlan: [Entry]) -> [Entry] {
    let others = Dictionary(noPlan.map { ($0.finding.topic, $0) }) { first, _ in first }
    let known = Set(plan.map(\.finding.topic))
    return plan.flatMap { entry -> [Entry] in
      guard let other = others[entry.finding.topic] else { return [entry] }
      return entry.finding.isSame(as: other.finding) ? [entry.standing(under: .either)] : [entry, other]
    } + noPlan.filter { !known.contains($0.finding.topic) }
  }
}

extension Diary.Entry {
  /// The same entry under another outcome.
  func standing(under outcome: Diary.Outcome) -> Diary.Entry {
    Diary.Entry(
      key: key, question: question, outcome: outcome, finding: finding, authority: authority, subject: subject)
  }
}

extension Diary.State {
  /// Where a deadline of this timeliness stands.
  public init(_ timeliness: Timeliness) {
    self =
      switch timeliness {
      case .met, .waited, .excused: .met
      case .late, .early: .late
      case .undone, .overdue: .overdue
      case .plannedLate, .plannedEarly: .plannedWrongly
      case .planned, .plannedExcused, .notYet, .ahead: .ahead
      case .open: .unknown
      }
  }
}
