import Foundation
import QuorateEngine
import Refreshments
import Testing

@Suite("A procedure from another package")
struct RefreshmentsTests {
  let evaluator: Evaluator

  init() throws { evaluator = try Evaluator(conferenceProcedures + [Refreshments()]) }

  private func profile(_ authority: String, minutes: Int) throws -> Profile {
    let text = """
      profile: 1
      authority: \(authority)
      name: \(authority)
      nation: england
      document: { title: Breaks }
      calendar: england-and-wales
      draft: yes
      procedures:
        refreshments:
          break-after: { is: \(minutes), force: should, at: Breaks, anchor: a break after }
          offered: { is: [tea, water], force: may, at: Breaks, anchor: tea or water }
      """
    return try ProfileReader(evaluator.catalogue).profile(
      in: Source(name: "\(authority).yaml", bytes: Array(text.utf8)))
  }

  @Test("The article on writing a procedure shows this one, line for line")
  func article() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "../../../..")
    let article = try String(
      contentsOf: root.appending(path: "Sources/ProcedureKit/Documentation.docc/WriteAProcedure.md"), encoding: .utf8)
    let source = try String(
      contentsOf: root.appending(path: "Tests/Outside/Sources/Refreshments/Refreshments.swift"), encoding: .utf8)
    #expect(article.contains("```swift\n\(source)```"))
  }

  @Test("Its examples hold", arguments: Refreshments.examples)
  func examples(_ example: Example) throws {
    let declaration = try #require(evaluator.declarations.last)
    #expect(try example.run(declaration, evaluator.catalogue).failures.isEmpty)
  }

  @Test("It is read, evaluated, compared and shown like any other")
  func compared() throws {
    let text = "case: 1\nid: long\ntitle: A long one\nconference: { kind: initial, starts: 10:00, ends: 12:00 }"
    let file = try CaseReader.read(CaseReader.source(name: "long.yaml", bytes: Array(text.utf8)))
    let authorities = try [("here", 90), ("there", 120)].map { name, minutes in
      let profile = try profile(name, minutes: minutes)
      return AuthorityFindings(file, profile, evaluator.clauses(of: profile), by: evaluator)
    }
    let comparison = Comparison(file, authorities, by: evaluator)
    let row = try #require(comparison.rows.first { $0.key == "refreshments.break-needed" })
    #expect(row.verdict == .different)
    let shown = comparison.document().text(TextStyle(width: 400))
    #expect(shown.contains("needs a break, with tea or water"))
    #expect(comparison.json.text.contains("\"refreshments.break-after\""))
  }

  @Test("A mistake in its clauses is told with its place")
  func mistakes() throws {
    #expect(throws: Diagnostics.self) { try profile("here", minutes: 99_999) }
  }
}
