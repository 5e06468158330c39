import Calendars
import Cases
import Testing

@Suite("What is odd and may be so is told, with its facts")
struct OddityTests {
  private func oddities(_ text: String) throws -> [String] { try read(text).oddities().map(\.sentence) }

  @Test("Nothing is odd about a case in order")
  func nothing() throws {
    #expect(
      try oddities(
        """
        children: [{ label: girl, born: 2010-01-01 }, { label: baby, due: 2023-06-01 }]
        strategy-discussions: [{ began: 2023-04-20 }, { began: 2023-04-27 }]
        conference: { kind: initial, date: 2023-05-17 }
        core-groups: [{ date: 2023-05-24 }, { date: 2026-05-27 }]
        """
      ).isEmpty)
  }

  @Test("Meetings on days on which nobody works")
  func days() throws {
    #expect(
      try oddities(
        "conference: { kind: initial, date: 2023-05-01 }\ncore-groups: [{ date: 2023-05-13 }]\nreviews: [{ held: 2023-08-11 }]"
      ) == [
        "‘conference.date’ (Monday 1 May 2023) is a bank holiday: Early May bank holiday.",
        "‘core-groups.date’ (Saturday 13 May 2023) is at a weekend.",
      ])
  }

  @Test("More than a year between what belongs together, and an order that is seldom")
  func apart() throws {
    #expect(
      try oddities(
        "strategy-discussions: [{ began: 2021-05-04 }]\nconference: { kind: initial, date: 2023-05-17 }\nminutes: { sent: 2026-05-20 }"
      ) == [
        "More than a year lies between ‘strategy-discussions.began’ (Tuesday 4 May 2021) and ‘conference.date’ (Wednesday 17 May 2023).",
        "More than a year lies between ‘conference.date’ (Wednesday 17 May 2023) and ‘minutes.sent’ (Wednesday 20 May 2026).",
      ])
    #expect(
      try oddities(
        "enquiry: { opened: 2023-05-02, concluded: 2023-05-18 }\nconference: { kind: initial, date: 2023-05-17 }"
      ) == ["‘conference.date’ (Wednesday 17 May 2023) comes before ‘enquiry.concluded’ (Thursday 18 May 2023)."])
  }

  @Test("A list that its days cannot put in order")
  func lists() throws {
    #expect(
      try oddities("core-groups: [{ date: 2023-05-24 }, {}]") == [
        "Not every item of ‘core-groups’ has its day: the order in which they are written is taken for the order in which they were."
      ])
    #expect(try oddities("core-groups: [{}]").isEmpty)
  }

  /// Trial public-birth-expected-long-ago.
  @Test(
    "Births and the days on which they are expected",
    arguments: [
      (
        "due: 2023-01-01", "conference: { kind: initial, date: 2023-07-06 }",
        [
          "‘children.due’ (Sunday 1 January 2023) is 26 weeks before ‘conference.date’ (Thursday 6 July 2023), and no birth is told."
        ]
      ),
      ("due: 2023-06-29", "conference: { kind: initial, date: 2023-07-06 }", []),
      (
        "due: 2024-07-06", "conference: { kind: initial, date: 2023-07-06 }",
        [
          "‘children.due’ (Saturday 6 July 2024) is 52 weeks after ‘conference.date’ (Thursday 6 July 2023), when the pregnancy had not begun."
        ]
      ),
      (
        "due: 2023-06-01, born: 2023-07-06", "",
        ["‘children.born’ (Thursday 6 July 2023) and ‘children.due’ (Thursday 1 June 2023) are 5 weeks apart."]
      ),
      ("due: 2023-06-01, born: 2023-05-06", "", []),
    ])
  func births(child: String, besides: String, expected: [String]) throws {
    #expect(try oddities("children: [{ label: baby, \(child) }]\n\(besides)") == expected)
  }

  @Test("An agency with contact and without")
  func contacts() throws {
    // Of one alone it is refused: of several, the one who had contact may be somebody else.
    let people =
      "people: [{ label: officer, agency: police, direct-contact: no }, { label: constable, agency: police, direct-contact: no }"
    let known = "children: [{ label: girl, known-to: [police] }]\n"
    #expect(
      try oddities("\(known)\(people)]") == [
        "‘children.known-to’ names an agency that, by ‘people.direct-contact’, had no direct contact with the child and family."
      ])
    #expect(try oddities("\(known)\(people), { label: sergeant, agency: police }]").isEmpty)
  }
}
