import Cases
import Engine
import ProcedureKit
import Profiles
import Records
import TestSupport
import Testing

/// The fixtures' authorities on one of their cases.
struct Trial {
  let evaluator: Evaluator
  let authorities: Authorities
  let facts: Case

  init(_ name: String = "five-voices") throws {
    evaluator = try Fixtures.evaluator.get()
    authorities = try Fixtures.authorities()
    facts = try Fixtures.facts(name)
  }

  var comparison: Comparison { authorities.comparison(of: facts, by: evaluator) }

  /// What one authority finds.
  func findings(of name: String) throws -> AuthorityFindings {
    let member = try #require(authorities.members.first { $0.profile.authority == name })
    return AuthorityFindings(facts, member.profile, member.clauses, by: evaluator)
  }

  /// The slot of a parameter by its full key.
  func slot(_ key: String) throws -> Int { try #require(evaluator.catalogue.slot(of: key)) }

  /// The full keys of slots.
  func keys(_ slots: [Int]) -> [String] { slots.map { evaluator.catalogue.keys[$0] } }

  /// What each authority finds on one question, in short and with its force.
  func row(_ key: String) throws -> [String] {
    let comparison = comparison
    let row = try #require(comparison.rows.first { $0.key == key })
    return authorities.members.indices.map {
      comparison.finding(row, of: $0)?.inShort(evaluator.catalogue, withForce: true) ?? "not asked"
    }
  }
}
