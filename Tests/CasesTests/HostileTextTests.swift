import Cases
import Records
import TestSupport
import Testing
import YAML

/// Texts whose length is all in one line, or all in one kind of mistake. Where the work grew with the square of that, these took hours.
@Suite("No text costs more than its length", .timeLimit(.minutes(2)))
struct HostileTextTests {
  private func diagnostics(_ text: String) -> [Diagnostic] {
    do throws(Diagnostics) {
      _ = try CaseReader.read(CaseReader.source(name: "a.yaml", bytes: Array(text.utf8)))
      return []
    } catch {
      return error.all
    }
  }

  /// Each in one line, which nobody wrote by hand.
  private static let lines = [
    "spaces": String(repeating: " ", count: 1_000_000) + "a", "brackets": String(repeating: "[", count: 1_000_000),
    "hyphens": String(repeating: "- ", count: 500_000), "colons": String(repeating: ":", count: 1_000_000),
    "letters and control characters": String(repeating: "é- ", count: 200_000) + String(repeating: "\u{1}", count: 100),
    "control characters and hyphens": String(repeating: "\u{1}", count: 100) + String(repeating: "- ", count: 500_000),
    "control characters": "case: " + String(repeating: "\u{1} a", count: 300_000),
    "keys": "{" + String(repeating: "a: 1, ", count: 150_000) + "}",
  ]

  @Test("one long line", arguments: lines.keys.sorted())
  func line(_ name: String) throws {
    let text = try #require(Self.lines[name])
    let all = diagnostics(text)
    #expect(!all.isEmpty && all.count <= 101)
    for diagnostic in all {
      #expect(diagnostic.description.utf8.count < 2_000)
      // Of a line that nobody wrote by hand nothing shows, be it punctuation.
      let shown = diagnostic.excerpt?.text.unicodeScalars.allSatisfy { " ·…".unicodeScalars.contains($0) }
      #expect(shown == true)
    }
  }

  @Test("unknown keys without number: the first hundred are told, in the order of the text")
  func keys() {
    let keys = (0..<60_000).map { "chidlren\($0): 1\n" }.joined()
    let all = diagnostics("case: 1\nid: a\n" + keys + "title: T\n")
    #expect(all.count == 101)
    #expect(all.prefix(100).map(\.mark?.line) == Array(3..<103))
    #expect(all.last?.sentence == "there are more than 100 mistakes; the rest are not shown")
    // What is wrong at the top of a text counts, however late it is found.
    let more = diagnostics(
      "case: 1\nid: a\nchildren: [{ label: c, born: soon }]\nconference: { " + (0..<500).map { "x\($0): 1, " }.joined()
        + " }\n")
    #expect(more.first?.sentence == "‘title’ is missing" && more.dropFirst().first?.mark?.line == 3)
  }

  @Test("clauses with more provisions, readings or words than any document")
  func clauses() throws {
    let count = 20_000
    func told(_ clause: String) throws -> [Diagnostic] {
      do {
        _ = try Workpiece().stating(clause)
        return []
      } catch let error as Diagnostics { return error.all }
    }
    let provisions = (0..<count).map { "{ is: \($0 % 9 + 1), provided: A\($0). }" }.joined(separator: ", ")
    #expect(
      try told("quoracy.fewest: { provisions: [\(provisions)] }").map(\.sentence) == [
        "a clause has at most 64 of these"
      ])
    let readings = (0..<count).map { "r\($0): { is: \($0), force: must }" }.joined(separator: ", ")
    #expect(
      try told("quoracy.fewest: { adopted: r1, because: Why., readings: { \(readings) } }").map(\.sentence)
        == ["a clause has at most 64 of these"])
    #expect(
      try told("minutes.contents: [\((0..<count).map { "Own sentence \($0)." }.joined(separator: ", "))]").isEmpty)
  }

  @Test(
    "what happened more often than in any child’s life",
    arguments: [
      ("core-groups", "{ date: 2023-08-01 }"), ("reviews", "{ held: 2024-01-01, came: [a] }"),
      ("concerns", "{ raised: 2023-01-01, raised-with: practitioner }"),
    ])
  func lists(_ name: String, _ item: String) {
    func sentences(of count: Int) -> [String] {
      let items = Array(repeating: item, count: count).joined(separator: ", ")
      return diagnostics(
        "case: 1\nid: a\ntitle: T\nchildren: [{ label: c }]\npeople: [{ label: a }]\n"
          + "conference: { kind: initial, date: 2023-07-05 }\n\(name): [\(items)]\n"
      ).map(\.sentence)
    }
    let tooMany = "a case has at most 250 of these"
    #expect(!sentences(of: 250).contains(tooMany))
    #expect(sentences(of: 251).contains(tooMany))
    #expect(sentences(of: 20_000).count <= 101)
  }

  @Test("a line of another kind of text is cut, and its columns stay")
  func cut() {
    let line = "title: " + String(repeating: "é", count: 5_000) + "\u{1}" + String(repeating: "b", count: 5_000)
    var diagnostics = Diagnostics(in: Source(name: "a.yaml", bytes: Array("a: 1\n\(line)\n".utf8)))
    #expect(diagnostics.parse() == nil)
    let excerpt = diagnostics.all.first?.excerpt
    #expect(excerpt?.mark.column == 5_008)
    #expect(excerpt?.text == "…" + String(repeating: "é", count: 40) + " " + String(repeating: "b", count: 59) + "…")
    #expect(excerpt?.offset == 41)
  }
}
