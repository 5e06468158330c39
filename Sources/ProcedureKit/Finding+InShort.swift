public import Profiles
import Records

extension Finding {
  /// The finding in a few words and without sentences: for examples, and for anybody who compares by eye.
  ///
  /// For instance `met: due 2023-05-15, done 2023-05-12`, `breached: lacks the plan`, `breached: should not have neighbour`, `majority`, `silent: limit`.
  ///
  /// With its force where that is wanted, as in `plan (may)`; and with `…` for people, whom messages do not name.
  ///
  /// Where what follows from a judgement is said with two forces, each stands behind its own outcome.
  public func inShort(_ catalogue: Catalogue, withForce: Bool = false, namingPeople: Bool = true) -> String {
    let forces = Set((judgement.map { [$0.ifSo, $0.ifNot] } ?? []).compactMap(\.force))
    let areApart = withForce && forces.count > 1
    let told = told(catalogue, namingPeople, withForces: areApart)
    guard withForce, !areApart, let force else { return told }
    return "\(told) (\(force))"
  }

  private func told(_ catalogue: Catalogue, _ namesPeople: Bool, withForces: Bool) -> String {
    func key(_ slot: Int) -> String {
      catalogue.entries.indices.contains(slot) ? catalogue.entries[slot].key : "?"
    }
    switch result {
    case .failure(.silent(let slot)): return "silent: \(key(slot))"
    case .failure(.deferred(let slot)): return "deferred: \(key(slot))"
    case .failure(.untranscribed(let slot)): return "untranscribed: \(key(slot))"
    case .failure(.undetermined(let fact)): return "undetermined: \(fact.key)"
    case .failure(.conflict(let slot)): return "conflict: \(key(slot))"
    case .failure(.leftToPeople(let slot, _, _)): return "judgement: \(key(slot))"
    case .failure(.judgement(let point)):
      guard let judgement else { return "judgement: \(key(point.slot))" }
      let (ifSo, ifNot) = (
        judgement.ifSo.inShort(catalogue, withForce: withForces, namingPeople: namesPeople),
        judgement.ifNot.inShort(catalogue, withForce: withForces, namingPeople: namesPeople)
      )
      return "judgement: \(key(point.slot)); if so \(ifSo); if not \(ifNot)"
    case .failure(.notApplicable): return "not-applicable"
    case .success(let answer): return answer.inShort(namesPeople)
    }
  }
}

extension Answer {
  fileprivate func inShort(_ namesPeople: Bool) -> String {
    switch value {
    case .deadline(let due, nil, .undone): return "breached: due \(due), never done"
    case .deadline(let due, nil, .notYet): return "due: \(due), not done yet"
    case .deadline(let due, nil, _): return "due: \(due)"
    case .deadline(let due, let done?, .overdue): return "breached: due \(due), not done, planned \(done)"
    case .deadline(let due, let done?, .planned): return "due: \(due), planned \(done)"
    case .deadline(let due, let done?, .plannedLate): return "due: \(due), planned \(done), too late"
    case .deadline(let due, let done?, .plannedEarly): return "due: \(due), planned \(done), too early"
    case .deadline(let due, let done?, .plannedExcused): return "due: \(due), planned \(done), excused"
    case .deadline(let due, let done?, .excused): return "met: due \(due), done \(done), excused"
    case .deadline(let due, let done?, _): return "\(status): due \(due), done \(done)"
    case .requirement(_, let missing, let excess):
      let parts = [("lacks", missing), ("should not have", excess)].filter { !$1.isEmpty }
      let told = parts.map { "\($0) \($1.inShort(namesPeople))" }.joined(separator: "; ")
      return "\(status)" + (told.isEmpty ? "" : ": \(told)")
    case .planned(let isMet, let missing):
      return missing.isEmpty
        ? "due: \(isMet ? "met" : "breached") as is planned" : "due: lacks \(missing.inShort(namesPeople)) yet"
    case .outcome(let outcome): return outcome.word
    case .listing(let items): return items.isEmpty ? "none" : items.inShort(namesPeople)
    }
  }
}

extension Items {
  fileprivate func inShort(_ namesPeople: Bool) -> String {
    inOrder.map { item in
      switch item {
      case .person, .unit: namesPeople ? item.inWords : "…"
      case .word, .phrase: item.inWords
      }
    }.joined(separator: ", ")
  }
}
