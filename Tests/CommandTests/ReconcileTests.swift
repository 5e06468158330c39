import Foundation
import Testing

@Suite("Two who transcribed apart")
struct ReconcileTests {
  private static let folder = Command.folder("Fixtures/Transcriptions")
  private static let both = ["reconcile", "first.yaml", "second.yaml"]

  private func run(_ arguments: [String]) throws -> Command.Run { try Command.run(arguments, in: Self.folder) }

  @Test("what differs is shown as it is kept, with agreement in per cent and Cohen’s kappa")
  func golden() throws {
    let run = try run(Self.both)
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(
      run.output == (try String(contentsOf: Self.folder.appendingPathComponent("reconciled.txt"), encoding: .utf8)))
  }

  @Test("every format has every difference", arguments: ["text", "markdown", "html", "json", "csv"])
  func formats(_ format: String) throws {
    let output = try run(Self.both + ["--format", format]).output
    for key in ["initial-conference.limit", "minutes.limit", "quoracy.unit", "minutes.retention"] {
      #expect(output.contains(key), "\(key)")
    }
    if format != "csv" { #expect(output.contains("0.100")) }
    try Scratch.with { scratch in
      let written = try run(Self.both + ["--format", format, "--output", scratch.path("result")])
      #expect(written.status == 0 && written.output.isEmpty)
      #expect(try scratch.text("result") == output)
    }
  }

  @Test("JSON has the counts from which kappa is computed")
  func json() throws {
    let text = try run(Self.both + ["--format", "json"]).output
    let json = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(json["kind"] as? String == "transcriptions")
    let agreement = try #require(json["agreement"] as? [String: Any])
    // Of nine clauses three are silent in both, and of the others three stated by both: (6 · 3 − (5 · 3 + 1 · 1)) / (36 − 16) = 2 / 20.
    #expect(agreement["kappa"] as? String == "0.100" && agreement["compared"] as? Int == 6)
    #expect(agreement["both-silent"] as? Int == 3)
    #expect(
      agreement["counts"] as? [[Int]] == [
        [3, 0, 1, 1, 0], [0, 0, 0, 0, 0], [0, 1, 0, 0, 0], [0, 0, 0, 0, 0], [0, 0, 0, 0, 0],
      ])
    let counts = try #require(json["counts"] as? [String: Int])
    #expect(
      counts.filter { $0.value > 0 && $0.key != "neither" } == [
        "same": 1, "both-silent": 3, "force-or-place": 1, "different": 2, "only-first": 1, "only-second": 1,
        "not-yet": 1,
      ])
  }

  @Test("1 where there are differences and that is asked for, 0 where there are none")
  func status() throws {
    #expect(try run(Self.both + ["--fail-on-difference"]).status == 1)
    #expect(try run(["reconcile", "first.yaml", "first.yaml", "--fail-on-difference"]).status == 0)
  }

  /// The differences to settle, with the lines that follow some parameters’ `settled:` put behind it.
  private func settling(_ scratch: Scratch, _ change: (String) -> String) throws -> Command.Run {
    try? FileManager.default.removeItem(atPath: scratch.path("open.yaml"))
    let open = try run(Self.both + ["--output", scratch.path("open.yaml")])
    #expect(open.status == 0 && open.output == "\(scratch.path("open.yaml")) holds 6 differences to settle.\n")
    try Data(change(try scratch.text("open.yaml")).utf8).write(to: scratch.url.appendingPathComponent("settled.yaml"))
    return try run(Self.both + ["--settled", scratch.path("settled.yaml"), "--output", scratch.path("agreed.yaml")])
  }

  @Test("what is settled makes the agreed profile", arguments: ["first", "second"])
  func settled(_ side: String) throws {
    try Scratch.with { scratch in
      // What the first has not transcribed can only be the second’s.
      let parts = ["first: untranscribed", "settled:\n"]
      let made = try settling(scratch) { text in
        text.components(separatedBy: parts[1]).enumerated().reduce("") { all, part in
          guard part.offset > 0 else { return part.element }
          let before = all.components(separatedBy: "\n  #").last ?? ""
          return all + "settled: \(before.contains(parts[0]) ? "second" : side)\n" + part.element
        }
      }
      #expect(made.status == 0 && made.errors.isEmpty && made.output.isEmpty, "\(made.errors)")
      let json = try run(["reconcile", "\(side).yaml", scratch.path("agreed.yaml"), "--format", "json"]).output
      let read = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
      let counts = try #require(read["counts"] as? [String: Int])
      #expect(counts["same", default: 0] + counts["both-silent", default: 0] == (side == "first" ? 9 : 10))
      #expect(json.contains("\"head-differs-in\": []"))
    }
  }

  @Test("a clause of its own settles a difference too, and is read as a profile’s")
  func own() throws {
    try Scratch.with { scratch in
      let clause =
        "settled: { is: 12 working days after the first strategy discussion, force: may, at: Booking, anchor: twelve }\n"
      let made = try settling(scratch) { text in
        let range = text.range(of: "settled:\n")
        return (range.map { text.replacingCharacters(in: $0, with: clause) } ?? text)
          .replacingOccurrences(of: "settled:\n", with: "settled: second\n")
      }
      #expect(made.status == 0, "\(made.errors)")
      #expect(
        try scratch.text("agreed.yaml").contains(
          "      is: 12 working days after the first strategy discussion\n      force: may"))
      let profile = try scratch.text("agreed.yaml").replacingOccurrences(
        of: "authority: larch", with: "authority: agreed")
      try Data(profile.utf8).write(to: scratch.url.appendingPathComponent("agreed.yaml"))
      #expect(try Command.run("check", scratch.path("agreed.yaml")).status == 0)
    }
  }

  @Test("a settlement that cannot be taken is told word for word, and nothing is written")
  func faulty() throws {
    try Scratch.with { scratch in
      let made = try settling(scratch) { _ in
        """
        settlement: 1
        differences:
          initial-conference.limit:
            first: { is: 14 working days after the first strategy discussion, force: must, at: "Booking > 2", anchor: within fifteen working days }
            second: { is: 15 working days after the last strategy discussion, force: must, at: "Booking > 2", anchor: fifteen working days }
            settled:
          initial-conference.applies-before-birth:
            first: untranscribed
            second: { is: yes, force: must, at: "Booking > 4", anchor: "before birth: the same" }
            settled: first
          quoracy.fewest: { first: { silent: yes }, second: { silent: yes }, settled: first }
          quoracy.unity: {}
          quoracy.unit: { first: { is: agencies, force: should, at: Quorum, anchor: two agencies }, second: { silent: yes }, settled: { is: agencies } }
          minutes.limit: [first]

        """
      }
      #expect(made.status == 65 && made.output.isEmpty)
      #expect(try !scratch.names.contains("agreed.yaml"))
      let expected = try String(
        contentsOf: Self.folder.appendingPathComponent("faulty-settlement.txt"), encoding: .utf8)
      #expect(made.errors.replacingOccurrences(of: scratch.path("settled.yaml"), with: "settled.yaml") == expected)
    }
  }

  @Test("settled clauses that contradict each other are told as in any profile, and nothing is written")
  func contradiction() throws {
    try Scratch.with { scratch in
      for (name, from, through) in [("one", 5, 10), ("other", 12, 18)] {
        let head = try String(contentsOf: Self.folder.appendingPathComponent("first.yaml"), encoding: .utf8)
          .components(separatedBy: "procedures:")[0]
        let clauses = [("advocate-from-age", from), ("advocate-through-age", through)].map { key, age in
          "    \(key): { is: \(age), force: must, at: Advocates, anchor: aged \(age) }\n"
        }
        let text = head + "procedures:\n  child-participation:\n" + clauses.joined()
        try Data(text.utf8).write(to: scratch.url.appendingPathComponent("\(name).yaml"))
      }
      let both = ["reconcile", "one.yaml", "other.yaml"]
      #expect(try Command.run(both + ["--output", "open.yaml"], in: scratch.url).status == 0)
      let parts = try scratch.text("open.yaml").components(separatedBy: "settled:\n")
      let text = parts[0] + "settled: second\n" + parts[1] + "settled: first\n" + parts[2]
      try Data(text.utf8).write(to: scratch.url.appendingPathComponent("settled.yaml"))
      let run = try Command.run(both + ["--settled", "settled.yaml", "--output", "new.yaml"], in: scratch.url)
      #expect(run.status == 65 && run.output.isEmpty)
      #expect(run.errors.hasPrefix("new.yaml:") && run.errors.contains("contradict each other"), "\(run.errors)")
      #expect(try !scratch.names.contains("new.yaml"))
    }
  }

  @Test("nothing is written over, and what does not go together is refused")
  func safe() throws {
    try Scratch.with { scratch in
      try Data("older".utf8).write(to: scratch.url.appendingPathComponent("there.yaml"))
      let there = try run(Self.both + ["--output", scratch.path("there.yaml")])
      #expect(
        there.status == 74
          && there.errors == "\(scratch.path("there.yaml")): error: there is a file of this name already\n")
      #expect(try scratch.text("there.yaml") == "older")
      for wrong in [
        ["--settled", "first.yaml"], ["--format", "json", "--output", scratch.path("a.yaml")],
        ["--settled", "first.yaml", "--format", "json", "--output", scratch.path("a.yaml")],
      ] {
        let run = try run(Self.both + wrong)
        #expect(run.status == 64 && run.output.isEmpty)
      }
      let other = try run(Self.both + ["--settled", "first.yaml", "--output", scratch.path("a.yaml")])
      #expect(other.status == 65)
      #expect(other.errors == "first.yaml: error: this is a profile, and a settlement of two profiles is needed here\n")
      #expect(try scratch.names == ["there.yaml"])
    }
  }

  @Test("two editions of one document have what is new, gone and changed")
  func editions() throws {
    try Scratch.with { scratch in
      for (name, version) in [("first", "1"), ("second", "2")] {
        let text = try String(contentsOf: Self.folder.appendingPathComponent("\(name).yaml"), encoding: .utf8)
          .replacingOccurrences(of: "version: \"1\"", with: "version: \"\(version)\"")
        try Data(text.utf8).write(to: scratch.url.appendingPathComponent("\(name).yaml"))
      }
      let text = try Command.run(Self.both, in: scratch.url).output
      let flowing = text.replacing("\n", with: " ")
      #expect(text.hasPrefix("first.yaml and second.yaml: two editions of one authority’s document\n"))
      for part in [
        "2 changed", "1 gone", "1 new", "\nNEW\n", "\nGONE\n", "\nCHANGED\n", "At the top, they differ in ‘document’.",
      ] {
        #expect(text.contains(part) || flowing.contains(part), "\(part)")
      }
    }
  }
}
