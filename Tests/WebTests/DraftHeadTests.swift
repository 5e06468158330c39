import Foundation
import Rendering
import Testing
@testable import Web

@Suite("The head of a draft on the page Transcribe")
struct DraftHeadTests {
  @Test("puts another head before the clauses, or says in which line it cannot be read")
  func head() throws {
    let before = try Transcription.draft(try Transcription.work([]))
    let lines = before.components(separatedBy: "\n")
    let end = try #require(lines.firstIndex(of: "procedures:"))
    let own = lines[..<end].joined(separator: "\n")
    #expect(try Transcription.work([]).contains("\n\(own.escapedForHTML(keepingLines: true))</textarea>"))
    let new = own.replacingOccurrences(of: "nation: england  #", with: "nation: wales  #")
      .replacingOccurrences(of: "title: Not yet named", with: "title: Procedures of Elsewhere")
    let page = try Transcription.work([
      ("head", new.replacingOccurrences(of: "\n", with: "\r\n") + "\r\n"), ("press", "head"),
    ])
    #expect(page.contains("The head is put into the draft."))
    #expect(try Transcription.draft(page) == before.replacingOccurrences(of: own, with: new))
    let wrong = own.replacingOccurrences(of: "nation: england", with: "nation: narnia")
    let told = try Asking.whole(
      "/transcribe", posting: try Transcription.sent(try Transcription.work([]), [("head", wrong), ("press", "head")]))
    #expect(told.content.text.contains("id=\"head-mistake\">Line "))
    #expect(told.content.text.contains("nation: narnia") && told.title == "Error: Transcribe: Elsewhere")
    #expect(try Transcription.draft(told.content.text) == before)
    // What was entered of a head stays while a clause is put in.
    let both = try Transcription.work(Transcription.quorum + [("head", wrong), ("press", "save")])
    #expect(both.contains("nation: narnia") && both.contains("Put into the draft: "))
    let finished = try Transcription.work([
      ("head", own.replacingOccurrences(of: "draft: yes", with: "")), ("press", "head"),
    ])
    #expect(finished.contains("id=\"head-mistake\">Line "))
    #expect(finished.components(separatedBy: "<li><a href=\"#head\">").count == 11 && finished.contains(" more.</p>"))
  }
}
