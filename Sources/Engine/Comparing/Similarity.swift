import ProcedureKit
public import Profiles
import Records

/// How alike any two authorities are, procedure by procedure.
///
/// Compared are the parameters that rules read, and of those the ones on which both say something: a silence is neither like a rule nor
/// unlike it. Statements are left out: two transcribers' sentences differ where two rules may not.
public struct Similarity: Sendable {
  /// The authorities in order.
  public let profiles: [Profile]
  /// Every two of them, by their places.
  public let pairs: [(Int, Int)]
  /// The procedures on which any two can be compared.
  public let lines: [Line]
  /// All procedures together, for each pair.
  public let total: [Agreement]

  /// One procedure.
  public struct Line: Sendable {
    /// What it is called.
    public let procedure: String
    /// For each pair, on how many parameters the two say the same.
    public let agreements: [Agreement]

    /// What a procedure, or several together, come to.
    public init(procedure: String, agreements: [Agreement]) {
      self.procedure = procedure
      self.agreements = agreements
    }
  }

  /// On how many parameters two authorities say the same, of those on which both say something.
  public struct Agreement: Hashable, Sendable {
    /// On how many both say the same.
    public var same = 0
    /// On how many both say something.
    public var compared = 0

    /// The share in whole per cent; nil where there is none on which both speak.
    public var percent: Int? { compared == 0 ? nil : (same * 100 + compared / 2) / compared }
  }

  /// Compares every two of these profiles, on all procedures or on those whose key `isWanted`.
  public init(_ profiles: [Profile], by evaluator: Evaluator, where isWanted: (String) -> Bool = { _ in true }) {
    self.profiles = profiles
    let pairs = profiles.indices.flatMap { one in profiles.indices.filter { $0 > one }.map { (one, $0) } }
    var lines: [Line] = []
    var total = pairs.map { _ in Agreement() }
    for (declaration, section) in evaluator.sections where isWanted(section.procedure) {
      var agreements = pairs.map { _ in Agreement() }
      for entry in section.parameters where !entry.parameter.isDescriptive {
        for (index, pair) in pairs.enumerated() {
          let (one, other) = (profiles[pair.0].clauses[entry.slot], profiles[pair.1].clauses[entry.slot])
          guard one.saysSomething, other.saysSomething else { continue }
          agreements[index].compared += 1
          if one.saysSame(as: other) { agreements[index].same += 1 }
        }
      }
      for index in pairs.indices {
        total[index].same += agreements[index].same
        total[index].compared += agreements[index].compared
      }
      if agreements.contains(where: { $0.compared > 0 }) {
        lines.append(Line(procedure: declaration.title, agreements: agreements))
      }
    }
    self.pairs = pairs
    self.lines = lines
    self.total = total
  }
}
