import ProcedureKit

/// What matters though no rule asks for it: facts that change what is found where they are told besides.
extension Explorer {
  /// A fact that changes what is found where it alone is told besides.
  mutating func mover(from situation: Situation, _ here: Tree.Outcomes, _ fixed: Set<Int>) -> Int? {
    let wholes = situation.settings.filter { trials.universe.points[$0.point].kind.isWhole }
    let isNew = scanned.insert(Ground(outcomes: here, wholes: wholes)).inserted
    for point in trials.universe.points.indices where movers.contains(point) {
      guard let next = next(towards: point, situation, fixed) else { continue }
      let first = telling[point, default: []]
      let all = values(of: point, in: situation).filter { $0 > 0 && !first.contains($0) }
      let isDay = if case .day = trials.universe.points[point].kind { true } else { false }
      let tried = Trying(
        point: point, ready: telling(needsOf: point, situation), values: first + (isNew || isDay ? all : []))
      if let value = moving(tried, here) {
        learn(point, value)
        return next
      }
    }
    guard isNew else { return nil }
    guard let (point, value) = untriedMover(from: situation, here, fixed) else { return nil }
    learn(point, value)
    return next(towards: point, situation, fixed)
  }

  /// A fact with the values to try where all is told that must be told before it.
  private struct Trying {
    let point: Int
    let ready: Situation
    let values: [Int]
  }

  /// The value of one fact that changes what is found.
  private func moving(_ tried: Trying, _ here: Tree.Outcomes) -> Int? {
    tried.values.first { value in
      guard trials.count < bound, let found = outcomes(tried.ready.telling(tried.point, value)) else { return false }
      return found != here
    }
  }

  /// A fact that has changed nothing so far and changes something here, with its value. Those before which the same must be told are tried
  /// together.
  private mutating func untriedMover(
    from situation: Situation, _ here: Tree.Outcomes, _ fixed: Set<Int>
  ) -> (point: Int, value: Int)? {
    var groups: [(isAlone: Bool, facts: [Trying])] = []
    for point in trials.universe.points.indices where !movers.contains(point) {
      guard next(towards: point, situation, fixed) != nil else { continue }
      let tried = Trying(
        point: point, ready: telling(needsOf: point, situation),
        values: untriedValues(of: point, in: situation))
      let isAlone = trials.universe.points[point].kind.isWhole
      if !isAlone, let place = groups.firstIndex(where: { !$0.isAlone && $0.facts[0].ready == tried.ready }) {
        groups[place].facts.append(tried)
      } else {
        groups.append((isAlone, [tried]))
      }
    }
    for group in groups {
      if let found = firstMover(among: group.facts[...], here) { return found }
    }
    return nil
  }

  /// The values to try of a fact that has changed nothing so far: after enough places one of them.
  private mutating func untriedValues(of point: Int, in situation: Situation) -> [Int] {
    let all = values(of: point, in: situation).filter { $0 > 0 }
    guard all.count > 1 else { return all }
    let places = idle[point, default: 0]
    idle[point] = places + 1
    return places < Self.patience ? all : [all[places % all.count]]
  }

  /// The first of some facts that changes what is found, with its value. Most change nothing: all are told at once, each one of its values,
  /// and only where that comes to something else, or cannot be, are fewer.
  private func firstMover(
    among facts: ArraySlice<Trying>, _ here: Tree.Outcomes
  ) -> (point: Int, value: Int)? {
    guard facts.count > 1, let first = facts.first else {
      return facts.first.flatMap { only in moving(only, here).map { (only.point, $0) } }
    }
    let rounds = facts.map(\.values.count).max() ?? 0
    let isWorthLooking = (0..<rounds).contains { round in
      guard trials.count < bound else { return false }
      let together = facts.reduce(first.ready) { told, fact in
        fact.values.indices.contains(round) ? told.telling(fact.point, fact.values[round]) : told
      }
      return outcomes(together) != here
    }
    guard isWorthLooking else { return nil }
    let middle = facts.startIndex + facts.count / 2
    return firstMover(among: facts[..<middle], here) ?? firstMover(among: facts[middle...], here)
  }

  mutating func learn(_ point: Int, _ value: Int) {
    if movers.insert(point).inserted { hasLearnt = true }
    if value > 0, !telling[point, default: []].contains(value) {
      if case .day = trials.universe.points[point].kind { return }
      telling[point, default: []].append(value)
      hasLearnt = true
    }
  }

  /// The same situation with what must be told before a point can be.
  private func telling(needsOf point: Int, _ situation: Situation) -> Situation {
    trials.universe.points[point].needs.reduce(situation) { situation, need in
      guard situation[need] == nil else { return situation }
      let value = trials.universe.points[need].kind == .company ? 4 : 1
      return telling(needsOf: need, situation).telling(need, value)
    }
  }

  /// A fact that changes what is found together with others, though none of them does alone: what did so elsewhere is tried.
  func jointMover(from situation: Situation, _ here: Tree.Outcomes, _ fixed: Set<Int>) -> Int? {
    for mixture in mixtures {
      var mixed = situation
      for setting in mixture where next(towards: setting.point, mixed, fixed) == setting.point {
        mixed = mixed.telling(setting.point, setting.value)
      }
      guard mixed != situation, let found = outcomes(mixed), found != here else { continue }
      return mixed.settings.first { situation[$0.point] == nil }?.point
    }
    return nil
  }
}
