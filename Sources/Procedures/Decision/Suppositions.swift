import ProcedureKit
import Records

/// What is supposed of facts that a case does not tell, one way after another: a rule that asks here is run until every way has been tried.
///
/// Where all ways come to the same, the facts need not be told; else the first that made a difference is missing.
struct Suppositions {
  private struct Choice {
    var chosen: Int
    let count: Int
    let missing: MissingFact
  }

  private var choices: [Choice] = []
  private var next = 0

  /// More ways than these are not tried: so much is untold then that there is no answer.
  private static let most = 400

  /// Which of `count` ways it is supposed to be now, where `missing` would tell; 0 in the first run.
  mutating func choose(among count: Int, lacking missing: MissingFact) -> Int {
    guard count > 1 else { return 0 }
    defer { next += 1 }
    if next == choices.count { choices.append(Choice(chosen: 0, count: count, missing: missing)) }
    return min(choices[next].chosen, count - 1)
  }

  /// Goes on to the next way; nil where all have been tried, else the fact that is supposed to be otherwise now.
  private mutating func advance() -> MissingFact? {
    choices.removeLast(choices.count - min(next, choices.count))
    next = 0
    while let last = choices.last {
      if last.chosen + 1 < last.count {
        choices[choices.count - 1].chosen += 1
        return last.missing
      }
      choices.removeLast()
    }
    return nil
  }

  /// What `rule` comes to whatever is supposed, by `outcome`. Throws the fact that makes a difference.
  static func whatever<Value, Outcome: Equatable>(
    _ rule: (inout Suppositions) throws(Unanswered) -> Value, comesTo outcome: (Value) throws(Unanswered) -> Outcome
  ) throws(Unanswered) -> Value {
    var supposed = Suppositions()
    let first = try rule(&supposed)
    var expected: Outcome?
    var runs = 0
    while let missing = supposed.advance() {
      if expected == nil { expected = try outcome(first) }
      runs += 1
      do throws(Unanswered) {
        guard runs < most, try outcome(rule(&supposed)) == expected else { throw .undetermined(needs: missing) }
      } catch {
        throw error.waitsForPeople ? error : .undetermined(needs: missing)
      }
    }
    return first
  }
}
