/// The questions as a procedure answers them, one after another.
public struct Inquiry {
  /// What was found so far.
  public private(set) var findings: [Finding] = []
  private var consultation: Consultation

  /// An inquiry under these clauses.
  public init(under clauses: Clauses, reserving count: Int = 0) {
    consultation = Consultation(clauses)
    findings.reserveCapacity(count)
  }

  /// Answers one question by a rule, which reads the clauses it needs and throws why there is no answer.
  public mutating func answer(
    _ question: Question, about subject: Subject? = nil,
    _ rule: (inout Consultation) throws(Unanswered) -> Answer
  ) {
    consultation.begin()
    do {
      add(question, subject, .success(try rule(&consultation)))
    } catch {
      add(question, subject, .failure(error))
    }
  }

  /// Answers two questions by one rule, so that its work is done once.
  public mutating func answer(
    _ first: Question, _ second: Question, about subject: Subject? = nil,
    _ rule: (inout Consultation) throws(Unanswered) -> (Answer, Answer)
  ) {
    consultation.begin()
    do {
      let answers = try rule(&consultation)
      add(first, subject, .success(answers.0))
      add(second, subject, .success(answers.1))
    } catch {
      add(first, subject, .failure(error))
      add(second, subject, .failure(error))
    }
  }

  private mutating func add(_ question: Question, _ subject: Subject?, _ result: Result<Answer, Unanswered>) {
    findings.append(
      Finding(
        question: question.id, subject: subject, result: result,
        force: (try? result.get()) == nil ? nil : consultation.force,
        reliedOn: consultation.reliedOn))
  }
}
