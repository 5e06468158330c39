public import Profiles
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
  /// Something is left to people’s judgement, and what follows depends on it.
  case judgement(JudgementPoint)
  /// The clause in this slot holds a rule that only people can apply.
  case leftToPeople(slot: Int, rule: String, Force)
  /// Two provisions of the clause in this slot hold at once and cannot both be kept.
  case conflict(slot: Int)
  /// The rule does not bear on this case, as the end of a sentence says: "because …".
  case notApplicable(because: String)
}

extension Unanswered {
  /// Whether people have to judge something first.
  public var waitsForPeople: Bool {
    switch self {
    case .judgement, .leftToPeople: true
    default: false
    }
  }
}

/// What a fact says, or why there is no answer without it: `try known(facts.plan.$outlined)`.
@inlinable
public func known<Value>(_ fact: Fact<Value?>) throws(Unanswered) -> Value {
  guard let value = fact.wrappedValue else {
    throw fact.isTold ? .notApplicable(because: "what it rests on was not done") : .undetermined(needs: fact.missing)
  }
  return value
}

/// The value that was worked out from a fact, or why there is no answer without it.
@inlinable
public func known<Value, Source>(_ value: Value?, from fact: Fact<Source>) throws(Unanswered) -> Value {
  guard let value else { throw .undetermined(needs: fact.missing) }
  return value
}
