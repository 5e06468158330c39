import ProcedureKit
import Records
import Testing

/// Rules of other partnerships about preparing and deciding, told in the words that profiles have; the others of their kind are examples of
/// their procedures.
@Suite("Rules of other partnerships about decisions")
struct OtherRulesOfDecisionsTests {
  static let examples: [(procedure: String, example: Example)] = [
    (
      "preparation-for-conference",
      Example(
        "Guernsey: the social worker talks with the chair at least 24 hours before",
        clauses: "liaison: { is: at least 24 hours before the conference, force: should }",
        case: """
          conference: { kind: initial, date: 2023-03-02, starts: 10:00 }
          preparation: { social-worker-spoke-with-chair: 2023-03-01 11:00 }
          """,
        finds: ["spoke-in-time": "breached: due 2023-03-01 10:00, done 2023-03-01 11:00 (should)"])
    ),
    (
      "exclusion",
      Example(
        "Guernsey: the chair decides finally on an exclusion", clauses: "decided-by: { is: [chair], force: must }",
        case: "exclusion-requests: [{ ground: threat-of-violence, decided-by: social-worker }]",
        finds: ["decided-by-right-person @ request 1": "breached (must)"])
    ),
    (
      "dissent",
      Example(
        "Sutton: a dissenting professional who thinks the child at risk goes to the agency’s own lead: for people to follow",
        clauses: "brought-to: { is: [agency-lead], force: must }",
        case: """
          children: [{ label: child A }]
          people: [{ label: worker, attended: yes, agency: health }]
          others-attended: no
          review-requests: [{ by: worker, to: agency-lead }]
          """,
        finds: ["brought-to-right-person @ request 1": "met (must)"])
    ),
    (
      "dissent",
      Example(
        "Sutton: where the lead agrees, social care’s safeguarding manager is told in writing",
        clauses: "onward-to: { is: [safeguarding-service-manager], force: must }",
        case: """
          attending: [{ label: worker, agency: health }]
          review-requests: [{ by: worker, to: agency-lead, lead-agrees: yes, told-in-writing: line-manager }]
          """,
        finds: ["brought-onward @ request 1": "breached (must)"])
    ),
    (
      "core-groups",
      Example(
        "Tees: at least every six weeks, and the minutes are with the members two weeks before the next",
        clauses: """
          interval: { is: 6 weeks after the core group before, force: must }
          minutes-limit: { is: at least 2 weeks before the core group after, force: should }
          """,
        case: """
          conference: { kind: initial, date: 2024-05-01 }
          plan: { made: yes }
          core-groups: [{ date: 2024-05-14, minutes-sent: 2024-06-12 }, { date: 2024-06-25, minutes-sent: 2024-06-26 }]
          """,
        finds: [
          "later-in-time @ core group 2": "met: due 2024-06-25, done 2024-06-25 (must)",
          "minutes-in-time @ core group 1": "breached: due 2024-06-11, done 2024-06-12 (should)",
          "minutes-in-time @ core group 2": "undetermined: core-groups.date",
        ])
    ),
    (
      "transfer",
      Example(
        "South Ayrshire: at most twenty-one days, in the area’s own time of twenty-eight from the concern",
        clauses: """
          limit:
            provisions:
              - { is: 21 days after the notification of the move, force: must }
              - { is: 28 days after the notification of the concern, force: should }
          """,
        case: """
          enquiry: { concern-notified: 2024-04-25 }
          transfer-in: { notified: 2024-05-01 }
          conference: { kind: transfer-in, date: 2024-05-22 }
          """,
        finds: ["held-in-time": "met: due 2024-05-22, done 2024-05-22 (must)"])
    ),
  ]

  @Test("Each comes out as the rule has it", arguments: examples.indices)
  func rule(_ index: Int) throws {
    let (key, example) = Self.examples[index]
    let declaration = try #require(declarations.first { $0.key == key })
    let run = try example.run(declaration, try catalogue.get())
    #expect(run.failures.isEmpty, "\(run.failures)")
  }
}
