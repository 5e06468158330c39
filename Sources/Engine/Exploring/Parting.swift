import Calendars
package import Cases
package import ProcedureKit
import Profiles
import Records

/// Where two authorities part on one question.
package struct Parting: Sendable {
  /// The question’s full key.
  package let key: String
  /// The question.
  package let question: Question
  /// The two.
  package let members: [Authorities.Member]
  /// The ways in which they part, those with the fewest facts first; none where they never do, within the bounds.
  package let ways: [Way]
  /// Those of the two, by their places, who answer in no case.
  package let silent: [Int]
  /// Whether both have answered about the same in some situation.
  package let haveBothAnswered: Bool
  /// Within what bounds they were looked for.
  package let bounds: ExploringBounds

  /// One way in which they part.
  package struct Way: Sendable {
    /// The smallest case on which they do: without any of its facts, they do not part so.
    package let told: Telling
    /// The same, read.
    package let facts: Case
    /// What each finds, where they differ.
    package let findings: [Finding]
    /// The smallest sets of clauses that explain it, by slot.
    package let sets: [[Int]]
  }

  /// The most pairs of outcomes that are explained on one question: to explain one takes as long as to try some dozens of situations.
  private static func most(trying bound: Int) -> Int { min(400, bound / 20) }

  /// Where two authorities part on a question, of which it is known whether each of them answers it at all. Where one way is enough, the search
  /// ends with the first.
  init(
    on place: Evaluator.QuestionPlace, _ one: Answering, _ other: Answering, by evaluator: Evaluator, trying bound: Int,
    isOneEnough: Bool = false
  ) {
    key = place.key
    question = place.question
    members = [one.member, other.member]
    let trials = Trials(of: place.question, in: place.procedure, under: members.map(\.clauses), by: evaluator)
    guard one.answers, other.answers else {
      (ways, haveBothAnswered) = ([], false)
      silent = [one, other].indices.filter { ![one, other][$0].answers }
      bounds = ExploringBounds(
        bound, isReached: one.isBoundReached || other.isBoundReached, count: one.count + other.count, trials: trials)
      return
    }
    var explorer = Explorer(trials, bound: bound) { isOneEnough && !$0.apart.isEmpty }
    let tree = explorer.tree()
    let found = trials.apart.values.sorted { ($0.settings.count, $0) < ($1.settings.count, $1) }
    var told = found.map { trials.universe.telling($0) }
    if told.isEmpty, trials.haveBothAnswered {
      told = tree.leaves().map { trials.universe.telling($0.situation, in: .holidays) }
        .filter { trials.trial($0)?.areApart == true }
    }
    let search = SmallestCases(place, members, trials, by: evaluator)
    let most = Self.most(trying: bound)
    ways = search.ways(among: told.prefix(most))
    silent = []
    haveBothAnswered = trials.haveBothAnswered
    bounds = ExploringBounds(
      bound, isReached: !explorer.isComplete || told.count > most || isOneEnough && !ways.isEmpty, count: trials.count,
      trials: trials)
  }
}

extension Parting {
  /// Some ways in which two authorities part on a question, soon found: those of known cases on which they do, made as small as can be; and
  /// only where there is no such case, the first that exploring finds.
  init(
    showing place: Evaluator.QuestionPlace, of members: [Authorities.Member], from cases: [Case],
    by evaluator: Evaluator, trying bound: Int
  ) {
    let trials = Trials(of: place.question, in: place.procedure, under: members.map(\.clauses), by: evaluator)
    let known = cases.compactMap { Telling(factsOf: $0) }.filter { trials.trial($0)?.areApart == true }
    let ways = SmallestCases(place, members, trials, by: evaluator).ways(among: known)
    guard ways.isEmpty else {
      self.init(place, members, ways, ExploringBounds(bound, isReached: true, count: trials.count, trials: trials))
      return
    }
    let answering = members.map { Answering($0, place, by: evaluator, trying: bound) }
    self.init(on: place, answering[0], answering[1], by: evaluator, trying: bound, isOneEnough: true)
  }

