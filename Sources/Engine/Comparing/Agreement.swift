public import Profiles

/// How far two transcriptions agree, as studies report it in which two people code one text apart.
///
/// The categories of Cohen’s kappa are the kinds of answer that a document can have to a parameter: *stated*, *judged*, *silent*, *deferred*
/// or *disputed*. It is computed over the parameters that both have transcribed and on which at least one is not silent: no document has a rule
/// on most of what can be asked, and two who agree on what is not there do not agree on how to read what is. It says how far they put the same
/// ones in the same category, beyond what chance would give two people who use each category as often as these do. Whether they also wrote down the same
/// value is counted besides, among the parameters on which both give a value with which rules compute: a sentence of the transcriber’s own
/// never is another’s word for word. Whether it is the same force and the same section is counted among those with the same value.
public struct Agreement: Hashable, Sendable {
  /// The categories of kappa.
  public static let categories = ClauseState.allCases.filter { $0 != .untranscribed }

  /// How many parameters each pair of categories has: the first’s category, then the second’s, both in the order of ``categories``.
  public let counts: [[Int]]
  /// On how many parameters both are silent; they are none of the ``counts``.
  public private(set) var bothSilent = 0
  /// On how many parameters both give a value with which rules compute.
  public private(set) var values = 0
  /// How many of these have the same value under the same conditions.
  public private(set) var sameValue = 0
  /// How many of those are said as strictly.
  public private(set) var sameForce = 0
  /// How many of those with the same value stand in the same sections.
  public private(set) var sameSection = 0

  /// The agreement of two profiles.
  init(of rows: [Reconciliation.Row]) {
    var counts = Self.categories.map { _ in Self.categories.map { _ in 0 } }
    for row in rows {
      let (first, second) = (row.first, row.second)
      guard let one = Self.categories.firstIndex(of: first.state),
        let other = Self.categories.firstIndex(of: second.state)
      else { continue }
      guard first.state != .silent || second.state != .silent else {
        bothSilent += 1
        continue
      }
      counts[one][other] += 1
      guard !row.parameter.isDescriptive, first.valueText != nil, second.valueText != nil else { continue }
      values += 1
      guard first.saysSame(as: second) else { continue }
      sameValue += 1
      if first.saysSameAsStrictly(as: second) { sameForce += 1 }
      if Set(first.places.map(\.section)) == Set(second.places.map(\.section)) { sameSection += 1 }
    }
    self.counts = counts
  }

  /// How many parameters both have transcribed on which at least one is not silent.
  public var compared: Int { counts.joined().reduce(0, +) }

  /// How many of them both put in the same category.
  public var sameKind: Int { counts.indices.reduce(0) { $0 + counts[$1][$1] } }

  /// Cohen’s kappa in thousandths, rounded; nil where chance alone would make the two agree on everything, or nothing is compared.
  ///
  /// With the observed share p of agreement and the share c that is expected by chance, kappa is (p − c) / (1 − c).
  public var kappa: Int? {
    let total = compared
    let expected = counts.indices.reduce(0) { sum, category in
      sum + counts[category].reduce(0, +) * counts.reduce(0) { $0 + $1[category] }
    }
    // Both shares times the square of the total are whole numbers, so that nothing is lost.
    let (above, possible) = (total * sameKind - expected, total * total - expected)
    guard possible > 0 else { return nil }
    let doubled = 2_000 * above
    return (doubled + (above < 0 ? -possible : possible)) / (2 * possible)
  }
}
