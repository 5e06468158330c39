public import Calendars
public import Profiles

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

/// A request to exclude somebody from the conference.
public struct ExclusionRequest: Record {
  /// Whom it concerns.
  public internal(set) var of: Label?
  /// Who asked.
  public internal(set) var by: Label?
  /// When it was discussed by telephone or in person.
  public internal(set) var spoken: Moment?
  /// When it was put in writing.
  public internal(set) var written: Moment?
  /// On what ground.
  public internal(set) var ground: ExclusionGround?
  /// Who decided.
  public internal(set) var decidedBy: Post?

  /// A request of which nothing is known.
  public init() {}

  /// What the record describes.
  public static var noun: String { "a request to exclude somebody" }
  /// The keys.
  public static let fields: [Field<ExclusionRequest>] = [
    Field("of", \.of, "The label of the person concerned."),
    Field("by", \.by, "The label of the person who asked."),
    Field("spoken", \.spoken, "When it was discussed by telephone or in person."),
    Field("written", \.written, "When it was put in writing."),
    Field("ground", \.ground, "On what ground."),
    Field("decided-by", \.decidedBy, "Who decided."),
  ]
}

/// A ground on which somebody may be excluded from a conference.
public enum ExclusionGround: String, Choice {
  case prejudiceToChild
  case disruption
  case childRequests
  case confidentialInformation
  case familyConflict
  case informationRaisesRisk
  case perpetrator
  case proceedings
  case threatOfViolence
  case possibleProsecution
  case earlierExclusion
  case other

  /// What the word means.
  public var meaning: String {
    switch self {
    case .prejudiceToChild: "the presence may seriously prejudice the child’s welfare"
    case .disruption: "the person may disrupt the conference"
    case .childRequests: "a child asks not to be there together"
    case .confidentialInformation: "members need information that is confidential"
    case .familyConflict: "members of the family are in conflict"
    case .informationRaisesRisk: "information to be shared might raise the risk to the child"
    case .perpetrator: "a known, alleged or suspected perpetrator would be present"
    case .proceedings: "legal proceedings or a police investigation may be prejudiced"
    case .threatOfViolence: "there is a serious threat of violence"
    case .possibleProsecution: "the person may be prosecuted"
    case .earlierExclusion: "the person was excluded from an earlier conference"
    case .other: "another ground"
    }
  }
}

/// A request to observe the conference.
public struct ObserverRequest: Record {
  /// The observer's label.
  public internal(set) var label = Label()
  /// When the chair was asked.
  public internal(set) var asked: Moment?
  /// Whom the observer comes with.
  public internal(set) var accompanies: Label?
  /// Whether the chair consented.
  public internal(set) var chairConsents: Bool?
  /// Whether the family consented.
  public internal(set) var familyConsents: Bool?

  /// A request of which nothing is known.
  public init() {}

  /// What the record describes.
  public static var noun: String { "a request to observe" }
  /// The keys.
  public static let fields: [Field<ObserverRequest>] = [
    Field(required: "label", \.label, "A label in place of the observer’s name."),
    Field("asked", \.asked, "When the chair was asked."),
    Field("accompanies", \.accompanies, "The label of the person whom the observer comes with."),
    Field("chair-consents", \.chairConsents, "Whether the chair consented."),
    Field("family-consents", \.familyConsents, "Whether the family consented."),
  ]
}

/// A written report to the conference.
public struct Report: Record {
  /// The author's label.
  public internal(set) var author = Label()
  /// For which kind of conference.
  public internal(set) var kind: ConferenceKind?
  /// Who authorised it.
  public internal(set) var authorisedBy: Post?
  /// When it was authorised.
  public internal(set) var authorised: Moment?
  /// When it was with the chair or the unit.
  public internal(set) var withChair: Moment?
  /// When it was with the family.
  public internal(set) var withFamily: Moment?

  /// A report of which nothing is known.
  public init() {}

  /// What the record describes.
  public static var noun: String { "a report" }
  /// The keys.
  public static let fields: [Field<Report>] = [
    Field(required: "author", \.author, "The author’s label."),
    Field("for", \.kind, "For which kind of conference."),
    Field("authorised-by", \.authorisedBy, "Who authorised it."),
    Field("authorised", \.authorised, "When it was authorised."),
    Field("with-chair", \.withChair, "When it was with the chair or the unit."),
    Field("with-family", \.withFamily, "When it was with the family."),
  ]
}

