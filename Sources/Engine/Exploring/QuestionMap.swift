package import Cases
package import ProcedureKit
package import Profiles
import Records

/// Every situation that matters to one question under one authority, with what is found in it: a decision table.
package struct QuestionMap {
  /// The question’s full key.
  package let key: String
  /// The question.
  package let question: Question
  /// The authority.
  package let profile: Profile
  /// Its clauses.
  package let clauses: Clauses
  /// The facts on which the outcome hangs.
  package let columns: [Column]
  /// The rows: every case within the bounds falls into one of them.
  package let rows: [Row]
  /// Within what bounds the map is whole.
  package let bounds: ExploringBounds
  let tree: Tree
  let trials: Trials

  /// A fact on which the outcome hangs.
  package struct Column: Sendable {
    /// What is asked for, as a line.
    package let heading: String
    /// The keys that lead to the fact, as words with single spaces between them; no two columns have the same.
    package let name: String
    /// The values that rows tell apart, in words.
    package let values: [String]
  }

  /// A row: facts, and what is found where they are so.
  package struct Row: Sendable {
    /// The values of the facts of the columns in words; nil of a fact that does not matter here.
    package let conditions: [String?]
    /// The same in the order in which they were asked for: each with the place of its column.
    package let steps: [(column: Int, words: String)]
    /// The same, value by value.
    package let values: [[String]?]
    /// What is found.
    package let outcome: Outcome
    /// A case that falls into the row.
    package let told: Telling
    /// The same, read.
    package let facts: Case
    /// What is found in it: once for each of those that the question is about.
    package let findings: [Finding]
    /// The same conditions as values of points.
    let path: [(point: Int, values: [Int])]
  }

  /// The map of a question under an authority.
  package init(
    of place: Evaluator.QuestionPlace, under member: Authorities.Member, by evaluator: Evaluator,
    trying bound: Int = ExploringBounds.situationsOfMap
  ) {
    key = place.key
    question = place.question
    profile = member.profile
    clauses = member.clauses
    trials = Trials(of: place.question, in: place.procedure, under: [member.clauses], by: evaluator)
    var explorer = Explorer(trials, bound: bound, drawing: 1_500)
    tree = explorer.tree()
    let points = trials.universe.points
    let leaves = tree.leaves()
    var used: [Int] = []
    for step in leaves.flatMap(\.path) where !used.contains(step.point) { used.append(step.point) }
    let steps = leaves.flatMap(\.path)
    columns = used.map { point in
      Column(
        heading: points[point].heading, name: points[point].name,
        values: points[point].words(steps.filter { $0.point == point }.flatMap(\.values).uniqued().sorted()))
    }
    rows = leaves.compactMap { [trials] leaf in
      let told = trials.universe.telling(leaf.situation)
      guard let trial = trials.trial(leaf.situation), let facts = told.read(), let outcome = leaf.outcomes.all.first
      else { return nil }
      let chosen = used.map { point in leaf.path.first { $0.point == point }?.values }
      return Row(
        conditions: zip(used, chosen).map { point, values in values.map { points[point].inWords($0) } },
        steps: leaf.path.compactMap { step in
          used.firstIndex(of: step.point).map { ($0, points[step.point].inWords(step.values)) }
        },
        values: zip(used, chosen).map { point, values in values.map { points[point].words($0) } },
        outcome: outcome, told: told, facts: facts, findings: trial.findings[0],
        path: leaf.path)
    }
    bounds = ExploringBounds(bound, isReached: !explorer.isComplete, count: trials.count, trials: trials)
  }
}

