import Calendars
import Records

/// That one thing comes before another: a line of the one table of what cannot, or seldom does, come in another order.
package struct Precedence: Sendable {
  /// How certain the order is.
  package enum Certainty: Sendable {
    /// In any other order the facts contradict each other, and nothing is found from them.
    case always
    /// Another order is odd, and a remark says so.
    case usual
  }

  /// The full key of what comes first.
  package let earlier: String
  /// The full key of what comes after it.
  package let later: String
  /// How certain that is.
  package let certainty: Certainty
  /// Whether more than a year between the two is odd.
  let isClose: Bool
  /// The two, each time a case tells both.
  let pairs: @Sendable (Case) -> [(earlier: ToldMoment, later: ToldMoment)]
}

extension Precedence {
  /// The lines that are certain, each with the keys of a case under which its two facts stand, by their places in `keys`. Where a case has not
  /// both of them, the line tells nothing of it.
  static let certain: (keys: [String], lines: [(earlier: Int, later: Int, line: Precedence)]) = {
    var keys: [String] = []
    func place(of path: String) -> Int {
      let key = String(path.prefix { $0 != "." })
      if !keys.contains(key) { keys.append(key) }
      return keys.firstIndex(of: key) ?? 0
    }
    let lines = table.filter { $0.certainty == .always }.map { (place(of: $0.earlier), place(of: $0.later), $0) }
    return (keys, lines)
  }()

  /// All of `earlier` come before all of `later`, but for the cases of which `exception` is so.
  static func first(
    _ earlier: Dated<Case>..., then later: Dated<Case>..., certainty: Certainty = .always, isClose: Bool = true,
    unless exception: @escaping @Sendable (Case) -> Bool = { _ in false }
  ) -> [Precedence] {
    earlier.flatMap { one in
      later.map { other in
        Precedence(earlier: one.path(.untold), later: other.path(.untold), certainty: certainty, isClose: isClose) {
          facts in exception(facts) ? [] : pairs(of: one, other, in: facts)
        }
      }
    }
  }

  /// In each item of a list, all of `earlier` come before all of `later`.
  static func each<Item: Record>(
    _ list: @escaping @Sendable (Case) -> Fact<[Item]>, first earlier: Dated<Item>..., then later: Dated<Item>...,
    certainty: Certainty = .always
  ) -> [Precedence] {
    let untold = list(Case.untold).untold
    return earlier.flatMap { one in
      later.map { other in
        Precedence(earlier: one.path(untold), later: other.path(untold), certainty: certainty, isClose: true) {
          facts in list(facts).wrappedValue.flatMap { pairs(of: one, other, in: $0) }
        }
      }
    }
  }

  private static func pairs<Owner>(
    of earlier: Dated<Owner>, _ later: Dated<Owner>, in owner: Owner
  ) -> [(earlier: ToldMoment, later: ToldMoment)] {
    let others = later.told(owner)
    return others.isEmpty ? [] : earlier.told(owner).flatMap { one in others.map { (one, $0) } }
  }
}

/// A fact that tells when something was, in a case or in an item of a list.
struct Dated<Owner: Record>: Sendable {
  /// Its full key.
  let path: @Sendable (Owner) -> String
  /// What it tells: nothing where it is left out, and several where a list has it.
  let told: @Sendable (Owner) -> [ToldMoment]

  /// A fact of the record itself, or of a record within.
  static func on<Value: Dating>(_ fact: @escaping @Sendable (Owner) -> Fact<Value?>) -> Dated {
    Dated {
      fact($0).declaration.path
    } told: {
      ToldMoment(fact($0)).map { [$0] } ?? []
    }
  }
}

extension Dated<Case> {
  /// A fact of each item of a list.
  static func each<Item: Record, Value: Dating>(
    _ list: @escaping @Sendable (Case) -> Fact<[Item]>, _ fact: @escaping @Sendable (Item) -> Fact<Value?>
  ) -> Dated {
    Dated {
      fact(list($0).untold).declaration.path
    } told: {
      list($0).wrappedValue.compactMap { ToldMoment(fact($0)) }
    }
  }

  /// The beginning of the conference: what comes of it comes after this.
  static let conference = Dated {
    $0.conference.$date.declaration.path
  } told: {
    ToldMoment($0.conference.$date, at: $0.conference.$starts).map { [$0] } ?? []
  }

  /// The end of the conference, or the day on which it was held again: what leads up to it comes before this.
  static let endOfConference = Dated {
    $0.conference.$date.declaration.path
  } told: { facts in
    let again = ToldMoment(facts.conference.$heldAgain)
    return (again ?? ToldMoment(facts.conference.$date, at: facts.conference.$ends)).map { [$0] } ?? []
  }

  /// The hour at which the conference began or ended, on whatever day it was.
  static func hour(_ time: @escaping @Sendable (Conference) -> Fact<ClockTime?>) -> Dated {
    Dated {
      time($0.conference).declaration.path
    } told: { facts in
      let fact = time(facts.conference)
      guard let value = fact.wrappedValue, let told = ToldFact(fact) else { return [] }
      return [ToldMoment(Moment(day: facts.conference.date ?? Day(number: 0), time: value), told)]
    }
  }

  /// The first of all strategy discussions, where each has its day.
  static let firstDiscussion = Dated {
    $0.$strategyDiscussions.untold.$began.declaration.path
  } told: { facts in
    let moments = facts.strategyDiscussions.compactMap(\.toldMoment)
    guard moments.count == facts.strategyDiscussions.count else { return [] }
    return moments.min { $0.isBefore($1) }.map { [$0] } ?? []
  }

  /// The first strategy discussion of which something is so, where each one of which that is unknown comes after it.
  static func firstDiscussion(where fact: @escaping @Sendable (StrategyDiscussion) -> Fact<Bool?>) -> Dated {
    Dated {
      $0.$strategyDiscussions.untold.$began.declaration.path
    } told: { facts in
      let possible = facts.strategyDiscussions.filter { fact($0).wrappedValue != false }
      let moments = possible.compactMap { discussion in discussion.toldMoment.map { (discussion, $0) } }
      guard moments.count == possible.count, let first = moments.min(by: { $0.1.isBefore($1.1) }) else { return [] }
      return fact(first.0).wrappedValue == true ? [first.1] : []
    }
  }
}

extension StrategyDiscussion {
  /// When it was: when it began, or when it ended where only that is told.
  fileprivate var toldMoment: ToldMoment? { ToldMoment($began) ?? ToldMoment($ended) }
}
