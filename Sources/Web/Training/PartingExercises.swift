import Cases
import Engine
import ProcedureKit
import Profiles
import Records
import Rendering
import Synchronization
import Training

/// A set of exercises that nobody wrote: the smallest cases on which two areas part on a question. Its key says which.
struct MadeSet: Hashable, Sendable {
  /// The full key of the question.
  let question: String
  /// The two areas.
  let (one, other): (String, String)

  init(question: String, one: String, other: String) {
    self.question = question
    (self.one, self.other) = (one, other)
  }

  /// The set that a key names; nil where it is a key of another kind.
  init?(key: String) {
    let parts = key.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 5, parts[0] == Self.word else { return nil }
    self.init(question: "\(parts[1]).\(parts[2])", one: parts[3], other: parts[4])
  }

  /// The set’s key.
  var key: String { "\(Self.word).\(question).\(one).\(other)" }
  /// Where its first exercise is.
  var address: String { "/train/\(Fields.encode(key))/1" }

  private static let word = "apart"
}

/// The sets that were made, each once: it holds nothing that somebody sent.
final class MadeSets: Sendable {
  private let known = Mutex<[MadeSet: (set: ExerciseSet, cases: [Case])?]>([:])

  /// A set with its cases, made where it is not known; nil where there is none.
  func set(_ made: MadeSet, making make: () -> (set: ExerciseSet, cases: [Case])?) -> (set: ExerciseSet, cases: [Case])?
  {
    if let known = known.withLock({ $0[made] }) { return known }
    let set = make()
    known.withLock { $0[made] = .some(set) }
    return set
  }
}

extension Workbench {
  /// The set of a key with the cases on which it is done; nil where there is none.
  func exerciseSet(named key: String) -> (set: ExerciseSet, cases: [Case])? {
    if let set = exercises.first(where: { $0.id == key }) { return (set, cases) }
    guard let made = MadeSet(key: key), let question = evaluator.questions.first(where: { $0.key == made.question })
    else { return nil }
    let members = [made.one, made.other].compactMap { name in
      authorities.members.first { $0.profile.authority == name }
    }
    guard members.count == 2, made.one != made.other else { return nil }
    return madeSets.set(made) { self.set(made, on: partings(of: (members[0], members[1]), on: question)) }
  }

  /// The set on the cases on which two areas part; nil where none was found.
  private func set(_ made: MadeSet, on partings: Partings) -> (set: ExerciseSet, cases: [Case])? {
    let cases = partings.all.joined().flatMap { pair in
      pair.parting.ways.enumerated().compactMap { number, way in
        let text = pair.parting.file(of: way, number: number)
        return try? CaseReader.read(CaseReader.source(name: "a case", bytes: Array(text.utf8)))
      }
    }
    let source = Source(name: "exercises", bytes: Array(partings.exercises(named: made.key).utf8))
    guard !cases.isEmpty, let set = try? ExerciseReader.read(source, expecting: nil) else { return nil }
    return (set, cases)
  }

  /// Exercises of two areas and a question that were chosen: their set, or the form that asks for them.
  func partingExercises(_ ask: PageRequest) -> PageReply {
    do throws(PartingChoice.Fault) {
      let choice = try PartingChoice(ask.fields, in: self)
      guard choice.members != nil, let question = choice.question, let one = choice.one, let other = choice.other else {
        return .missing("Choose two different areas and a question on the page Train.")
      }
      let made = MadeSet(question: question.key, one: one, other: other)
      guard exerciseSet(named: made.key) != nil else {
        return .redirect(to: "/apart?\(choice.carried.encoded)")
      }
      return .redirect(to: made.address)
    } catch {
      switch error {
      case .noQuestion(let key): return missing("question", key, among: evaluator.questions.map(\.key))
      case .comparison(let fault): return reply(to: fault)
      }
    }
  }
}

extension ExercisePage {
  /// The way to another exercise like this one: on its question, for the first two of its areas that come to different answers here.
  var another: HTML? {
    let row = quiz.row
    let profiles = quiz.comparison.authorities.map(\.profile)
    let answered = row.groups.filter { quiz.comparison.finding(row, of: $0[0])?.status.isAnswered == true }
    guard answered.count > 1, MadeSet(key: place.set.id) == nil else { return nil }
    let (one, other) = (profiles[answered[0][0]], profiles[answered[1][0]])
    let made = MadeSet(question: row.key, one: one.authority, other: other.authority)
    return .item(made.address, "Another one like this, for \(one.name) and \(other.name)")
  }
}
