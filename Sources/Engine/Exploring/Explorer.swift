import Calendars
import Cases
import ProcedureKit
import Records

/// Finds every situation that matters to one question, by need: it begins with the case that tells nothing, and where a rule lacks a fact,
/// or a fact told besides changes what is found, it goes on with each value of that fact.
struct Explorer {
  let trials: Trials
  /// The most situations that are tried for one question.
  let bound: Int
  /// How many cases are drawn each time.
  private let draws: Int
  /// Whether what was found is enough, so that it ends.
  private let isEnough: (Trials) -> Bool
  /// Whether the bound was not reached.
  private(set) var isComplete = true
  /// The facts that have changed something somewhere.
  private var movers: Set<Int> = []
  /// The values that were taken for others of their fact and are not like them.
  private var singular: [Int: Set<Int>] = [:]
  /// The values by which those facts were found out: where none of them changes anything, the others hardly will.
  private var telling: [Int: [Int]] = [:]
  /// In how many places facts of many values changed nothing.
  private var idle: [Int: Int] = [:]
  /// In how many places each value of such a fact is tried, before a few of them are tried in each, others every time.
  private static let patience = 8
  /// How many values are few.
  private static let few = 1
  /// Settings that changed something together.
  private var mixtures: [[Situation.Setting]] = []
  /// Where every fact was tried.
  private var scanned: Set<Ground> = []
  private var hasLearnt = false
  private var lot = Lot(seed: 1)

  /// What is found, and what is told of people and lists: where it is the same, each fact by itself is tried once.
  private struct Ground: Hashable {
    let outcomes: Tree.Outcomes
    let wholes: [Situation.Setting]
  }

  init(
    _ trials: Trials, bound: Int, drawing draws: Int = 400, until isEnough: @escaping (Trials) -> Bool = { _ in false }
  ) {
    self.trials = trials
    self.draws = draws
    self.isEnough = isEnough
    self.bound = bound
  }

  /// The situations as they part. What is found out on the way is used from the beginning, so that the tree is made again until nothing new is
  /// found out, also not by cases that are drawn from it.
  mutating func tree() -> Tree {
    var tree = Tree.leaf(Situation(), Tree.Outcomes(all: [], areApart: false))
    for round in 0..<16 {
      let known = trials.universe.points.count
      hasLearnt = false
      scanned = []
      lot = Lot(seed: UInt64(round) + 1)
      tree = explore(Situation(), [])
      if isEnough(trials) { break }
      if !hasLearnt { learn(from: tree) }
      if !hasLearnt { learn(from: tree.merged(trials.universe.points)) }
      if trials.universe.points.count > known { hasLearnt = true }
      if !hasLearnt || !isComplete { break }
      // What goes on bringing something new to light is not whole.
      if round == 15 { isComplete = false }
    }
    return tree.merged(trials.universe.points)
  }

  // MARK: Going on

  func outcomes(_ situation: Situation) -> Tree.Outcomes? {
    trials.trial(situation).map { Tree.Outcomes(all: $0.outcome, areApart: $0.areApart) }
  }

  private mutating func explore(_ situation: Situation, _ fixed: Set<Int>) -> Tree {
    guard let here = outcomes(situation) else {
      return .leaf(situation, Tree.Outcomes(all: [], areApart: false))
    }
    if isEnough(trials) { return .leaf(situation, here) }
    guard trials.count < bound else {
      isComplete = false
      return .leaf(situation, here)
    }
    for fact in here.all.flatMap(\.missing).uniqued() {
      for point in trials.universe.points(of: fact) {
        guard let next = next(towards: point, situation, fixed) else { continue }
        return fork(at: next, situation, fixed)
      }
    }
    if let point = mover(from: situation, here, fixed) ?? jointMover(from: situation, here, fixed) {
      if movers.insert(point).inserted { hasLearnt = true }
      return fork(at: point, situation, fixed)
    }
    return .leaf(situation, here)
  }

  /// The point itself, or what must be told before it; nil where it is settled, or cannot be told since that is not.
  func next(towards point: Int, _ situation: Situation, _ fixed: Set<Int>) -> Int? {
    if fixed.contains(point) { return nil }
    for need in trials.universe.points[point].needs where situation[need] == nil {
      return next(towards: need, situation, fixed)
    }
    return point
  }

  private mutating func fork(at point: Int, _ situation: Situation, _ fixed: Set<Int>) -> Tree {
    var ways: [Tree.Way] = []
    var alike: [Tree.Outcomes: Int] = [:]
    let isWhole = trials.universe.points[point].kind.isWhole
    let values = values(of: point, in: situation)
    for value in values {
      let next = situation.telling(point, value)
      guard let found = outcomes(next) else { continue }
      let isApart = isWhole || value == 0 || values.count <= 4 || singular[point]?.contains(value) == true
      if !isApart, let known = alike[found] {
        ways[known].values.append(value)
        continue
      }
      let tree = explore(next, fixed.union([point]))
      if !isApart { alike[found] = ways.count }
      ways.append(Tree.Way(values: [value], tree: tree))
    }
    for way in ways where way.values.count > 1 { distinguish(way, at: point, situation) }
    return ways.count == 1 ? ways[0].tree : .fork(point: point, ways)
  }

