import Foundation
import Testing

@Suite("Many cases, one after another")
struct BatchTests {
  /// So many cases as JSON Lines, each with a day of its own; the line of each place in `damaged` is faulty.
  private static func lines(_ count: Int, damaged: Set<Int> = []) -> String {
    (1...count).map { number in
      damaged.contains(number)
        ? #"{"case": 1, "id": "secret-\#(number)", "title": "Jane of Seaview", "mother": "Jane"}"#
        : #"{"case":1,"id":"case-\#(number)","title":"T","lookAt":null,"children":[{"label":"child A","born":"2015-03-02"}],"#
          .replacing(#""lookAt":null,"#, with: #""look-at":null,"#)
          + #""strategy-discussions":[{"began":"2023-04-20","initiated-enquiries":true,"required-by-enquiry":"no"}],"#
          + #""conference":{"kind":"initial","date":"2023-05-\#(10 + number % 20)"}}"#
    }.map { $0 + "\n" }.joined()
  }

  private func inScratch<Result>(_ text: String, _ body: (Scratch, String) throws -> Result) throws -> Result {
    try Scratch.with { scratch in
      try Data(text.utf8).write(to: scratch.url.appendingPathComponent("cases.jsonl"))
      return try body(scratch, scratch.path("cases.jsonl"))
    }
  }

  @Test("each gives a line, in order, whatever works on them, and the same as compare")
  func order() throws {
    try inScratch(Self.lines(300)) { _, path in
      let one = try Command.run("batch", path, "--jobs", "1")
      let four = try Command.run("batch", path, "--jobs", "4")
      #expect(one.status == 0 && one.errors.isEmpty && one.output == four.output)
      let ids = try one.outputLines.map { line in
        let json = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        return (json["case"] as? [String: Any])?["id"] as? String
      }
      #expect(ids == (1...300).map { "case-\($0)" })
    }
    let compared = try Command.run("compare", "two-discussions.yaml", "--format", "json")
    let line = try Command.run("batch", "two-discussions.yaml")
    var (left, right) = (try object(compared.output), try object(line.output))
    right["file"] = nil
    right["line"] = nil
    #expect(NSDictionary(dictionary: left) == NSDictionary(dictionary: right))
    left["case"] = nil
    #expect(NSDictionary(dictionary: left) != NSDictionary(dictionary: right))
  }

  private func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test("what cannot be read is told with its number and never quoted, and the others go on")
  func faulty() throws {
    let text = Self.lines(40, damaged: [3, 17]) + "{\"case\": 1,\n"
    try inScratch(text) { _, path in
      let run = try Command.run("batch", path)
      #expect(run.status == 65 && run.outputLines.count == 41)
      let told = run.errors.split(separator: "\n")
      #expect(told.count == 4 && told.last == "3 cases could not be read.")
      #expect(told[0].hasPrefix("\(path):3:") && told[0].contains(": error: this key is not known here"))
      #expect(told[1].hasPrefix("\(path):17:") && told[2].hasPrefix("\(path):41:"))
      for secret in ["Jane", "Seaview", "secret-3", "mother"] {
        #expect(!run.errors.contains(secret) && !run.output.contains(secret))
      }
      let third = try object(String(run.outputLines[2]))
      #expect(third["schema"] as? String == "faulty-case" && third["line"] as? Int == 3)
    }
  }

  @Test("a pipe, a file and a folder are taken alike, and the cases themselves come out as they went in")
  func sources() throws {
    let text = Self.lines(5)
    try inScratch(text) { scratch, path in
      let file = try Command.run("batch", path, "--format", "cases")
      #expect(file.status == 0 && file.outputLines.count == 5)
      let folder = try Command.run("batch", scratch.url.path, "--format", "cases")
      #expect(folder.output == file.output)
      let pipe = try Command.shell("cat \(path) | $quorate batch --format cases")
      #expect(pipe.output == file.output)
      let again = try Command.shell("$quorate batch \(path) --format cases | $quorate batch - --format cases")
      #expect(again.output == file.output)
    }
    let one = try Command.shell("$quorate batch - < two-discussions.yaml")
    #expect(one.status == 0 && one.outputLines.count == 1)
  }

  @Test("a damaged line at the beginning of a pipe is one among others where cases are said to be lines")
  func lines() throws {
    try inScratch("x" + Self.lines(3)) { _, path in
      let run = try Command.shell("$quorate batch - --lines --format cases < \(path)")
      #expect(run.status == 65 && run.outputLines.count == 2)
      #expect(
        run.errors.hasPrefix("standard input:1:1: error: ") && run.errors.hasSuffix("1 case could not be read.\n"))
    }
  }

  @Test("a proposal is tried on lines too, whatever the first of them is")
  func impactOfLines() throws {
    try inScratch("x" + Self.lines(3)) { scratch, path in
      let proposal = """
        proposal: 1
        base: alder
        title: A trial
        clauses:
          initial-conference.limit: { silent: yes, because: To see what it does. }

        """
      try Data(proposal.utf8).write(to: scratch.url.appendingPathComponent("trial.yaml"))
      let impact = "$quorate impact --proposal \(scratch.path("trial.yaml")) --format json"
      let lines = try Command.shell("\(impact) --lines - < \(path)")
      #expect(lines.status == 65 && lines.errors.hasPrefix("standard input:1:1: error: "))
      #expect(lines.output.contains("\"count\": 2,"))
      let guessed = try Command.shell("\(impact) - < \(path)")
      #expect(guessed.status == 65 && !guessed.output.contains("\"count\": 2,"))
    }
  }

