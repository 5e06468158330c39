public import Cases
public import Profiles
import Records

/// One procedure's answer to one question about a case, or why there is none.
public struct Finding: Sendable {
  /// Which question.
  public let question: QuestionID
  /// What the question is about, where the case has several of its kind.
  public let subject: Subject?
  /// The answer, or why there is none.
  public let result: Result<Answer, Unanswered>
  /// How strictly the ruling clause is said; nil where nothing rules.
  public let force: Force?
  /// The clauses relied on.
  public let reliedOn: ParameterSet
  /// What follows either way, where the finding waits for somebody’s judgement.
  public let judgement: Judgement?
  /// The clauses of which the case says how people judged.
  public let judged: FewParameters

  init(
    question: QuestionID, subject: Subject?, result: Result<Answer, Unanswered>, force: Force?, reliedOn: ParameterSet,
    judgement: Judgement? = nil, judged: FewParameters = FewParameters()
  ) {
    self.question = question
    self.subject = subject
    self.result = result
    self.force = force
    self.reliedOn = reliedOn
    self.judgement = judgement
    self.judged = judged
  }

  /// Where the finding stands.
  public var status: Status {
    switch result {
    case .success(let answer): answer.status
    case .failure(.silent): .silent
    case .failure(.deferred): .deferred
    case .failure(.untranscribed): .untranscribed
    case .failure(.undetermined), .failure(.conflict): .undetermined
    case .failure(.judgement), .failure(.leftToPeople): .judgement
    case .failure(.notApplicable): .notApplicable
    }
  }

  /// The answer, where there is one.
  public var answer: Answer? { try? result.get() }

  /// Whether both find the same: the same status and the same answer. What they rely on may differ.
  public func agrees(with other: Finding) -> Bool {
    switch (result, other.result) {
    case (.success(let left), .success(let right)): left.value == right.value
    case (.failure(.undetermined(let left)), .failure(.undetermined(let right))): left == right
    case (.failure(.judgement(let left)), .failure(.judgement(let right))):
      switch (judgement, other.judgement) {
      case (let mine?, let theirs?): mine.agrees(with: theirs)
      case (nil, nil): left.asks == right.asks
      default: false
      }
    case (.failure, .failure): status == other.status
    default: false
    }
  }
}

extension Finding {
  /// Whether both find the same, and a breach is a breach of the same force.
  public func isSame(as other: Finding) -> Bool {
    agrees(with: other) && (status != .breached || force == other.force)
  }
}

/// Where a finding stands.
public enum Status: String, Choice {
  case met = "the rule is kept"
  case breached = "the rule is not kept"
  case due = "the rule gives a day, and whether it was kept is not told or is yet to be seen"
  case decided = "the rule gives an answer"
  case judgement = "the rule leaves to people’s judgement what the outcome depends on"
  case silent = "the document gives no rule"
  case deferred = "the document sends the reader elsewhere"
  case undetermined = "the case does not say what the rule needs"
  case notApplicable = "the rule does not bear on this case"
  case untranscribed = "the profile holds no clause on it yet"

  /// Whether the document has something to say: an answer, or one that waits for somebody’s judgement.
  public var isAnswered: Bool {
    switch self {
    case .met, .breached, .due, .decided, .judgement: true
    default: false
    }
  }
}

extension Answer {
  /// Where a finding with this answer stands.
  public var status: Status {
    switch value {
    case .deadline(_, _, let timeliness):
      switch timeliness {
      case .met, .waited, .excused: .met
      case .late, .early, .undone, .overdue: .breached
      case .open, .ahead, .planned, .plannedLate, .plannedEarly, .plannedExcused, .notYet: .due
      }
    case .requirement(let isMet, _, _): isMet ? .met : .breached
    case .planned: .due
    case .outcome, .listing: .decided
    }
  }
}

/// What a question is about, where a case has several of its kind: by its place in the case's list.
public enum Subject: Hashable, Sendable {
  case child(Int)
  case person(Int)
  case coreGroup(Int)
  case review(Int)
  case request(Int)
  case observer(Int)
  case exclusion(Int)
  case report(Int)
  case concern(Int)
  case ending(Int)
  case challenge(Int)
  /// A review as a conference of its own, or what is asked about at it.
  indirect case atReview(Int, Subject?)

  /// The label by which people know it.
  public func label(in facts: Case) -> String {
    switch self {
    case .child(let index): facts.children.label(at: index, \.label) ?? "child \(index + 1)"
    case .person(let index): facts.people.label(at: index, \.label) ?? "person \(index + 1)"
    case .coreGroup(let index): "core group \(index + 1)"
    case .review(let index): "review \(index + 1)"
    case .request(let index): "request \(index + 1)"
    case .observer(let index): facts.observers.label(at: index, \.label) ?? "observer \(index + 1)"
    case .exclusion(let index): "request \(index + 1)"
    case .report(let index):
      facts.reports.label(at: index, \.author).map { "report \(index + 1), \($0)" } ?? "report \(index + 1)"
    case .concern(let index): "concern \(index + 1)"
    case .challenge(let index): "challenge \(index + 1)"
    case .atReview(let index, let subject):
      (subject.map { label(of: $0, at: index, in: facts) + " at " } ?? "") + "review \(index + 1)"
    case .ending(let index): facts.endings.label(at: index, \.child) ?? "ending \(index + 1)"
    }
  }
}

extension Subject {
  /// The label of what is asked about at a review, which has people of its own.
  private func label(of subject: Subject, at review: Int, in facts: Case) -> String {
    subject.label(in: facts.reviewed?.first { $0.review == review }?.facts ?? facts)
  }
}

extension Array {
  /// The label of the element at `index`, where there is one.
  fileprivate func label<Named>(at index: Int, _ label: (Element) -> Label<Named>) -> String? {
    indices.contains(index) ? label(self[index]).text : nil
  }
}
