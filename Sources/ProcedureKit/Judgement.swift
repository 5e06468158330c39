import Profiles
import Records

/// Something that a document leaves to people’s judgement.
public struct JudgementPoint: Hashable, Sendable {
  /// The slot of the parameter whose clause leaves it to them.
  public let slot: Int
  /// What is to be judged: a sentence of the transcriber’s, or a question of the rule.
  public let asks: String

  /// What the clause in a slot leaves to judgement.
  public init(slot: Int, asks: String) {
    self.slot = slot
    self.asks = asks
  }
}

/// How people are taken to have judged something, or how a circumstance is taken to be, while both ways are tried.
struct Assumption: Sendable {
  enum Point: Hashable, Sendable {
    case judgement(JudgementPoint)
    case circumstance(CircumstancePoint)
  }

  let point: Point
  let isSo: Bool

  var isOfCircumstance: Bool { if case .circumstance = point { true } else { false } }
}

/// A circumstance of which a case does not tell whether it holds.
struct CircumstancePoint: Hashable, Sendable {
  let circumstance: Circumstance
  /// Of what it is asked, where the case has several of its kind.
  let subject: Subject?
  /// The fact that would tell.
  let needs: MissingFact
}

/// What follows from a judgement, either way.
public final class Judgement: Sendable {
  /// What is to be judged.
  public let point: JudgementPoint
  /// What is found if it is so.
  public let ifSo: Finding
  /// What is found if it is not.
  public let ifNot: Finding

  init(_ point: JudgementPoint, ifSo: Finding, ifNot: Finding) {
    self.point = point
    self.ifSo = ifSo
    self.ifNot = ifNot
  }

  /// Whether both leave the same to judgement, with the same outcomes.
  func agrees(with other: Judgement) -> Bool {
    ifSo.agrees(with: other.ifSo) && ifNot.agrees(with: other.ifNot)
  }
}
