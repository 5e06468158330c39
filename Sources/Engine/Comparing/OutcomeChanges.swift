import Cases
public import ProcedureKit
import Profiles
import Records

/// What moved between two comparisons: of one case as it was before and after it was changed, under the same authorities.
public struct OutcomeChanges: Sendable {
  /// The comparison before the change.
  public let before: Comparison
  /// The comparison after it.
  public let after: Comparison
  /// The findings that moved, in the order of the questions.
  public let findings: [ChangedFinding]

  /// One authority's finding that moved.
  public struct ChangedFinding: Sendable {
    /// The question.
    public let question: Question
    /// The label of what it is about, where the case has several of its kind.
    public let subject: String?
    /// The place of the authority among those compared.
    public let authority: Int
    /// The finding before; nil where the question did not arise.
    public let before: Finding?
    /// The finding after; nil where the question no longer arises.
    public let after: Finding?

    /// What it is about: what the changed findings of several authorities have in common.
    public var topic: LabelledTopic { LabelledTopic(question: question.id, subject: subject) }
  }

  /// A question with the label of what it is about, by which it is known in two cases.
  public struct LabelledTopic: Hashable, Sendable {
    let question: QuestionID
    let subject: String?

    /// A question about what has this label.
    public init(question: QuestionID, subject: String?) {
      self.question = question
      self.subject = subject
    }
  }

  /// What moved between two comparisons of the same authorities.
  public init(from before: Comparison, to after: Comparison, by evaluator: Evaluator) {
    self.before = before
    self.after = after
    var found: [(order: Int, changed: ChangedFinding)] = []
    for authority in after.authorities.indices where before.authorities.indices.contains(authority) {
      for pair in Self.aligned(before, after, authority) {
        guard Self.isMove(from: pair.before, to: pair.after), let finding = pair.after ?? pair.before,
          let place = evaluator.place(of: finding.question)
        else { continue }
        let facts = pair.after == nil ? before.facts : after.facts
        let changed = ChangedFinding(
          question: place.question, subject: finding.subject?.label(in: facts), authority: authority,
          before: pair.before, after: pair.after)
        found.append((place.order, changed))
      }
    }
    findings = found.enumerated().sorted { ($0.element.order, $0.offset) < ($1.element.order, $1.offset) }
      .map(\.element.changed)
  }

  /// Whether two findings are a move; a question that arises only to find that it does not apply is none.
  private static func isMove(from before: Finding?, to after: Finding?) -> Bool {
    switch (before, after) {
    case (let before?, let after?): !after.isSame(as: before)
    case (let only?, nil), (nil, let only?): only.status != .notApplicable
    case (nil, nil): false
    }
  }

  /// The findings of one authority side by side: those about the same label first, and the others by their places in the case,
  /// so that neither the removal of somebody nor a new label parts what belongs together.
  private static func aligned(
    _ before: Comparison, _ after: Comparison, _ authority: Int
  ) -> [(before: Finding?, after: Finding?)] {
    let findings = after.authorities[authority].findings
    var rest = before.authorities[authority].findings
    var partners = [Finding?](repeating: nil, count: findings.count)
    func pair<Key: Hashable>(by key: (Finding, Case) -> Key) {
      // The last stand first, so that the first is taken from the end.
      var places = Dictionary(grouping: rest.indices.reversed()) { key(rest[$0], before.facts) }
      var paired: Set<Int> = []
      for (index, finding) in findings.enumerated() where partners[index] == nil {
        guard let place = places[key(finding, after.facts)]?.popLast() else { continue }
        partners[index] = rest[place]
        paired.insert(place)
      }
      rest = rest.indices.filter { !paired.contains($0) }.map { rest[$0] }
    }
    pair { LabelledTopic(question: $0.question, subject: $0.subject?.label(in: $1)) }
    pair { finding, _ in finding.topic }
    return zip(partners, findings).map { ($0, $1) } + rest.map { ($0, nil) }
  }
}
