package import Calendars
public import Cases
public import ProcedureKit
public import Profiles
import Records

/// What one authority's procedures find in a case.
public struct AuthorityFindings: Sendable {
  /// The authority.
  public let profile: Profile
  /// Its clauses, with the national ones among them where that was asked for.
  public private(set) var clauses: Clauses
  /// What its procedures find.
  public let findings: [Finding]
  /// For each finding, the readings that would change it.
  public let rereadings: [[Rereading]]
  /// What is to be known before they are relied on.
  public let remarks: [Remark]
  /// What a case tells that is odd, by the bank holidays that the authority keeps.
  public func oddities(of facts: Case) -> [Oddity] {
    facts.oddities(in: Set([profile.conventions.holidays.division].compactMap { $0 }))
  }

  /// For each finding the full keys of the facts on which it rests; nil where nobody asked for them.
  public private(set) var restsOn: [[String]]?

  /// Where the finding on each topic stands.
  let places: [Topic: Int]

  /// What the procedures of `evaluator` find in the case under these clauses.
  ///
  /// Where they are not reread, no other reading of the text is tried; where procedures are given, by their places among the declarations, nothing
  /// else is found.
  public init(
    _ facts: Case, _ profile: Profile, _ clauses: Clauses, by evaluator: Evaluator, isReread: Bool = true,
    only procedures: Set<Int>? = nil
  ) {
    self.profile = profile
    self.clauses = clauses
    findings =
      procedures.map { evaluator.evaluate(facts, under: clauses, only: $0) }
      ?? evaluator.evaluate(facts, under: clauses)
    places = findings.places
    rereadings =
      isReread
      ? evaluator.rereadings(facts, under: clauses, of: findings)
      : [[Rereading]](repeating: [], count: findings.count)
    remarks = Self.remarks(on: facts, profile, findings)
  }

  /// The same, to tell a finding for which time was counted by other conventions.
  package func counting(by conventions: Conventions) -> AuthorityFindings {
    var authority = self
    authority.clauses = clauses.counting(by: conventions)
    return authority
  }

  /// The same, with the facts of the case on which each finding rests.
  func resting(on facts: Case, by evaluator: Evaluator) -> AuthorityFindings {
    var authority = self
    authority.restsOn = RestingFacts(facts, under: clauses, by: evaluator).keys(of: findings)
    return authority
  }

  /// The finding on a topic; nil where the question was not asked.
  func finding(on topic: Topic) -> Finding? { places[topic].map { findings[$0] } }
}

/// Findings of several authorities on one case, aligned by question and subject, with a verdict each.
public struct Comparison: Sendable {
  /// The case.
  public let facts: Case
  /// The authorities in order.
  public let authorities: [AuthorityFindings]
  /// The questions in the order of the procedures.
  public let rows: [Row]

  /// One question about one subject, and what each authority says.
  public struct Row: Sendable {
    /// The question's full key.
    public let key: String
    /// The question.
    public let question: Question
    /// The place of its procedure among the declarations.
    public let procedure: Int
    /// What it is about, where the case has several of its kind.
    public let subject: Subject?
    /// For each authority the place of its finding; nil where its procedures were not asked.
    public let findings: [Int?]
    /// The authorities that say the same, by their places: those with an answer first, and the larger group before the smaller.
    public let groups: [[Int]]
    /// How the answers compare.
    public let verdict: Verdict

    /// The question with its subject.
    public var topic: Topic { Topic(question.id, subject) }
  }

  /// Aligns and judges what these authorities find.
  public init(_ facts: Case, _ authorities: [AuthorityFindings], by evaluator: Evaluator) {
    self.facts = facts
    self.authorities = authorities
    var rows: [Row] = []
    for topic in Self.topics(of: authorities) {
      guard let place = evaluator.place(of: topic.question) else { continue }
      let findings = authorities.map { $0.places[topic] }
      let aligned = zip(authorities, findings).map { authority, index in index.map { authority.findings[$0] } }
      rows.append(
        Row(
          key: place.key, question: place.question, procedure: place.procedure, subject: topic.subject,
          findings: findings, groups: Self.groups(of: aligned), verdict: Verdict(of: aligned)))
    }
    self.rows = rows
  }

  /// The same with the facts on which each finding rests, which takes about as long as a hundred comparisons.
  public func tellingFacts(by evaluator: Evaluator) -> Comparison {
    Comparison(
      facts: facts, authorities: authorities.map { $0.resting(on: facts, by: evaluator) }, rows: rows)
  }

  /// The full keys of the facts on which the finding of one authority on one row rests; nil where nobody asked for them.
  public func restsOn(_ row: Row, of authority: Int) -> [String]? {
    guard let place = row.findings[authority] else { return nil }
    return authorities[authority].restsOn?[place]
  }

  private init(facts: Case, authorities: [AuthorityFindings], rows: [Row]) {
    self.facts = facts
    self.authorities = authorities
    self.rows = rows
  }

  /// The question, with its subject where the case has several of its kind.
  public func title(_ row: Row) -> String { row.question.text(about: row.subject, in: facts) }

  /// What the case tells that is odd, by the bank holidays that these authorities keep.
  public var oddities: [Oddity] {
    facts.oddities(in: Set(authorities.compactMap(\.profile.conventions.holidays.division)))
  }

  /// The finding of one authority on one row.
  public func finding(_ row: Row, of authority: Int) -> Finding? {
    row.findings[authority].map { authorities[authority].findings[$0] }
  }

  /// The readings that would change the finding of one authority on one row.
  public func rereadings(_ row: Row, of authority: Int) -> [Rereading] {
    row.findings[authority].map { authorities[authority].rereadings[$0] } ?? []
  }

  /// Those of the readings that give an authority an answer or take its answer away, or make another of it: not those by which it lacks
  /// one fact in place of another.
  public func turns(_ row: Row, of authority: Int) -> [Rereading] {
    let isAnswered = finding(row, of: authority)?.status.isAnswered == true
    return rereadings(row, of: authority).filter { isAnswered || $0.finding.status.isAnswered }
  }

  /// Whether another reading, another way of counting or somebody’s judgement would change what some authority answers on one row.
  public func isOpen(_ row: Row) -> Bool {
    authorities.indices.contains { finding(row, of: $0)?.status == .judgement || !turns(row, of: $0).isEmpty }
  }

  /// Every topic, in the order in which it is first asked about.
  private static func topics(of authorities: [AuthorityFindings]) -> [Topic] {
    authorities.flatMap(\.findings).map(\.topic).uniqued()
  }

  private static func groups(of findings: [Finding?]) -> [[Int]] {
    var groups: [[Int]] = []
    for (index, finding) in findings.enumerated() {
      guard let finding else { continue }
      if let group = groups.firstIndex(where: { findings[$0[0]]?.agrees(with: finding) == true }) {
        groups[group].append(index)
      } else {
        groups.append([index])
      }
    }
    func rank(_ group: [Int]) -> (Int, Int, Int) {
      (findings[group[0]]?.status.isAnswered == true ? 0 : 1, -group.count, group[0])
    }
    return groups.sorted { rank($0) < rank($1) }
  }
}
