import Calendars
import Cases
import Profiles
import Records

/// What the story of a case says of what was done and written, beyond the days, which stand in its chronology.
extension Case {
  /// What was done before the conference.
  var factsBefore: [ListItem] {
    let discussions = strategyDiscussions.enumerated().map { index, discussion in
      (
        name: strategyDiscussions.count == 1 ? "Strategy discussion" : "Strategy discussion \(index + 1)",
        facts: [
          discussion.ended.map { "ended on \($0.inWords)" },
          discussion.requiredByEnquiry.said("the enquiry required it", "the enquiry did not require it"),
        ]
      )
    }
    return Self.items(discussions)
      + Self.items([
        ("Plan until the conference", [interimPlan.exists.said("there is one", "there is none")]),
        ("Delay", Self.facts(delay)),
        ("Invited", [invitations.to?.listed, invitations.professions?.map(\.inWords).listed()]),
        ("In place of the social worker", [socialWorkerReplacedBy?.inWords]),
        (
          "Just before",
          [
            preparation.chairMetFamily.said("the chair met the family", "the chair did not meet the family"),
            preparation.minutesForChild.map { "\($0) minutes were kept free for the child and the chair" },
            preparation.familyArrived.map { "the family arrived at \($0)" },
            preparation.professionalsArrived.map { "the professionals arrived at \($0)" },
          ]
        ),
        (
          "Agreement that fewer agencies suffice",
          [
            quorumAgreement.by.map { "given by \($0.inWords)" },
            quorumAgreement.recordedBeforeDecision.said(
              "recorded before the decision", "not recorded before the decision"),
          ]
        ),
      ])
  }

  /// What is told of the conference itself, and who was there.
  var conferenceItems: [ListItem] {
    Self.items([
      (
        "The conference",
        [
          conference.starts.map { "began at \($0)" }, conference.ends.map { "ended at \($0)" },
          conference.rearrangedBy.map { "re-arranged with the agreement of \($0.inWords)" },
          conference.rearrangementRequestedBy.map { "at the request of \($0.inWords)" },
          conference.rearrangementConsulted.map {
            $0.isEmpty ? "nobody was asked before" : "\($0.map(\.inWords).listed()) asked before"
          },
          othersAttended.said("others attended besides those named", "nobody attended besides those named"),
        ]
      )
    ]) + attending.map(Self.item)
  }

  /// What was done at its end and afterwards.
  var factsAfter: [ListItem] {
    Self.items([
      (
        "Plan",
        [
          plan.made.said("a plan was made", "no plan was made"),
          plan.childInNeed.said("a plan for a child in need was made", "no plan for a child in need was made"),
          plan.to.map { "sent to \($0.listed)" },
        ]
      ),
      ("Settled before the end", [settled?.map(\.inWords).listed()]),
      (
        "Notice of the decision",
        [decisionNotice.to.map { "sent to \($0.listed)" }, decisionNotice.contents?.map(\.inWords).listed()]
      ),
      ("Minutes", [minutes.to.map { "sent to \($0.listed)" }, minutes.contents?.map(\.inWords).listed()]),
    ])
      + reviews.enumerated().compactMap { index, review in
        let facts = [review.setFor.map { "set for \($0.inWords)" }, review.quorate.said("quorate", "not quorate")]
        return facts.contains { $0 != nil } ? ListItem("Review conference \(index + 1)", facts) : nil
      }
      + endings.map { ending in
        ListItem(
          "Ending of the plan of \(ending.child.text)",
          [
            ending.ground.map { "ground: \($0.inWords)" },
            ending.grounds.map { "grounds: \($0.map(\.inWords).listed())" },
            ending.exceptional.said("the circumstances were exceptional", "the circumstances were not exceptional"),
            ending.discussedWith.map {
              $0.isEmpty ? "discussed with nobody" : "discussed with \($0.map(\.inWords).listed())"
            },
            ending.preparedBy.map { $0.map(\.inWords).listed() },
            ending.agreedBy.map { "agreed by \($0.map(\.inWords).listed())" },
            ending.alternative.map { "followed by \($0.inWords)" },
            ending.alternativeAgreedBy.map { "which \($0.inWords) agreed" },
          ])
      }
      + challenges.enumerated().map { index, challenge in
        ListItem(
          "Challenge \(index + 1) to the decision",
          [
            challenge.by.map { "by \($0.text)" },
            challenge.settledAtOnce.said("settled at once", "not settled at once"),
          ])
      }
  }

  static func item(_ report: Report) -> ListItem {
    let facts = [report.kind.map { "for \($0.inWords)" }, report.authorisedBy.map { "authorised by \($0.inWords)" }]
    return ListItem("Report of \(report.author.text)", facts)
  }

  static func item(_ request: ObserverRequest) -> ListItem {
    ListItem(
      request.label.text,
      [
        "wants to observe", request.accompanies.map { "comes with \($0.text)" },
        request.chairConsents.said("the chair consents", "the chair does not consent"),
        request.familyConsents.said("the family consents", "the family does not consent"),
      ])
  }

  static func item(_ index: Int, _ request: ExclusionRequest) -> ListItem {
    ListItem(
      "Request \(index + 1) to exclude",
      [
        request.of?.text, request.by.map { "asked for by \($0.text)" }, request.ground.map { "ground: \($0.inWords)" },
        request.decidedBy.map { "decided by \($0.inWords)" },
      ])
  }

  static func item(_ index: Int, _ concern: Concern) -> ListItem {
    ListItem(
      "Concern \(index + 1)",
      [
        concern.raisedWith.map { "raised with \($0.inWords)" }, concern.form?.inWords,
        concern.alsoWith.map { $0.isEmpty ? "with nobody besides" : "also with \($0.map(\.inWords).listed())" },
        concern.agency.map { "of \($0.inWords)" },
        concern.earlierStepsTaken.said("the steps before it were taken", "the steps before it were not taken"),
        concern.settled.said("the answer settled it", "the answer did not settle it"),
        concern.serious.said("serious", "not serious"),
        concern.repeated.said("repeats an earlier one", "repeats no earlier one"),
      ])
  }

  private static func facts(_ delay: Delay) -> [String?] {
    [
      delay.ground.map { "because of \($0.inWords)" }, delay.authorisedBy.map { "authorised by \($0.inWords)" },
      delay.inWriting.said("in writing", "not in writing"), delay.withReasons.said("with reasons", "without reasons"),
      delay.coversPreBirthLimit.said(
        "for the limit before birth too", "not for the limit before birth"),
    ]
  }

  /// Those of which something is known.
  private static func items(_ all: [(name: String, facts: [String?])]) -> [ListItem] {
    all.compactMap { name, facts in facts.contains { $0 != nil } ? ListItem(name, facts) : nil }
  }
}
