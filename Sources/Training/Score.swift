import Profiles
import Records

/// How many predictions were right in each exercise that was done: kept in the address, and nowhere else.
///
/// Written as `1.4of5,3.2of5`: exercise, right, out of how many. What does not fit the set of exercises is left out.
package struct Score: Equatable, Sendable {
  /// What came of one exercise.
  package struct Result: Equatable, Sendable {
    /// How many predictions were right.
    package let right: Int
    /// How many there were.
    package let outOf: Int

    /// So many right, out of so many.
    package init(right: Int, outOf: Int) {
      self.right = right
      self.outOf = outOf
    }
  }

  /// What came of each exercise that was done, by its number.
  package private(set) var results: [Int: Result] = [:]

  /// The score that the address tells of a set in which each exercise has so many predictions.
  package init(_ text: String?, outOf sizes: [Int]) {
    for part in (text ?? "").split(separator: ",").prefix(sizes.count) {
      let sides = part.split(separator: ".", omittingEmptySubsequences: false)
      let counts = sides.count == 2 ? sides[1].split(separator: "of", omittingEmptySubsequences: false) : []
      guard counts.count == 2, let number = Int(text: String(sides[0])), sizes.indices.contains(number - 1),
        let right = Int(text: String(counts[0])), let outOf = Int(text: String(counts[1])),
        outOf == sizes[number - 1], right <= outOf
      else { continue }
      results[number] = Result(right: right, outOf: outOf)
    }
  }

  /// The same score with what came of one exercise; what came of it before is replaced.
  package func with(_ result: Result, of number: Int) -> Score {
    var score = self
    score.results[number] = result
    return score
  }

  /// The score as part of an address.
  package var text: String {
    results.sorted { $0.key < $1.key }.map { "\($0.key).\($0.value.right)of\($0.value.outOf)" }.joined(separator: ",")
  }

  /// How many predictions were right in all.
  package var right: Int { results.values.reduce(0) { $0 + $1.right } }
  /// How many predictions there were in all.
  package var outOf: Int { results.values.reduce(0) { $0 + $1.outOf } }
}
