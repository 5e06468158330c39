import Cases
import TestSupport
import Testing

@Suite("Views are counted to the last one")
struct VoteTests {
  @Test(
    "All counts of for, against and withheld up to five, under every majority rule",
    arguments: ["over-half-of-views-given", "over-half-of-those-entitled"], [true, false])
  func counts(_ rule: String, _ chair: Bool) throws {
    let work = try Workpiece().stating(
      """
      decision-making.fallback: majority
      decision-making.unit: persons
      decision-making.majority: \(rule)
      decision-making.tie: casting-vote
      decision-making.no-majority: chair-decides
      decision-making.against-plan: none
      decision-making.against-no-plan: none
      """)
    for support in 0...5 {
      for opposition in 0...5 {
        for withheld in 0...5 where support + opposition + withheld > 0 {
          func people(_ letter: String, _ count: Int) -> [String] { (0..<count).map { "\(letter)\($0)" } }
          let (pros, cons, rest) = (people("p", support), people("c", opposition), people("w", withheld))
          let attending = (pros + cons + rest).map { "{ label: \($0), attended: yes, agency: health }" }.joined(
            separator: ", ")
          func list(_ labels: [String]) -> String { "[\(labels.joined(separator: ", "))]" }
          let facts = try Workpiece.facts(
            """
            children: [{ label: child A }]
            people: [\(attending)]
            others-attended: no
            views:
              - { child: child A, consensus: no, chair-for-plan: \(chair ? "yes" : "no"), for-plan: \(list(pros)),
                  against-plan: \(list(cons)), abstaining: \(list(rest)) }
            """)
          let found = ["decision", "route"].map { work.short("decision-making.\($0)", in: facts) }
          // Of ten who may give a view, six are more than half and five are not.
          let whole = rule == "over-half-of-views-given" ? support + opposition : support + opposition + withheld
          let most = max(support, opposition)
          let expected =
            support + opposition == 0
            ? ["undetermined: views.for-plan", "undetermined: views.for-plan"]
            : support == opposition
              ? [chair ? "plan" : "no-plan", "casting-vote"]
              : most > whole - most
                ? [support == most ? "plan" : "no-plan", "majority"] : [chair ? "plan" : "no-plan", "chair-decides"]
          #expect(found == expected, "\(support) for, \(opposition) against, \(withheld) withheld")
        }
      }
    }
  }
}
