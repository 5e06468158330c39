// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// The sentence of each fact is its documentation, here and for whoever writes a case.

public import Calendars
import Profiles
public import Records

/// A child, born or not yet born, under a label in place of a name.
public struct Child: Record, LabelNamed {
  @Fact(required: "A label in place of the child’s name.", gives: true, once: true) public var label = Label<Child>()
  @Fact("The day of birth.", missing: "each child’s date of birth", event: "Birth of {label}") public var born: Day?
  @Fact(
    "The day on which the birth is expected: 40 weeks and 0 days of pregnancy.",
    missing: "when the birth is expected") public var due: Day?
  @Fact(
    "The age in whole years on the day of the conference, where the day of birth is not told.",
    missing: "the child’s age on the day of the conference")
  public var age: Int?
  @Fact("Whether it is known that the birth is likely to be early.", missing: "whether an early birth was likely")
  public var earlyBirthLikely: Bool?
  @Fact("Whether the pregnancy became known late.", missing: "whether the pregnancy became known late")
  public var pregnancyKnownLate: Bool?
  @Fact(
    "When the unit was told of the birth.", missing: "when the unit was told of each birth",
    event: "Unit told of the birth of {label}")
  public var birthTold: Moment?
  @Fact(
    "When the mother had her first appointment with the midwife.",
    missing: "when the mother first saw the midwife", event: "First appointment with the midwife for {label}")
  public var midwifeSeen: Moment?
  @Fact(
    "When the child came home after a birth in hospital.",
    missing: "when the child came home from hospital after the birth",
    event: "Return home of {label}")
  public var cameHome: Moment?
  @Fact(
    "The agencies that have had contact with the child; all of them, where this is told.",
    missing: "which agencies have had contact with each child")
  public var knownTo: [Agency]?
  @Fact("Whether the child came under another authority’s plan.") public var onPlanElsewhere: Bool?

  public static var noun: String { "a child" }
  public static var kind: String? { "child" }
  public init() {}

  /// Whether the child was not yet born when the conference was held on `day`; nil where that is unknown, as it is of a child of whose
  /// birth nothing is told after the day on which it was expected.
  public func isUnborn(on day: Day) -> Bool? {
    if let born { return born > day }
    guard let due, day <= due else { return nil }
    return true
  }
}

/// Somebody who has to do with the conference, under a label in place of a name: to be named says nothing about whether they came.
public struct Person: Record, LabelNamed {
  @Fact(required: "A label in place of the person’s name.", gives: true, once: true) public var label = Label<Person>()
  @Fact("Whether the person attended the conference.", missing: "who attended the conference")
  public var attended: Bool?
  @Fact(
    "In which role the person takes part; a professional, where this is left out.",
    missing: "in which role each person took part")
  public var role = Role.professional
  @Fact("The profession of a professional.", missing: "the profession of everybody who attended")
  public var profession: Profession?
  @Fact("The agency that the person represents.", missing: "the agency of everybody who attended")
  public var agency: Agency?
  @Fact(
    "A label for the employer, where two employers are of one kind of agency.",
    missing: "the employer of everybody from one kind of agency")
  public var employer: Label<Employer>?
  @Fact(
    "The grouping to which the chair allocated the person, where the profession does not decide it.",
    missing: "to which grouping the chair allocated each person")
  public var grouping: Grouping?
  @Fact(
    "Whether the person speaks for the agency or grouping in a vote.",
    missing: "who speaks for a grouping whose members differ")
  public var leads: Bool?
  @Fact(
    "Whether the person’s agency has had direct contact with the child and family.",
    missing: "whether each agency has had direct contact with the child and family")
  public var directContact: Bool?
  @Fact(
    "The labels of the children with whom the person works; all, where this is told.",
    missing: "with which children each professional works")
  public var worksWith: [Label<Child>]?
  @Fact(
    "Whether the agency is a member of the safeguarding board.",
    missing: "which agencies are members of the safeguarding board")
  public var boardMember: Bool?
  @Fact("Whether the person is in the first year of practice.") public var newlyQualified: Bool?
  @Fact(
    "Whether the person has observed a conference before.",
    missing: "whether the newly qualified worker had observed a conference")
  public var hasObserved: Bool?
  @Fact("Who comes with the person.", missing: "who came with the newly qualified worker")
  public var accompaniedBy: Post?
  @Fact("Whether the person has a part in the plan.", missing: "who has a part in the plan")
  public var hasRoleInPlan: Bool?
  @Fact(
    "Whether the conference agreed that the person is given the minutes.",
    missing: "whether the conference agreed to who is given the minutes")
  public var minutesAgreed: Bool?

  public static var noun: String { "a person at the conference" }
  public static var kind: String? { "person" }
  public init() {}
}
