public import Records

/// Why a question has no answer.
public enum Unanswered: Error, Hashable, Sendable {
  /// The document gives no rule on the parameter in this slot.
  case silent(slot: Int)
  /// The document sends the reader elsewhere on the parameter in this slot.
  case deferred(slot: Int)
  /// Nobody has transcribed the parameter in this slot.
  case untranscribed(slot: Int)
  /// The case does not say something that the rule needs.
  case undetermined(needs: MissingFact)
  /// The rule does not bear on this case, as the end of a sentence says: "because …".
  case notApplicable(because: String)
}

/// What a fact says, or why there is no answer without it: `try known(facts.plan.$outlined)`.
@inlinable
public func known<Value>(_ fact: Fact<Value?>) throws(Unanswered) -> Value {
  guard let value = fact.wrappedValue else { throw .undetermined(needs: fact.missing) }
  return value
}

/// The value that was worked out from a fact, or why there is no answer without it.
@inlinable
public func known<Value, Source>(_ value: Value?, from fact: Fact<Source>) throws(Unanswered) -> Value {
  guard let value else { throw .undetermined(needs: fact.missing) }
  return value
}
