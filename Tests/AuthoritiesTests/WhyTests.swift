import Cases
import Engine
import ProcedureKit
import Procedures
import Profiles
import Records
import Rendering
import Testing

@Suite("Why two authorities differ")
struct WhyTests {
  private static let authorities = Repository.profiles.filter { $0.scope == .authority }

  @Test(
    "A reported set gives exactly the other’s finding, and no smaller part of it does",
    arguments: Repository.cases.map(\.id))
  func minimal(_ id: String) throws {
    let evaluator = try Repository.evaluator.get()
    let file = try #require(Repository.cases.first { $0.id == id })
    let authorities = Self.authorities.map { AuthorityFindings(file, $0, evaluator.clauses(of: $0), by: evaluator) }
    for authority in authorities {
      for reference in authorities where reference.profile.authority != authority.profile.authority {
        let explanation = Explanation(file, authority, against: reference, by: evaluator)
        for why in explanation.differences {
          #expect(why.isComplete && !why.sets.isEmpty, "\(why.key)")
          for set in why.sets {
            for part in Self.parts(of: set) {
              let found = try finding(why, file, authority, part, reference, evaluator)
              #expect(found.agrees(with: why.other) == (part.count == set.count), "\(why.key) \(part)")
            }
          }
        }
      }
    }
  }

  @Test("Every smallest set is found: a second search over all sets of up to three clauses finds no other")
  func exhaustive() throws {
    let evaluator = try Repository.evaluator.get()
    let file = try #require(Repository.cases.first { $0.id == "chair-against-the-majority" })
    let authorities = Self.authorities.map { AuthorityFindings(file, $0, evaluator.clauses(of: $0), by: evaluator) }
    let decision = try #require(evaluator.declarations.firstIndex { $0.key == "decision-making" })
    for authority in authorities {
      for reference in authorities where reference.profile.authority != authority.profile.authority {
        let explanation = Explanation(file, authority, against: reference, by: evaluator) {
          $0.key == "decision-making.decision"
        }
        guard let why = explanation.differences.first else { continue }
        let section = evaluator.catalogue.sections[decision]
        let slots = authority.differingSlots(from: reference).filter {
          (section.start..<section.start + section.parameters.count).contains($0)
            && !evaluator.catalogue.parameters[$0].isDescriptive
        }
        var smallest: [[Int]] = []
        for set in Self.sets(of: slots, upTo: 3) where !smallest.contains(where: { $0.allSatisfy(set.contains) }) {
          if try finding(why, file, authority, set, reference, evaluator).agrees(with: why.other) {
            smallest.append(set)
          }
        }
        #expect(Set(smallest) == Set(why.sets.filter { $0.count <= 3 }))
      }
    }
  }

  private func finding(
    _ why: Why, _ file: Case, _ authority: AuthorityFindings, _ slots: [Int], _ reference: AuthorityFindings,
    _ evaluator: Evaluator
  ) throws -> Finding {
    let replacements = Dictionary(uniqueKeysWithValues: slots.map { ($0, reference.clauses.all[$0]) })
    let findings = evaluator.evaluate(file, under: authority.clauses.substituting(replacements))
    return try #require(findings.first { $0.question == why.question.id && $0.subject == why.subject })
  }

  /// Every part of a set, the empty one and the whole among them.
  private static func parts(of set: [Int]) -> [[Int]] {
    (0..<(1 << set.count)).map { bits in set.indices.filter { bits & (1 << $0) != 0 }.map { set[$0] } }
  }

  /// Every set of one to `limit` of the slots, the smaller before the larger.
  private static func sets(of slots: [Int], upTo limit: Int) -> [[Int]] {
    var all: [[Int]] = []
    var level: [[Int]] = [[]]
    for _ in 0..<limit {
      level = level.flatMap { set in slots.filter { $0 > (set.last ?? -1) }.map { set + [$0] } }
      all += level
    }
    return all
  }
}
