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
    _ list: any KeyPath<Case, Fact<[Item]>> & Sendable, first earlier: Dated<Item>..., then later: Dated<Item>...,
    certainty: Certainty = .always
  ) -> [Precedence] {
    let untold = Case.untold[keyPath: list].untold
    return earlier.flatMap { one in
      later.map { other in
        Precedence(earlier: one.path(untold), later: other.path(untold), certainty: certainty, isClose: true) {
          facts in facts[keyPath: list].wrappedValue.flatMap { pairs(of: one, other, in: $0) }
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
  static func on<Value: Dating>(_ fact: any KeyPath<Owner, Fact<Value?>> & Sendable) -> Dated {
    Dated {
      $0[keyPath: fact].declaration.path
    } told: {
      ToldMoment($0[keyPath: fact]).map { [$0] } ?? []
    }
  }
}

extension Dated<Case> {
  /// A fact of each item of a list.
  static func each<Item: Record, Value: Dating>(
    _ list: any KeyPath<Case, Fact<[Item]>> & Sendable, _ fact: any KeyPath<Item, Fact<Value?>> & Sendable
  ) -> Dated {
    Dated {
      $0[keyPath: list].untold[keyPath: fact].declaration.path
    } told: {
      $0[keyPath: list].wrappedValue.compactMap { ToldMoment($0[keyPath: fact]) }
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
  static func hour(_ time: any KeyPath<Conference, Fact<ClockTime?>> & Sendable) -> Dated {
    Dated {
      $0.conference[keyPath: time].declaration.path
    } told: { facts in
      let fact = facts.conference[keyPath: time]
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
  static func firstDiscussion(where fact: any KeyPath<StrategyDiscussion, Fact<Bool?>> & Sendable) -> Dated {
    Dated {
      $0.$strategyDiscussions.untold.$began.declaration.path
    } told: { facts in
      let possible = facts.strategyDiscussions.filter { $0[keyPath: fact].wrappedValue != false }
      let moments = possible.compactMap { discussion in discussion.toldMoment.map { (discussion, $0) } }
      guard moments.count == possible.count, let first = moments.min(by: { $0.1.isBefore($1.1) }) else { return [] }
      return first.0[keyPath: fact].wrappedValue == true ? [first.1] : []
    }
  }
}

extension StrategyDiscussion {
  /// When it was: when it began, or when it ended where only that is told.
  fileprivate var toldMoment: ToldMoment? { ToldMoment($began) ?? ToldMoment($ended) }
}
