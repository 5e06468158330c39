import Calendars
import Cases
import Engine
import ProcedureKit
import Procedures
import Profiles
import Records
import Rendering
import Testing

@Suite("Every profile with every case")
struct PairTests {
  @Test("All profiles and cases of the repository are read")
  func everythingIsRead() {
    #expect(Repository.profiles.count == Repository.yaml(in: "Authorities").count)
    #expect(Repository.cases.count == Repository.yaml(in: "Cases").count)
    #expect(Repository.profiles.contains { $0.scope == .authority } && !Repository.cases.isEmpty)
  }

  @Test(
    "No complete profile leaves anything untranscribed",
    arguments: Repository.profiles.filter { $0.scope == .authority && !$0.isDraft }.map(\.authority))
  func nothingIsUntranscribed(_ authority: String) throws {
    let profile = try #require(Repository.profiles.first { $0.authority == authority })
    #expect(profile.clauses.allSatisfy { $0.state != .untranscribed })
  }

  @Test("Evaluating twice gives the same", arguments: Repository.pairs)
  func pure(_ pair: Pair) throws {
    let evaluator = try Repository.evaluator.get()
    let clauses = evaluator.clauses(of: pair.profile)
    let first = evaluator.evaluate(pair.file, under: clauses)
    let second = evaluator.evaluate(pair.file, under: clauses)
    #expect(first.count == second.count)
    for (left, right) in zip(first, second) {
      #expect(left.question == right.question && left.subject == right.subject)
      #expect(left.agrees(with: right) && left.reliedOn == right.reliedOn && left.force == right.force)
    }
  }

  @Test("A finding depends on nothing but the clauses it relied on", arguments: Repository.pairs)
  func reliedOnIsComplete(_ pair: Pair) throws {
    let evaluator = try Repository.evaluator.get()
    let clauses = evaluator.clauses(of: pair.profile)
    for finding in evaluator.evaluate(pair.file, under: clauses) {
      let others = clauses.all.indices.filter { !finding.reliedOn.contains($0) }
      let emptied = Dictionary(
        uniqueKeysWithValues: others.map { ($0, evaluator.catalogue.parameters[$0].clause(.untranscribed)) })
      let again = evaluator.evaluate(pair.file, under: clauses.substituting(emptied))
        .first { $0.question == finding.question && $0.subject == finding.subject }
      #expect(again?.agrees(with: finding) == true)
    }
  }

  @Test("Readings are just those whose substitution changes a finding", arguments: Repository.pairs)
  func rereadings(_ pair: Pair) throws {
    let evaluator = try Repository.evaluator.get()
    let clauses = evaluator.clauses(of: pair.profile)
    let findings = evaluator.evaluate(pair.file, under: clauses)
    let found = evaluator.rereadings(pair.file, under: clauses, of: findings)
    var expected = [[String]](repeating: [], count: findings.count)
    for (slot, clause) in clauses.all.enumerated() {
      for index in clause.readingNames.indices where index != clause.adopted {
        var replacements = [slot: try #require(clause.rereading(index))]
        // Clauses that are read alike change together, and that is told once, with the first of them.
        var earlier: [Int] = []
        for partner in evaluator.catalogue.partners(of: slot) {
          guard let alike = clauses.all[partner].rereading(named: clause.readingNames[index]) else { continue }
          replacements[partner] = alike
          if partner < slot { earlier.append(partner) }
        }
        let changed = evaluator.evaluate(pair.file, under: clauses.substituting(replacements))
        for (place, finding) in findings.enumerated() where !changed[place].isSame(as: finding) {
          if earlier.contains(where: finding.reliedOn.contains) { continue }
          if replacements.count > 1, !finding.reliedOn.contains(slot) { continue }
          expected[place].append("\(slot) \(clause.readingNames[index])")
        }
      }
    }
    let clausewise = found.map { rereadings in
      rereadings.compactMap { rereading -> String? in
        if case .clause(let slot, let reading) = rereading.way { "\(slot) \(reading)" } else { nil }
      }
    }
    #expect(clausewise == expected)
  }

  @Test("Every sentence is written in full", arguments: Repository.cases.map(\.id))
  func sentences(_ id: String) throws {
    let evaluator = try Repository.evaluator.get()
    let file = try #require(Repository.cases.first { $0.id == id })
    let authorities = Repository.profiles.map { AuthorityFindings(file, $0, evaluator.clauses(of: $0), by: evaluator) }
    let comparison = Comparison(file, authorities, by: evaluator)
    let text = comparison.document(all: true).text()
    #expect(!text.contains("{") && !text.contains("}"), "a name in braces was left without words")
    for line in text.split(separator: "\n") { #expect(line.count <= 80 || !line.contains(" "), "\(line)") }
  }

  @Test("Every verdict follows from the statuses and groups", arguments: Repository.cases.map(\.id))
  func verdicts(_ id: String) throws {
    let evaluator = try Repository.evaluator.get()
    let file = try #require(Repository.cases.first { $0.id == id })
    let authorities = Repository.profiles.map { AuthorityFindings(file, $0, evaluator.clauses(of: $0), by: evaluator) }
    let comparison = Comparison(file, authorities, by: evaluator)
    #expect(!comparison.rows.isEmpty)
    for row in comparison.rows {
      #expect(row.groups.joined().sorted() == Array(authorities.indices))
      let answered = row.groups.filter { comparison.finding(row, of: $0[0])?.status.isAnswered == true }
      switch row.verdict {
      case .same: #expect(answered.count == 1 && row.groups.count == 1)
      case .different: #expect(answered.count > 1)
      case .silentApart: #expect(answered.count == 1 && row.groups.count > 1)
      case .unanswered: #expect(answered.isEmpty)
      }
    }
  }
}
