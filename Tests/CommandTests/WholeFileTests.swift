import Foundation
import Testing

@Suite("Files are written whole or not at all")
struct WholeFileTests {
  private func permissions(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  @Test("A file that is there keeps its permissions", arguments: [0o600, 0o640, 0o664])
  func permissions(_ mode: Int) throws {
    try Scratch.with { scratch in
      let path = scratch.path("kept")
      try Data().write(to: URL(fileURLWithPath: path))
      try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
      #expect(try Command.run("compare", "two-discussions.yaml", "--output", path).status == 0)
      #expect(try permissions(path) == mode)
      #expect(try scratch.text("kept").contains("Two discussions"))
    }
  }

  @Test("A link leads to the file that is written, whether it is there or not")
  func links() throws {
    try Scratch.with { scratch in
      let folder = scratch.url.appendingPathComponent("folder")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try FileManager.default.createSymbolicLink(atPath: scratch.path("one"), withDestinationPath: "folder/two")
      try FileManager.default.createSymbolicLink(atPath: scratch.path("folder/two"), withDestinationPath: "three")
      for _ in 0..<2 {
        #expect(try Command.run("compare", "two-discussions.yaml", "--output", scratch.path("one")).status == 0)
        #expect(try scratch.text("folder/three").contains("Two discussions"))
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: scratch.path("one")) == "folder/two")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["three", "two"])
      }
      try FileManager.default.createSymbolicLink(atPath: scratch.path("round"), withDestinationPath: "round")
      #expect(try Command.run("compare", "two-discussions.yaml", "--output", scratch.path("round")).status == 74)
    }
  }

  @Test("A file that has several names is not replaced under one of them")
  func manyNames() throws {
    try Scratch.with { scratch in
      let path = scratch.path("one")
      try Data("what was there before\n".utf8).write(to: URL(fileURLWithPath: path))
      try FileManager.default.linkItem(atPath: path, toPath: scratch.path("other"))
      let run = try Command.run("compare", "two-discussions.yaml", "--output", path)
      #expect(run.status == 74)
      #expect(
        run.errors
          == "\(path): error: cannot be written: this file has 2 names, and only this one would lead to the result\n"
          + " = help: remove this name first, or give the result another\n")
      #expect(try scratch.text("one") == "what was there before\n" && scratch.names == ["one", "other"])
      try FileManager.default.removeItem(atPath: scratch.path("other"))
      #expect(try Command.run("compare", "two-discussions.yaml", "--output", path).status == 0)
    }
  }

  @Test("What is no plain file is not replaced")
  func noPlainFile() throws {
    try Scratch.with { scratch in
      #expect(mkfifo(scratch.path("pipe"), 0o600) == 0)
      for path in [scratch.path("pipe"), "/dev/null"] {
        let run = try Command.run("compare", "two-discussions.yaml", "--output", path)
        #expect(run.status == 74)
        #expect(
          run.errors == "\(path): error: cannot be written: this is no plain file\n"
            + " = help: leave ‘--output’ out to write to standard output\n")
      }
      #expect(try scratch.names == ["pipe"])
    }
  }

  @Test("Nothing is written over what was read for it, by whatever name")
  func inputs() throws {
    try Scratch.with { scratch in
      let case1 = try Data(contentsOf: Command.folder("Fixtures/two-discussions.yaml"))
      let path = scratch.path("two-discussions.yaml")
      try case1.write(to: URL(fileURLWithPath: path))
      try FileManager.default.createSymbolicLink(atPath: scratch.path("link"), withDestinationPath: path)
      try FileManager.default.linkItem(atPath: path, toPath: scratch.path("same"))
      for output in [path, scratch.path("link"), scratch.path("same")] {
        for arguments in [["compare"], ["run", "--authority", "alder"], ["check"], ["why"]] {
          let run = try Command.run(arguments + [path, "--output", output])
          #expect(run.status == 74 && run.output.isEmpty)
          #expect(run.errors.hasPrefix("\(output): error: cannot be written: this file was read to make the result"))
        }
      }
      #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == case1)
    }
  }

  @Test(
    "Whoever interrupts the command finds a whole file or none, and nothing beside it", arguments: [SIGINT, SIGTERM])
  func interrupted(_ signal: Int32) throws {
    let command = try #require(Command.url)
    for delay in stride(from: 5, through: 200, by: 15) {
      try Scratch.with { scratch in
        let process = Process()
        process.executableURL = command
        process.arguments = ["compare", "two-discussions.yaml", "--output", scratch.path("result")]
        process.currentDirectoryURL = Command.folder("Fixtures")
        try process.run()
        usleep(UInt32(delay) * 1_000)
        kill(process.processIdentifier, signal)
        process.waitUntilExit()
        #expect(try scratch.names.allSatisfy { $0 == "result" })
        if try !scratch.names.isEmpty { #expect(try scratch.text("result").contains("Two discussions")) }
      }
    }
  }

  #if os(Linux)
  @Test("A write that fails half-way loses nothing of the older file, and leaves nothing beside it")
  func halfWay() throws {
    try Scratch.with { scratch in
      let path = scratch.path("result.txt")
      let older = "what was there before\n"
      try Data(older.utf8).write(to: URL(fileURLWithPath: path))
      // No file may grow beyond one block, and the result is longer: the system takes its beginning and refuses the rest.
      let shell = Process()
      shell.executableURL = URL(fileURLWithPath: "/bin/sh")
      let command = try #require(Command.url).path
      shell.arguments = [
        "-c", "trap '' XFSZ; ulimit -f 1; exec \"$0\" schema case --output \"$1\" 2> /dev/null", command, path,
      ]
      shell.currentDirectoryURL = Command.folder("Fixtures")
      try shell.run()
      shell.waitUntilExit()
      #expect(shell.terminationReason == .exit && shell.terminationStatus == 74)
      #expect(try scratch.text("result.txt") == older)
      #expect(try scratch.names == ["result.txt"])
      let whole = try Command.run("schema", "case", "--output", path)
      #expect(whole.status == 0)
      #expect(try scratch.text("result.txt").utf8.count > 1024)
    }
  }
  #endif
}
