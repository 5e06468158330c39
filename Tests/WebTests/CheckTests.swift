import Cases
import Records
import Testing
@testable import Web

@Suite("The page Check one conference")
struct CheckTests {
  private static let told =
    "authority=wakefield&kind=initial&agreed=21+April+2026&began=21/04/2026&date=14+May+2026&ends=12:30&on=2026-05-20"

  @Test("asks for an area and a few dates, and names no day before that")
  func empty() throws {
    let page = try Asking.page("/check")
    for name in [
      "authority", "kind", "agreed", "began", "date", "starts", "ends", "plan", "on", "decided", "reference",
    ] {
      #expect(page.contains("name=\"\(name)\""), "\(name)")
    }
    #expect(page.contains("Choose your area and give the dates that there are.") && !page.contains("<table>"))
  }

  @Test("shows what is due under each outcome, with rule, section and edition, and how each day was counted")
  func sheet() throws {
    let page = try Asking.page("/check?\(Self.told)")
    for part in [
      "Conference on Thursday 14 May 2026: what is due in Wakefield", "Next, if a plan is made",
      "The first core group is to meet", "Friday 29 May 2026", "10 working days after the conference",
      "By the rules of September 2017 (review was due September 2018)", "Told up to Wednesday 20 May 2026.",
      "✗ done Thursday 14 May 2026", "1 working day late", "How each day was counted", "Spring bank holiday",
      "Counted another way:", "href=\"/check/calendar?authority=wakefield&amp;",
    ] {
      #expect(page.contains(part), "\(part)")
    }
    let made = try Asking.page("/check?\(Self.told)&plan=yes")
    #expect(!made.contains("if a plan is made") && made.contains("Friday 29 May 2026"))
    #expect(!(try Asking.page("/check?\(Self.told)&plan=no")).contains("core group is to meet"))
  }

  @Test("takes one discussion in both fields for one, and two for two")
  func discussions() throws {
    func day(_ query: String) throws -> Bool {
      try Asking.page("/check?authority=doncaster&date=14+May+2026&\(query)").contains("Wednesday 13 May 2026")
    }
    #expect(try day("agreed=21+April+2026&began=21/04/2026"))
    #expect(try day("agreed=21+April+2026&began=14+April+2026"))
    #expect(try day("agreed=21+April+2026"))
    #expect(try !day("began=21+April+2026"))
  }

  @Test(
    "says at the field what cannot be read, and keeps what was entered",
    arguments: [
      ("date=30+February+2026", "date", "There is no such day"), ("date=14+May+2026&ends=25:00", "ends", "Expected"),
      ("on=tomorrow", "on", "Expected"), ("kind=sometimes", "kind", "Expected"), ("plan=perhaps", "plan", "Expected"),
      ("agreed=1+Smarch+2026", "agreed", ""), ("date=14+May+2026&starts=12:00&ends=10:00", "ends", ""),
      ("date=%3Cscript%3E", "date", "Expected"),
    ])
  func mistakes(_ query: String, _ field: String, _ sentence: String) throws {
    let page = try Asking.whole("/check?authority=wakefield&\(query)")
    #expect(page.title == "Error: Check one conference")
    let text = page.content.text
    #expect(text.contains("<a href=\"#\(field)\">"), "\(text)")
    #expect(text.contains("id=\"\(field)-mistake\"") && text.contains(sentence))
    #expect(!text.contains("<script>") && !text.contains("How each day was counted"))
  }

  @Test("says where there is no such area, and which is meant")
  func noArea() throws {
    for address in ["/check?authority=wakefeild", "/check/divided-equally?authority=wakefeild"] {
      #expect(try Asking.missing(address) == "There is no authority “wakefeild” here. Did you mean “wakefield”?")
    }
    #expect(try Asking.missing("/check/nothing").contains("There is no sample case of this name."))
  }

  @Test("gives a calendar and a table, by which the same conference keeps its names")
  func files() throws {
    let first = try Asking.download("/check/calendar?\(Self.told)&reference=2026/014")
    #expect(first.name == "conference-2026-014-wakefield.ics" && first.text.contains("DTSTART;VALUE=DATE:20260529"))
    let moved = try Asking.download(
      "/check/calendar?\(Self.told.replacing("14+May", with: "15+May"))&reference=2026/014")
    func names(_ text: String) -> [Substring] { text.split(separator: "\r\n").filter { $0.hasPrefix("UID:") } }
    #expect(names(first.text).sorted() == names(moved.text).sorted() && first.text != moved.text)
    let other = try Asking.download("/check/calendar?\(Self.told)&reference=2026/015")
    #expect(Set(names(first.text)).isDisjoint(with: names(other.text)))
    #expect(try Asking.download("/check/table?\(Self.told)").text.contains("core-groups.first-in-time"))
    #expect(try Asking.page("/check/calendar?authority=wakefield&date=never").contains("What cannot be read"))
    #expect(try Asking.page("/check/table").contains("Choose an area"))
  }

  @Test("opens a sample case and a case of one’s own from their pages")
  func cases() throws {
    #expect(try Asking.page("/compare/from-decision-to-minutes").contains("href=\"/check/from-decision-to-minutes\""))
    let sample = try Asking.page("/check/from-decision-to-minutes?authority=stoke-on-trent")
    #expect(sample.contains("The minutes were sent") && sample.contains("Easter Monday"))
    #expect(sample.contains("action=\"/check/from-decision-to-minutes/calendar\""))
    let calendar = try Asking.download("/check/from-decision-to-minutes/calendar?authority=stoke-on-trent")
    #expect(calendar.name == "from-decision-to-minutes-stoke-on-trent.ics")
    let samples = try Asking.workbench.get().cases
    let text = try #require(samples.first { $0.id == "from-decision-to-minutes" }).text
    #expect(try Asking.page("/compare/own", posting: [("yaml", text)]).contains("formaction=\"/check/own\""))
    let own = try Asking.page("/check/own", posting: [("yaml", text), ("authority", "stoke-on-trent")])
    #expect(
      own.contains("formaction=\"/compare/own\"") && sample.contains("href=\"/compare/from-decision-to-minutes\""))
    #expect(own.contains("The minutes were sent") && own.contains("action=\"/check/own/calendar\""))
    #expect(
      try Asking.download("/check/own/table", posting: [("yaml", text), ("authority", "stoke-on-trent")]).name
        == "from-decision-to-minutes-stoke-on-trent.csv")
    #expect(try Asking.page("/check/own", posting: [("yaml", "case: 2")]).contains("This case cannot be read"))
    #expect(try Asking.page("/check/own/table", posting: [("yaml", text)]).contains("Choose an area"))
  }

  @Test("asks for the social worker’s report where one is written")
  func report() throws {
    let query = "authority=barnsley&date=14+May+2026"
    #expect(!(try Asking.page("/check?\(query)")).contains("The report is to be"))
    #expect(try Asking.page("/check?\(query)&report=yes").contains("The report is to be"))
  }
}
