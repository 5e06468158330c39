import ProcedureKit

/// The situations of one question as they part: at each fork one fact, with a way on for each of its values.
indirect enum Tree: Sendable {
  /// Nothing that can be told besides changes what is found.
  case leaf(Situation, Outcomes)
  /// A fact on which the outcome hangs.
  case fork(point: Int, [Way])

  /// What is found, by every authority in question.
  struct Outcomes: Hashable, Sendable {
    let all: [Outcome]
    /// Whether two authorities that both answer come to different answers.
    let areApart: Bool
  }

  /// Some values of a fact, and how it goes on where it has one of them.
  struct Way: Sendable {
    var values: [Int]
    let tree: Tree
  }

  /// What there is to a tree, whatever its situations: two that are alike can be told as one.
  private indirect enum Shape: Hashable {
    case leaf(Outcomes)
    case fork(Int, [Set<String>: Shape])
  }

  private func shape(_ points: [FactPoint]) -> Shape {
    switch self {
    case .leaf(_, let outcomes): .leaf(outcomes)
    case .fork(let point, let ways):
      .fork(
        point,
        Dictionary(
          ways.map { way in (Set(way.values.map { points[point].values[$0].words }), way.tree.shape(points)) }
        ) { first, _ in first })
    }
  }

  /// The tree with ways that are alike put together, and without forks at which all are.
  func merged(_ points: [FactPoint]) -> Tree {
    guard case .fork(let point, let ways) = self else { return self }
    var shapes: [Shape: Int] = [:]
    var merged: [Way] = []
    for way in ways {
      let tree = way.tree.merged(points)
      let shape = tree.shape(points)
      if let known = shapes[shape] {
        merged[known].values += way.values
      } else {
        shapes[shape] = merged.count
        merged.append(Way(values: way.values, tree: tree))
      }
    }
    if merged.count == 1 { return merged[0].tree }
    return .fork(point: point, merged.map { Way(values: $0.values.sorted(), tree: $0.tree) })
  }

  /// The leaves, each with the forks that lead to it.
  func leaves(
    after path: [(point: Int, values: [Int])] = []
  ) -> [(path: [(point: Int, values: [Int])], situation: Situation, outcomes: Outcomes)] {
    switch self {
    case .leaf(let situation, let outcomes): [(path, situation, outcomes)]
    case .fork(let point, let ways): ways.flatMap { $0.tree.leaves(after: path + [(point, $0.values)]) }
    }
  }

  /// A situation drawn by lot, with the points that were settled on the way, and the leaf into which it falls.
  func drawn(
    by lot: inout Lot
  ) -> (situation: Situation, path: Set<Int>, leaf: (situation: Situation, outcomes: Outcomes)) {
    var situation = Situation()
    var path: Set<Int> = []
    var on = self
    while case .fork(let point, let ways) = on {
      let way = ways[lot.number(below: ways.count)]
      situation = situation.telling(point, way.values[lot.number(below: way.values.count)])
      path.insert(point)
      on = way.tree
    }
    guard case .leaf(let leaf, let outcomes) = on else {
      return (situation, path, (situation, Outcomes(all: [], areApart: false)))
    }
    return (situation, path, (leaf, outcomes))
  }
}
