/// One sentence's part of a clause: a value, how strictly it is said, where, and the conditions under which it holds.
public struct Provision<Value: ProfileValue>: Hashable, Sendable {
  /// What the sentence says.
  public let value: Value
  /// How strictly.
  public let force: Force
  /// Where it says so.
  public let places: [Place]
  /// The conditions under which it holds.
  public let condition: Condition

  /// A provision that holds always, or under a condition.
  public init(_ value: Value, _ force: Force, places: [Place] = [], under condition: Condition = .none) {
    self.value = value
    self.force = force
    self.places = places
    self.condition = condition
  }
}

/// A provision whatever the type of its value: what is shown of it.
public struct ProvisionText: Hashable, Sendable {
  /// The value as it is written.
  public let written: String
  /// The value as the end of a sentence.
  public let inWords: String
  /// How strictly it is said.
  public let force: Force
  /// Where it is said.
  public let places: [Place]
  /// The conditions under which it holds.
  public let condition: Condition

  /// The value with its conditions, as the end of a sentence.
  public var inFull: String { inWords + (condition.inWords.map { ", \($0)" } ?? "") }
}
