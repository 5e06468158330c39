import Foundation
import Testing

@Suite("A proposal is read against every profile of the folder")
struct ProposalTests {
  /// What `compare` shows with a proposal that takes the rule of one authority away.
  private func compare(base: String, _ arguments: [String] = []) throws -> Command.Run {
    try Scratch.with { scratch in
      let text = """
        proposal: 1
        base: \(base)
        title: A trial
        clauses:
          initial-conference.limit:
            silent: yes
            because: To see what it does.

        """
      try Data(text.utf8).write(to: scratch.url.appendingPathComponent("trial.yaml"))
      return try Command.run(
        ["compare", "two-discussions.yaml", "--proposal", scratch.path("trial.yaml"), "--format", "json"] + arguments)
    }
  }

  @Test("A parameter that is none, and near none, is not told the names of all")
  func unknownParameter() throws {
    try Scratch.with { scratch in
      let text = "proposal: 1\nbase: alder\ntitle: A trial\nclauses:\n  zzzz.yyyy: { silent: yes, because: To see. }\n"
      try Data(text.utf8).write(to: scratch.url.appendingPathComponent("trial.yaml"))
      let run = try Command.run("impact", "--proposal", scratch.path("trial.yaml"), "two-discussions.yaml")
      #expect(run.status == 65 && run.errors.contains("trial.yaml:5:3: error: this word is not known here\n"))
      let isShort =
        run.errors.utf8.count < 600 && run.errors.contains("there are ") && run.errors.contains("matrix’ names")
      #expect(isShort, "\(run.errors)")
    }
  }

  @Test(
    "The authority as proposed stands behind the one as it is, which stands beside the others where it is not named",
    arguments: [
      ("alder", [], ["alder", "alder-as-proposed", "birch"]),
      ("birch", ["--authority", "alder"], ["alder", "birch", "birch-as-proposed"]),
      ("alder", ["--authority", "alder"], ["alder", "alder-as-proposed"]),
      ("nation", ["--authority", "birch", "--national"], ["birch", "nation", "nation-as-proposed"]),
      ("nation", [], ["alder", "birch", "nation", "nation-as-proposed"]),
    ])
  func authorities(base: String, arguments: [String], expected: [String]) throws {
    let run = try compare(base: base, arguments)
    #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
    let json = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let authorities = try #require(json["authorities"] as? [[String: Any]])
    #expect(authorities.compactMap { $0["id"] as? String } == expected)
  }

  @Test("An authority that there is none of is an error in the proposal")
  func unknown() throws {
    let run = try compare(base: "elder", ["--authority", "birch"])
    #expect(run.status == 65 && run.output.isEmpty)
    #expect(run.errors.contains("trial.yaml:2:7: error: expected one of: alder, birch, nation"), "\(run.errors)")
  }
}
