import Cases
import Engine
import Foundation
import ProcedureKit
import Procedures
import Profiles
import Records
import Rendering
import Testing

@Suite("Where authorities part")
struct PartingTests {
  private func partings(_ authorities: [String], on questions: [String]) throws -> Partings {
    let evaluator = try Repository.evaluator.get()
    let profiles = authorities.compactMap { name in Repository.profiles.first { $0.authority == name } }
    return Partings(
      of: Authorities(profiles, by: evaluator).members,
      on: evaluator.questions.filter { questions.contains($0.key) }, by: evaluator)
  }

  /// The reasons for which two authorities that both answer differ on a question about a case.
  private func reasons(_ facts: Case, _ parting: Parting) throws -> [[[Int]]] {
    let evaluator = try Repository.evaluator.get()
    let found = parting.members.map { AuthorityFindings(facts, $0.profile, $0.clauses, by: evaluator) }
    return Explanation(facts, found[0], against: found[1], by: evaluator) { $0.key == parting.key }
      .differences.filter(\.areBothAnswered).map(\.sets)
  }

  /// Two authorities and a question on which they part: few that differ in kind; all that are asked for, where `QUORATE_APART` is `all`.
  private static let grounds: [(authorities: [String], question: String)] = {
    guard ProcessInfo.processInfo.environment["QUORATE_APART"] == "all",
      let evaluator = try? Repository.evaluator.get()
    else {
      return [
        (["wakefield", "doncaster"], "initial-conference.held-in-time"),
        (["doncaster", "stoke-on-trent"], "threshold.met"), (["barnsley", "doncaster"], "minutes.sent-in-time"),
        (["barnsley", "stoke-on-trent"], "transfer.held-in-time"),
      ]
    }
    let members = Authorities(Repository.profiles.filter { $0.scope == .authority }, by: evaluator)
    return Repository.cases.flatMap { facts -> [(authorities: [String], question: String)] in
      let comparison = members.comparison(of: facts, by: evaluator)
      return comparison.rows.filter { $0.verdict == .different }.flatMap { row in
        // Who gives no answer is apart from those who do, and parts from nobody.
        let groups = row.groups.filter { comparison.finding(row, of: $0[0])?.status.isAnswered == true }
        return groups.indices.flatMap { one in
          groups.dropFirst(one + 1).map { other in
            ([groups[one][0], other[0]].map { members.profiles[$0].authority }.sorted(), row.key)
          }
        }
      }
    }.reduce(into: []) { all, ground in
      if !all.contains(where: { $0 == ground }) { all.append(ground) }
    }
  }()

  @Test(
    "Every smallest case parts the two, and without any of its facts it does not part them so; what parts them in a sample case is found again",
    arguments: grounds)
  func smallest(_ authorities: [String], _ question: String) throws {
    for pair in try partings(authorities, on: [question]).all.joined() where pair.parting.silent.isEmpty {
      #expect(!pair.parting.ways.isEmpty)
      for way in pair.parting.ways {
        let whole = try reasons(way.facts, pair.parting)
        #expect(whole.contains(way.sets))
        for place in way.told.places {
          guard let fewer = way.told.without(place[...]), let facts = fewer.read(), fewer != way.told else { continue }
          let fewerReasons = try reasons(facts, pair.parting)
          #expect(!fewerReasons.contains(way.sets), "\(place)")
        }
      }
      try expectFoundAgain(in: pair.parting)
    }
  }

  /// What parts the two in a sample case, made as small as it can be, is one of the ways. Of what says that not all was tried, nothing is promised.
  private func expectFoundAgain(in found: Parting) throws {
    let evaluator = try Repository.evaluator.get()
    let place = try #require(evaluator.questions.first { $0.key == found.key })
    let known = Partings(
      showing: place, of: (found.members[0], found.members[1]), from: Repository.cases, by: evaluator, trying: 0)
    for way in known.all.joined().flatMap(\.parting.ways) where Self.isWithinBounds(way.facts) {
      #expect(
        found.ways.contains { $0.sets == way.sets } || found.bounds.isReached,
        "\(way.told.file(id: "sample", title: "A sample case", lookAt: nil))")
    }
  }

  /// Whether a case tells no more than situations do. Whoever came is tried in few companies, so that no case with people is held against them.
  private static func isWithinBounds(_ facts: Case) -> Bool {
    let ones = [
      facts.children.count, facts.exclusionRequests.count, facts.observers.count, facts.reports.count,
      facts.views.count,
      facts.endings.count, facts.concerns.count, facts.reviewRequests.count, facts.challenges.count,
    ]
    let pairs = [facts.strategyDiscussions.count, facts.coreGroups.count, facts.reviews.count]
    return ones.allSatisfy { $0 <= 1 } && pairs.allSatisfy { $0 <= 2 } && facts.people.isEmpty && facts.toldOn == nil
      && facts.judgements == nil
  }

  @Test("Two of one text never part, and one who is silent answers in no case")
  func verdicts() throws {
    let evaluator = try Repository.evaluator.get()
    let wakefield = try #require(Repository.profiles.first { $0.authority == "wakefield" })
    let members = Authorities([wakefield, wakefield], by: evaluator).members
    let questions = evaluator.questions.filter { ["minutes.sent-in-time", "quoracy.quorate"].contains($0.key) }
    let same = Partings(of: members, on: questions, by: evaluator)
    #expect(same.all.joined().map(\.parting.verdict) == [.never, .never])
    let silent = try partings(["wakefield", "doncaster"], on: ["quoracy.quorate"])
    #expect(silent.all.joined().map(\.parting.verdict) == [.silent([1])])
  }

  @Test("Where a bound is reached, nothing is said never to be")
  func bound() throws {
    let evaluator = try Repository.evaluator.get()
    let wakefield = try #require(Repository.profiles.first { $0.authority == "wakefield" })
    let members = Authorities([wakefield, wakefield], by: evaluator).members
    let questions = evaluator.questions.filter { $0.key == "quoracy.quorate" }
    let same = Partings(of: members, on: questions, by: evaluator, trying: 60)
    #expect(same.all.joined().map(\.parting.verdict) == [.notFound])
    #expect(same.all.joined().map(\.parting.bounds.isReached) == [true])
  }

  @Test("The table over all pairs is of the profiles that there are, and a row of it made again is the same")
  func kept() throws {
    let text = try String(contentsOf: Repository.root.appendingPathComponent("Reports/apart.md"), encoding: .utf8)
    let profiles = Repository.profiles.filter { $0.scope == .authority }
    for profile in profiles {
      #expect(text.contains(String(profile.digest.prefix(12))), "\(Self.command) writes it")
    }
    let rows = text.split(separator: "\n").filter { $0.hasPrefix("| ") }.map { row in
      row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    }
    let again = try partings(
      profiles.map(\.authority), on: ["minutes.sent-in-time", "quoracy.course", "decision-making.consensus-sought"])
    #expect(again.questions.count == 3)
    for (question, pairs) in zip(again.questions, again.all) {
      let row = try #require(rows.first { $0.first == question.question.text })
      #expect(Array(row.dropFirst()) == pairs.map(\.parting.mark), "\(Self.command) writes it")
    }
  }

  private static let command = "‘quorate apart --format markdown --output Reports/apart.md’"
}
