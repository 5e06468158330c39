import Foundation
import Testing

@Suite("Authorities are added without a change to anything else")
struct AnotherAuthorityTests {
  /// A copy of the repository’s data, with a complete profile that nobody ships and a draft.
  private func withOthers(_ body: (URL) throws -> Void) throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    try Scratch.with { scratch in
      for name in ["Authorities", "Cases", "Reports"] {
        try FileManager.default.copyItem(
          at: root.appendingPathComponent(name), to: scratch.url.appendingPathComponent(name))
      }
      let authorities = scratch.url.appendingPathComponent("Authorities")
      let profiles = try FileManager.default.contentsOfDirectory(atPath: authorities.path).filter {
        $0.hasSuffix(".yaml")
      }
      let model = try #require(
        try profiles.sorted().first { name in
          try !String(contentsOf: authorities.appendingPathComponent(name), encoding: .utf8).contains("\nscope: ")
        })
      var lines = try String(contentsOf: authorities.appendingPathComponent(model), encoding: .utf8)
        .split(separator: "\n", omittingEmptySubsequences: false)
      for (key, value) in [("authority", "anywhere"), ("name", "Anywhere")] {
        let place = try #require(lines.firstIndex { $0.hasPrefix("\(key): ") })
        lines[place] = "\(key): \(value)"
      }
      try Data(lines.joined(separator: "\n").utf8).write(to: authorities.appendingPathComponent("anywhere.yaml"))
      let new = try Command.run(
        "new", "nowhere", "--name", "Nowhere", "--output", "Authorities/nowhere.yaml", in: scratch.url)
      #expect(new.status == 0, "\(new.errors)")
      try body(scratch.url)
    }
  }

  @Test("A complete profile and a draft are checked, compared, set side by side and reported on")
  func added() throws {
    try withOthers { folder in
      let check = try Command.run("check", in: folder)
      #expect(check.status == 0 && check.errors.isEmpty, "\(check.errors)")
      #expect(check.output.contains("Authorities/nowhere.yaml is a draft: "))
      for arguments in [
        ["compare", "Cases/divided-equally.yaml"], ["why", "Cases/divided-equally.yaml"], ["matrix"],
        ["compare", "Cases/divided-equally.yaml", "--national", "--format", "json"],
      ] {
        let run = try Command.run(arguments, in: folder)
        #expect(run.status == 0 && run.errors.isEmpty, "\(arguments): \(run.errors)")
        if arguments[0] != "why" {
          #expect(run.output.contains("Anywhere") && run.output.contains("Nowhere"), "\(arguments)")
        }
      }
      let report = try Command.run("report", in: folder)
      #expect(report.status == 0 && report.errors.isEmpty, "\(report.errors)")
      #expect(try Command.run("report", "--check", in: folder).status == 0)
    }
  }
}
