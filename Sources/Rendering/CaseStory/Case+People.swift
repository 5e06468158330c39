import Calendars
import Cases
import Profiles
import Records

/// What the story of a case says of people and of what they think.
extension Case {
  static func item(_ child: Child) -> ListItem {
    ListItem(
      child.label.text,
      [
        child.born.map { "born on \($0.inWords)" }, child.due.map { "the birth was expected on \($0.inWords)" },
        child.earlyBirthLikely.said("an early birth was likely", "no early birth was likely"),
        child.knownTo.map { "known to \($0.map(\.inWords).listed())" },
        child.onPlanElsewhere.said("on another authority’s plan", "not on another authority’s plan"),
      ])
  }

  /// A profession that the label tells already is not told again.
  static func item(_ person: Person) -> ListItem {
    let profession = person.profession.map(\.inWords)
    return ListItem(
      person.label.text,
      [
        person.role != .professional ? person.role.inWords : profession == person.label.text ? nil : profession,
        person.agency.map { "for \($0.inWords)" }, person.employer.map { "employed by the \($0.text)" },
        person.grouping.map { "counted with \($0.inWords)" },
        person.leads.said("speaks for the agency or grouping", "does not speak for the agency or grouping"),
        person.directContact.said(
          "the agency has had direct contact with the family", "the agency has had no direct contact with the family"),
        person.worksWith.map { $0.isEmpty ? "works with none of the children" : "works with \($0.listed)" },
        person.boardMember.said(
          "the agency is a member of the safeguarding board", "the agency is no member of the safeguarding board"),
        person.newlyQualified.said("newly qualified", "not newly qualified"),
        person.hasObserved.said("has observed a conference before", "has never observed a conference"),
        person.accompaniedBy.map { "comes with \($0.inWords)" },
        person.hasRoleInPlan.said("has a part in the plan", "has no part in the plan"),
        person.minutesAgreed.said(
          "the conference agreed that the person is given the minutes",
          "the conference did not agree that the person is given the minutes"),
      ])
  }

  static func item(_ view: View) -> ListItem {
    func people(_ lead: String, _ labels: [Label<Person>]) -> [ListItem] {
      labels.isEmpty ? [] : [ListItem(lead, [labels.listed])]
    }
    let facts =
      [
        view.consensus.said("Members agreed after discussion.", "Members did not agree after discussion."),
        view.chairForPlan.said("The chair thinks that a plan is needed.", "The chair thinks that no plan is needed."),
        view.chairCategory.map { "The category that the chair thinks right is \($0.inWords)." },
      ] + Self.sentences(view.harm)
    let categories = view.categories.map { ListItem("Category \($0.category.inWords)", ["named by \($0.by.listed)"]) }
    return ListItem(
      [Span(view.child.text, .strong)],
      people("For a plan", view.forPlan) + people("Against a plan", view.againstPlan)
        + people("Gave no view", view.abstaining) + facts.compactMap { $0.map { ListItem([Span($0)]) } } + categories)
  }

  private static func sentences(_ harm: Harm) -> [String?] {
    [
      harm.suffered.said("The child has suffered harm.", "The child has not suffered harm."),
      harm.furtherLikely.said("Further harm is likely.", "Further harm is not likely."),
      harm.likely.said(
        "Harm is likely, whatever happened before.", "Harm is not likely, whatever happened before."),
      harm.needsFormalPlan.said(
        "The child needs the help of several agencies through a formal plan.",
        "The child does not need a formal plan of several agencies."),
      harm.lastingImpact.said(
        "The harm would have a significant and enduring impact.",
        "The harm would have no significant and enduring impact."),
    ]
  }
}
