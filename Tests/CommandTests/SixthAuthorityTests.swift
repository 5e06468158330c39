import Foundation
import Testing

/// Two authorities more beside those that are shipped, one of them a draft: no Swift, and nothing that stands is changed for them.
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
      let authorities = scratch.url.appendingPathComponent("Authorities")
      let model = try String(contentsOf: authorities.appendingPathComponent("wakefield.yaml"), encoding: .utf8)
      let whole = model.split(separator: "\n", omittingEmptySubsequences: false).compactMap { line -> String? in
        if line.hasPrefix("authority: ") { return "authority: alderley" }
        if line.hasPrefix("name: ") { return "name: Alderley" }
        return line.hasPrefix("  text: {") ? nil : String(line)
      }
      try Data(whole.joined(separator: "\n").utf8).write(to: authorities.appendingPathComponent("alderley.yaml"))
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
        #expect(compare.status == 0 && compare.output.contains("Alderley"), "\(name): \(compare.errors)")
      }
      // A draft is not silent: beside two that say the same, nothing is alike but for a silence.
      let alike = try Command.run(
        "compare", "Cases/divided-equally.yaml", "--authority", "wakefield", "--authority", "alderley", "--authority",
        "birchley", in: folder)
      #expect(alike.output.contains(" 0 alike except where a document is silent"), "\(alike.output.prefix(400))")
      let matrix = try Command.run("matrix", in: folder)
      #expect(matrix.status == 0 && matrix.output.contains("Alderley") && matrix.output.contains("Birchley"))
      // The shipped reports are of those whom they name.
      let reports = try Command.run("report", "--check", in: folder)
      #expect(reports.status == 0, "\(reports.errors)")
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
