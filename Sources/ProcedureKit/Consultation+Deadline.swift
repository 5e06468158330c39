public import Calendars
public import Cases
public import Profiles
public import Records

/// When something happened, as far as the case tells it, with the facts that tell it.
public struct Event: Sendable {
  /// When it happened, with the time of day where that is told; nil where not even the day is.
  public let moment: Moment?
  /// The fact that tells the day.
  private let day: FactID
  /// The fact that tells the time of day, where that is another.
  private let time: FactID?

  /// What a fact says.
  public init(_ fact: Fact<Moment?>) {
    moment = fact.wrappedValue
    day = fact.id
    time = nil
  }

  /// What two facts say, one of the day and one of the time.
  public init(_ day: Fact<Day?>, at time: Fact<ClockTime?>) {
    moment = day.wrappedValue.map { Moment(day: $0, time: time.wrappedValue) }
    self.day = day.id
    self.time = time.id
  }

  /// What was worked out from a fact.
  public init<Source>(_ moment: Moment?, from fact: Fact<Source>) {
    self.moment = moment
    day = fact.id
    time = nil
  }

  /// When it happened. Throws the fact that does not tell it.
  public func known() throws(Unanswered) -> Moment {
    guard let moment else { throw .undetermined(needs: day.missing) }
    return moment
  }

  /// This, or `other` where this is not told and that is.
  public func or(_ other: Event) -> Event { moment == nil && other.moment != nil ? other : self }

  /// The fact that is missing where a time of day is wanted.
  public var missingTime: MissingFact { time?.missing ?? day.missing.timed }
}

extension Fact<Moment?> {
  /// What the fact tells of.
  public var event: Event { Event(self) }
}

extension Conference {
  /// The beginning of the conference: the fact that gives its time of day is another than that of its day.
  public var start: Event { Event($date, at: $starts) }
  /// The end of the conference.
  public var end: Event { Event($date, at: $ends) }
}

extension Consultation {
  /// Whether what was done is within `limit` after `event`.
  public func deadline(_ limit: Limit, after event: Event, done: Event) throws(Unanswered) -> Answer {
    guard let due = calendar.last(limit.period, after: try event.known()) else {
      throw .undetermined(needs: event.missingTime)
    }
    return try deadline(due, isExact: limit.isExact, done: done).counted(in: limit.period.unit)
  }

  /// Whether what was done is at least `lead` before `event`.
  public func deadline(_ lead: LeadTime, before event: Event, done: Event) throws(Unanswered) -> Answer {
    guard let last = calendar.last(lead.period, before: try event.known()) else {
      throw .undetermined(needs: event.missingTime)
    }
    let due = lead.time.map { Moment(day: last.day, time: $0) } ?? last
    return try deadline(due, isExact: lead.isExact, done: done).counted(in: lead.period.unit)
  }

  /// Whether what was done is in time for `due`, inclusive.
  public func deadline(_ due: Moment, isExact: Bool = false, done: Event) throws(Unanswered) -> Answer {
    guard let moment = done.moment else { return Answer(.deadline(due: due, done: nil, .open)) }
    guard let isInTime = calendar.isInTime(moment, for: due) else { throw .undetermined(needs: done.missingTime) }
    if isInTime, isExact, moment.day < due.day { return Answer(.deadline(due: due, done: moment, .early)) }
    return Answer(.deadline(due: due, done: moment, isInTime ? .met : .late))
  }

  /// The last day of `limit` after `event`, where nothing is told of whether it was kept.
  public func date(_ limit: Limit, after event: Event) throws(Unanswered) -> Answer {
    guard let due = calendar.last(limit.period, after: try event.known()) else {
      throw .undetermined(needs: event.missingTime)
    }
    return Answer(.deadline(due: due, done: nil, .open)).counted(in: limit.period.unit)
  }
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
