import Foundation
import Testing

@Suite("A case may come by a pipe")
struct PipeTests {
  private func shell(_ line: String) throws -> Command.Run { try Command.shell(line) }

  @Test(
    "and comes to the same as the file",
    arguments: [
      "$quorate compare - < two-discussions.yaml", "cat two-discussions.yaml | $quorate compare -",
      "$quorate compare <(cat two-discussions.yaml)", "cat two-discussions.yaml | $quorate compare /dev/stdin",
      "mkfifo $scratch/pipe; cat two-discussions.yaml > $scratch/pipe & $quorate compare $scratch/pipe",
    ])
  func same(_ line: String) throws {
    let run = try shell(line)
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(run.output == (try Command.run("compare", "two-discussions.yaml").output))
  }

  @Test("in every command that takes one")
  func everyCommand() throws {
    let check = try shell("cat two-discussions.yaml | $quorate check -")
    #expect(check.status == 0 && check.output == "1 file read, nothing wrong.\n")
    let run = try shell("cat two-discussions.yaml | $quorate run - --authority alder")
    #expect(run.output == (try Command.run("run", "two-discussions.yaml", "--authority", "alder").output))
    let why = try shell("$quorate why <(cat two-discussions.yaml)")
    #expect(why.output == (try Command.run("why", "two-discussions.yaml").output))
  }

  @Test("Messages name it, and hide what it says")
  func faulty() throws {
    let check = try shell("printf 'case: 1\\nid: a\\ntitle: T\\nmother: Jane\\n' | $quorate check -")
    #expect(check.status == 1 && check.output == "1 file read: 1 mistake in standard input.\n")
    let run = try shell("printf 'case: 1\\nid: a\\ntitle: T\\nmother: Jane\\n' | $quorate compare -")
    #expect(run.status == 65)
    #expect(run.errors.hasPrefix("standard input:4:1: error: this key is not known here\n    4 | ······: ····\n"))
    #expect(
      try shell("$quorate compare - < /dev/null").errors
        == "standard input:1:1: error: this file is empty\n    1 | \n      | ^\n")
  }
}
