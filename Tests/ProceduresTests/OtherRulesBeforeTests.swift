import ProcedureKit
import Profiles
import Testing

/// Rules of other partnerships about what comes before a conference, each in our own words: a few lines of profile say them.
@Suite("Rules of other partnerships before a conference")
struct OtherRulesBeforeTests {
  @Test(
    "A profile can say the rule",
    arguments: [
      ("convening", convening), ("initial-conference", initial), ("pre-birth", preBirth), ("transfer", transfer),
      ("invitation", invitation), ("reports", reports), ("preparation-for-conference", preparation),
      ("exclusion", exclusion),
    ])
  func rule(_ procedure: String, _ examples: [Example]) throws {
    let declaration = try #require(declarations.first { $0.key == procedure })
    for example in examples {
      #expect(try example.run(declaration, try catalogue.get()).failures == [], "\(example.title)")
    }
  }

  private static let convening = [
    Example(
      "Bolton: asked for within one working day of the discussion that recommended it",
      clauses:
        "booking-limit: { is: 1 working day after the strategy discussion that agreed the conference, force: should }",
      case: """
        strategy-discussions: [{ began: 2024-03-28 15:00, agreed-conference: yes }]
        conference: { kind: initial, asked-for: 2024-04-03 }
        """,
      finds: ["asked-for-in-time": "breached: due 2024-04-02, done 2024-04-03 (should)"]),
    moved(
      "the chair moves a review, as the social worker asks, after the core group was asked",
      "rearranged-by: chair, rearrangement-requested-by: social-worker, rearrangement-consulted: [core-group]", "met"),
    moved(
      "that worker’s manager may ask as well",
      "rearranged-by: chair, rearrangement-requested-by: team-manager, rearrangement-consulted: [core-group]", "met"),
    moved(
      "nobody else may ask",
      "rearranged-by: chair, rearrangement-requested-by: agency-lead, rearrangement-consulted: [core-group]",
      "breached"),
    moved(
      "the core group is asked before",
      "rearranged-by: chair, rearrangement-requested-by: social-worker, rearrangement-consulted: []", "breached"),
    moved(
      "who asked has to be told", "rearranged-by: chair, rearrangement-consulted: [core-group]",
      "undetermined: conference.rearrangement-requested-by"),
    moved(
      "so has whether the core group was asked", "rearranged-by: chair, rearrangement-requested-by: social-worker",
      "undetermined: conference.rearrangement-consulted"),
    moved("somebody else moves it", "rearranged-by: service-manager", "breached"),
  ]

  /// The rule of Tees about changing the date of a review.
  private static func moved(_ title: String, _ facts: String, _ finding: String) -> Example {
    Example(
      "Tees: \(title)",
      clauses: """
        rearranged-by:
          - chair
          - safeguarding-service-manager
          - requested: social-worker
          - requested: team-manager
          - consulted: core-group
        """,
      case: "conference: { kind: review, date: 2024-06-03, \(facts) }", finds: ["rearrangement-agreed": finding])
  }

