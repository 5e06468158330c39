public import Cases

/// The questions as a procedure answers them, one after another.
public struct Inquiry {
  /// What was found so far.
  public private(set) var findings: [Finding] = []
  private var consultation: Consultation

  /// The most judgements on which one finding may wait, one after another: so many make 256 ways.
  private static let deepest = 8

  /// An inquiry into a case under these clauses.
  public init(of told: SharedCase, under clauses: Clauses, reserving count: Int = 0) {
    consultation = Consultation(clauses, told)
    findings.reserveCapacity(count)
  }

  /// Answers one question by a rule, which reads the clauses it needs and throws why there is no answer.
  public mutating func answer(
    _ question: Question, about subject: Subject? = nil,
    _ rule: (inout Consultation) throws(Unanswered) -> Answer
  ) {
    findings.append(finding(on: question, about: subject, [], rule))
  }

  /// Answers two questions by one rule, so that its work is done once.
  public mutating func answer(
    _ first: Question, _ second: Question, about subject: Subject? = nil,
    _ rule: (inout Consultation) throws(Unanswered) -> (Answer, Answer)
  ) {
    consultation.begin(about: subject, assuming: [])
    do {
      let answers = try rule(&consultation)
      findings.append(consultation.finding(on: first, answers.0))
      findings.append(consultation.finding(on: second, answers.1))
    } catch  where error.isTriedBothWays {
      answer(first, about: subject) { clauses throws(Unanswered) in try rule(&clauses).0 }
      answer(second, about: subject) { clauses throws(Unanswered) in try rule(&clauses).1 }
    } catch {
      findings.append(consultation.finding(on: first, error))
      findings.append(consultation.finding(on: second, error))
    }
  }

  /// What a rule finds under these assumptions of what people judge. Where it needs another judgement, both ways are tried: if both come to
  /// the same, that is the answer.
  private mutating func finding(
    on question: Question, about subject: Subject?, _ assumptions: [Assumption],
    _ rule: (inout Consultation) throws(Unanswered) -> Answer
  ) -> Finding {
    consultation.begin(about: subject, assuming: assumptions)
    let point: JudgementPoint
    do throws(Unanswered) {
      let answer = try rule(&consultation)
      return consultation.finding(on: question, answer)
    } catch .leftToPeople(let slot, let rule, let force) {
      return consultation.finding(on: question, leavingToPeople: rule, force, in: slot)
    } catch .circumstance(let asked) {
      return finding(on: question, about: subject, assumptions, whether: asked, rule)
    } catch .judgement(let asked)
      where assumptions.count < Self.deepest && !assumptions.contains(where: { $0.point == .judgement(asked) })
    {
      point = asked
    } catch {
      return consultation.finding(on: question, error)
    }
    let (ifSo, ifNot) = bothWays(.judgement(point), on: question, about: subject, assumptions, rule)
    let reliedOn = ifSo.reliedOn.union(ifNot.reliedOn)
    let isSame = ifSo.isSame(as: ifNot)
    return Finding(
      question: question.id, subject: subject, result: isSame ? ifSo.result : .failure(.judgement(point)),
      force: isSame || ifNot.status != .breached ? ifSo.force ?? ifNot.force : ifNot.force, reliedOn: reliedOn,
      judgement: isSame ? ifSo.judgement : Judgement(point, ifSo: ifSo, ifNot: ifNot),
      judged: ifSo.judged.union(ifNot.judged))
  }

  /// What a rule finds whether a circumstance holds or not, where that comes to the same; else the case has to tell it.
  private mutating func finding(
    on question: Question, about subject: Subject?, _ assumptions: [Assumption], whether point: CircumstancePoint,
    _ rule: (inout Consultation) throws(Unanswered) -> Answer
  ) -> Finding {
    if assumptions.count < Self.deepest {
      let (ifSo, ifNot) = bothWays(.circumstance(point), on: question, about: subject, assumptions, rule)
      if ifSo.isSame(as: ifNot) {
        return Finding(
          question: question.id, subject: subject, result: ifSo.result, force: ifSo.force ?? ifNot.force,
          reliedOn: ifSo.reliedOn.union(ifNot.reliedOn), judgement: ifSo.judgement,
          judged: ifSo.judged.union(ifNot.judged))
      }
    }
    return finding(
      on: question, about: subject, assumptions + [Assumption(point: .circumstance(point), isSo: nil)], rule)
  }

  private mutating func bothWays(
    _ point: Assumption.Point, on question: Question, about subject: Subject?, _ assumptions: [Assumption],
    _ rule: (inout Consultation) throws(Unanswered) -> Answer
  ) -> (ifSo: Finding, ifNot: Finding) {
    let ifSo = finding(on: question, about: subject, assumptions + [Assumption(point: point, isSo: true)], rule)
    let ifNot = finding(on: question, about: subject, assumptions + [Assumption(point: point, isSo: false)], rule)
    return (ifSo, ifNot)
  }
}
