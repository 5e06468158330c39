import Profiles
public import Records

/// Somebody at the conference, or expected there, under a label in place of a name.
public struct Person: Record {
  /// The label.
  public internal(set) var label = Label()
  /// In which role the person attends.
  public internal(set) var role = Role.professional
  /// The profession of a professional.
  public internal(set) var profession: Profession?
  /// The agency that the person represents.
  public internal(set) var agency: Agency?
  /// A label for the employer, where two employers are of one kind of agency.
  public internal(set) var employer: Label?
  /// The grouping to which the chair allocated the person, where the profession does not decide it.
  public internal(set) var grouping: Grouping?
  /// Whether the person speaks for the agency or grouping in a vote.
  public internal(set) var leads: Bool?
  /// Whether the person’s agency has had direct contact with the child and family.
  public internal(set) var directContact: Bool?
  /// The children with whom the person works: all of them, where the key is there.
  public internal(set) var worksWith: [Label]?
  /// Whether the agency is a member of the safeguarding board.
  public internal(set) var boardMember: Bool?
  /// Whether the person is in the first year of practice.
  public internal(set) var newlyQualified: Bool?
  /// Whether the person has observed a conference before.
  public internal(set) var hasObserved: Bool?
  /// Who comes with the person.
  public internal(set) var accompaniedBy: Post?
  /// Whether the person has a part in the plan.
  public internal(set) var hasRoleInPlan: Bool?

  /// A person of whom nothing is known.
  public init() {}

  /// What the record describes.
  public static var noun: String { "a person at the conference" }
  /// The keys.
  public static let fields: [Field<Person>] = [
    Field(required: "label", \.label, "A label in place of the person’s name."),
    Field("role", \.roleIfGiven, "In which role the person attends; a professional, where this is left out."),
    Field("profession", \.profession, "The profession of a professional."),
    Field("agency", \.agency, "The agency that the person represents."),
    Field("employer", \.employer, "A label for the employer, where two employers are of one kind of agency."),
    Field("grouping", \.grouping, "The grouping to which the chair allocated the person."),
    Field("leads", \.leads, "Whether the person speaks for the agency or grouping in a vote."),
    Field(
      "direct-contact", \.directContact, "Whether the person’s agency has had direct contact with the child and family."
    ),
    Field(
      "works-with", \.worksWith, "The labels of the children with whom the person works; all, where this is told."),
    Field("board-member", \.boardMember, "Whether the agency is a member of the safeguarding board."),
    Field("newly-qualified", \.newlyQualified, "Whether the person is in the first year of practice."),
    Field("has-observed", \.hasObserved, "Whether the person has observed a conference before."),
    Field("accompanied-by", \.accompaniedBy, "Who comes with the person."),
    Field("has-role-in-plan", \.hasRoleInPlan, "Whether the person has a part in the plan."),
  ]

  private var roleIfGiven: Role? {
    get { role }
    set { role = newValue ?? .professional }
  }
}