  private static let initial = [
    Example(
      "Norfolk and others: fifteen plain days after the discussion at which the enquiry was begun, where there were several",
      clauses: "limit: 15 days after the strategy discussion that initiated the enquiries",
      case: """
        strategy-discussions:
          - { began: 2024-05-01, initiated-enquiries: no }
          - { began: 2024-05-07, initiated-enquiries: yes }
        conference: { kind: initial, date: 2024-05-23 }
        """,
      finds: ["held-in-time": "breached: due 2024-05-22, done 2024-05-23"]),
    Example(
      "Isle of Man: fifteen working days from the last discussion, wherever the case lists it",
      clauses: "limit: 15 working days after the last strategy discussion",
      case: """
        strategy-discussions: [{ began: 2024-05-07 }, { began: 2024-05-01 }]
        conference: { kind: initial, date: 2024-05-29 }
        """,
      finds: ["held-in-time": "met: due 2024-05-29, done 2024-05-29"]),
    Example(
      "Scotland, 2014: twenty-one calendar days from the notification of the concern, bank holidays or not",
      clauses: "limit: 21 days after the notification of the concern",
      case: """
        enquiry: { concern-notified: 2023-12-20 }
        conference: { kind: initial, date: 2024-01-11 }
        """,
      finds: ["held-in-time": "breached: due 2024-01-10, done 2024-01-11"]),
    Example(
      "Scotland: whoever misses it records why, with the new date",
      clauses: """
        limit: 21 days after the notification of the concern
        delay-recorded: { is: [reasons, new-date], force: must }
        """,
      case: """
        enquiry: { concern-notified: 2023-12-20 }
        conference: { kind: initial, date: 2024-01-11 }
        delay: { recorded: [reasons] }
        """,
      finds: [
        "held-in-time": "breached: due 2024-01-10, done 2024-01-11 (must)",
        "delay-on-record": "breached: lacks the new date (must)",
      ]),
    Example(
      "Scotland, 2021: twenty-eight; the concern must be known",
      clauses: "limit: 28 days after the notification of the concern",
      case: "conference: { kind: initial, date: 2024-01-11 }",
      finds: ["held-in-time": "undetermined: enquiry.concern-notified"]),
    Example(
      "Greater Manchester and Liverpool: the social care manager and the chair agree to a delay, with reasons; one alone is not enough",
      clauses: """
        limit: 15 working days after the strategy discussion that initiated the enquiries
        delay-authorised-by: [social-care-manager, and: chair]
        delay-with-reasons: yes
        """,
      case: """
        strategy-discussions: [{ began: 2024-05-07, initiated-enquiries: yes }]
        conference: { kind: initial, date: 2024-06-05 }
        delay: { ground: other, authorised-by: team-manager, agreed-by: [], with-reasons: yes }
        """,
      finds: [
        "held-in-time": "breached: due 2024-05-29, done 2024-06-05",
        "delay-authorised": "breached: lacks the agreement of the chair of the conference",
      ]),
  ]

  private static let preBirth = [
    Example(
      "Walsall: a further discussion, where the conference before birth comes later than fifteen working days after the first",
      clauses: "renewed-discussion: 15 working days after the first strategy discussion",
      case: """
        children: [{ label: baby, due: 2024-10-01 }]
        strategy-discussions: [{ began: 2024-05-07 }]
        conference: { kind: initial, date: 2024-06-10 }
        """,
      finds: ["information-renewed @ baby": "breached"]),
    Example(
      "With one before the conference, it is kept",
      clauses: "renewed-discussion: 15 working days after the first strategy discussion",
      case: """
        children: [{ label: baby, due: 2024-10-01 }]
        strategy-discussions: [{ began: 2024-05-07 }, { began: 2024-06-05 }]
        conference: { kind: initial, date: 2024-06-10 }
        """,
      finds: ["information-renewed @ baby": "met"]),
    Example(
      "Derbyshire: at 28 weeks of pregnancy",
      clauses: "latest: { is: by week 28+0 of the pregnancy, force: should }",
      case: """
        children: [{ label: baby, due: 2024-10-01 }]
        conference: { kind: initial, date: 2024-07-10 }
        """,
      finds: ["held-in-time @ baby": "breached: due 2024-07-09, done 2024-07-10 (should)"]),
    Example(
      "Sefton: no later than the 34th week, and at best soon after the first appointment with the midwife",
      clauses: """
        latest: { is: by week 34+0 of the pregnancy, force: must }
        planned: { is: as soon as possible after the first appointment with the midwife, force: guide }
        """,
      case: """
        children: [{ label: baby, due: 2024-10-01, midwife-seen: 2024-03-04 }]
        conference: { kind: initial, date: 2024-07-10 }
        """,
      finds: [
        "held-in-time @ baby": "met: due 2024-08-20, done 2024-07-10 (must)",
        "held-as-planned @ baby": "judgement: planned; if so met; if not breached (guide)",
      ]),
    Example(
      "South Ayrshire: 28 weeks, or twenty-one days of the concern where the pregnancy becomes known late",
      clauses: """
        latest:
          provisions:
            - { is: by week 28+0 of the pregnancy, when: otherwise }
            - { is: 21 days after the notification of the concern, when: pregnancy-known-late }
            - { is: as soon as possible after the notification of the concern, when: pregnancy-known-late }
        """,
      case: """
        children:
          - { label: baby, due: 2024-10-01, pregnancy-known-late: no }
          - { label: cousin, due: 2024-10-01, pregnancy-known-late: yes }
          - { label: neighbour, due: 2024-10-01 }
        enquiry: { concern-notified: 2024-08-01 }
        conference: { kind: initial, date: 2024-08-23 }
        """,
      finds: [
        "held-in-time @ baby": "breached: due 2024-07-09, done 2024-08-23",
        "held-in-time @ cousin": "breached: due 2024-08-22, done 2024-08-23",
        "held-in-time @ neighbour": "undetermined: children.pregnancy-known-late",
      ]),
    Example(
      "The board at nscb.org.uk: usually not within the first twelve weeks of pregnancy, and no plan before 24",
      clauses: """
        earliest-conference: { is: 12, force: normally }
        earliest-plan: { is: 24, force: must }
        """,
      case: """
        children: [{ label: baby, due: 2024-10-01 }]
        conference: { kind: initial, date: 2024-03-18 }
        plan: { made: yes, outlined: 2024-06-11 }
        """,
      finds: [
        "held-late-enough @ baby": "breached (normally)", "planned-late-enough @ baby": "met (must)",
      ]),
  ]