extension QuestionMap {
  /// A case drawn by lot within the bounds, with the row into which it falls by the facts of its columns; nil where facts that were drawn
  /// contradict one another. What does not matter is drawn too.
  package func drawn(by lot: inout Lot) -> (told: Telling, rows: [Int])? {
    var (situation, settled, _) = tree.drawn(by: &lot)
    let points = trials.universe.points
    for _ in 0..<lot.number(below: 6) {
      let point = lot.number(below: points.count)
      guard !settled.contains(point), points[point].needs.allSatisfy({ situation[$0] != nil }) else { continue }
      situation = situation.telling(point, lot.number(below: points[point].values.count))
    }
    let told = trials.universe.telling(situation)
    guard told.read() != nil else { return nil }
    return (told, rows.indices.filter { isIn(rows[$0], situation) })
  }

  private func isIn(_ row: Row, _ situation: Situation) -> Bool {
    row.path.allSatisfy { $0.values.contains(situation[$0.point] ?? 0) }
  }

  /// What is found in a case that is told so, as rows are told apart by it; nil where there is no such case.
  package func outcome(of told: Telling) -> Outcome? { trials.trial(told)?.outcome.first }
}

/// Within what bounds situations are tried.
package struct ExploringBounds: Sendable {
  /// The most situations that are tried for one question.
  package static let situations = 30_000
  /// The most for a map: who reads one waits for it, two seconds at most.
  package static let situationsOfMap = 22_000
  /// The most that were to be tried.
  package let most: Int
  /// Whether that was not enough.
  package let isReached: Bool
  /// How many were tried.
  package let count: Int
  /// The full keys of the facts that a rule asked for and that are not varied.
  package let unvaried: [String]

  init(_ most: Int, isReached: Bool, count: Int, trials: Trials) {
    self.most = most
    self.isReached = isReached
    self.count = count
    unvaried = trials.universe.unvaried.sorted()
  }

  /// The full keys of the facts that are varied for a procedure by themselves, besides those that a rule asks for.
  package static func facts(of declaration: Declaration) -> Set<String> { Universe.paths(of: declaration) }

  /// What is tried, in sentences.
  package static let words = """
    One child; two strategy discussions, core groups and reviews, and one of everything else; fourteen companies of two to six people, with \
    and without social care, a parent or a carer; nine ways in which views are parted; days about each last day, and bank holidays where no \
    other difference is found. How far a case is told and how people judged is left open.
    """
}

extension FactPoint {
  /// The keys that lead to it as words, with its place where it is one of several.
  var name: String {
    let words = path.split { ".-".contains($0) }.joined(separator: " ")
    let isOne: Bool = if case .item = kind { true } else { false }
    return words + (isOne ? " told" : "") + (place > 0 ? " \(place + 1)" : "")
  }

  /// Some of its values, each in words.
  func words(_ chosen: [Int]) -> [String] { chosen.map { values[$0].words }.uniqued() }

  /// Some of its values in words.
  func inWords(_ chosen: [Int]) -> String {
    var words = chosen.map { values[$0].words }.uniqued()
    if case .day = kind { return days(words) }
    let others = values.indices.dropFirst().filter { !chosen.contains($0) }
    if chosen.count > 3, chosen.count > others.count, !chosen.contains(0) {
      if others.isEmpty { return "told" }
      return "anything but \(others.map { values[$0].words }.listed("or"))"
    }
    if words.count > 8 { words = Array(words.prefix(8)) + ["\(chosen.count - 8) others"] }
    return words.listed("or")
  }

  /// Days in words: by what they are to the last day, where that matters.
  private func days(_ words: [String]) -> String {
    let others = words.filter { ["not told", "never"].contains($0) }
    func holds(_ beginnings: [String]) -> Bool { words.contains { word in beginnings.contains { word.hasPrefix($0) } } }
    let (isLast, isLate) = (
      holds(["on the last day", "at the last minute"]), holds(["a day late", "a minute late"])
    )
    let told: [String] =
      switch (isLast, isLate) {
      case (true, true): ["on whatever day"]
      case (true, false): [holds(["at the last minute"]) ? "by the last minute" : "by the last day"]
      case (false, true): ["after the last day"]
      case (false, false): words.filter { !others.contains($0) }
      }
    return (told + others).listed("or")
  }
}
