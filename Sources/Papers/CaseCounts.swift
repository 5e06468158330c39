import Cases
import Engine
import ProcedureKit
import Profiles
import Records

/// What the comparisons of the cases come to, counted one after another: of a case nothing is kept but counts.
struct CaseCounts {
  /// How far the documents part on one case.
  enum Parting: CaseIterable {
    /// What is kept by one document is not kept by another.
    case kept
    /// Two documents come to different answers or days.
    case answers
    /// What one answers, another leaves to people’s judgement, or they would judge by different rules.
    case judgement
    /// No two documents that answer come to different answers.
    case none
  }

  /// What would become of the answers of one document if another stood in its place.
  struct Turn {
    /// How many answers would surely be others.
    var other = 0
    /// How many of these are kept now, and would not be.
    var missed = 0
    /// How many of these are not kept now, and would be.
    var kept = 0
    /// How many wait for people’s judgement, now or then, so that nobody knows whether they would be others.
    var judged = 0
    /// How many answers there would no longer be.
    var lost = 0
    /// How many questions would be answered that are not now.
    var gained = 0

    /// Counts what becomes of one finding.
    ///
    /// Of what nobody has transcribed yet nothing is known.
    mutating func add(_ now: Finding?, _ then: Finding?) {
      guard now?.status != .untranscribed, then?.status != .untranscribed else { return }
      switch (now?.status.isAnswered == true ? now : nil, then?.status.isAnswered == true ? then : nil) {
      case (let now?, let then?):
        guard !now.agrees(with: then) else { return }
        guard now.status != .judgement, then.status != .judgement else {
          judged += 1
          return
        }
        other += 1
        if now.status == .met, then.status == .breached { missed += 1 }
        if now.status == .breached, then.status == .met { kept += 1 }
      case (_?, nil): lost += 1
      case (nil, _?): gained += 1
      case (nil, nil): break
      }
    }
  }

  /// What one document leaves open in the cases.
  struct Open {
    /// Answers that wait for people’s judgement.
    var judgements = 0
    /// Answers that another reading of its words would change.
    var readings = 0
    /// Questions for which the case does not tell what its rule needs.
    var untold = 0
  }

  /// A question on which what one document keeps another does not.
  struct Question {
    /// The question.
    let text: String
    /// In how many cases this is so.
    var cases: Int
    /// The parameters on which, in one of these cases, every answer rests that is kept or not kept.
    var rules: Set<Int>
  }

  /// How many cases part the documents in each way.
  private(set) var partings: [Parting: Int] = [:]
  /// The questions on which what one keeps another does not, in the order in which they came.
  private(set) var questions: [Question] = []
  /// For each parameter, in how many cases a different answer rests on it.
  private(set) var bearing: [Int: Int] = [:]
  /// For each document, what would become of its answers if each other one stood in its place.
  private(set) var turns: [[Turn]]
  /// What each document leaves open.
  private(set) var open: [Open]

  /// The counts of so many documents before any case.
  init(documents: Int) {
    turns = Array(repeating: Array(repeating: Turn(), count: documents), count: documents)
    open = Array(repeating: Open(), count: documents)
  }

  /// How many cases were counted.
  var cases: Int { partings.values.reduce(0, +) }

  /// Counts one more case.
  mutating func add(_ comparison: Comparison) {
    let different = comparison.rows.filter { $0.verdict == .different }
    partings[comparison.parting, default: 0] += 1
    let parted = different.filter(comparison.isKeptByOneAlone)
    for text in parted.map(\.question.text).uniqued() {
      let rules = parted.filter { $0.question.text == text }.reduce(into: Set<Int>()) {
        $0.formUnion(comparison.rulesOfAll($1))
      }
      if let place = questions.firstIndex(where: { $0.text == text }) {
        questions[place].cases += 1
        questions[place].rules.formUnion(rules)
      } else {
        questions.append(Question(text: text, cases: 1, rules: rules))
      }
    }
    let everyone = comparison.authorities.indices
    let slots = different.flatMap { row in
      everyone.compactMap { comparison.finding(row, of: $0) }.filter(\.status.isAnswered).flatMap(\.reliedOn.slots)
    }
    for slot in Set(slots) { bearing[slot, default: 0] += 1 }
    for row in comparison.rows {
      for one in everyone {
        let finding = comparison.finding(row, of: one)
        for other in everyone where other != one { turns[one][other].add(finding, comparison.finding(row, of: other)) }
        switch finding?.status {
        case .judgement?: open[one].judgements += 1
        case .undetermined?: open[one].untold += 1
        case let status? where status.isAnswered && !comparison.turns(row, of: one).isEmpty: open[one].readings += 1
        default: break
        }
      }
    }
  }
}

extension Comparison {
  /// How far the documents part on this case.
  var parting: CaseCounts.Parting {
    let different = rows.filter { $0.verdict == .different }
    guard !different.isEmpty else { return .none }
    if different.contains(where: isKeptByOneAlone) { return .kept }
    let isAnswered = different.contains { row in
      let firm = authorities.indices.compactMap { finding(row, of: $0) }.filter {
        $0.status.isAnswered && $0.status != .judgement
      }
      return firm.dropFirst().contains { !$0.agrees(with: firm[0]) }
    }
    return isAnswered ? .answers : .judgement
  }

  /// Whether what one document keeps another does not.
  func isKeptByOneAlone(_ row: Row) -> Bool {
    let statuses = authorities.indices.compactMap { finding(row, of: $0)?.status }
    return statuses.contains(.met) && statuses.contains(.breached)
  }

  /// The parameters on which every answer to a question rests that is kept or not kept.
  fileprivate func rulesOfAll(_ row: Row) -> Set<Int> {
    let judged = authorities.indices.compactMap { finding(row, of: $0) }.filter {
      [.met, .breached].contains($0.status)
    }
    guard let first = judged.first else { return [] }
    return judged.dropFirst().reduce(Set(first.reliedOn.slots)) { $0.intersection($1.reliedOn.slots) }
  }
}
