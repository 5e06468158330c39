import Calendars
import Records

/// Two parameters whose clauses belong together: their readings are tried together, and values that contradict each other cannot both be kept.
public struct ParameterPair: Sendable {
  /// The one parameter.
  public let first: ParameterID
  /// The other.
  public let second: ParameterID
  /// What cannot be, as the middle of a sentence; nil where the two clauses agree.
  let contradiction: @Sendable (any AnyClause, any AnyClause) -> String?

  /// A number that is not above another: `what` is counted, as in "age".
  public static func notAbove(
    _ least: Parameter<Int>, _ most: Parameter<Int>, _ what: String
  ) -> ParameterPair {
    ParameterPair(least, most) { $0 > $1 ? "no \(what) is both from \($0) and through \($1)" : nil }
  }

  /// A last day that is not after another, where it is certain which comes first: `what` happens, as in "held".
  public static func notAfter(
    _ sooner: Parameter<TimeRule>, _ later: Parameter<TimeRule>, _ what: String
  ) -> ParameterPair {
    ParameterPair(sooner, later) { first, last in
      first.isCertainly(.longer, than: last)
        ? "‘\(first)’ is later than ‘\(last)’, by when it is \(what) at the latest" : nil
    }
  }

  /// Two clauses of one sentence: what it is read to be about is the same in both.
  public static func readAlike<First: ProfileValue, Second: ProfileValue>(
    _ first: Parameter<First>, _ second: Parameter<Second>
  ) -> ParameterPair {
    ParameterPair(first: first.id, second: second.id)
  }

  private init(first: ParameterID, second: ParameterID) {
    self.first = first
    self.second = second
    contradiction = { _, _ in nil }
  }

  private init<Value: ProfileValue>(
    _ first: Parameter<Value>, _ second: Parameter<Value>,
    _ contradiction: @escaping @Sendable (Value, Value) -> String?
  ) {
    self.first = first.id
    self.second = second.id
    self.contradiction = { one, other in
      let (ones, others) = (
        (one as? Clause<Value>)?.position.provisions ?? [], (other as? Clause<Value>)?.position.provisions ?? []
      )
      for one in ones {
        // Under different conditions the two need not hold at once.
        for other in others where one.condition == .none || other.condition == .none || one.condition == other.condition
        {
          if let contradiction = contradiction(one.value, other.value) { return contradiction }
        }
      }
      return nil
    }
  }
}

extension TimeRule {
  /// Whether this leaves certainly so much more or less time than another that is measured from the same event.
  fileprivate func isCertainly(_ order: Period.Order, than other: TimeRule) -> Bool {
    guard terms.count == 1, other.terms.count == 1, let mine = terms[0].measured, let its = other.terms[0].measured,
      mine.event == its.event, mine.isBefore == its.isBefore
    else { return false }
    // Of two days before an event, the later is the one that is less long before it.
    return mine.isBefore
      ? its.period.order(against: mine.period) == order : mine.period.order(against: its.period) == order
  }
}

extension TimeRule.Term {
  /// From which event it is measured, how far, and in which direction; nil where it is not.
  fileprivate var measured: (period: Period, event: Event, isBefore: Bool)? {
    switch self {
    case .after(let period, let event, _): (period, event, false)
    case .before(let period, let event, _, _): (period, event, true)
    case .pregnancy(let week, let days):
      // The birth is expected at 40 weeks and 0 days.
      Period((40 - week) * 7 - days, .days).map { ($0, .expectedBirth, true) }
    default: nil
    }
  }
}

extension Catalogue {
  /// The slots of the parameters that make a pair with that in `slot`.
  public func partners(of slot: Int) -> [Int] {
    let id = parameters[slot].id
    return pairs.compactMap { pair in
      if pair.first == id { return self.slot(of: pair.second) }
      return pair.second == id ? self.slot(of: pair.first) : nil
    }
  }

  /// What of these clauses, one for each slot, cannot be kept together: of each such pair the slots, and what is wrong.
  func contradictions(among clauses: [any AnyClause]) -> [(first: Int, second: Int, what: String)] {
    pairs.compactMap { pair in
      guard let first = slot(of: pair.first), let second = slot(of: pair.second),
        let what = pair.contradiction(clauses[first], clauses[second])
      else { return nil }
      return (first, second, what)
    }
  }
}
