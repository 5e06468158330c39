import Profiles
public import Records

/// What a conference found about harm to one child.
public struct Harm: Record {
  /// Whether the child has suffered ill-treatment or impairment.
  public internal(set) var suffered: Bool?
  /// Whether more of it is likely.
  public internal(set) var furtherLikely: Bool?
  /// Whether it is likely whatever happened before, by the findings of the enquiry or by research.
  public internal(set) var likely: Bool?
  /// Whether the child needs help from several agencies through a formal plan.
  public internal(set) var needsFormalPlan: Bool?
  /// Whether the harm would have a significant and enduring impact.
  public internal(set) var lastingImpact: Bool?

  /// Findings that say nothing.
  public init() {}

  /// What the record describes.
  public static var noun: String { "what was found about harm" }
  /// The keys.
  public static let fields: [Field<Harm>] = [
    Field("suffered", \.suffered, "Whether the child has suffered ill-treatment or impairment."),
    Field("further-likely", \.furtherLikely, "Whether more of it is likely."),
    Field("likely", \.likely, "Whether it is likely whatever happened before, by the enquiry’s findings or research."),
    Field(
      "needs-formal-plan", \.needsFormalPlan, "Whether the child needs several agencies’ help through a formal plan."),
    Field("lasting-impact", \.lastingImpact, "Whether the harm would have a significant and enduring impact."),
  ]
}
