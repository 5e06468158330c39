public import Calendars
import Records

extension Case {
  /// What the case tells that is odd, each once, where the bank holidays of these divisions are kept.
  public func oddities(in divisions: Set<Division> = [.englandAndWales]) -> [Oddity] {
    (planned + oddOrder + oddDays(in: divisions) + oddLists + oddBirths + oddContacts).uniqued()
  }

  /// More days than this between two things that belong together are odd.
  private static let aYear = 366

  private var planned: [Oddity] {
    guard let told = ToldMoment($toldOn).map(Oddity.Told.init), chronology.contains(where: { $0.moment.day > told.day })
    else { return [] }
    return [.planned(toldOn: told)]
  }

  private var oddOrder: [Oddity] {
    Precedence.table.flatMap { line in
      line.pairs(self).compactMap { earlier, later -> Oddity? in
        let (first, second) = (Oddity.Told(earlier), Oddity.Told(later))
        if later.isBefore(earlier) { return .unusualOrder(second, before: first) }
        return line.isClose && second.day.number - first.day.number > Self.aYear ? .yearsApart(first, second) : nil
      }
    }
  }

  /// Meetings on days on which nobody works in one of the divisions.
  private func oddDays(in divisions: Set<Division>) -> [Oddity] {
    let meetings =
      [ToldMoment(conference.$date), ToldMoment(conference.$initialHeld), ToldMoment(conference.$heldAgain)]
      + coreGroups.map { ToldMoment($0.$date) } + reviews.map { ToldMoment($0.$held) }
    return meetings.compactMap { meeting in
      guard let told = meeting.map(Oddity.Told.init) else { return nil }
      let kept = Division.allCases.filter(divisions.contains).compactMap { division in
        BankHolidays.kept(in: division, year: told.day.year).first { $0.day == told.day }.map { (division, $0.name) }
      }
      guard let name = kept.first?.1 else {
        return told.day.weekday.isWeekend ? .noWorkingDay(told, holiday: nil, in: []) : nil
      }
      return .noWorkingDay(told, holiday: name, in: kept.count == divisions.count ? [] : kept.map(\.0))
    }
  }

  /// Lists whose items cannot be put in order.
  private var oddLists: [Oddity] {
    Case.listsInOrder.filter { $0.isOpen(self) }.map { .orderAsWritten(list: $0.name) }
  }

  private var oddBirths: [Oddity] {
    let conference = ToldMoment(conference.$date).map(Oddity.Told.init)
    return children.compactMap { child in
      guard let due = ToldMoment(child.$due).map(Oddity.Told.init) else { return nil }
      if let born = ToldMoment(child.$born).map(Oddity.Told.init) {
        let apart = Int(born.day.number - due.day.number)
        return Pregnancy.usual.contains(apart) ? nil : .birthFarFromDue(born: born, due: due)
      }
      guard let conference else { return nil }
      let ahead = Int(due.day.number - conference.day.number)
      if ahead > Pregnancy.length { return .pregnancyNotBegun(due: due, conference) }
      return -ahead > Pregnancy.usual.upperBound ? .birthUntold(due: due, conference: conference) : nil
    }
  }

  /// Agencies that a child is known to and whose people, all of them, say that there was no direct contact.
  private var oddContacts: [Oddity] {
    let known = Set(children.flatMap { $0.knownTo ?? [] })
    let others = Set(people.filter { $0.directContact != false }.compactMap(\.agency))
    return people.compactMap { person in
      guard let agency = person.agency, known.contains(agency), !others.contains(agency) else { return nil }
      let contact = person.$directContact
      let key = contact.declaration.path
      return .contactOfOneKind(
        $children.untold.$knownTo.declaration.path, prepared.lookups?.olderSpelling?.key(key, at: contact.mark) ?? key)
    }
  }
}

extension Oddity.Told {
  init(_ told: ToldMoment) { self.init(key: told.day.key, day: told.moment.day) }
}
