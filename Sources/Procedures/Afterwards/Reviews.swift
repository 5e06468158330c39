import Calendars
import Cases
import ProcedureKit
import Profiles
import Records

/// The review conferences.
final class Reviews: Procedure {
  static let summary = "When review conferences are held, and what brings one forward."

  let firstLimit = Parameter<TimeRule>("How long after the initial conference the first review is held.", answers: 244)
  let laterLimit = Parameter<TimeRule>("How long after one review the next is held.", answers: 245)
  let afterBirthLimit = Parameter<TimeRule>(
    "How long after the birth the first review of an unborn child is held, if that is earlier.", answers: 246)
  let firstMeans = Parameter<ReviewMeans>("What must happen within the time of the first review.", answers: 244)
  let afterBirthMeans = Parameter<ReviewMeans>("What must happen within the time after the birth.", answers: 246)
  let earlyTriggers = Parameter<Statement>("What brings a review forward.", answers: 247)
  let dateSetBy = Parameter<Statement>("Who sets the date of the next review.", answers: 248)
  let heldOnDateSet = Parameter<Bool>("Whether a review is held when the conference before it set it.", answers: 248)
  let inBetween = Parameter<Statement>("What is done between reviews.", answers: 249)

  let firstInTime = Question.deadline(
    "Was the first review held in time?", "The first review", "{happened}", planned: "is to be held")
  let laterInTime = Question.deadline("Was this review held in time?", "This review", "was held")
  let firstAfterBirth = Question.deadline(
    "Was the first review of the unborn child in time?", "The first review", "{happened}", planned: "is to be held")
  let heldAsSet = Question.deadline("Was the review held by the day set for it?", "The review", "was held")

  func examine(_ facts: Case, _ inquiry: inout Inquiry) {
    guard facts.plan.made != false else { return }
    for index in facts.reviews.indices {
      inquiry.answer(heldAsSet, about: .review(index)) { clauses throws(Unanswered) in
        guard try clauses.ruling(heldOnDateSet) else { throw .notApplicable(because: "no date is set") }
        let set = try known(facts.reviews[index].$setFor)
        return try clauses.deadline(Moment(set), done: facts.reviews[index].$held.happening)
      }
    }
    for (index, child) in facts.children.enumerated() {
      guard let date = facts.conference.date, child.isUnborn(on: date) != false else { continue }
      inquiry.answer(firstAfterBirth, about: .child(index)) { clauses throws(Unanswered) in
        try clauses.require(afterBirthLimit)
        if child.isUnborn(on: date) == nil { throw .undetermined(needs: child.$born.missing) }
        return try firstReview(afterBirthLimit, afterBirthMeans, from: nil, facts, &clauses)
      }
    }
    // A conference for a child who moved in has first and later reviews of its own.
    guard facts.conference.kind != .transferIn else { return }
    inquiry.answer(firstInTime) { clauses throws(Unanswered) in
      _ = try clauses.provisions(firstLimit)
      // A case of a review can tell when the initial conference was held, from which the time runs.
      let isLater = facts.conference.initialHeld != nil
      if !isLater { _ = try facts.initialConference }
      try requireBornChild(facts, &clauses)
      _ = try known(facts.plan.$made)
      return try firstReview(firstLimit, firstMeans, from: isLater ? .initialConference : nil, facts, &clauses)
    }
    for index in facts.reviews.indices.dropFirst() {
      inquiry.answer(laterInTime, about: .review(index)) { clauses throws(Unanswered) in
        _ = try clauses.provisions(laterLimit)
        // Where a child moved in, another rule may count.
        if facts.$transferIn.isTold { _ = try known(facts.conference.$kind) }
        return try clauses.deadline(laterLimit, done: facts.reviews[index].$held.happening)
      }
    }
  }

  /// Ends the rule of a usual time where no child was born when the conference was held and the document has a time after the birth, which
  /// counts in its place.
  func requireBornChild(_ facts: Case, _ clauses: inout Consultation) throws(Unanswered) {
    guard let date = facts.conference.date, !facts.children.isEmpty else { return }
    guard facts.children.allSatisfy({ $0.isUnborn(on: date) != false }), try clauses.isStated(afterBirthLimit) else {
      return
    }
    if let untold = facts.children.first(where: { $0.isUnborn(on: date) == nil }) {
      throw .undetermined(needs: untold.$born.missing)
    }
    throw .notApplicable(because: "no child was born yet at the conference, and the time after a birth counts")
  }

