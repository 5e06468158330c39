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
  /// The same with the fact by which the case would tell of the review what is missing.
  fileprivate var atReview: Unanswered {
    if case .undetermined(let missing) = self { .undetermined(needs: missing.atReview) } else { self }
  }
}

extension MissingFact {
  /// The fact by which the case tells of the review what its own facts tell of the conference.
  fileprivate var atReview: MissingFact {
    let facts = Case.untold
    let review = facts.$reviews.untold
    switch fact {
    case facts.conference.$date.id: return MissingFact(review.$held.id, part)
    case facts.conference.$starts.id: return review.$held.missing(.timeOfDay)
    case facts.conference.$quorate.id: return MissingFact(review.$quorate.id, part)
    case facts.$people.untold.$attended.id, facts.$othersAttended.id: return MissingFact(review.$came.id, part)
    case facts.$views.id: return MissingFact(review.$views.id, part)
    default:
      guard key.hasPrefix(facts.$views.declaration.path + ".") else { return self }
      let fact = fact.moved(from: facts.$views.untold.$child.id, to: review.$views.untold.$child.id)
      return MissingFact(fact, part)
    }
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
