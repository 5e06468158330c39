public import Calendars
public import Cases
public import Records

/// When something happened, as far as the case tells it, with the facts that tell it.
public struct Happening: Sendable {
  /// When it happened, with the time of day where that is told; nil where not even the day is.
  public private(set) var moment: Moment?
  /// Whether the case says that it never happened.
  public let isDenied: Bool
  /// The fact that tells the day.
  private let day: FactID
  /// The fact that tells the time of day, where that is another.
  private let time: FactID?
  /// The fact that would settle the time of day, where neither of those does.
  private var settling: FactID?

  /// Whether it is that a day was set, which is done whenever that day is.
  private(set) var isSetting = false

  /// What a fact says.
  public init(_ fact: Fact<Moment?>) {
    moment = fact.wrappedValue
    isDenied = fact.isDenied
    day = fact.id
    time = nil
  }

  /// What two facts say, one of the day and one of the time; nothing where it is told that it was not.
  public init(_ day: Fact<Day?>, at time: Fact<ClockTime?>, unlessDenied isDenied: Bool = false) {
    moment = isDenied ? nil : day.wrappedValue.map { Moment(day: $0, time: time.wrappedValue) }
    self.isDenied = isDenied
    self.day = day.id
    self.time = time.id
  }

  /// What a fact says that tells a day alone.
  public init(day: Fact<Day?>) { self.init(day.wrappedValue.map { Moment($0) }, from: day) }

  /// What was worked out from a fact.
  public init<Source>(_ moment: Moment?, from fact: Fact<Source>) {
    self.moment = moment
    isDenied = false
    day = fact.id
    time = nil
  }

  /// When it happened. Throws the fact that does not tell it.
  public func known() throws(Unanswered) -> Moment {
    if isDenied { throw .notApplicable(because: "what the time runs from was not done") }
    guard let moment else { throw .undetermined(needs: day.missing) }
    return moment
  }

  /// This, or `other` where this is not told and that is.
  public func or(_ other: Happening) -> Happening { moment == nil && other.moment != nil ? other : self }

  /// The same as a day that was set: told as done, even where the day is still ahead.
  public var asSet: Happening {
    var happening = self
    happening.isSetting = true
    return happening
  }

  /// The fact that is missing where not even the day is told.
  public var missingDay: MissingFact { day.missing }

  /// The fact that is missing where a time of day is wanted.
  public var missingTime: MissingFact {
    if settling == nil, let time { return time.missing }
    return MissingFact(settling ?? day, .timeOfDay)
  }

  /// The same day, at a time that stays open until the time of `other` is told.
  func atSomeTime(lacking other: Happening) -> Happening {
    var happening = self
    happening.moment = moment.map { Moment($0.day) }
    happening.settling = other.day
    return happening
  }
}

extension Fact<Moment?> {
  /// What the fact tells of.
  public var happening: Happening { Happening(self) }
}

extension Conference {
  /// The beginning of the conference: the fact that gives its time of day is another than that of its day.
  public var start: Happening { Happening($date, at: $starts, unlessDenied: held == false) }
  /// The end of the conference.
  public var end: Happening { Happening($date, at: $ends, unlessDenied: held == false) }
}
