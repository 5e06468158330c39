public import Profiles

/// What a sentence calls the things that every authority has and each names in its own way.
public struct Vocabulary: Hashable, Sendable {
  /// Who chairs the conference.
  public var chair = "chair"
  /// The plan that a conference makes.
  public var plan = "child protection plan"
  /// The unit that arranges conferences.
  public var unit = "safeguarding unit"

  /// The words that name no authority.
  public static let general = Vocabulary()

  private init() {}

  /// An authority's own words, and general ones where its document has none.
  public init(of profile: Profile) {
    chair = profile.terms.chair ?? chair
    plan = profile.terms.plan ?? plan
    unit = profile.terms.unit ?? unit
  }

  /// The words by the names that sentences call them by.
  public var words: [String: String] { ["chair": chair, "plan": plan, "unit": unit] }
}
