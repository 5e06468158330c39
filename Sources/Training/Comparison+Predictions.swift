import Calendars
package import Engine
import ProcedureKit
import Profiles
import Records

extension Comparison {
  /// What can be predicted of the answers to one question: all that occurs, and what is as plausible and does not.
  ///
  /// The others come from the engine too: the question's own words, other readings of disputed clauses, and other ways of
  /// counting days. They have an order that says nothing of who answers what.
  package func predictions(on row: Row, by evaluator: Evaluator) -> [Prediction] {
    let occurring = Set(authorities.indices.map { Prediction(of: finding(row, of: $0)) })
    var found = occurring
    for index in authorities.indices { found.formUnion(rereadings(row, of: index).map { Prediction(of: $0.finding) }) }
    for judgement in authorities.indices.compactMap({ finding(row, of: $0)?.judgement }) {
      found.formUnion([judgement.ifSo, judgement.ifNot].map { Prediction(of: $0) })
    }
    let answers = authorities.indices.compactMap { finding(row, of: $0)?.answer?.value }
    switch answers.first {
    case .outcome: found.formUnion(row.question.outcomes.map(Prediction.outcome))
    case .requirement, .planned: found.formUnion([.requirement(isMet: true), .requirement(isMet: false)])
    case .listing: found.insert(.listing([]))
    case .deadline: found.formUnion(miscountings(on: row, by: evaluator))
    case nil: break
    }
    found.insert(.judgement)
    found.formUnion([Status.silent, .deferred, .undetermined, .notApplicable].map(Prediction.unanswered))
    // A day whose time of day can be predicted too is not offered without it: it would be as good as right and count as wrong.
    let timed = Set(found.compactMap(\.timedDay))
    found = found.filter { prediction in
      guard case .due(let moment, _) = prediction, moment.time == nil, timed.contains(moment.day) else { return true }
      return occurring.contains(prediction)
    }
    return found.sorted { $0.rank < $1.rank }
  }

  /// The last days to which other ways of counting come: those by which people go wrong.
  private func miscountings(on row: Row, by evaluator: Evaluator) -> [Prediction] {
    let ways = [
      Conventions(eventDay: .dayOne, backwards: .clearDays),
      Conventions(workingDay: .weekdays, months: .calendarThenWorkingDayAfter, hours: .sameTimeNextWorkingDay),
    ]
    return authorities.flatMap { authority in
      ways.compactMap { way in
        let findings = evaluator.evaluate(facts, under: authority.clauses.counting(by: way), only: [row.procedure])
        let finding = findings.first { $0.question == row.question.id && $0.subject == row.subject }
        guard case .deadline = finding?.answer?.value else { return nil }
        return Prediction(of: finding)
      }
    }
  }
}

extension Prediction {
  /// The day of a last moment that has a time of day.
  fileprivate var timedDay: Day? {
    guard case .due(let moment, _) = self, moment.time != nil else { return nil }
    return moment.day
  }

  /// Where the prediction stands among others: answers by their words or their days, and reasons for having none behind them.
  fileprivate var rank: String {
    switch self {
    case .outcome(let outcome): "1 \(outcome.word)"
    case .requirement(let isMet): isMet ? "1" : "2"
    case .listing(let items): "1 \(items.inWords.sorted().joined(separator: ","))"
    case .due(let moment, let isExcused): "1 \(moment)\(isExcused ? " excused" : "")"
    case .judgement: "2 judgement"
    case .unanswered(let status):
      switch status {
      case .silent: "3"
      case .deferred: "4"
      case .undetermined: "5"
      default: "6 \(status)"
      }
    }
  }
}
