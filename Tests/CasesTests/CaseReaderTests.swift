import Records
import Calendars
import Cases
import ProcedureKit
import Testing

@Suite("Reading a case")
struct CaseReaderTests {
  @Test("a fact that is left out is unknown, never false")
  func unknown() throws {
    let file = try read(
      "children: [{ label: A }]\nattending: [{ label: B }]\nconference: {}\nviews: [{ child: A, harm: {} }]\n")
    #expect(file.children[0].born == nil && file.children[0].knownTo == nil && file.children[0].earlyBirthLikely == nil)
    #expect(file.attending[0].directContact == nil && file.attending[0].worksWith == nil)
    #expect(file.attending[0].role == .professional && file.attending[0].leads == nil)
    #expect(file.conference.date == nil && file.conference.kind == nil && file.conference.end.moment == nil)
    #expect(file.views[0].consensus == nil && file.views[0].harm.suffered == nil)
    #expect(!file.$enquiry.isTold && file.settled == nil && !file.$minutes.isTold && file.decisionsShared == nil)
    #expect(file.$conference.isTold && file.views[0].$harm.isTold)
  }

  @Test("what is said to be empty is known to be empty")
  func empty() throws {
    let file = try read("children: [{ label: A, known-to: [] }]\nsettled: []\nminutes: { to: [], contents: [] }\n")
    #expect(file.children[0].knownTo == [])
    #expect(file.settled == [])
    #expect(file.minutes.to == [] && file.minutes.contents == [])
  }

  @Test("dates, times of day, and dates with times")
  func moments() throws {
    let file = try read(
      """
      conference: { date: 2023-05-17, starts: 10:00, ends: 12:30, decided: 2023-04-27 15:00, booked: 2023-04-28 }
      """)
    let conference = file.conference
    #expect(conference.date == Day(year: 2023, month: 5, day: 17))
    #expect(conference.end.moment == Moment("2023-05-17 12:30"))
    #expect(conference.decided?.time == ClockTime(hour: 15, minute: 0))
    #expect(conference.booked == Moment("2023-04-28"))
  }

  @Test("lists keep the order of the text")
  func order() throws {
    let file = try read(
      """
      children: [{ label: C }, { label: A }, { label: B }]
      attending: [{ label: x, role: chair }, { label: y, profession: midwife, agency: health, works-with: [B, A] }]
      views: [{ child: A, for-plan: [y, x], categories: [{ category: neglect, by: [y] }] }]
      """)
    #expect(file.children.map(\.label.text) == ["C", "A", "B"])
    #expect(file.attending[1].worksWith?.map(\.text) == ["B", "A"])
    #expect(file.views[0].forPlan.map(\.text) == ["y", "x"])
    #expect(file.views[0].categories[0].category == .neglect)
  }

  @Test("the case is that of the file's name, where there is a file")
  func fileName() {
    #expect(diagnostics("", expecting: "test").isEmpty)
    #expect(diagnostics("", expecting: "other") == ["2:5 this must be the file’s name, ‘other’"])
  }

  @Test("the digest is that of the text, and the id and title stand as written")
  func top() throws {
    let file = try read("look-at: >-\n  What to\n  look at\n")
    #expect(file.id == "test" && file.title == "A test" && file.lookAt == "What to look at")
    #expect(file.digest.count == 64)
    #expect(try read("").digest != file.digest)
  }

  @Test(
    "a child is unborn until the day of birth; without a birth or a due date nobody knows",
    arguments: [
      ("born: 2023-05-17", "2023-05-16", true), ("born: 2023-05-17", "2023-05-17", false),
      ("due: 2023-09-01", "2023-05-17", true), ("born: 2023-05-01, due: 2023-09-01", "2023-05-17", false),
      ("known-to: []", "2023-05-17", nil),
    ])
  func unborn(fact: String, day: String, expected: Bool?) throws {
    let file = try read("children: [{ label: A, \(fact) }]")
    #expect(file.children[0].isUnborn(on: try #require(Day(day))) == expected)
  }

  @Test("every word of each closed list is read as it is written")
  func words() throws {
    for role in Role.allCases {
      #expect(try read("attending: [{ label: x, role: \(role) }]").attending[0].role == role)
    }
    for item in MinutesItem.allCases {
      #expect(try read("minutes: { contents: [\(item)] }").minutes.contents == [item])
    }
    for post in Post.allCases { #expect(try read("quorum-agreement: { by: \(post) }").quorumAgreement.by == post) }
    for word in Profession.allCases {
      #expect(try read("attending: [{ label: x, profession: \(word) }]").attending[0].profession == word)
    }
  }
}
