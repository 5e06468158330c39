import Cases
import Records
public import Calendars
public import Profiles

/// When something is due by a time rule.
public struct Due: Sendable {
  /// The last moment that is in time.
  public let moment: Moment
  /// How it was counted; nil where no length of time was.
  public let counting: Counting?
  /// Whether it may be done on that day only.
  public let isExact: Bool
  /// Whether the moment itself is too late, as for what must be done before an event.
  public let isBefore: Bool
  /// Whether it is the first moment that is in time, and not the last.
  public var isEarliest = false
  /// The time of day that is missing where the moment is the end of something, so that the day alone does not tell.
  public var untimed: MissingFact?
}

extension Consultation {
  /// Whether what was done at `done` is in time by the time rule of `parameter`, which rules the answer.
  ///
  /// Of several provisions that hold, as a usual limit beside an utmost one, the strictest that is broken decides; where all are kept, the
  /// one that leaves least time.
  ///
  /// `start` takes the place of the event from which the rule runs, where another clause says so.
  public mutating func deadline(
    _ parameter: Parameter<TimeRule>, from start: Event? = nil, done: Happening
  ) throws(Unanswered) -> Answer {
    let provisions = try provisions(parameter)
    if provisions.count == 1 {
      let rule = start.map { provisions[0].value.running(from: $0) } ?? provisions[0].value
      let answer = try deadline(rule, of: parameter, done: done)
      self.rule(with: provisions[0].force)
      return answer
    }
    var answers: [(answer: Answer, force: Force)] = []
    for provision in provisions.sorted(by: { !$0.value.isJudged && $1.value.isJudged }) {
      // What people would have to judge is left aside where it can change nothing: a rule as strict is broken, or nothing was done yet.
      if provision.value.isJudged, !answers.isEmpty {
        let isBroken = answers.contains { $0.answer.status == .breached && $0.force >= provision.force }
        if isBroken || done.moment == nil { continue }
      }
      let rule = start.map { provision.value.running(from: $0) } ?? provision.value
      answers.append((try deadline(rule, of: parameter, done: done), provision.force))
    }
    let broken = answers.filter { $0.answer.status == .breached }.max { $0.force < $1.force }
    let tightest = answers.min { left, right in
      guard case .deadline(let due, _, _) = left.answer.value, case .deadline(let other, _, _) = right.answer.value
      else {
        return false
      }
      return due.ends(before: other)
    }
    guard let deciding = broken ?? tightest else { throw unanswered(parameter) }
    rule(with: deciding.force)
    return deciding.answer
  }

  /// The same, where something later is told that cannot be without it, as no booking can be without a request: done in time, it proves that the
  /// first was in time too, and done late it proves nothing.
  public mutating func deadline(
    _ parameter: Parameter<TimeRule>, from start: Event? = nil, done: Happening, provenBy later: Happening
  ) throws(Unanswered) -> Answer {
    guard done.moment == nil, !done.isDenied, later.moment != nil else {
      return try deadline(parameter, from: start, done: done)
    }
    let proof = try deadline(parameter, from: start, done: later)
    let isExact = try provisions(parameter).contains { $0.value.terms.contains(where: \.isExact) }
    if case .deadline(_, _, .early) = proof.value { return proof }
    switch proof.value {
    case .deadline(_, _, .met) where !isExact, .deadline(_, _, .planned) where !isExact: return proof
    default: break
    }
    throw .undetermined(needs: done.missingDay)
  }

  private mutating func deadline(
    _ rule: TimeRule, of parameter: Parameter<TimeRule>, done: Happening
  ) throws(Unanswered) -> Answer {
    if let term = rule.terms.first, rule.terms.count == 1, let words = term.unmeasured {
      if done.isDenied, term.precedes == nil {
        throw .undetermined(needs: MissingFact(done.missingDay.fact, .possibility))
      }
      if !done.isDenied { _ = try done.known() }
      if let event = term.precedes, let due = try? due(.ahead(of: event)), let answer = try? deadline(due, done: done),
        answer.status == .breached
      {
        return answer
      }
      if done.isDenied { throw .undetermined(needs: facts.$toldOn.missing) }
      return .requirement(try judge(parameter, "It was done \(words)."), .words("rule", words + "."))
    }
    if rule.terms.count == 1 { return try deadline(try due(rule.terms[0]), done: done) }
    var dues: [Due] = []
    var missing: Unanswered?
    for term in rule.terms {
      do throws(Unanswered) { dues.append(try due(term)) } catch { missing = error }
    }
    let answers = try dues.map { (due) throws(Unanswered) in try deadline(due, done: done) }
    if let missing {
      // One of two that is kept suffices where the later counts, and one that is missed where the sooner does.
      let wanted: Status = rule.choosing == .later ? .met : .breached
      guard rule.terms.count > 1, let certain = answers.first(where: { $0.status == wanted }) else { throw missing }
      return certain
    }
    let order = zip(dues, answers).sorted { $0.0.moment.ends(before: $1.0.moment) }
    guard let chosen = rule.choosing == .sooner ? order.first : order.last else { throw unanswered(parameter) }
    return chosen.1
  }