/// The ending of one child's plan.
public struct Ending: Record {
  /// The child's label.
  public internal(set) var child = Label()
  /// When.
  public internal(set) var on: Moment?
  /// On what ground.
  public internal(set) var ground: EndingGround?
  /// Who agreed.
  public internal(set) var agreedBy: [Post] = []
  /// Which plan follows.
  public internal(set) var alternative: AlternativePlan?
  /// Who agreed the plan that follows.
  public internal(set) var alternativeAgreedBy: Post?

  /// An ending of which nothing is known.
  public init() {}

  /// What the record describes.
  public static var noun: String { "the ending of a plan" }
  /// The keys.
  public static let fields: [Field<Ending>] = [
    Field(required: "child", \.child, "The child’s label."),
    Field("on", \.on, "When the plan ended."),
    Field("ground", \.ground, "On what ground."),
    Field(list: "agreed-by", \.agreedBy, "Who agreed."),
    Field("alternative", \.alternative, "Which plan follows."),
    Field("alternative-agreed-by", \.alternativeAgreedBy, "Who agreed the plan that follows."),
  ]
}

/// A ground on which a plan ends.
public enum EndingGround: String, Choice {
  case noLongerAtRisk
  case alternativePlan
  case reachedEighteen
  case died
  case transferred
  case leftUnitedKingdom
  case courtOrder
  case perpetratorLeft
  case lookedAfter
  case other

  /// What the word means.
  public var meaning: String {
    switch self {
    case .noLongerAtRisk: "the child is no longer at risk"
    case .alternativePlan: "another plan serves the child better"
    case .reachedEighteen: "the child has reached the age of 18"
    case .died: "the child has died"
    case .transferred: "the plan was transferred to another authority"
    case .leftUnitedKingdom: "the child has left the United Kingdom"
    case .courtOrder: "a court order is in place"
    case .perpetratorLeft: "a perpetrator has clearly left the home"
    case .lookedAfter: "the child became looked after or subject to a legal order"
    case .other: "another ground"
    }
  }
}

/// The plan that follows a child protection plan.
public enum AlternativePlan: String, Choice {
  case childInNeedPlan
  case otherPlan
  case none

  /// What the word means.
  public var meaning: String {
    switch self {
    case .childInNeedPlan: "a child in need plan"
    case .otherPlan: "another plan"
    case .none: "no plan"
    }
  }
}

/// A concern that the chair raised.
public struct Concern: Record {
  /// With whom.
  public internal(set) var raisedWith: Post?
  /// When.
  public internal(set) var raised: Moment?
  /// When it was answered.
  public internal(set) var answered: Moment?
  /// Whether the answer settled it.
  public internal(set) var settled: Bool?
  /// Whether it is serious.
  public internal(set) var serious: Bool?
  /// Whether it repeats an earlier one.
  public internal(set) var repeated: Bool?

  /// A concern of which nothing is known.
  public init() {}

  /// What the record describes.
  public static var noun: String { "a concern of the chair" }
  /// The keys.
  public static let fields: [Field<Concern>] = [
    Field("raised-with", \.raisedWith, "With whom the concern was raised."),
    Field("raised", \.raised, "When it was raised."),
    Field("answered", \.answered, "When it was answered."),
    Field("settled", \.settled, "Whether the answer settled it."),
    Field("serious", \.serious, "Whether it is serious."),
    Field("repeated", \.repeated, "Whether it repeats an earlier one."),
  ]
}

/// A request to have the decision reviewed.
public struct ReviewRequest: Record {
  /// Who asked.
  public internal(set) var by = Label()
  /// When.
  public internal(set) var on: Moment?

  /// A request of which nothing is known.
  public init() {}

  /// What the record describes.
  public static var noun: String { "a request to have the decision reviewed" }
  /// The keys.
  public static let fields: [Field<ReviewRequest>] = [
    Field(required: "by", \.by, "The label of the person who asked."),
    Field("on", \.on, "When it was asked."),
  ]
}

/// A ground on which an initial conference may be delayed.
public enum DelayGround: String, Choice {
  case complexEnquiries
  case preBirthAssessment
  case other

  /// What the word means.
  public var meaning: String {
    switch self {
    case .complexEnquiries: "complex enquiries"
    case .preBirthAssessment: "a pre-birth assessment"
    case .other: "another ground"
    }
  }
}
