import Foundation
import Testing

/// The command, run as people run it.
enum Command {
  /// What came of one run.
  struct Run {
    let status: Int32
    let output: String
    let errors: String

    var outputLines: [Substring] { output.split(separator: "\n") }
  }

  /// The command that was built with these tests: it lies beside their resources.
  static let url: URL? = {
    var folder = Bundle.module.bundleURL
    for _ in 0..<6 {
      folder.deleteLastPathComponent()
      let candidate = folder.appendingPathComponent("quorate")
      var isFolder: ObjCBool = false
      if FileManager.default.fileExists(atPath: candidate.path, isDirectory: &isFolder), !isFolder.boolValue,
        FileManager.default.isExecutableFile(atPath: candidate.path)
      {
        return candidate
      }
    }
    return nil
  }()

  /// A folder of the tests' resources.
  static func folder(_ name: String) -> URL { Bundle.module.bundleURL.appendingPathComponent(name) }

  /// Runs the command in a folder, and waits until it ends. Its output goes through files, which never fill up.
  static func run(_ arguments: String..., in folder: URL = folder("Fixtures")) throws -> Run {
    try run(arguments, in: folder)
  }

  /// The same with a list of arguments, with variables of the environment, and with a place of its own for the output.
  static func run(
    _ arguments: [String], in folder: URL = folder("Fixtures"), environment: [String: String] = [:],
    standardOutput: FileHandle? = nil
  ) throws -> Run {
    let command = try #require(url, "the command was not built beside the tests")
    let process = Process()
    process.executableURL = command
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = environment
    process.standardInput = FileHandle.nullDevice
    return try Scratch.with { scratch in
      let (output, errors) = (try scratch.file("output"), try scratch.file("errors"))
      process.standardOutput = standardOutput ?? output
      process.standardError = errors
      try process.run()
      process.waitUntilExit()
      #expect(process.terminationReason == .exit, "the command was stopped by a signal")
      return Run(
        status: process.terminationStatus, output: try scratch.text("output"), errors: try scratch.text("errors"))
    }
  }

  /// Runs a line of the shell in the folder of fixtures, with the command as `$quorate`.
  static func shell(_ line: String) throws -> Run {
    let command = try #require(url).path
    return try Scratch.with { scratch in
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/bin/bash")
      process.arguments = ["-c", line]
      process.currentDirectoryURL = folder("Fixtures")
      process.environment = ["quorate": command, "scratch": scratch.url.path, "PATH": "/usr/bin:/bin"]
      let (output, errors) = (try scratch.file("output"), try scratch.file("errors"))
      process.standardInput = FileHandle.nullDevice
      process.standardOutput = output
      process.standardError = errors
      try process.run()
      process.waitUntilExit()
      return Run(
        status: process.terminationStatus, output: try scratch.text("output"), errors: try scratch.text("errors"))
    }
  }
}

/// A folder for one test, gone when the test is over.
struct Scratch {
  let url: URL

  static func with<Result>(_ body: (Scratch) throws -> Result) throws -> Result {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("quorate-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: url) }
    return try body(Scratch(url: url))
  }

  /// The path of a file in the folder, whether there is one or not.
  func path(_ name: String) -> String { url.appendingPathComponent(name).path }

  /// A new file, open for writing.
  func file(_ name: String) throws -> FileHandle {
    try Data().write(to: url.appendingPathComponent(name))
    return try FileHandle(forWritingTo: url.appendingPathComponent(name))
  }

  /// The text of a file.
  func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: url.appendingPathComponent(name)), as: UTF8.self)
  }

  /// The names of all files in the folder.
  var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: url.path).sorted() }
  }
}
