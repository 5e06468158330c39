import Calendars
public import Cases
public import ProcedureKit
public import Profiles
import Records

/// What came of many cases, counted: for each question and authority how many were met, not kept and so on. It holds no case.
public struct OutcomeCounts: Sendable {
  /// How many cases were counted.
  public private(set) var cases = 0
  /// The counts of each question that was asked, by its place among all questions, one for each authority.
  private var counts: [Int: [Count]] = [:]
  private let width: Int

  /// What came of one question under one authority.
  public struct Count: Sendable, Equatable {
    /// How often each status was found.
    public private(set) var statuses: [Status: Int] = [:]
    /// How often a rule was not kept, by its force.
    public private(set) var breaches: [Force: Int] = [:]
    /// How often something was done so many days after its last day.
    public private(set) var daysLate: [Int: Int] = [:]

    /// How often the question was asked.
    public var asked: Int { statuses.values.reduce(0, +) }
    /// How often something was done after its last day.
    public var late: Int { daysLate.values.reduce(0, +) }
    /// The most days by which something was late; nil where nothing was.
    public var mostDaysLate: Int? { daysLate.keys.max() }
    /// The days by which half of what was late was late at most; nil where nothing was.
    public var medianDaysLate: Int? {
      let half = (late + 1) / 2
      var count = 0
      for (days, times) in daysLate.sorted(by: { $0.key < $1.key }) {
        count += times
        if count >= half { return days }
      }
      return nil
    }

    fileprivate mutating func add(_ finding: Finding) {
      statuses[finding.status, default: 0] += 1
      if finding.status == .breached, let force = finding.force { breaches[force, default: 0] += 1 }
      if case .deadline(let due, let done?, .late)? = finding.answer?.value {
        daysLate[max(0, Int(done.day.number) - Int(due.day.number)), default: 0] += 1
      }
    }

    fileprivate mutating func add(_ other: Count) {
      statuses.merge(other.statuses, uniquingKeysWith: +)
      breaches.merge(other.breaches, uniquingKeysWith: +)
      daysLate.merge(other.daysLate, uniquingKeysWith: +)
    }
  }

  /// Nothing counted yet of so many authorities.
  public init(authorities: Int) { width = authorities }

  /// Counts what the authorities find in a case.
  public mutating func count(_ facts: Case, under authorities: Authorities, by evaluator: Evaluator) {
    cases += 1
    for (index, member) in authorities.members.enumerated() {
      for finding in evaluator.evaluate(facts, under: member.clauses) {
        guard let order = evaluator.place(of: finding.question)?.order else { continue }
        counts[order, default: [Count](repeating: Count(), count: width)][index].add(finding)
      }
    }
  }

  /// Adds what was counted of other cases.
  public mutating func add(_ other: OutcomeCounts) {
    cases += other.cases
    for (order, more) in other.counts {
      var own = counts[order] ?? [Count](repeating: Count(), count: width)
      for index in own.indices { own[index].add(more[index]) }
      counts[order] = own
    }
  }

  /// The counts of a question, one for each authority; nil where it was never asked.
  public func counts(of question: Evaluator.QuestionPlace) -> [Count]? { counts[question.order] }
}
