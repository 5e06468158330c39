import Cases
import Engine
import Foundation
import ProcedureKit
import Profiles
import Records
import Rendering
import Testing
@testable import Web

@Suite("The presenter’s view")
struct PresentTests {
  private func presentation(_ facts: Case, _ fields: [(name: String, value: String)] = []) throws -> Presentation {
    Presentation(OpenedCase(sample: facts), Fields(fields), in: try Asking.workbench.get())
  }

  /// The slide to which a button of a page leads.
  private func step(_ name: String, in page: String) -> String? {
    guard let end = page.range(of: "\" id=\"step-\(name)\">") else { return nil }
    return page[..<end.lowerBound].components(separatedBy: "name=\"to\" value=\"").last
  }

  @Test("goes on from the opening to the end and back again by the same slides", arguments: samples.prefix(3))
  func order(facts: Case) throws {
    let presentation = try presentation(facts)
    var there: [String] = []
    var place: String? = ""
    while let next = place, there.count < 200 {
      there.append(next)
      place = step("next", in: try Asking.page("/present/\(facts.id)?to=\(next)"))
    }
    let count = presentation.rows.count
    #expect(there == [""] + (0..<count).flatMap { ["\($0 + 1)", "\($0 + 1).answers"] } + ["end"])
    var back: [String] = []
    place = "end"
    while let next = place, back.count < 200 {
      back.append(next)
      place = step("back", in: try Asking.page("/present/\(facts.id)?to=\(next)"))
    }
    #expect(back == there.reversed())
  }

  @Test("shows what differs first, and silences alone only when they are asked for, last", arguments: samples)
  func silences(facts: Case) throws {
    let (some, all) = (try presentation(facts), try presentation(facts, [("silences", "yes")]))
    let differences = some.comparison.differences
    let verdicts: [Verdict] = some.rows.map(\.verdict)
    let different = differences.count { $0.verdict == .different }
    #expect(verdicts.prefix { $0 == .different }.count == different)
    #expect(!verdicts.contains(.silentApart) && some.silent == differences.count - some.rows.count)
    #expect(all.rows.count == differences.count)
    #expect(all.rows.dropFirst(some.rows.count).allSatisfy { $0.verdict == .silentApart })
    let end = try Asking.page("/present/\(facts.id)?to=end")
    #expect(end.contains("name=\"silences\" value=\"yes\"") == (some.silent > 0))
    #expect(end.contains("left out.") == (some.silent > 0))
  }

  @Test("shows the case beside each question, every area’s answer at one press, and why at another", arguments: samples)
  func slides(facts: Case) throws {
    let presentation = try presentation(facts)
    let brief = Document(facts.inBrief).fragment()
    for (index, row) in presentation.rows.enumerated() where [0, presentation.rows.count - 1].contains(index) {
      let asked = try Asking.page("/present/\(facts.id)?to=\(index + 1)")
      let answered = try Asking.page("/present/\(facts.id)?to=\(index + 1).answers")
      let cells = try #require(presentation.comparison.glance(of: [row])).rows[0].dropFirst()
      for page in [asked, answered] {
        #expect(page.contains(brief) && page.contains(": \(index + 1) of \(presentation.rows.count)</p>"))
      }
      #expect(!asked.contains("<caption>"))
      for (area, cell) in zip(presentation.comparison.authorities, cells) {
        #expect(answered.contains("<th scope=\"row\">\(area.profile.name)</th>"))
        #expect(answered.contains(cell.text.escapedForHTML))
      }
      let why = presentation.comparison.answers(row).fragment(isFolding: true)
      #expect(!answered.contains(why))
      #expect(try Asking.page("/present/\(facts.id)?to=\(index + 1).reasons").contains(why))
    }
  }

  @Test("takes a case of one’s own and a sample case that was changed, and carries them on")
  func others() throws {
    let facts = try #require(samples.first { $0.id == "divided-equally" })
    let own = try Asking.page(
      "/present/own", posting: [("yaml", facts.text), ("to", "1.answers"), ("mine", "wakefield")])
    #expect(own.contains("data-address=\"/present/own?to=1.answers&amp;mine=wakefield\""))
    #expect(own.contains("<form class=\"steps no-print\" method=\"post\" action=\"/present/own\""))
    #expect(own.contains("Wakefield (mine)") == false && own.contains("<th scope=\"row\">Wakefield</th>"))
    let changed = try Asking.page("/present/divided-equally?set=title%3AAnother+tie&to=1")
    #expect(changed.contains("Another tie: 1 of") && changed.contains("name=\"set\" value=\"title:Another tie\""))
  }
}