  private static let transfer = [
    Example(
      "Norfolk: fifteen working days of the written notification, whatever was said before",
      clauses: "limit: 15 working days after the written notification of the move",
      case: """
        transfer-in: { notified: 2024-05-01, notified-in-writing: 2024-05-07 }
        conference: { kind: transfer-in, date: 2024-05-29 }
        """,
      finds: ["held-in-time": "met: due 2024-05-29, done 2024-05-29"]),
    Example(
      "Norfolk: the plan, earlier reports, assessments and a chronology come with the notification",
      clauses: "sent-with-notification: [plan, earlier-reports, assessments, chronology]",
      case: """
        transfer-in: { notified-in-writing: 2024-05-07, papers: [plan, assessments, chronology] }
        conference: { kind: transfer-in, date: 2024-05-29 }
        """,
      finds: ["papers-sent": "breached: lacks the earlier reports"]),
    Example(
      "Tees: of the referral’s being accepted",
      clauses: "limit: 15 working days after the acceptance of the transfer",
      case: """
        transfer-in: { notified: 2024-05-01, accepted: 2024-05-07 }
        conference: { kind: transfer-in, date: 2024-05-30 }
        """,
      finds: ["held-in-time": "breached: due 2024-05-29, done 2024-05-30"]),
    Example(
      "South Ayrshire: within the area’s own time and at most twenty-one days; nobody comes off the register there",
      clauses: """
        limit:
          provisions:
            - { is: 21 days after the notification of the move, force: must }
            - { is: 15 working days after the notification of the move, force: should }
        plans-may-end: no
        """,
      case: """
        children: [{ label: child A }, { label: child B }]
        transfer-in: { notified: 2024-05-01 }
        conference: { kind: transfer-in, date: 2024-05-23 }
        endings: [{ child: child A, on: 2024-05-23 }, { child: child B, on: 2024-08-20 }]
        """,
      finds: [
        "held-in-time": "breached: due 2024-05-22, done 2024-05-23 (must)",
        "no-plan-ended @ child A": "breached (must)",
        "no-plan-ended @ child B": "met (must)",
      ]),
  ]
}