  private init(
    _ place: Evaluator.QuestionPlace, _ members: [Authorities.Member], _ ways: [Way], _ bounds: ExploringBounds
  ) {
    key = place.key
    question = place.question
    self.members = members
    self.ways = ways
    silent = []
    haveBothAnswered = true
    self.bounds = bounds
  }
}

/// An authority, and whether it answers a question in any case.
struct Answering {
  let member: Authorities.Member
  let answers: Bool
  let isBoundReached: Bool
  /// How many situations were tried to find that out.
  let count: Int

  init(_ member: Authorities.Member, _ place: Evaluator.QuestionPlace, by evaluator: Evaluator, trying bound: Int) {
    self.member = member
    let trials = Trials(of: place.question, in: place.procedure, under: [member.clauses], by: evaluator)
    var explorer = Explorer(trials, bound: bound) { $0.hasAnswered }
    _ = explorer.tree()
    answers = trials.hasAnswered
    isBoundReached = !explorer.isComplete
    count = trials.count
  }
}

/// Makes cases on which two authorities part as small as they can be.
struct SmallestCases {
  private let place: Evaluator.QuestionPlace
  private let members: [Authorities.Member]
  private let trials: Trials
  private let evaluator: Evaluator

  init(
    _ place: Evaluator.QuestionPlace, _ members: [Authorities.Member], _ trials: Trials, by evaluator: Evaluator
  ) {
    self.place = place
    self.members = members
    self.trials = trials
    self.evaluator = evaluator
  }

  /// One smallest case for each set of reasons.
  func ways(among told: some Sequence<Telling>) -> [Parting.Way] {
    var roomy: [[[Int]]: Telling] = [:]
    for told in told {
      guard let facts = told.read(), let why = why(facts) else { continue }
      if let known = roomy[why.sets], known.count <= told.count { continue }
      roomy[why.sets] = told
    }
    var smallest: [[[Int]]: Parting.Way] = [:]
    for (sets, told) in roomy.sorted(by: { $0.key.joined().lexicographicallyPrecedes($1.key.joined()) }) {
      let told = self.smallest(told) { facts in why(facts)?.sets == sets }
      guard let facts = told.read(), let why = why(facts) else { continue }
      let way = Parting.Way(told: told, facts: facts, findings: [why.finding, why.other], sets: why.sets)
      if let known = smallest[why.sets], known.told.count <= told.count { continue }
      smallest[why.sets] = way
    }
    return smallest.values.sorted { left, right in
      left.told.count != right.told.count
        ? left.told.count < right.told.count : left.sets.joined().lexicographicallyPrecedes(right.sets.joined())
    }
  }

  /// Why the two part on a case: the first difference where both answer; nil where there is none.
  private func why(_ facts: Case) -> Why? {
    guard trials.trial(facts).areApart else { return nil }
    let found = members.map { AuthorityFindings(facts, $0.profile, $0.clauses, by: evaluator, isReread: false) }
    let comparison = Comparison(facts, found, by: evaluator)
    var substitutions = Substitutions(facts, found[0], found[1], by: evaluator)
    for row in comparison.rows where row.key == place.key && row.verdict == .different {
      if let why = Why(row, by: &substitutions) { return why }
    }
    return nil
  }

  /// The same with as few facts as will do: each is left out in turn, the larger before the smaller, until none can be; and days without
  /// their times, where these do not matter.
  func smallest(_ told: Telling, where isWanted: (Case) -> Bool) -> Telling {
    var told = told
    while let fewer = smaller(told).first(where: { $0.read().map(isWanted) == true }) { told = fewer }
    return told
  }

  /// Everything that tells one thing less.
  private func smaller(_ told: Telling) -> some Sequence<Telling> {
    let labels = ["people", "children"].flatMap { told[$0]?.items ?? [] }.compactMap { $0["label"]?.text }
    let fewer = labels.reversed().map { told.without(label: $0) } + told.places.compactMap { told.without($0[...]) }
    let untimed = told.places.compactMap { place -> Telling? in
      guard let text = told.told(at: place[...])?.text, let moment = Moment(text), moment.time != nil else {
        return nil
      }
      var changed = told
      changed.tell(.text("\(moment.day)"), at: place[...])
      return changed
    }
    return fewer.filter { $0.count < told.count || $0.places.count < told.places.count } + untimed
  }
}
