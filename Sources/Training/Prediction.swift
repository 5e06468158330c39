package import Calendars
package import ProcedureKit
package import Records

/// What somebody can say beforehand of a finding: the part of it that a rule decides, without what merely follows.
///
/// Of a requirement it is whether it is met, not what is lacking; of a deadline the last day, and whether lateness is excused;
/// of a question without an answer it is why there is none. A silence is predicted like any other outcome.
package enum Prediction: Hashable, Sendable {
  /// A word of the question's own, as findings have it.
  case outcome(AnyWord)
  /// That a requirement is met, or is not.
  case requirement(isMet: Bool)
  /// A list.
  case listing(Items)
  /// The last day, as it is written; and whether something later is excused.
  case due(Moment, isExcused: Bool)
  /// That people have to judge before there is an answer.
  case judgement
  /// That there is no answer, and of which kind that is.
  case unanswered(Status)

  /// The prediction that this finding makes right. A question that was not asked does not apply.
  package init(of finding: Finding?) {
    switch finding?.answer?.value {
    case .outcome(let outcome): self = .outcome(outcome)
    case .requirement(let isMet, _, _), .planned(let isMet, _): self = .requirement(isMet: isMet)
    case .listing(let items): self = .listing(items)
    case .deadline(let due, _, let timeliness):
      self = .due(due, isExcused: [.excused, .plannedExcused].contains(timeliness))
    case nil where finding?.status == .judgement: self = .judgement
    case nil: self = .unanswered(finding?.status ?? .notApplicable)
    }
  }

  /// The prediction in a word or two, the same in every run: for addresses.
  package var key: String {
    switch self {
    case .outcome(let outcome): "answer.\(outcome.word)"
    case .requirement(let isMet): isMet ? "met" : "not-met"
    case .listing(let items): "list.\(items.inWords.sorted().joined(separator: ","))"
    case .due(let moment, let isExcused): (isExcused ? "excused." : "due.") + moment.description
    case .judgement: "judgement"
    case .unanswered(let status): "no-answer.\(status)"
    }
  }
}
