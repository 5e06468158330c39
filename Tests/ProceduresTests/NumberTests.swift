import Cases
import TestSupport
import Testing

@Suite("One fewer, as many, and one more: every number in a rule")
struct NumberTests {
  private static let agencies = ["police", "health", "education", "early-years", "probation", "housing"]

  /// Children’s social care where it came, and this many other agencies.
  private func attending(_ count: Int, socialCare: Bool = false, contact: String = "") -> String {
    let others = Self.agencies.prefix(count).map {
      "{ label: \($0), attended: yes, agency: \($0), profession: other\(contact) }"
    }
    let care =
      socialCare ? ["{ label: worker, attended: yes, agency: childrens-social-care, profession: social-worker }"] : []
    return "people: [{ label: chair, attended: yes, role: chair }, " + (care + others).joined(separator: ", ")
      + "]\nothers-attended: no\n"
  }

  @Test("A quorum of so many agencies", arguments: 1...5)
  func quorum(_ fewest: Int) throws {
    let work = try Workpiece().stating("quoracy.fewest: \(fewest)\nquoracy.unit: agencies")
    for count in max(1, fewest - 1)...fewest + 1 {
      let found = work.short("quoracy.quorate", in: try Workpiece.facts(attending(count)))
      #expect(found == (count >= fewest ? "met" : "breached: lacks \(fewest - count) more"), "\(count) of \(fewest)")
    }
  }

  @Test("A quorum in which children’s social care must be one", arguments: 2...4)
  func withSocialCare(_ fewest: Int) throws {
    let work = try Workpiece().stating(
      "quoracy.fewest: \(fewest)\nquoracy.unit: agencies\nquoracy.social-care: any-staff")
    for count in max(1, fewest - 2)...fewest {
      let facts = try Workpiece.facts(attending(count, socialCare: true))
      let lacking = fewest - 1 - count
      #expect(work.short("quoracy.quorate", in: facts) == (lacking > 0 ? "breached: lacks \(lacking) more" : "met"))
      let without = work.short("quoracy.quorate", in: try Workpiece.facts(attending(count)))
      #expect(without.hasPrefix("breached: lacks "))
    }
  }

  @Test(
    "Fewer than three agencies that know the child, all of them there",
    arguments: [
      ("fewer-than-three-agencies-know-the-child", false), ("fewer-than-three-others-know-the-child", true),
    ])
  func exception(_ word: String, _ besidesSocialCare: Bool) throws {
    let work = try Workpiece().stating("quoracy.fewest: 9\nquoracy.unit: agencies\nquoracy.exceptions: [\(word)]")
    for count in 1...4 {
      let known = (besidesSocialCare ? ["childrens-social-care"] : []) + Self.agencies.prefix(count)
      let child = "children: [{ label: child A, known-to: [\(known.joined(separator: ", "))] }]\n"
      let all = child + attending(count, socialCare: besidesSocialCare)
      let isMet = work.short("quoracy.quorate", in: try Workpiece.facts(all)) == "met"
      #expect(isMet == (count < 3), "\(count) agencies know the child")
      // One of those who know the child stays away.
      guard count > 1 else { continue }
      let missing = child + attending(count - 1, socialCare: besidesSocialCare)
      #expect(work.short("quoracy.quorate", in: try Workpiece.facts(missing)).hasPrefix("breached"))
    }
  }

  @Test("At most so many observers", arguments: 1...3)
  func observers(_ most: Int) throws {
    let work = try Workpiece().stating("invitation.observers-at-most: \(most)")
    for count in most - 1...most + 1 {
      let list = (0..<count).map { "{ label: o\($0), chair-consents: yes, family-consents: yes }" }
      let people = (0..<count).map { "{ label: o\($0), attended: yes, role: observer }" }
      let body =
        "conference: { kind: initial, date: 2023-06-05 }\nobservers: [\(list.joined(separator: ", "))]\n"
        + "people: [\(people.joined(separator: ", "))]\nothers-attended: no\n"
      let found = work.short("invitation.observers-within-limit", in: try Workpiece.facts(body))
      #expect(count == 0 ? found == "not asked" || found == "met" : found == (count <= most ? "met" : "breached"))
    }
  }

  @Test("From one age through another, to the day of a birthday")
  func ages() throws {
    let work = try Workpiece().stating(
      """
      child-participation.attendance-from-age: 10
      child-participation.advocate-from-age: 10
      child-participation.advocate-through-age: 15
      """)
    for (born, from, advocate) in [
      ("2013-06-06", "below-the-age", "outside-the-ages"), ("2013-06-05", "considered", "offered"),
      ("2007-06-06", "considered", "offered"), ("2007-06-05", "considered", "outside-the-ages"),
    ] {
      let facts = try Workpiece.facts(
        "children: [{ label: child A, born: \(born) }]\nconference: { kind: initial, date: 2023-06-05 }\n")
      #expect(work.short("child-participation.attendance-considered", in: facts) == from, "\(born)")
      #expect(work.short("child-participation.advocate-offered", in: facts) == advocate, "\(born)")
    }
  }
}
