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
  /// Whether a circumstance holds is not told. The inquiry tries both ways: no finding ends so.
  case circumstance(CircumstancePoint)
  /// The clause in this slot holds a rule that only people can apply.
  case leftToPeople(slot: Int, rule: String, Force)
  /// Two provisions of the clause in this slot hold at once and cannot both be kept.
  case conflict(slot: Int)
  /// The rule does not bear on this case, as the end of a sentence says: "because …".
  case notApplicable(because: String)
}

extension Unanswered {
  /// Whether the rule is to be tried both ways: people have to judge something first, or a circumstance is not told.
  public var isTriedBothWays: Bool {
    switch self {
    case .judgement, .leftToPeople, .circumstance: true
    default: false
    }
  }
}

/// A circumstance of which a case does not tell whether it holds.
public struct CircumstancePoint: Hashable, Sendable {
  /// The circumstance.
  public let circumstance: Circumstance
  /// Of what it is asked, where the case has several of its kind.
  public let subject: Subject?
  /// The fact that would tell.
  public let needs: MissingFact
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
