import Cases
import Testing

@Suite("Facts that cannot both be so are told, and no others")
struct ContradictionTests {
  private func contradictions(_ text: String) -> [String] {
    diagnostics(text).filter { $0.contains(" contradicts ") }
  }

  @Test(
    "An age is that of the day of the conference",
    arguments: [
      ("2010-05-17", 13, true), ("2010-05-18", 12, true), ("2010-05-18", 13, false), ("2010-05-17", 12, false),
      ("2008-02-29", 15, true),
    ])
  func age(_ born: String, _ age: Int, _ isSo: Bool) {
    let found = contradictions(
      "children: [{ label: girl, born: \(born), age: \(age) }]\nconference: { kind: initial, date: 2023-05-17 }")
    #expect(found.isEmpty == isSo)
  }

  @Test("Who is born on 29 February is a year older on 28 February or on 1 March", arguments: [14, 15, 16])
  func leapDay(_ age: Int) {
    let found = contradictions(
      "children: [{ label: girl, born: 2008-02-29, age: \(age) }]\nconference: { kind: initial, date: 2023-02-28 }")
    #expect(found.isEmpty == (age < 16))
  }

  @Test(
    "A birth is as far from the day on which it was expected as a pregnancy can make it",
    arguments: [
      ("2023-01-29", true), ("2023-01-27", false), ("2023-08-26", true), ("2023-08-28", false), ("2022-07-01", false),
    ])
  func birth(_ born: String, _ isSo: Bool) {
    #expect(contradictions("children: [{ label: baby, born: \(born), due: 2023-07-02 }]").isEmpty == isSo)
  }

  @Test("An agency with direct contact is one of those that had contact, where all are told")
  func contact() {
    let people = "attending: [{ label: nurse, agency: health, direct-contact: yes }]"
    #expect(contradictions("children: [{ label: A, known-to: [police] }]\n\(people)").count == 1)
    #expect(contradictions("children: [{ label: A, known-to: [police] }, { label: B }]\n\(people)").isEmpty)
    #expect(
      contradictions("children: [{ label: A, known-to: [police] }, { label: B, known-to: [health] }]\n\(people)")
        .isEmpty)
  }

  @Test("A plan that was not made was not sent, and has no core group after an initial conference")
  func plan() {
    #expect(contradictions("plan: { made: no, sent: 2023-05-19 }").count == 1)
    #expect(contradictions("plan: { made: no, sent: no }").isEmpty)
    let groups = "core-groups: [{ date: 2023-05-26 }]\nplan: { made: no }"
    #expect(contradictions("conference: { kind: initial, date: 2023-05-17 }\n\(groups)").count == 1)
    #expect(contradictions("conference: { kind: review, date: 2023-05-17 }\n\(groups)").isEmpty)
  }

  @Test("One employer is not two, and several need their names")
  func employers() {
    let people = "attending: [{ label: x, agency: health, employer: one }, { label: y, agency: health, employer: two }]"
    #expect(contradictions("health-is-one-employer: yes\n\(people)").count == 1)
    #expect(contradictions("health-is-one-employer: no\n\(people)").isEmpty)
  }

  @Test("A conference that was not held has no minutes, and none after the day of telling was held")
  func held() {
    #expect(
      contradictions("conference: { date: 2023-05-17, held: no }\nminutes: { sent: 2023-05-18 }").count == 1)
    #expect(contradictions("told-on: 2023-05-16\nconference: { date: 2023-05-17, held: yes }").count == 1)
    #expect(contradictions("told-on: 2023-05-17\nconference: { date: 2023-05-17, held: yes }").isEmpty)
  }
}
