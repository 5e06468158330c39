import Calendars
import Records
import YAML

/// When something was, as a case tells it: the fact that tells the day, and the one that tells the time of day where that is another.
struct ToldMoment {
  let moment: Moment
  let day: ToldFact
  let time: ToldFact?

  init(_ moment: Moment, _ day: ToldFact, time: ToldFact? = nil) {
    self.moment = moment
    self.day = day
    self.time = time
  }

  /// What one fact tells; nil where it tells of no day.
  init?<Value: Dating>(_ fact: Fact<Value?>) {
    guard let value = fact.wrappedValue, let told = ToldFact(fact) else { return nil }
    self.init(value.moment, told)
  }

  /// What one fact tells of the day and another of the time; nil where no day is told.
  init?(_ day: Fact<Day?>, at time: Fact<ClockTime?>) {
    guard let value = day.wrappedValue, let told = ToldFact(day) else { return nil }
    self.init(Moment(day: value, time: time.wrappedValue), told, time: ToldFact(time))
  }

  /// Whether this is certainly before `other`.
  func isBefore(_ other: ToldMoment) -> Bool { moment.isEarlier(than: other.moment) }

  /// The fact that puts this before or after `other`: where both are of one day, the one that tells the time of day.
  func fact(beside other: ToldMoment) -> ToldFact { moment.day == other.moment.day ? time ?? day : day }
}

/// A fact and where it is told.
struct ToldFact {
  let id: FactID
  let mark: Mark

  init?<Value>(_ fact: Fact<Value>) {
    guard let mark = fact.mark else { return nil }
    self.id = fact.id
    self.mark = mark
  }

  /// Its full key.
  var key: String { id.declaration.path }
}

/// A value that tells when something was.
protocol Dating: YAMLReadable {
  var moment: Moment { get }
}

extension Moment: Dating {
  var moment: Moment { self }
}

extension Day: Dating {
  var moment: Moment { Moment(self) }
}