  /// Tries whether values that seem to be alike are so further on.
  private mutating func distinguish(_ way: Tree.Way, at point: Int, _ situation: Situation) {
    let leaves = way.tree.leaves()
    guard !leaves.isEmpty else { return }
    for value in way.values.dropFirst() where singular[point]?.contains(value) != true {
      for _ in 0..<3 {
        let leaf = leaves[lot.number(below: leaves.count)]
        guard trials.count < bound, let found = outcomes(leaf.situation.telling(point, value)) else { continue }
        if found != leaf.outcomes {
          singular[point, default: []].insert(value)
          hasLearnt = true
          break
        }
      }
    }
  }

  /// The values of a point that are worth trying here: those that it always has, and for a day those about the days that the rules compute.
  private func values(of point: Int, in situation: Situation) -> [Int] {
    let known = trials.universe.points[point]
    let fixed = known.values.indices.filter { index in
      if case .value(.text(let text)) = known.values[index].told, case .day = known.kind { text == "no" } else { true }
    }
    guard case .day(_, let isMoment) = known.kind, let here = trials.trial(situation) else { return Array(fixed) }
    let dues = here.findings.joined().flatMap(\.openDues).uniqued().sorted { $0.ends(before: $1) }
    return fixed
      + dues.enumerated().flatMap { index, due in
        due.trying(isMoment: isMoment, of: dues.count > 1 ? " of rule \(index + 1)" : "")
      }.map { trials.universe.place(of: $0, at: point) }
      .uniqued()
  }

  // MARK: What matters though no rule asks for it

  /// A fact that changes what is found where it alone is told besides.
  private mutating func mover(from situation: Situation, _ here: Tree.Outcomes, _ fixed: Set<Int>) -> Int? {
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

  /// The values to try of a fact that has changed nothing so far: after enough places a few of many.
  private mutating func untriedValues(of point: Int, in situation: Situation) -> [Int] {
    let all = values(of: point, in: situation).filter { $0 > 0 }
    guard all.count > Self.few else { return all }
    let places = idle[point, default: 0]
    idle[point] = places + 1
    guard places >= Self.patience else { return all }
    return (0..<Self.few).map { all[(places * Self.few + $0) % all.count] }
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

  private mutating func learn(_ point: Int, _ value: Int) {
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
  private func jointMover(from situation: Situation, _ here: Tree.Outcomes, _ fixed: Set<Int>) -> Int? {
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

  /// Draws cases from a tree, and where one is not found as its leaf has it, learns which values or facts matter after all.
  private mutating func learn(from tree: Tree) {
    for _ in 0..<draws {
      guard trials.count < bound else { return isComplete = false }
      var (situation, path, leaf) = tree.drawn(by: &lot)
      for _ in 0..<lot.number(below: 6) {
        let open = trials.universe.points.indices.filter { next(towards: $0, situation, path) == $0 }
        guard !open.isEmpty else { break }
        let likely = open.filter { movers.contains($0) }
        let chosen = likely.isEmpty || lot.number(below: 2) == 0 ? open : likely
        let point = chosen[lot.number(below: chosen.count)]
        situation = situation.telling(point, lot.number(below: trials.universe.points[point].values.count))
      }
      guard let found = outcomes(situation), found != leaf.outcomes else { continue }
      // Left is what it takes to be found otherwise than the leaf has it.
      for setting in situation.settings.reversed() where leaf.situation[setting.point] != setting.value {
        let fewer = situation.telling(setting.point, leaf.situation[setting.point] ?? 0)
        if isTellable(fewer), let found = outcomes(fewer), found != leaf.outcomes { situation = fewer }
      }
      let others = situation.settings.filter { leaf.situation[$0.point] != $0.value }
      for setting in others where path.contains(setting.point) {
        if singular[setting.point, default: []].insert(setting.value).inserted { hasLearnt = true }
      }
      let added = others.filter { !path.contains($0.point) }
      for setting in added { learn(setting.point, setting.value) }
      if added.count > 1, !mixtures.contains(added) {
        mixtures.append(added)
        hasLearnt = true
      }
    }
  }

  /// Whether all is told that must be told before something else that is.
  private func isTellable(_ situation: Situation) -> Bool {
    situation.settings.allSatisfy { setting in
      trials.universe.points[setting.point].needs.allSatisfy { situation[$0] != nil }
    }
  }
}

extension Moment {
  /// The days about a last day, with what they are to the rule: the day itself, the day after and the day before; or the last minute and
  /// the one after it.
  fileprivate func trying(isMoment: Bool, of rule: String) -> [FactPoint.Value] {
    func value(_ text: String, _ words: String) -> FactPoint.Value {
      .init(told: .value(.text(text)), words: words + rule)
    }
    var values: [FactPoint.Value] = []
    if isMoment, let time {
      values.append(value("\(day) \(time)", "at the last minute"))
      if let later = ClockTime(hour: (time.minutes + 1) / 60, minute: (time.minutes + 1) % 60) {
        values.append(value("\(day) \(later)", "a minute late"))
      }
    } else {
      values.append(value("\(day)", "on the last day"))
    }
    if let later = day.adding(days: 1) { values.append(value("\(later)", "a day late")) }
    if let sooner = day.adding(days: -1) { values.append(value("\(sooner)", "the day before the last day")) }
    return values
  }
}

/// Numbers that look drawn and are the same in every run (SplitMix64).
package struct Lot: Sendable {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  /// A number from 0 up to one less than `bound`.
  package mutating func number(below bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(max(bound, 1)))
  }
}
