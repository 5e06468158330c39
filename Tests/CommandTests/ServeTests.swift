import Foundation
import Testing

@Suite("quorate serve")
struct ServeTests {
  /// Runs a copy of the command beside what `beside` puts there.
  private func run(_ arguments: [String], beside: (Scratch) throws -> Void) throws -> Command.Run {
    let command = try #require(Command.url)
    return try Scratch.with { scratch in
      try FileManager.default.copyItem(at: command, to: scratch.url.appendingPathComponent("quorate"))
      // A link to the command finds what stands beside the command itself.
      try FileManager.default.createSymbolicLink(
        atPath: scratch.path("link"), withDestinationPath: scratch.path("quorate"))
      try beside(scratch)
      let process = Process()
      process.executableURL = scratch.url.appendingPathComponent("link")
      process.arguments = arguments
      process.currentDirectoryURL = FileManager.default.temporaryDirectory
      let (output, errors) = (try scratch.file("output"), try scratch.file("errors"))
      process.standardOutput = output
      process.standardError = errors
      try process.run()
      process.waitUntilExit()
      return Command.Run(
        status: process.terminationStatus, output: try scratch.text("output"), errors: try scratch.text("errors"))
    }
  }

  @Test("gives way to the workbench beside it, with every option as it was given")
  func givesWay() throws {
    let run = try run(["serve", "--port", "8081", "--help"]) { scratch in
      let script = scratch.path("quorate-workbench")
      try Data("#!/bin/sh\necho \"$@\"\nexit 7\n".utf8).write(to: URL(fileURLWithPath: script))
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: script)
    }
    #expect(run.status == 7)
    #expect(run.output == "--port 8081 --help\n")
    #expect(run.errors.isEmpty)
  }

  @Test("says how to build the workbench where there is none")
  func notBuilt() throws {
    let run = try run(["serve"]) { _ in }
    #expect(run.status == 69)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("/quorate-workbench: error: cannot be started: No such file or directory\n"))
    #expect(run.errors.hasSuffix(" = help: ‘make serve’ builds the workbench and starts it\n"))
  }
}
