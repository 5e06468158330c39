import Foundation
import Testing

/// Two authorities more beside those that are shipped: one whole, of an invented procedure that two people transcribed apart, and a draft. No
/// Swift, and nothing that stands is changed for them.
@Suite("An authority more is one file")
struct SixthAuthorityTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// A copy of the repository’s data, with a whole profile and a draft added.
  private func with(_ body: (URL) throws -> Void) throws {
    try Scratch.with { scratch in
      for folder in ["Authorities", "Cases", "Reports"] {
        try FileManager.default.copyItem(
          at: Self.root.appendingPathComponent(folder), to: scratch.url.appendingPathComponent(folder))
      }
      let fixture = Self.root.appendingPathComponent("Tests/Fixtures/Harrowmere")
      try FileManager.default.copyItem(
        at: fixture.appendingPathComponent("harrowmere.yaml"),
        to: scratch.url.appendingPathComponent("Authorities/harrowmere.yaml"))
      // What the text supports on some of the cases stands in place of what is expected of those that are shipped.
      let expected = scratch.url.appendingPathComponent("Cases/Expected")
      try FileManager.default.removeItem(at: expected)
      try FileManager.default.copyItem(at: fixture.appendingPathComponent("Expected"), to: expected)
      let new = try Command.run("new", "birchley", "--name", "Birchley", in: scratch.url)
      #expect(new.status == 0, "\(new.errors)")
      try body(scratch.url)
    }
  }

  @Test("Everything is read, compared and drawn up with it")
  func everything() throws {
    try with { folder in
      let check = try Command.run("check", in: folder)
      #expect(check.status == 0, "\(check.errors)")
      #expect(check.output.contains("nothing wrong.") && check.output.contains("birchley.yaml is a draft"))
      let cases = try FileManager.default.contentsOfDirectory(atPath: folder.appendingPathComponent("Cases").path)
      for name in cases.filter({ $0.hasSuffix(".yaml") }).sorted() {
        let compare = try Command.run("compare", "Cases/\(name)", in: folder)
        #expect(compare.status == 0 && compare.output.contains("Harrowmere"), "\(name): \(compare.errors)")
      }
      let matrix = try Command.run("matrix", in: folder)
      #expect(matrix.status == 0 && matrix.output.contains("Harrowmere") && matrix.output.contains("Birchley"))
      // The shipped reports are of those whom they name.
      let reports = try Command.run("report", "--check", in: folder)
      #expect(reports.status == 0, "\(reports.errors)")
    }
  }

  @Test("The transcription of an invented procedure holds against its text, every figure and duty of it")
  func text() throws {
    try with { folder in
      let texts = Self.root.appendingPathComponent("Tests/Fixtures/Harrowmere").path
      let check = try Command.run("check", "Authorities/harrowmere.yaml", "--sources", texts, in: folder)
      #expect(check.status == 0 && check.errors.isEmpty, "\(check.errors)")
    }
  }

  @Test("A draft is not silent: beside two that say the same, nothing is alike but for a silence")
  func transcribedByNobody() throws {
    try with { folder in
      let authorities = folder.appendingPathComponent("Authorities")
      let model = try String(contentsOf: authorities.appendingPathComponent("wakefield.yaml"), encoding: .utf8)
      let twin = model.split(separator: "\n", omittingEmptySubsequences: false).compactMap { line -> String? in
        if line.hasPrefix("authority: ") { return "authority: twin" }
        return line.hasPrefix("  text: {") ? nil : String(line)
      }
      try Data(twin.joined(separator: "\n").utf8).write(to: authorities.appendingPathComponent("twin.yaml"))
      let alike = try Command.run(
        "compare", "Cases/divided-equally.yaml", "--authority", "wakefield", "--authority", "twin", "--authority",
        "birchley", in: folder)
      #expect(alike.output.contains(" 0 alike except where a document is silent"), "\(alike.output.prefix(400))")
    }
  }

  @Test("A draft says how far it carries, and where to go on")
  func draft() throws {
    try with { folder in
      let path = folder.appendingPathComponent("Authorities/birchley.yaml")
      let parts = try String(contentsOf: path, encoding: .utf8).components(separatedBy: "\n  initial-conference:\n")
      let rest = try #require(parts.count == 2 ? parts[1] : nil).replacing(
        "    limit: untranscribed",
        with:
          "    limit: { is: 15 working days after the last strategy discussion, force: must, at: A, anchor: fifteen days }",
        maxReplacements: 1
      ).replacing(
        "    further-discussion: untranscribed", with: "    further-discussion: { silent: yes }", maxReplacements: 1)
      try Data("\(parts[0])\n  initial-conference:\n\(rest)".utf8).write(to: path)
      let check = try Command.run("check", "Authorities/birchley.yaml", in: folder)
      #expect(check.output.contains("Most answers wait for: quoracy.fewest ("))
      #expect(!check.output.contains("It decides something in 0 of "), "\(check.output)")
    }
  }
}
