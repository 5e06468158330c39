import Profiles
public import Records

/// An agreement that fewer agencies suffice for a conference.
public struct QuorumAgreement: Record {
  /// Who agreed.
  public internal(set) var by: Post?
  /// Whether it was recorded before the decision.
  public internal(set) var recordedBeforeDecision: Bool?

  /// An agreement of which nothing is known.
  public init() {}

  /// What the record describes.
  public static var noun: String { "an agreement that fewer agencies suffice" }
  /// The keys.
  public static let fields: [Field<QuorumAgreement>] = [
    Field("by", \.by, "Who agreed."),
    Field("recorded-before-decision", \.recordedBeforeDecision, "Whether it was recorded before the decision."),
  ]
}
