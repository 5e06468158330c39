public import Cases
public import ProcedureKit
public import Profiles
import Records

/// The authorities that are compared, in order, each with its clauses, which are resolved once for however many cases.
public struct Authorities: Sendable {
  /// The authorities.
  public private(set) var members: [Member]

  /// One of the authorities.
  public struct Member: Sendable {
    /// Its profile.
    public let profile: Profile
    /// Its clauses, with the national ones among them where that was asked for.
    public let clauses: Clauses
  }

  /// These authorities, each by its own clauses alone.
  public init(_ profiles: [Profile], by evaluator: Evaluator) {
    members = profiles.map { Member(profile: $0, clauses: evaluator.clauses(of: $0)) }
  }

  /// The authorities' profiles.
  public var profiles: [Profile] { members.map(\.profile) }

  /// Those of the authorities that are wanted.
  public func only(where isWanted: (Profile) -> Bool) -> Authorities {
    var authorities = self
    authorities.members.removeAll { !isWanted($0.profile) }
    return authorities
  }

  /// The same authorities, those of one area first, as it is and as proposed.
  public func beginning(with authority: String) -> Authorities {
    var authorities = self
    authorities.members =
      members.filter { $0.profile.authority == authority } + members.filter { $0.profile.authority != authority }
    return authorities
  }

  /// The same authorities, and behind the one to which a proposal is made that one as proposed. Where it is not among them, both come last.
  public func proposing(_ proposal: Proposal, to base: Profile, by evaluator: Evaluator) -> Authorities {
    var authorities = self
    if !members.contains(where: { $0.profile.authority == base.authority }) {
      authorities.members += Authorities([base], by: evaluator).members
    }
    guard let place = authorities.members.firstIndex(where: { $0.profile.authority == base.authority }) else {
      return authorities
    }
    authorities.members.insert(contentsOf: Authorities([base.adopting(proposal)], by: evaluator).members, at: place + 1)
    return authorities
  }

  /// The same authorities, with their nation's clauses where a document is silent or sends its reader elsewhere, marked as such.
  public func fillingSilences(from national: [Nation: Clauses]) -> Authorities {
    var authorities = self
    authorities.members = members.map { member in
      guard let guidance = national[member.profile.nation] else { return member }
      return Member(profile: member.profile, clauses: member.clauses.fillingSilences(from: guidance))
    }
    return authorities
  }

  /// What the authorities find in a case, in order.
  public func findings(
    on facts: Case, by evaluator: Evaluator, only procedures: Set<Int>? = nil
  ) -> [AuthorityFindings] {
    members.map { AuthorityFindings(facts, $0.profile, $0.clauses, by: evaluator, only: procedures) }
  }

  /// The comparison of what they find; of some procedures alone, where these are given by their places among the declarations.
  public func comparison(
    of facts: Case, by evaluator: Evaluator, only procedures: Set<Int>? = nil
  ) -> Comparison {
    Comparison(facts, findings(on: facts, by: evaluator, only: procedures), by: evaluator)
  }
}
