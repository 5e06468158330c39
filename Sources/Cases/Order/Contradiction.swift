import Calendars
import Profiles
import Records

/// Two facts that cannot both be so.
struct Contradiction {
  let fact: ToldFact
  let other: ToldFact
  /// Why they cannot.
  let reason: String

  private init?<One, Other>(_ fact: Fact<One>, _ other: Fact<Other>, _ reason: String) {
    guard let one = ToldFact(fact), let told = ToldFact(other) else { return nil }
    self.fact = one
    self.other = told
    self.reason = reason
  }

  /// All that a case tells.
  static func all(in facts: Case) -> [Contradiction] {
    denials(in: facts) + facts.children.compactMap { age(of: $0, in: facts) } + facts.children.compactMap(birth)
      + contacts(in: facts) + employers(in: facts)
  }

  /// What is told of something that, as the case says, was not.
  private static func denials(in facts: Case) -> [Contradiction] {
    var found: [Contradiction?] = []
    func denied<One, Other>(_ fact: Fact<One>, _ other: Fact<Other>, if isDenied: Bool, _ reason: String) {
      if isDenied { found.append(Contradiction(fact, other, reason)) }
    }
    let plan = facts.plan
    for fact in [plan.$outlined, plan.$sent] {
      denied(fact, plan.$made, if: plan.made == false && fact.wrappedValue != nil, "no plan was made")
    }
    // Before a review conference there may be another plan, of an earlier one.
    for group in facts.coreGroups where facts.conference.kind == .initial {
      denied(group.$date, plan.$made, if: plan.made == false && group.date != nil, "no plan was made")
    }
    let interim = facts.interimPlan
    denied(
      interim.$agreed, interim.$exists, if: interim.exists == false && interim.agreed != nil, "there is no such plan")
    let conference = facts.conference
    for fact in [facts.minutes.$sent, facts.$decisionRecorded, facts.$decisionsShared, facts.decisionNotice.$sent] {
      denied(
        fact, conference.$held, if: conference.held == false && fact.wrappedValue != nil, "the conference was not held")
    }
    denied(
      conference.$heldAgain, conference.$quorate, if: conference.quorate == true && conference.heldAgain != nil,
      "it was quorate and had not to be held again")
    denied(
      conference.$held, facts.$toldOn,
      if: conference.held == true && conference.date.flatMap { date in facts.toldOn.map { date > $0 } } ?? false,
      "the conference’s day comes after that")
    for observer in facts.observers where observer.familyConsents == true {
      for fact in [observer.$parentsConsent, observer.$anyOfFamilyConsents] {
        denied(fact, observer.$familyConsents, if: fact.wrappedValue == false, "the whole family consented")
      }
    }
    return found.compactMap { $0 }
  }

  /// An age that the day of birth does not give.
  private static func age(of child: Child, in facts: Case) -> Contradiction? {
    guard let age = child.age, let born = child.born, let date = facts.conference.date else { return nil }
    // Who is born on 29 February is a year older on 28 February or on 1 March: either is taken.
    let isLeapDay = (born.month, born.day) == (2, 29)
    let ages = [born, isLeapDay ? born.adding(days: -1) : nil].compactMap { $0?.years(until: date) }
    return ages.contains(age)
      ? nil : Contradiction(child.$age, child.$born, "the age on the day of the conference is another")
  }

  /// A birth that no pregnancy with the day on which it was expected can have had.
  private static func birth(of child: Child) -> Contradiction? {
    guard let born = child.born, let due = child.due else { return nil }
    return Pregnancy.possible.contains(Int(born.number) - Int(due.number))
      ? nil : Contradiction(child.$due, child.$born, "no pregnancy is that short or that long")
  }

  /// People of an agency in direct contact with the child and family, where all agencies that had contact with the children are told and it is
  /// none of them.
  private static func contacts(in facts: Case) -> [Contradiction] {
    missingContacts(in: facts) + foreignContacts(in: facts)
  }

  /// People who alone come of an agency that had contact with a child, and had none. Of several, or of an employer of their own, nobody can say.
  private static func missingContacts(in facts: Case) -> [Contradiction] {
    let counts = facts.people.compactMap(\.agency).reduce(into: [:]) { $0[$1, default: 0] += 1 }
    var children: [Agency: Child] = [:]
    for child in facts.children.reversed() { for agency in child.knownTo ?? [] { children[agency] = child } }
    return facts.people.compactMap { person in
      guard person.directContact == false, person.employer == nil, let agency = person.agency, counts[agency] == 1,
        let child = children[agency]
      else { return nil }
      return Contradiction(
        person.$directContact, child.$knownTo, "this agency had contact, and nobody else comes of it")
    }
  }

  private static func foreignContacts(in facts: Case) -> [Contradiction] {
    guard let child = facts.children.first, facts.children.allSatisfy({ $0.knownTo != nil }) else { return [] }
    let known = Set(facts.children.flatMap { $0.knownTo ?? [] })
    return facts.people.compactMap { person in
      guard person.directContact == true, let agency = person.agency, !known.contains(agency) else { return nil }
      return Contradiction(
        person.$directContact, child.$knownTo, "all agencies that had contact are told there, and this is none of them")
    }
  }

  /// Two employers of people from health, where it is told to be one.
  private static func employers(in facts: Case) -> [Contradiction] {
    guard facts.healthIsOneEmployer == true else { return [] }
    let people = facts.people.filter { $0.agency == .health && $0.employer != nil }
    return people.first { $0.employer != people.first?.employer }.flatMap { other in
      Contradiction(
        other.$employer, facts.$healthIsOneEmployer, "another employer is told of somebody else from health")
    }.map { [$0] } ?? []
  }
}

/// How far a birth may be from the day on which it was expected, in days.
enum Pregnancy {
  /// From 18 weeks to 48: generously, so that only what cannot be lies outside.
  static let possible = -22 * 7...8 * 7
  /// What is not remarkable: from 23 weeks to 43.
  static let usual = -17 * 7...3 * 7
  /// How long a pregnancy is, counted as the due day is.
  static let length = 40 * 7
}

extension Day {
  /// The whole years from this day until `day`.
  fileprivate func years(until day: Day) -> Int {
    let (from, until) = (parts, day.parts)
    return until.year - from.year - ((until.month, until.day) < (from.month, from.day) ? 1 : 0)
  }
}
