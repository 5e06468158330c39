import Training
import Cases
import Engine

/// Where a trainee is: in which set, and with which score. Both are told by the address.
struct TrainingPlace {
  let set: ExerciseSet
  /// The cases on which the set is done.
  let cases: [Case]
  let score: Score

  /// The place that an address tells; nil where there is no such set.
  init?(_ ask: PageRequest, on workbench: Workbench) {
    guard let (set, cases) = workbench.exerciseSet(named: ask.parts["set"] ?? "") else { return nil }
    self.init(
      set, cases,
      Score(ask.fields["done"], outOf: set.exercises.map { workbench.authorities.asked(in: $0).members.count }))
  }

  init(_ set: ExerciseSet, _ cases: [Case], _ score: Score) {
    self.set = set
    self.cases = cases
    self.score = score
  }

  /// What is said where an address names a set that is not there.
  static let missing = PageReply.missing(
    "There is no set of exercises at this address, or no case was found on which its two areas part. Choose one on the page Train."
  )

  /// The same place after an exercise.
  func having(_ result: Score.Result, of number: Int) -> TrainingPlace {
    TrainingPlace(set, cases, score.with(result, of: number))
  }

  /// The address of a page of the set, which takes the score along.
  func address(_ page: String? = nil) -> String {
    let path = "/train/\(Fields.encode(set.id))" + (page.map { "/\($0)" } ?? "")
    return hasScore ? "\(path)?\(Fields([("done", score.text)]).encoded)" : path
  }

  /// An exercise as lists show it.
  struct Entry {
    let number: Int
    let address: String
    /// The title of its case.
    let title: String
    let prompt: String
    let isDone: Bool
    /// What came of it, in words.
    let result: String
  }

  /// The exercises in order, each with what came of it.
  var exercises: [Entry] {
    self.set.exercises.enumerated().map { index, exercise in
      let number = index + 1
      let result = score.results[number]
      return Entry(
        number: number, address: address("\(number)"),
        title: cases.first { $0.id == exercise.caseID }?.title ?? exercise.caseID, prompt: exercise.prompt,
        isDone: result != nil, result: result.map { "\($0.right) of \($0.outOf) right" } ?? "not done yet")
    }
  }

  /// Whether any exercise was done.
  var hasScore: Bool { !score.results.isEmpty }

  /// The whole score in words.
  var total: String { "\(score.right) of \(score.outOf) right" }

  /// How many exercises of how many were done, in words.
  var progress: String { "\(score.results.count) of \(set.exercises.count) exercises done" }
}
