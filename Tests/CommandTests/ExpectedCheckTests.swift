import Foundation
import Testing

@Suite("Expected outcomes are checked against what the rules find")
struct ExpectedCheckTests {
  /// Runs `check` in a folder with the profiles and a case of the fixtures, and a file of what is expected of it.
  private func check(_ expected: String, _ arguments: String...) throws -> Command.Run {
    try Scratch.with { scratch in
      let files = FileManager.default
      let fixtures = Command.folder("Fixtures")
      let folder = scratch.url.appendingPathComponent("Cases/Expected")
      try files.createDirectory(at: folder, withIntermediateDirectories: true)
      try files.copyItem(
        at: fixtures.appendingPathComponent("Authorities"), to: scratch.url.appendingPathComponent("Authorities"))
      try files.copyItem(
        at: fixtures.appendingPathComponent("two-discussions.yaml"),
        to: scratch.url.appendingPathComponent("Cases/two-discussions.yaml"))
      try Data(expected.utf8).write(to: folder.appendingPathComponent("two-discussions.yaml"))
      return try Command.run(["check"] + arguments, in: scratch.url)
    }
  }

  private let right = """
    expected: 1
    of: two-discussions
    outcomes:
      alder:
        initial-conference.held-in-time: "breached: due 2023-05-15, done 2023-05-17 (must)"
        quoracy.course: "not-applicable"
      birch:
        initial-conference.held-in-time: "met: due 2023-05-22, done 2023-05-17 (should)"
        quoracy.quorate: "silent: fewest"

    """

  @Test("What holds is one of the files read")
  func holds() throws {
    let run = try check(right)
    #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
    #expect(run.output.hasPrefix("5 files read, nothing wrong.\n"), "\(run.output)")
  }

  @Test("What does not hold is told with its line, and what is found instead with its force")
  func doesNotHold() throws {
    let run = try check(right.replacing("(must)", with: "(should)"))
    #expect(run.status == 1)
    #expect(
      run.errors == """
        Cases/Expected/two-discussions.yaml:5:38: error: this does not hold: the rules find ‘breached: due 2023-05-15, done 2023-05-17 (must)’
            5 |     initial-conference.held-in-time: "breached: due 2023-05-15, done 2023-05-17 (should)"
              |                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
              = help: read the document again: the outcome, the profile or the rule is wrong

        """)
  }

  @Test(
    "Whatever is not there is told with its place",
    arguments: [
      ("of: two-discussions", "of: one-discussion", "2:5: error: this must be the file’s name"),
      ("expected: 1", "expected: 2", "1:11: error: expected `1`, the only form"),
      ("  alder:", "  older:", "4:3: error: expected one of: alder, birch, nation"),
      ("held-in-time", "held-on-time", "5:5: error: this word is not known here"),
      ("quoracy.quorate", "quoracy.quorate @ child A", "9:5: error: expected a question that is asked of this case"),
      ("silent: fewest", "silent: unit", "9:22: error: this does not hold: the rules find ‘silent: fewest’"),
      ("\"silent: fewest\"", "", "9:21: error: this key has no value"),
    ])
  func mistakes(_ old: String, _ new: String, _ told: String) throws {
    let run = try check(right.replacing(old, with: new))
    #expect(run.status == 1)
    #expect(run.errors.contains("Cases/Expected/two-discussions.yaml:\(told)"), "\(run.errors)")
  }

  @Test("A case in the folder of expected outcomes is not quoted")
  func confidential() throws {
    let run = try check("id: a\nchildren: [{ label: Maud }]\nchild: Fred\n")
    #expect(run.status == 1 && !run.errors.contains("Maud") && !run.errors.contains("Fred"), "\(run.errors)")
  }
}