  /// Whether what was done at `done` is in time for `due`.
  public func deadline(
    _ due: Due, done: Happening
  ) throws(Unanswered) -> Answer {
    let told = facts.toldOn.map { [Particular.words("told", " by \($0.inWords)")] } ?? []
    func answer(_ moment: Moment?, _ timeliness: Timeliness) -> Answer {
      Answer(.deadline(due: due.moment, done: moment, timeliness), told, counted: due.counting)
    }
    let isOver = facts.toldOn.map { $0 > due.moment.day }
    guard let moment = done.moment else {
      if due.isEarliest { throw .undetermined(needs: done.missingDay) }
      guard done.isDenied else { return answer(nil, isOver ?? true ? .open : .ahead) }
      return answer(nil, isOver ?? true ? .undone : .notYet)
    }
    let isPlanned = !done.isSetting && facts.toldOn.map { moment.day > $0 } ?? false
    if due.isEarliest {
      guard let hasWaited = calendar.isNotTooEarly(moment, for: due.moment) else {
        throw .undetermined(needs: done.missingTime)
      }
      return answer(moment, isPlanned ? hasWaited ? .planned : .plannedEarly : hasWaited ? .waited : .early)
    }
    if let untimed = due.untimed, moment.day == due.moment.day { throw .undetermined(needs: untimed) }
    let isInTime: Bool? =
      if due.isBefore, moment.day == due.moment.day {
        if let time = moment.time, let end = due.moment.time { time < end } else { nil }
      } else {
        calendar.isInTime(moment, for: due.moment)
      }
    guard let isInTime else { throw .undetermined(needs: done.missingTime) }
    let isEarly = due.isExact && moment.day < due.moment.day
    guard isPlanned else { return answer(moment, !isInTime ? .late : isEarly ? .early : .met) }
    return answer(moment, isInTime ? isEarly ? .plannedEarly : .planned : isOver ?? false ? .overdue : .plannedLate)
  }

  /// Whether what was done at `done` is in time for `due`, inclusive.
  public func deadline(
    _ due: Moment, done: Happening
  ) throws(Unanswered) -> Answer {
    try deadline(Due(moment: due, counting: nil, isExact: false, isBefore: false), done: done)
  }

  /// A requirement that a day settles: where that day is after the one up to which the case is told, it is so or not so as is planned.
  public func requirement(_ isMet: Bool, settledOn day: Day, _ particulars: Particular...) -> Answer {
    settled(Answer(.requirement(isMet, missing: [], excess: []), particulars), on: day)
  }

  /// The answer that something required is so or is not: where the day that settles it is still ahead, as is planned.
  public func settled(_ answer: Answer, on day: Day?) -> Answer {
    guard let day, let toldOn = facts.toldOn, day > toldOn,
      case .requirement(let isMet, let missing, _) = answer.value
    else { return answer }
    return Answer(
      .planned(isMet, missing: missing), answer.particulars, counted: answer.counting, force: answer.force,
      forces: answer.forces)
  }

  /// When something is due by the time rule of `parameter`, which rules the answer: the sooner of several that hold.
  public mutating func due(_ parameter: Parameter<TimeRule>, from start: Event? = nil) throws(Unanswered) -> Due {
    var dues: [(due: Due, force: Force)] = []
    for provision in try provisions(parameter) {
      let rule = start.map { provision.value.running(from: $0) } ?? provision.value
      let all = try rule.terms.map { (term) throws(Unanswered) in try due(term) }
        .sorted { $0.moment.ends(before: $1.moment) }
      if let due = rule.choosing == .sooner ? all.first : all.last { dues.append((due, provision.force)) }
    }
    guard let soonest = dues.min(by: { $0.due.moment.ends(before: $1.due.moment) }) else { throw unanswered(parameter) }
    rule(with: soonest.force)
    return soonest.due
  }

