package import Cases
import ProcedureKit
import Profiles
import Records

/// Where some authorities part, on all questions or on some: each pair of them on each question.
package struct Partings: Sendable {
  /// The authorities.
  package let members: [Authorities.Member]
  /// The questions, in order.
  package let questions: [Evaluator.QuestionPlace]
  /// For each question, each pair of authorities by their places, with where they part.
  package let all: [[Pair]]

  /// Two authorities on one question.
  package struct Pair: Sendable {
    /// The places of the two among the authorities.
    package let (one, other): (Int, Int)
    /// Where they part.
    package let parting: Parting

    init(_ one: Int, _ other: Int, _ parting: Parting) {
      (self.one, self.other) = (one, other)
      self.parting = parting
    }
  }

  /// Where these authorities part on these questions; `step` is told of each question before it is looked into.
  package init(
    of members: [Authorities.Member], on questions: [Evaluator.QuestionPlace], by evaluator: Evaluator,
    trying bound: Int = ExploringBounds.situations, step: (Evaluator.QuestionPlace) -> Void = { _ in }
  ) {
    self.members = members
    self.questions = questions
    all = questions.map { question in
      step(question)
      let answering = members.map { Answering($0, question, by: evaluator, trying: bound) }
      return members.indices.flatMap { one in
        members.indices.dropFirst(one + 1).map { other in
          Pair(one, other, Parting(on: question, answering[one], answering[other], by: evaluator, trying: bound))
        }
      }
    }
  }
}

extension Partings {
  /// Some ways in which two authorities part on a question, soon found: those of known cases before any other.
  package init(
    showing question: Evaluator.QuestionPlace, of members: (Authorities.Member, Authorities.Member),
    from cases: [Case], by evaluator: Evaluator, trying bound: Int
  ) {
    self.members = [members.0, members.1]
    questions = [question]
    let parting = Parting(showing: question, of: self.members, from: cases, by: evaluator, trying: bound)
    all = [[Pair(0, 1, parting)]]
  }
}

extension Parting {
  /// What became of the search, in a word.
  package enum Verdict: Hashable, Sendable {
    /// They part, in so many ways.
    case apart(Int)
    /// Both answer, and never differ, within the bounds.
    case never
    /// Both answer and no difference was found, but a bound was reached.
    case notFound
    /// These of the two, by their places, never answer; what their document does instead, where it is one thing.
    case silent([Int])
    /// Each answers, and never about the same as the other.
    case neverBoth
  }

  /// What became of the search.
  package var verdict: Verdict {
    if !ways.isEmpty { return .apart(ways.count) }
    if !silent.isEmpty { return .silent(silent) }
    if bounds.isReached { return .notFound }
    return haveBothAnswered ? .never : .neverBoth
  }
}