  /// The first review, held or set for a day in time.
  private func firstReview(
    _ limit: Parameter<TimeRule>, _ means: Parameter<ReviewMeans>, from start: Event?, _ facts: Case,
    _ clauses: inout Consultation
  ) throws(Unanswered) -> Answer {
    let review = facts.$reviews.first
    let isHeld = try clauses.ifStated(means) != .scheduled
    // A review that was held in time was set for a day in time.
    let answer =
      isHeld
      ? try clauses.deadline(limit, from: start, done: review.$held.happening)
      : try clauses.deadline(
        limit, from: start, done: Happening(day: review.$setFor).asSet, provenBy: review.$held.happening)
    return Answer(
      answer.value, answer.particulars + [.words("happened", isHeld ? "was held" : "was to be held")],
      counted: answer.counting)
  }
}

/// What must happen within the time of a first review.
enum ReviewMeans: String, Choice {
  case held = "the review is held"
  case scheduled = "the review is scheduled for a day within it"
}

extension Reviews {
  private static let baby = """
    children: [{ label: baby, due: 2023-08-29, born: 2023-08-20 }]
    conference: { kind: initial, date: 2023-05-26 }
    plan: { made: yes }
    reviews: [{ held: 2023-09-21, set-for: 2023-08-25 }, { held: 2024-03-15, set-for: 2024-03-15 }]

    """

  static let examples = [
    Example(
      "Three months, then six; a last day on a Saturday is met by the Friday before",
      clauses:
        "{ first-limit: 3 months after the conference, later-limit: 6 months after the review before, held-on-date-set: yes }",
      case: baby,
      finds: [
        "first-in-time": "breached: due 2023-08-25, done 2023-09-21",
        "later-in-time @ review 2": "met: due 2024-03-21, done 2024-03-15",
        "held-as-set @ review 1": "breached: due 2023-08-25, done 2023-09-21",
        "held-as-set @ review 2": "met: due 2024-03-15, done 2024-03-15",
        "first-after-birth @ baby": "silent: after-birth-limit",
      ]),
    Example(
      "An unborn child's first review: within a month of the birth or the usual time, whichever is earlier",
      clauses:
        "after-birth-limit: 1 month after the birth or 3 months after the conference, whichever is sooner\nafter-birth-means: held",
      case: baby, finds: ["first-after-birth @ baby": "breached: due 2023-08-25, done 2023-09-21"]),
    Example(
      "Read as running from the birth, the month after it comes first, and a day set within it suffices",
      clauses:
        "{ after-birth-limit: 1 month after the birth, after-birth-means: scheduled }",
      case: baby, finds: ["first-after-birth @ baby": "met: due 2023-09-20, done 2023-08-25"]),
    Example(
      "One last day for one review: where no child was born yet, the time after the birth takes the place of the usual one",
      clauses: """
        first-limit: 3 months after the conference
        after-birth-limit: 20 working days after the birth or 3 months after the conference, whichever is sooner
        """,
      case: """
        children: [{ label: baby, due: 2024-06-05, born: 2024-04-10 }]
        conference: { kind: initial, date: 2024-02-28 }
        plan: { made: yes }
        """,
      finds: ["first-in-time": "not-applicable", "first-after-birth @ baby": "due: 2024-05-09"]),
    Example(
      "Within ten working days of the birth, or three months of the conference where that is sooner",
      clauses:
        "after-birth-limit: 10 working days after the birth or 3 months after the conference, whichever is sooner",
      case: """
        children: [{ label: baby, due: 2024-06-05, born: 2024-06-03 }]
        conference: { kind: initial, date: 2024-02-28 }
        plan: { made: yes }
        reviews: [{ held: 2024-06-04 }]
        """,
      finds: ["first-after-birth @ baby": "breached: due 2024-05-28, done 2024-06-04"]),
    Example(
      "Within four weeks of the birth", clauses: "after-birth-limit: 4 weeks after the birth",
      case: """
        children: [{ label: baby, due: 2024-06-05, born: 2024-06-03 }]
        conference: { kind: initial, date: 2024-02-28 }
        plan: { made: yes }
        reviews: [{ held: 2024-07-01 }]
        """,
      finds: ["first-after-birth @ baby": "met: due 2024-07-01, done 2024-07-01"]),
    Example(
      "A case of a review tells when the initial conference was held",
      clauses: "{ first-limit: 3 months after the conference, first-means: held }",
      case: """
        children: [{ label: child A, born: 2015-03-01 }]
        conference: { kind: review, date: 2024-05-29, initial-held: 2024-02-28 }
        plan: { made: yes }
        reviews: [{ held: 2024-05-29 }]
        """,
      finds: ["first-in-time": "breached: due 2024-05-28, done 2024-05-29"]),
    Example(
      "A date set within the three months suffices where that is all that is asked for",
      clauses: "{ first-limit: 3 months after the conference, first-means: scheduled }", case: baby,
      finds: ["first-in-time": "met: due 2023-08-25, done 2023-08-25"]),
    Example(
      "Where no review is measured by months", clauses: "held-on-date-set: yes", case: baby,
      finds: ["first-in-time": "silent: first-limit"]),
  ]
}
