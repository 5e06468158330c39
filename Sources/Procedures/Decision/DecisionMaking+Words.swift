import ProcedureKit
import Profiles
import Records

/// What is decided about a plan.
enum Decision: String, Outcome {
  case plan = "The child is made the subject of a {plan}.{standing}"
  case noPlan = "The child is not made the subject of a {plan}.{standing}"
  case adjourned = "Nothing is decided: the conference is adjourned."
  case waits = "Nothing is decided yet: the decision waits."

  init(plan: Bool) { self = plan ? .plan : .noPlan }
}

/// Whether consensus is sought first.
enum ConsensusRule: String, Outcome {
  case sought = "Consensus is sought before anything else."
  case notSought = "Consensus need not be sought."
}

/// How a decision comes about.
enum Route: String, Outcome {
  case consensus = "Members agree."
  case consensusEscalated = "Members agree; the {chair} disagrees and takes the concern higher."
  case majority = "A majority decides{tally}."
  case majorityEscalated = "A majority decides{tally}; the {chair} disagrees and takes the concern higher."
  case castingVote = "Views are equally divided{tally}, and the {chair} has the casting vote."
  case chairDecides = "Members do not agree{tally}, and the {chair} decides."
  case overruled = "The {chair} disagrees with the members{tally}, and overrules them."
  case adjourned =
    "The {chair} disagrees with the majority{tally}, and the conference is adjourned so that all may think again."
  case tooLittleInformation = "There is too little information to decide."
}

/// What decides where members do not agree.
enum Fallback: String, Choice {
  case majority = "a majority decides"
  case chairDecides = "the chair decides"
}

/// Whose views are counted as one.
enum VotingUnit: String, Choice {
  case persons = "each person’s view counts"
  case agencies = "each agency has one view"
  case boardMemberAgencies = "each member agency of the safeguarding board has one view"
  case professionalGroupings = "each agency or professional grouping has one view"

  var plural: String {
    switch self {
    case .persons: "people"
    case .agencies: "agencies"
    case .boardMemberAgencies: "board member agencies"
    case .professionalGroupings: "professional groupings"
    }
  }
}

/// What counts where people who share one view differ.
enum DividedUnit: String, Choice {
  case leadPerson = "the view of the nominated or lead person counts"
  case majorityWithin = "the majority within the grouping counts"
}

/// What the written view of somebody absent does.
enum WrittenViews: String, Choice {
  case inform = "written views inform the discussion and are not counted"
  case count = "written views are counted"
}

/// Whether a professional may withhold a view.
enum Abstention: String, Choice {
  case allowed = "a professional may withhold a view"
  case notAllowed = "every professional gives a view"
}

/// What a majority is.
enum MajorityRule: String, Choice {
  case overHalfOfViewsGiven = "more than half of the views given"
  case overHalfOfThoseEntitled = "more than half of all who may give a view"
  case twoThirdsOfViewsGiven = "at least two thirds of the views given"
  case twoThirdsOfThoseEntitled = "at least two thirds of all who may give a view"
  case threeQuartersOfViewsGiven = "at least three quarters of the views given"
  case threeQuartersOfThoseEntitled = "at least three quarters of all who may give a view"
  case allViewsGiven = "all of the views given"
  case allThoseEntitled = "all who may give a view"

  /// Whether it is a share of those who may give a view, and not of the views given.
  private var isOfThoseEntitled: Bool {
    switch self {
    case .overHalfOfThoseEntitled, .twoThirdsOfThoseEntitled, .threeQuartersOfThoseEntitled, .allThoseEntitled: true
    case .overHalfOfViewsGiven, .twoThirdsOfViewsGiven, .threeQuartersOfViewsGiven, .allViewsGiven: false
    }
  }

  /// Whether more than half suffice.
  var isOfOverHalf: Bool { self == .overHalfOfViewsGiven || self == .overHalfOfThoseEntitled }

  /// Whether `count` are enough, of so many views given and so many who may give one.
  func isReached(by count: Int, of given: Int, entitled: Int) -> Bool {
    let all = isOfThoseEntitled ? entitled : given
    return switch self {
    case .overHalfOfViewsGiven, .overHalfOfThoseEntitled: count * 2 > all
    case .twoThirdsOfViewsGiven, .twoThirdsOfThoseEntitled: count * 3 >= all * 2
    case .threeQuartersOfViewsGiven, .threeQuartersOfThoseEntitled: count * 4 >= all * 3
    case .allViewsGiven, .allThoseEntitled: count == all
    }
  }
}

/// What decides a deadlock.
enum Deadlock: String, Choice {
  case castingVote = "the chair has the casting vote"
  case chairDecides = "the chair decides"
}

/// What is done where there is too little information to decide.
enum LittleInformation: String, Choice {
  case reconvened = "the conference is reconvened when there is a fuller assessment"
  case chairDecidesWhetherReconvened =
    "the chair decides whether the conference is reconvened when there is a fuller assessment"
}

/// What a chair does who disagrees.
enum ChairPower: String, Choice, Outcome {
  case none = "nothing; the decision stands"
  case overrule = "the chair may overrule the members"
  case overruleIfGranted = "the chair may overrule the members where the board has granted that power"
  case adjourn = "the chair adjourns, so that all may think again; nothing is decided meanwhile"
  case adjournWhileMajorityStands =
    "the chair adjourns, so that all may think again; the majority’s decision stands meanwhile"
  case escalate = "the chair takes the concern higher; the decision stands"
  case escalateIfAtRisk = "a chair who thinks the child at risk takes the concern higher; the decision stands"
  case escalateIfAtRiskAndPause =
    "a chair who thinks the child at risk takes the concern higher; nothing is decided meanwhile"
  case escalateAndPause = "the chair takes the concern higher; nothing is decided meanwhile"

  var sentence: String {
    switch self {
    case .none: "The {chair} can do nothing about it; the decision stands."
    case .overrule: "The {chair} may overrule the members."
    case .overruleIfGranted:
      "The {chair} may overrule the members only where the board has granted that power, which the document does not say."
    case .adjourn: "The {chair} says so and adjourns the conference; nothing is decided meanwhile.{to}"
    case .adjournWhileMajorityStands:
      "The {chair} says so and adjourns the conference; the majority’s decision stands meanwhile.{to}"
    case .escalate, .escalateIfAtRisk: "The {chair} says so and takes the concern higher; the decision stands.{to}"
    case .escalateAndPause, .escalateIfAtRiskAndPause:
      "The {chair} says so and takes the concern higher; nothing is decided meanwhile.{to}"
    }
  }

  /// Whether the chair has it only where the decision puts the child at risk.
  var isForRiskOnly: Bool { self == .escalateIfAtRisk || self == .escalateIfAtRiskAndPause }
}

/// Who decides on each child of a sibling group.
enum SiblingVoters: String, Choice {
  case everybody = "everybody who has a part in decisions"
  case groupsInvolvedWithTheChild = "only the groups directly involved with that child"
}

/// What makes a group directly involved with a child.
enum Involvement: String, Choice {
  case theChild = "work with that child"
  case theFamily = "work with the family"
}

/// For which children the only school representative decides.
enum SchoolOfOneChild: String, Choice {
  case allChildren = "for all the children"
  case allChildrenWhileMembersAgree =
    "for all the children in the discussion, and in a vote only for the child of the school"
}
