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

  @Test(
    "A grouping has the view of the most within it, and one that is equally divided has none", arguments: 0...3, 0...3)
  func divided(_ support: Int, _ opposition: Int) throws {
    let work = try Workpiece().stating(
      """
      decision-making.fallback: majority
      decision-making.unit: agencies
      decision-making.divided-unit: majority-within
      decision-making.majority: over-half-of-views-given
      decision-making.tie: casting-vote
      decision-making.against-plan: none
      decision-making.against-no-plan: none
      """)
    let (pros, cons) = ((0..<support).map { "p\($0)" }, (0..<opposition).map { "c\($0)" })
    let health = (pros + cons).map { "{ label: \($0), agency: health }" }
    // Another agency has one view, which stands against that of health, if it has one.
    for (isForPlan, chair) in [(true, "no"), (false, "yes")] {
      let facts = try Workpiece.facts(
        """
        children: [{ label: child A }]
        attending: [\((health + ["{ label: officer, agency: police }"]).joined(separator: ", "))]
        attending-is-all: yes
        views:
          - child: child A
            consensus: no
            chair-for-plan: \(chair)
            for-plan: [\((pros + (isForPlan ? ["officer"] : [])).joined(separator: ", "))]
            against-plan: [\((cons + (isForPlan ? [] : ["officer"])).joined(separator: ", "))]
        """)
      let isBalanced = isForPlan ? opposition > support : support > opposition
      let found = ["decision", "route"].map { work.short("decision-making.\($0)", in: facts) }
      // A chair who has the casting vote votes against the other agency.
      #expect(found == [isForPlan != isBalanced ? "plan" : "no-plan", isBalanced ? "casting-vote" : "majority"])
    }
  }

  /// Of thirteen kinds of people, each of whom may count or not, no one changes the result by itself, and only all of one side together do.
  @Test("However many kinds of people there are of whom it is in doubt whether they count, the silence is found")
  func manyDoubts() throws {
    let work = try Workpiece().stating(
      """
      decision-making.fallback: majority
      decision-making.unit: persons
      decision-making.majority: over-half-of-views-given
      """)
    let roles = [
      "parent", "child", "family-member", "supporter", "advocate", "legal-representative", "legal-services",
      "childrens-guardian", "care-inspector", "foster-carer", "residential-carer", "childminder", "voluntary-playgroup",
    ]
    // So many professionals are for a plan that it takes eleven or more against it to change anything.
    for (professionals, expected) in [(12, "silent: no-part"), (13, "silent: no-part"), (14, "plan")] {
      let members = (0..<professionals).map { "{ label: p\($0), agency: health }" }
      let others = roles.map { "{ label: \($0), role: \($0) }" }
      let facts = try Workpiece.facts(
        """
        children: [{ label: child A }]
        attending: [\((members + others).joined(separator: ", "))]
        attending-is-all: yes
        views:
          - child: child A
            consensus: no
            for-plan: [\((0..<professionals).map { "p\($0)" }.joined(separator: ", "))]
            against-plan: [\(roles.joined(separator: ", "))]
        """)
      let found = (0..<3).map { _ in work.short("decision-making.decision", in: facts) }
      #expect(found == Array(repeating: expected, count: 3), "\(professionals)")
    }
  }

  @Test("Which silence is told where several make a difference hangs neither on chance nor on the order of the people")
  func twoDoubts() throws {
    let work = try Workpiece().stating(
      """
      decision-making.fallback: majority
      decision-making.unit: persons
      decision-making.majority: over-half-of-views-given
      """)
    for views in [
      "for-plan: [a, b], against-plan: [c, gone, carer]", "against-plan: [carer, gone, c], for-plan: [b, a]",
    ] {
      let facts = try Workpiece.facts(
        """
        children: [{ label: child A }]
        attending: [{ label: a }, { label: b }, { label: c }, { label: carer, role: foster-carer }]
        attending-is-all: yes
        absent: [{ label: gone }]
        views: [{ child: child A, consensus: no, \(views) }]
        """)
      for _ in 0..<20 { #expect(work.short("decision-making.decision", in: facts) == "silent: written-views") }
    }
  }
}
