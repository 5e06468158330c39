import Foundation
import Testing

@Suite("Files are written whole or not at all")
struct WholeFileTests {
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
