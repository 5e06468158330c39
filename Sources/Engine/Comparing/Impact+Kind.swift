import ProcedureKit
import Profiles
public import Records

extension Impact {
  /// What becomes of one finding that a proposal changes.
  public enum Kind: String, Word {
    case newlyShort = "would newly fall short of a rule"
    case noLongerShort = "would no longer fall short of a rule"
    case stillShort = "would still fall short, by another rule"
    case otherwise = "would come out otherwise"
    case opened = "would become open"
    case settled = "would no longer be open"
    case stillOpen = "would stay open, for another reason"
    case lastDay = "would move a last day alone"
  }
}

extension Impact.Kind {
  /// What becomes of a finding; nil where it is the same, and where nothing rules before or after: a question that does not arise
  /// and one on which the document has no rule come to the same. One that is missing does not arise.
  init?(from before: Finding?, to after: Finding?) {
    let (now, then) = (Standing(of: before), Standing(of: after))
    if let before, let after, before.isSame(as: after) { return nil }
    if !now.hasRule, !then.hasRule, now == .absent || then == .absent { return nil }
    switch (now, then) {
    case (.short, .short), (.answered, .answered):
      if let before, let after, Self.movesADay(before, after) {
        self = .lastDay
      } else {
        self = now == .short ? .stillShort : .otherwise
      }
    case (_, .short): self = .newlyShort
    case (_, .open), (_, .unruled):
      // What no longer falls short because nobody can say any more is not mended.
      self = now == .open || now == .unruled ? .stillOpen : .opened
    case (.short, _): self = .noLongerShort
    case (.open, _), (.unruled, _): self = .settled
    default: self = .otherwise
    }
  }

  /// Whether all that changes is the last day by which something is to be done, kept or missed or still ahead as before.
  private static func movesADay(_ before: Finding, _ after: Finding) -> Bool {
    guard case .deadline(let due, _, _)? = before.answer?.value, case .deadline(let other, _, _)? = after.answer?.value
    else { return false }
    return due != other && before.status == after.status && (before.status != .breached || before.force == after.force)
  }

  /// Where a finding stands, as a proposal can change it.
  private enum Standing {
    /// A rule is not kept, or will not be where what is planned is done.
    case short
    /// A rule gives an answer.
    case answered
    /// What decides is not told, or is left to people.
    case open
    /// The document has no rule, or sends its reader elsewhere.
    case unruled
    /// The question does not arise.
    case absent

    var hasRule: Bool { self != .unruled && self != .absent }

    init(of finding: Finding?) {
      guard let finding else {
        self = .absent
        return
      }
      switch finding.status {
      case .breached: self = .short
      case .due: self = finding.answer?.value.isToFallShort == true ? .short : .answered
      case .met, .decided: self = .answered
      case .judgement, .undetermined: self = .open
      case .silent, .deferred, .untranscribed: self = .unruled
      case .notApplicable: self = .absent
      }
    }
  }
}

extension Answer.Value {
  /// Whether the rule will not be kept where what is planned is done as it is planned.
  fileprivate var isToFallShort: Bool {
    switch self {
    case .deadline(_, _, .plannedLate), .deadline(_, _, .plannedEarly): true
    // What is missing before a day that is ahead can still be had.
    case .planned(let isMet, let missing): !isMet && missing.isEmpty
    default: false
    }
  }
}