  @Test("where there is no case, that is said", arguments: ["batch", "batch --summary", "batch --output $scratch/x"])
  func nothing(_ command: String) throws {
    let run = try Command.shell("printf '\\n\\n' | $quorate \(command); s=$?; ls $scratch; exit $s")
    #expect(run.status == 65 && run.errors == "batch: error: no case was found\n")
    #expect(run.output == "errors\noutput\n")
    let folder = try Command.shell("mkdir $scratch/f; $quorate \(command) $scratch/f")
    #expect(folder.status == 65 && folder.errors.hasSuffix("/f: error: no case was found in this folder\n"))
  }

  @Test("killed in the middle and resumed, the result is the same bytes", arguments: ["jsonl", "csv", "cases"])
  func resumed(format: String) throws {
    let text = Self.lines(900, damaged: [5, 700])
    try inScratch(text) { scratch, path in
      let whole = try Command.run("batch", path, "--jobs", "2", "--format", format)
      let command = "$quorate batch - --jobs 2 --format \(format) --output \(scratch.path("out"))"
      // The pipe stays open after some of the cases, so that the command is always in the middle of them when it is killed.
      let killed = try Command.shell(
        """
        mkfifo $scratch/pipe; \(command) < $scratch/pipe & child=$!
        exec 9> $scratch/pipe; head -n 500 \(path) >&9
        for i in $(seq 300); do [ -e \(scratch.path("out.part.state")) ] && break; sleep 0.1; done
        kill -9 $child; wait $child 2>/dev/null; exec 9>&-; ls \(scratch.url.path)
        """)
      #expect(killed.output.contains("out.part.state") && !killed.outputLines.contains("out"))
      let resumed = try Command.shell("\(command) --resume < \(path)")
      #expect(resumed.status == 65 && resumed.errors.hasSuffix("2 cases could not be read.\n"))
      #expect(try scratch.text("out") == whole.output.replacing("\(path)", with: "standard input"))
      #expect(try scratch.names == ["cases.jsonl", "out"])
    }
  }

  @Test("other cases, profiles or options are not gone on with, and an older result stays as it was")
  func otherWork() throws {
    try inScratch(Self.lines(300)) { scratch, path in
      try Data("older".utf8).write(to: scratch.url.appendingPathComponent("out"))
      let command = "$quorate batch - --format cases --jobs 1 --output \(scratch.path("out"))"
      _ = try Command.shell(
        """
        mkfifo $scratch/pipe; \(command) < $scratch/pipe & child=$!
        exec 9> $scratch/pipe; head -n 200 \(path) >&9
        for i in $(seq 300); do [ -e \(scratch.path("out.part.state")) ] && break; sleep 0.1; done
        kill -9 $child; wait $child 2>/dev/null; exec 9>&-
        """)
      let refused = try Command.shell("tail -n +2 \(path) | \(command) --resume")
      #expect(refused.status == 74 && refused.errors.contains("was begun with other cases, profiles or options"))
      let options = try Command.shell("\(command) --authority alder --resume < \(path)")
      #expect(options.status == 74 && options.errors.contains("leave ‘--resume’ out"))
      #expect(try scratch.text("out") == "older")
      let anew = try Command.shell("\(command) < \(path)")
      #expect(anew.status == 0)
      #expect(try scratch.text("out").split(separator: "\n").count == 300)
    }
  }

  @Test("the summary counts what each line says")
  func summary() throws {
    try inScratch(Self.lines(60, damaged: [9])) { _, path in
      let run = try Command.run("batch", path, "--summary", "--format", "json")
      #expect(run.status == 65)
      let json = try object(run.output)
      #expect(json["cases"] as? Int == 59 && json["faulty"] as? Int == 1)
      var counted: [String: Int] = [:]
      for line in try Command.run("batch", path).outputLines {
        for finding in try object(String(line))["findings"] as? [[String: Any]] ?? [] {
          for (id, outcome) in finding["outcomes"] as? [String: [String: Any]] ?? [:] {
            counted["\(finding["key"] ?? "") \(id) \(outcome["status"] ?? "")", default: 0] += 1
          }
        }
      }
      let counts = try #require(json["counts"] as? [[String: Any]])
      var summed: [String: Int] = [:]
      for count in counts {
        for (status, number) in count["statuses"] as? [String: Int] ?? [:] where number > 0 {
          summed["\(count["key"] ?? "") \(count["authority"] ?? "") \(status)"] = number
        }
      }
      #expect(!counted.isEmpty && counted == summed)
      let late = counts.compactMap { $0["days-late"] as? [String: Int] }.filter { !$0.isEmpty }
      #expect(!late.isEmpty)
      let text = try Command.run("batch", path, "--summary")
      #expect(text.output.contains("59 cases. One more could not be read.") && text.output.contains("days late"))
    }
  }

  @Test(
    "64 where options do not go together",
    arguments: [
      ["--format", "text"], ["--summary", "--format", "jsonl"], ["--resume"], ["--summary", "--resume"],
      ["--jobs", "0"],
    ])
  func usage(_ options: [String]) throws { #expect(try Command.run(["batch", "-"] + options).status == 64) }
}
