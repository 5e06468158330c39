public import Profiles

/// Clauses come before facts: a fact that nothing could be made of is not asked for.
extension Consultation {
  /// What a rule finds out about the case on its way to the clause of one of `parameters`. Where the case does not tell it and the document
  /// gives no rule on any of them, there would be none whatever the case told: that is the answer, and not the missing fact.
  @inlinable
  public mutating func leading<each Value, Result>(
    to parameters: repeat Parameter<each Value>, asking rule: (inout Consultation) throws(Unanswered) -> Result
  ) throws(Unanswered) -> Result {
    let missing: Unanswered
    do throws(Unanswered) {
      return try rule(&self)
    } catch .undetermined(let fact) {
      missing = .undetermined(needs: fact)
    }
    var silence: Unanswered?
    for parameter in repeat each parameters {
      let reason: Unanswered?
      do throws(Unanswered) {
        try require(parameter)
        reason = nil
      } catch { reason = error }
      // A rule that only people can apply is one: whether it bears on the case hangs on the fact.
      guard let reason, reason.isWantOfARule else { throw missing }
      silence = silence ?? reason
    }
    throw silence ?? missing
  }
}

extension Unanswered {
  /// Whether the document gives no rule, or none that is at hand.
  @usableFromInline var isWantOfARule: Bool {
    switch self {
    case .silent, .deferred, .untranscribed: true
    default: false
    }
  }
}
