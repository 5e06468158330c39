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
    } catch  where error.waitsForPeople || consultation.untoldCircumstance != nil {
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
    do {
      let answer = try rule(&consultation)
      return consultation.finding(on: question, answer)
    } catch .leftToPeople(let slot, let rule, let force) {
      return consultation.finding(on: question, leavingToPeople: rule, force, in: slot)
    } catch .judgement(let asked)
      where assumptions.count < Self.deepest && !assumptions.contains(where: { $0.point == .judgement(asked) })
    {
      point = asked
    } catch {
      if consultation.untoldCircumstance == nil { return consultation.finding(on: question, error) }
      return finding(on: question, about: subject, assumptions, lacking: error, rule)
    }
    func taking(_ isSo: Bool) -> Finding {
      finding(on: question, about: subject, assumptions + [Assumption(point: .judgement(point), isSo: isSo)], rule)
    }
    let (ifSo, ifNot) = (taking(true), taking(false))
    let reliedOn = ifSo.reliedOn.union(ifNot.reliedOn)
    let isSame = ifSo.isSame(as: ifNot)
    return Finding(
      question: question.id, subject: subject, result: isSame ? ifSo.result : .failure(.judgement(point)),
      force: isSame || ifNot.status != .breached ? ifSo.force ?? ifNot.force : ifNot.force, reliedOn: reliedOn,
      judgement: isSame ? ifSo.judgement : Judgement(point, ifSo: ifSo, ifNot: ifNot),
      judged: ifSo.judged.union(ifNot.judged))
  }

  /// What is found of a rule that has no answer: where it lacks a circumstance, and comes to the same whether that holds or not, just that.
  @inline(never)
  private mutating func finding(
    on question: Question, about subject: Subject?, _ assumptions: [Assumption], lacking reason: Unanswered,
    _ rule: (inout Consultation) throws(Unanswered) -> Answer
  ) -> Finding {
    let found = consultation.finding(on: question, reason)
    // One circumstance at a time: two that are not told hang together as often as not.
    guard let untold = consultation.untoldCircumstance, case .undetermined(let fact) = reason, untold.needs == fact,
      !assumptions.contains(where: \.isOfCircumstance)
    else { return found }
    func taking(_ isSo: Bool) -> Finding {
      finding(
        on: question, about: subject, assumptions + [Assumption(point: .circumstance(untold), isSo: isSo)], rule)
    }
    let ifNot = taking(false)
    guard ifNot.status != .undetermined else { return found }
    let ifSo = taking(true)
    guard ifSo.isSame(as: ifNot) else { return found }
    return Finding(
      question: question.id, subject: subject, result: ifSo.result, force: ifSo.force ?? ifNot.force,
      reliedOn: ifSo.reliedOn.union(ifNot.reliedOn), judgement: ifSo.judgement, judged: ifSo.judged.union(ifNot.judged))
  }
}
