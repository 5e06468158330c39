import Foundation
import Testing

@Suite("The command in a folder where nothing is")
struct AnywhereTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  @Test("reads the profiles, cases and exercises that are in it, which are those of the repository")
  func shipped() throws {
    try Scratch.with { scratch in
      let arguments = ["compare", "Cases/second-strategy-discussion.yaml", "--format", "json"]
      let away = try Command.run(arguments, in: scratch.url)
      #expect(away.status == 0 && away.errors.isEmpty)
      let home = try Command.run(arguments, in: Self.root)
      #expect(away.output == home.output)
      let check = try Command.run("check", in: scratch.url)
      #expect(check.status == 0)
      let same = try Command.run("check", in: Self.root)
      #expect(check.output == same.output)
    }
  }

  @Test("reads a folder Authorities there in their place, and what the option or the variable names before it")
  func ownFolder() throws {
    try Scratch.with { scratch in
      let fixtures = Command.folder("Fixtures").appendingPathComponent("Authorities")
      let own = scratch.url.appendingPathComponent("Authorities")
      func authorities(_ more: [String], _ environment: [String: String] = [:]) throws -> Int {
        let run = try Command.run(
          ["matrix", "--format", "csv"] + more, in: scratch.url, environment: environment)
        #expect(run.status == 0, "\(run.errors)")
        return run.output.prefix { $0 != "\r" && $0 != "\n" }.count { $0 == "," }
      }
      let shipped = try authorities([])
      #expect(try authorities(["--authorities", fixtures.path]) < shipped)
      #expect(try authorities([], ["QUORATE_AUTHORITIES": fixtures.path]) < shipped)
      try FileManager.default.copyItem(at: fixtures, to: own)
      #expect(try authorities([]) < shipped)
    }
  }

  @Test("reads nothing in the place of a folder that is named and is not there")
  func named() throws {
    try Scratch.with { scratch in
      let option = try Command.run("matrix", "--authorities", "Authorities", in: scratch.url)
      #expect(option.status == 65)
      #expect(option.errors.hasPrefix("./Authorities: error: there is no such folder\n = help: name the folder"))
      let variable = try Command.run(["matrix"], in: scratch.url, environment: ["QUORATE_AUTHORITIES": "Nowhere"])
      #expect(variable.status == 65 && variable.errors.hasPrefix("Nowhere: error: there is no such folder\n"))
    }
  }

  @Test("puts a draft where somebody works, so that the shipped profiles stay")
  func draft() throws {
    try Scratch.with { scratch in
      #expect(try Command.run("new", "leeds", "--name", "Leeds", in: scratch.url).status == 0)
      let names = try scratch.names
      #expect(names == ["leeds.yaml"])
    }
  }

  @Test("says its version with the commit, and what its status says")
  func version() throws {
    let version = try Command.run("--version").output
    #expect(version.wholeMatch(of: /\d+\.\d+\.\d+ \(commit ([0-9a-f]{10}|unknown)\)\n/) != nil, "\(version)")
    let topic = try Command.run("help", "exit-status").output
    for status in ["0", "1", "64", "65", "69", "74"] { #expect(topic.contains("\n\(status) ")) }
  }
}
