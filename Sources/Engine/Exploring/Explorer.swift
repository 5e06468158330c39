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
  var movers: Set<Int> = []
  /// The values that were taken for others of their fact and are not like them.
  private var singular: [Int: Set<Int>] = [:]
  /// The values by which those facts were found out: where none of them changes anything, the others hardly will.
  var telling: [Int: [Int]] = [:]
  /// In how many places facts of many values changed nothing.
  var idle: [Int: Int] = [:]
  /// In how many places each value of such a fact is tried, before only one is tried in each, another every time.
  static let patience = 8
  /// Settings that changed something together.
  var mixtures: [[Situation.Setting]] = []
  /// Where every fact was tried.
  var scanned: Set<Ground> = []
  var hasLearnt = false
  private var lot = Lot(seed: 1)

  /// What is found, and what is told of people and lists: where it is the same, each fact by itself is tried once.
  struct Ground: Hashable {
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
  func values(of point: Int, in situation: Situation) -> [Int] {
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

  // MARK: Learning

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
