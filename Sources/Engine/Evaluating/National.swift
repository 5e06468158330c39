public import ProcedureKit
public import Profiles
import Records

extension Clauses {
  /// The same clauses with the national ones where these are silent or defer, each marked as national.
  ///
  /// Done on request alone: without it a silence stays a silence.
  public func fillingSilences(from national: Clauses) -> Clauses {
    var replacements: [Int: any AnyClause] = [:]
    for (slot, clause) in all.enumerated() where !clause.givesRule && clause.state != .untranscribed {
      let other = national.all[slot]
      if other.givesRule { replacements[slot] = other.national() }
    }
    return substituting(replacements)
  }
}

extension Evaluator {
  /// The clauses of each nation's own profile, of those that are among `profiles`. Two places elsewhere need not be of one nation: none is
  /// another's guidance.
  public func nationalClauses(among profiles: [Profile]) -> [Nation: Clauses] {
    let nations = profiles.filter { $0.scope == .national && $0.nation != .elsewhere }
    return Dictionary(nations.map { ($0.nation, clauses(of: $0)) }) { first, _ in first }
  }
}
