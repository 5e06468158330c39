import Cases
import Records

extension Finding {
  /// What is found of a review that a case tells of, as a finding on that case.
  func at(review index: Int) -> Finding {
    Finding(
      question: question, subject: .atReview(index, subject), result: result.mapError { $0.atReview }, force: force,
      reliedOn: reliedOn,
      judgement: judgement.map {
        Judgement($0.point, ifSo: $0.ifSo.at(review: index), ifNot: $0.ifNot.at(review: index))
      },
      judged: judged)
  }
}

extension Unanswered {
  /// The same with the key under which the case would tell of the review what is missing.
  fileprivate var atReview: Unanswered {
    guard case .undetermined(let fact) = self else { return self }
    let review = Case.untold.$reviews.untold
    let keys = [
      (Case.untold.conference.$date.declaration.path, review.$held.declaration.path),
      (Case.untold.conference.$quorate.declaration.path, review.$quorate.declaration.path),
      (Case.untold.$people.untold.$attended.declaration.path, review.$came.declaration.path),
      (Case.untold.$othersAttended.declaration.path, review.$came.declaration.path),
    ]
    if let key = keys.first(where: { $0.0 == fact.key }) {
      return .undetermined(needs: MissingFact(key: key.1, words: fact.words))
    }
    let views = Case.untold.$views.declaration.path
    guard fact.key == views || fact.key.hasPrefix(views + ".") else { return self }
    return .undetermined(
      needs: MissingFact(key: review.$views.declaration.path + fact.key.dropFirst(views.count), words: fact.words))
  }
}

extension Case {
  /// What procedures find that bear on each conference, for each of the reviews whose views the case tells.
  package func findingsAtReviews(by procedures: [any Procedure], under clauses: Clauses) -> [Finding] {
    guard let reviewed else { return [] }
    return reviewed.flatMap { review -> [Finding] in
      var inquiry = Inquiry(of: review.facts.shared, under: clauses)
      for procedure in procedures where type(of: procedure).bearsOnEachConference {
        procedure.examine(review.facts, &inquiry)
      }
      return inquiry.findings.map { $0.at(review: review.review) }
    }
  }
}
