public import Calendars
public import Profiles
import Records

extension Consultation {
  /// Whether what was done at `done` is within `limit` after `event`.
  ///
  /// `event` is what the time runs from; `key` and `words` name it for the case that does not give its time of day.
  public func deadline(
    _ limit: Limit, after event: Moment, _ eventFact: @autoclosure () -> Fact, done: Moment?,
    _ doneFact: @autoclosure () -> Fact
  ) throws(Unanswered) -> Answer {
    guard let due = calendar.last(limit.period, after: event) else { throw .undetermined(needs: eventFact().timed) }
    return try deadline(due, isExact: limit.isExact, done: done, doneFact()).counted(in: limit.period.unit)
  }

  /// Whether what was done at `done` is at least `lead` before `event`.
  public func deadline(
    _ lead: LeadTime, before event: Moment, _ eventFact: @autoclosure () -> Fact, done: Moment?,
    _ doneFact: @autoclosure () -> Fact
  ) throws(Unanswered) -> Answer {
    guard let last = calendar.last(lead.period, before: event) else { throw .undetermined(needs: eventFact().timed) }
    let due = lead.time.map { Moment(day: last.day, time: $0) } ?? last
    return try deadline(due, isExact: lead.isExact, done: done, doneFact()).counted(in: lead.period.unit)
  }

  /// Whether what was done at `done` is in time for `due`, inclusive.
  public func deadline(
    _ due: Moment, isExact: Bool = false, done: Moment?, _ doneFact: @autoclosure () -> Fact
  ) throws(Unanswered) -> Answer {
    guard let done else { return Answer(.deadline(due: due, done: nil, .open)) }
    guard let isInTime = calendar.isInTime(done, for: due) else { throw .undetermined(needs: doneFact().timed) }
    if isInTime, isExact, done.day < due.day { return Answer(.deadline(due: due, done: done, .early)) }
    return Answer(.deadline(due: due, done: done, isInTime ? .met : .late))
  }
}

extension Fact {
  /// The same fact with its time of day.
  public var timed: Fact { Fact(key, "\(words), with the time of day") }
}

extension Answer {
  /// The same answer, which tells in what the time was counted, so that lateness is told in the same.
  fileprivate func counted(in unit: Period.Unit) -> Answer { Answer(value, particulars, countedIn: unit) }

  /// The same answer, late but allowed to be.
  public var excused: Answer {
    guard case .deadline(let due, let done, .late) = value else { return self }
    return Answer(.deadline(due: due, done: done, .excused), particulars, countedIn: unit)
  }
}
