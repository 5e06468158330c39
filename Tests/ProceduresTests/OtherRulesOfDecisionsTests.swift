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
  ]

  @Test("Each comes out as the rule has it", arguments: examples.indices)
  func rule(_ index: Int) throws {
    let (key, example) = Self.examples[index]
    let declaration = try #require(declarations.first { $0.key == key })
    let run = try example.run(declaration, try catalogue.get())
    #expect(run.failures.isEmpty, "\(run.failures)")
  }
}
