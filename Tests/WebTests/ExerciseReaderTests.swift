import Training
import Files
import Profiles
import Records
import Testing
@testable import Web

@Suite("Exercises are read, and all that is wrong with them is told")
struct ExerciseReaderTests {
  private static let reader = Result {
    let workbench = try Asking.workbench.get()
    return ExerciseReader(workbench.evaluator, on: workbench.cases, under: workbench.profiles)
  }

  /// What is wrong with a set of which this is the list.
  private func mistakes(_ list: String, head: String = "exercises: 1\nid: trial") throws -> [String] {
    let text = "\(head)\ntitle: A trial\npractises: Reading.\nlist:\n\(list)\n"
    do {
      _ = try Self.reader.get().read(Source(name: "trial.yaml", bytes: Array(text.utf8)), expecting: "trial")
      return []
    } catch let diagnostics as Diagnostics {
      return diagnostics.all.map(\.description)
    }
  }

  @Test("Every set of this repository can be done")
  func repository() throws {
    let (library, workbench) = (try Asking.library.get(), try Asking.workbench.get())
    let paths = try WholeFiles.yaml(in: "\(Asking.root)/Cases/Exercises")
    #expect(paths.count >= 2)
    for path in paths {
      #expect(throws: Never.self) {
        _ = try library.exercises(DocumentFile(path), on: workbench.cases, under: workbench.profiles)
      }
    }
  }

  @Test("Everything wrong at once, in the order of the text")
  func together() throws {
    let told = try mistakes(
      """
        - case: divided-equaly
          question: decision-making.decison
          authorities: [wakefeld]
          prompt: What is decided?
        - { case: divided-equally, question: decision-making.decision, promt: What is decided? }
      """, head: "exercises: 2\nid: trail")
    #expect(
      told.joined(separator: "\n") == """
        trial.yaml:1:12: error: expected `1`, the only form of exercises there is so far
            1 | exercises: 2
              |            ^
        trial.yaml:2:5: error: this must be the file’s name, ‘trial’
            2 | id: trail
              |     ^^^^^
              = help: write ‘trial’ here, or give the file another name
        trial.yaml:6:11: error: this word is not known here
            6 |   - case: divided-equaly
              |           ^^^^^^^^^^^^^^
              = help: did you mean ‘divided-equally’?
        trial.yaml:7:15: error: this word is not known here
            7 |     question: decision-making.decison
              |               ^^^^^^^^^^^^^^^^^^^^^^^
              = help: did you mean ‘decision-making.decision’?
        trial.yaml:8:19: error: expected one of: barnsley, doncaster, north-wales, stoke-on-trent, wakefield
            8 |     authorities: [wakefeld]
              |                   ^^^^^^^^
              = help: did you mean ‘wakefield’?
        trial.yaml:10:5: error: ‘prompt’ is missing
           10 |   - { case: divided-equally, question: decision-making.decision, promt: What is decided? }
              |     ^
        trial.yaml:10:66: error: this key is not known here
           10 |   - { case: divided-equally, question: decision-making.decision, promt: What is decided? }
              |                                                                  ^^^^^
              = help: did you mean ‘prompt’?
        """)
  }

  @Test(
    "What makes no exercise is told at its place",
    arguments: [
      ("[]", "6:3", "expected at least one exercise"),
      (
        "- { case: divided-equally, question: decision-making.decision, authorities: [], prompt: What? }", "6:79",
        "expected at least one authority, or no key `authorities` for all of them"
      ),
      (
        "- { case: divided-equally, question: pre-birth.held-in-time, prompt: What? }", "6:40",
        "expected a question that is asked of this case"
      ),
      (
        "- { case: siblings-apart, question: decision-making.decision, prompt: What? }", "6:39",
        "expected the key `about` beside a question that is asked of each of several"
      ),
      (
        "- { case: siblings-apart, question: decision-making.decision, about: baby sister, prompt: What? }", "6:72",
        "expected one of: older child, baby brother"
      ),
      (
        "- { case: two-health-professions, question: quoracy.quorate, about: child A, prompt: What? }", "6:71",
        "expected no key `about`: the question is asked of the case as a whole"
      ),
      (
        "- { case: divided-equally, question: decision-making.decision, authorities: [barnsley], prompt: What? }",
        "6:40",
        "expected a question that at least one of these authorities answers"
      ),
      (
        "- { case: divided-equally, question: decision-making.decision, authorities: [wakefield], prompt: What? }",
        "6:40", "expected a question with at least two different outcomes among these authorities"
      ),
    ])
  func none(_ list: String, _ place: String, _ sentence: String) throws {
    let told = try mistakes("  " + list)
    #expect(told.count == 1 && told[0].hasPrefix("trial.yaml:\(place): error: \(sentence)\n"), "\(told)")
  }

  @Test("A folder that is not there holds no exercises")
  func noFolder() throws {
    #expect(try Asking.library.get().exercises(in: "\(Asking.root)/Cases/None").isEmpty)
  }
}
