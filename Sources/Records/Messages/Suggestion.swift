/// The known word that somebody probably meant.
public enum Suggestion {
  /// The candidate nearest to `word`, or nil where none is near: at most one slip in three letters.
  public static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
    var best: (distance: Int, word: String)?
    let letters = Array(word.unicodeScalars.prefix(64))
    let most = max(1, letters.count / 3)
    for candidate in candidates {
      let others = Array(candidate.unicodeScalars.prefix(64))
      // So many letters at least were added or left out.
      guard abs(others.count - letters.count) <= most else { continue }
      let distance = slips(letters, others)
      if distance <= most, distance < best?.distance ?? .max { best = (distance, candidate) }
    }
    return best?.word
  }

  /// Asks whether the known word was meant.
  public static func question(_ word: String) -> String { "did you mean ‘\(word)’?" }

  /// How many letters were added, left out, changed or swapped with their neighbour.
  private static func slips(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      for column in right.indices {
        var cost = min(last[column + 1] + 1, current[column] + 1)
        cost = min(cost, last[column] + (left[row] == right[column] ? 0 : 1))
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current.append(cost)
      }
      (beforeLast, last) = (last, current)
    }
    return last[right.count]
  }
}