  /// When something is due by one term of a time rule.
  private func due(_ term: TimeRule.Term) throws(Unanswered) -> Due {
    switch term {
    case .after(let period, .intervalBefore, let isExact):
      return try lastOfInterval(period, isExact: isExact)
    case .after(let period, let event, let isExact):
      let start = try shared.end(of: event, about: subject)
      return try due(.within(period), from: event, start, isExact: isExact)
    case .before(let period, let event, let time, let isExact):
      let end = try shared.start(of: event, about: subject)
      return try due(.before(period), from: event, end, at: time, isExact: isExact)
    case .ahead(let event):
      return Due(
        moment: try shared.start(of: event, about: subject).known(), counting: nil, isExact: false, isBefore: true)
    case .sameDay(let event):
      let day = try shared.start(of: event, about: subject).known().day
      return Due(moment: Moment(day), counting: nil, isExact: false, isBefore: false)
    case .by(let event):
      let end = try shared.end(of: event, about: subject)
      let moment = try end.known()
      let isHour = event == .conference || event == .initialConference
      return Due(
        moment: moment, counting: nil, isExact: false, isBefore: false,
        untimed: isHour && moment.time == nil ? end.missingTime : nil)
    case .noSooner(let period, let event):
      var first = try due(.noSooner(period), from: event, try shared.end(of: event, about: subject))
      first.isEarliest = true
      return first
    case .pregnancy(let week, let days):
      // The birth is expected at 40 weeks and 0 days, so week w+d is (40 − w) weeks less d days before it.
      let count = Int16((40 - week) * 7 - days)
      return try due(.days(before: count), from: .expectedBirth, try shared.start(of: .expectedBirth, about: subject))
    case .soon, .inGoodTime, .early: throw .notApplicable(because: "no day is laid down")
    }
  }

  /// When something is due that is counted from an event, on the day so counted by a time of day where the rule gives one.
  private func due(
    _ reckoning: Reckoning, from event: Event, _ happening: Happening, at time: ClockTime? = nil, isExact: Bool = false
  ) throws(Unanswered) -> Due {
    let start = try happening.known()
    guard let moment = calendar.moment(reckoning, from: start) else {
      throw .undetermined(needs: happening.missingTime)
    }
    return Due(
      moment: time.map { Moment(day: moment.day, time: $0) } ?? moment,
      counting: Counting(reckoning, from: event, at: start), isExact: isExact, isBefore: false)
  }

  /// The last day of the interval in which the core group in question falls, where intervals are laid end to end from the conference.
  private func lastOfInterval(_ period: Period, isExact: Bool) throws(Unanswered) -> Due {
    let conference = try shared.end(of: .conference, about: subject)
    _ = try conference.known()
    guard case .coreGroup(let index) = subject else { throw .notApplicable(because: "no interval is before it") }
    let times = Int16(clamping: max(1, index))
    return try due(.endToEnd(period, times: times), from: .conference, conference, isExact: isExact)
  }
}

extension TimeRule.Term {
  /// The words of a duty in time without a length of time; nil where there is one, or a day.
  fileprivate var unmeasured: String? {
    switch self {
    case .soon(let event): "as soon as possible after \(event.meaning)"
    case .inGoodTime(let event): "in good time before \(event.meaning)"
    case .early(let event): "as early as possible before \(event.meaning)"
    default: nil
    }
  }

  /// The event before which something is to be done, where people judge besides whether it was done early enough.
  fileprivate var precedes: Event? {
    switch self {
    case .inGoodTime(let event), .early(let event): event
    default: nil
    }
  }
}

extension TimeRule {
  /// Whether people judge if it was kept.
  fileprivate var isJudged: Bool { terms.count == 1 && terms[0].unmeasured != nil }
}

extension Answer {
  /// The day by which something is due that was done too late, or that is to be; nil of any other answer.
  public var missed: Moment? {
    switch value {
    case .deadline(let due, _, .late), .deadline(let due, _, .plannedLate), .deadline(let due, _, .overdue): due
    default: nil
    }
  }

  /// The same answer, late but allowed to be.
  public var excused: Answer {
    guard missed != nil, case .deadline(let due, let done, let timeliness) = value else { return self }
    return Answer(
      .deadline(due: due, done: done, timeliness == .late ? .excused : .plannedExcused), particulars, counted: counting,
      force: force)
  }
}
