/// Why a question has no answer.
public enum Unanswered: Error, Hashable, Sendable {
  /// The document gives no rule on the parameter in this slot.
  case silent(slot: Int)
  /// The document sends the reader elsewhere on the parameter in this slot.
  case deferred(slot: Int)
  /// Nobody has transcribed the parameter in this slot.
  case untranscribed(slot: Int)
  /// The case does not say something that the rule needs.
  case undetermined(needs: Fact)
  /// The rule does not bear on this case, as the end of a sentence says: "because …".
  case notApplicable(because: String)
}

/// Something that a case can say.
public struct Fact: Hashable, Sendable {
  /// The keys under which the case says it, parted by full stops.
  public let key: String
  /// What it is, as in "the day of the conference".
  public let words: String

  /// A fact.
  public init(_ key: String, _ words: String) {
    self.key = key
    self.words = words
  }
}

/// The value, or why there is no answer without it.
public func known<Value>(_ value: Value?, _ fact: @autoclosure () -> Fact) throws(Unanswered) -> Value {
  guard let value else { throw .undetermined(needs: fact()) }
  return value
}
