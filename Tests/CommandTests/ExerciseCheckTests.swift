import Foundation
import Testing

@Suite("Sets of exercises are checked with the cases and profiles on which they are done")
struct ExerciseCheckTests {
  /// Runs `check` in a folder with the profiles and cases of the fixtures, a set of one exercise, and whatever is put there besides.
  private func check(
    case file: String, question: String = "initial-conference.held-in-time", _ arguments: String...,
    besides: (URL) throws -> Void = { _ in }
  ) throws -> Command.Run {
    try Scratch.with { scratch in
      let files = FileManager.default
      let fixtures = Command.folder("Fixtures")
      let exercises = scratch.url.appendingPathComponent("Cases/Exercises")
      try files.createDirectory(at: exercises, withIntermediateDirectories: true)
      for name in ["Authorities", "two-discussions.yaml"] {
        let place = name == "Authorities" ? name : "Cases/\(name)"
        try files.copyItem(
          at: fixtures.appendingPathComponent(name), to: scratch.url.appendingPathComponent(place))
      }
      let text = """
        exercises: 1
        id: trial
        title: A trial
        practises: Checking.
        list:
          - { case: \(file), question: \(question), prompt: By which day? }

        """
      try Data(text.utf8).write(to: exercises.appendingPathComponent("trial.yaml"))
      try besides(scratch.url)
      return try Command.run(["check"] + arguments, in: scratch.url)
    }
  }

  @Test("A set that can be done is one of the files read")
  func right() throws {
    let run = try check(case: "two-discussions")
    #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
    #expect(run.output.hasPrefix("5 files read, nothing wrong.\n"), "\(run.output)")
    #expect(try check(case: "two-discussions", "Cases/Exercises/trial.yaml").output.hasPrefix("1 file read"))
  }

  @Test("Cases and exercises stand where --cases says")
  func elsewhere() throws {
    let run = try check(case: "two-discussions", "--cases", "Kept") { folder in
      try FileManager.default.moveItem(
        at: folder.appendingPathComponent("Cases"), to: folder.appendingPathComponent("Kept"))
    }
    #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
    #expect(run.output.hasPrefix("5 files read, nothing wrong.\n"), "\(run.output)")
  }

  @Test("A set that cannot be done is told why, with its place")
  func wrong() throws {
    let run = try check(case: "to-discussions")
    #expect(run.status == 1)
    #expect(
      run.errors == """
        Cases/Exercises/trial.yaml:6:13: error: expected one of: two-discussions
            6 |   - { case: to-discussions, question: initial-conference.held-in-time, prompt: By which day? }
              |             ^^^^^^^^^^^^^^
              = help: did you mean ‘two-discussions’?

        """)
  }

  @Test("What is wrong with a case is told once, and not again for each set")
  func once() throws {
    let run = try check(case: "two-discussions") { folder in
      try Data("case: 1\nid: broken\n".utf8).write(to: folder.appendingPathComponent("Cases/broken.yaml"))
    }
    #expect(run.status == 1)
    #expect(run.errors.components(separatedBy: "‘title’ is missing").count == 2, "\(run.errors)")
    #expect(!run.errors.contains("trial.yaml"))
  }

  @Test("A case in the folder of the exercises is not quoted")
  func confidential() throws {
    let run = try check(case: "two-discussions") { folder in
      try Data("id: a\nchildren: [{ label: Maud }]\nchild: Fred\n".utf8)
        .write(to: folder.appendingPathComponent("Cases/Exercises/stray.yaml"))
    }
    #expect(run.status == 1 && !run.errors.contains("Maud") && !run.errors.contains("Fred"), "\(run.errors)")
  }
}
