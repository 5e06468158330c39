import Cases
import Engine
import Foundation
import ProcedureKit
import Procedures
import Profiles
import Records
import Testing

@Suite("Maps of questions hold against the engine")
struct QuestionMapTests {
  /// A question under an authority.
  struct Ground: CustomTestStringConvertible, Sendable {
    let question: String
    let authority: String
    var testDescription: String { "\(question) under \(authority)" }
  }

  /// How many cases are drawn for each map.
  private static let draws = Int(ProcessInfo.processInfo.environment["QUORATE_DRAWN"] ?? "") ?? 300

  private static let areAll = ProcessInfo.processInfo.environment["QUORATE_MAPS"] == "all"

  /// Few that differ in kind; all, where as many are asked for.
  private static let grounds: [Ground] = {
    guard !areAll else {
      let keys = ((try? Repository.evaluator.get().questions) ?? []).map(\.key)
      let authorities = Repository.profiles.filter { $0.scope == .authority }.map(\.authority)
      return keys.flatMap { key in authorities.map { Ground(question: key, authority: $0) } }
    }
    return [
      Ground(question: "initial-conference.held-in-time", authority: "wakefield"),
      Ground(question: "quoracy.quorate", authority: "wakefield"),
      Ground(question: "quoracy.course", authority: "north-wales"),
      Ground(question: "minutes.sent-in-time", authority: "stoke-on-trent"),
      Ground(question: "circulation.plan-sent", authority: "doncaster"),
      Ground(question: "child-participation.advocate-offered", authority: "barnsley"),
      Ground(question: "decision-making.chair-power", authority: "north-wales"),
      Ground(question: "ending-plans.ground-allowed", authority: "wakefield"),
    ]
  }()

  private func map(_ ground: Ground) throws -> QuestionMap {
    let evaluator = try Repository.evaluator.get()
    let place = try #require(evaluator.questions.first { $0.key == ground.question })
    let profiles = Repository.profiles.filter { $0.authority == ground.authority }
    let member = try #require(Authorities(profiles, by: evaluator).members.first)
    return QuestionMap(of: place, under: member, by: evaluator)
  }

  @Test(
    "Every row, evaluated as a case, gives its outcome; every case that is drawn falls into one row, and gives its outcome",
    arguments: grounds)
  func rows(_ ground: Ground) throws {
    let map = try map(ground)
    let evaluator = try Repository.evaluator.get()
    #expect(!map.rows.isEmpty)
    #expect(!map.bounds.isReached || Self.areAll)
    for row in map.rows {
      let facts = try #require(row.told.read())
      let found = evaluator.evaluate(facts, under: map.clauses).filter { $0.question == map.question.id }
      #expect(
        found.map { $0.inShort(evaluator.catalogue, withForce: true) }
          == row.findings.map { $0.inShort(evaluator.catalogue, withForce: true) })
    }
    // A map that says that it is not whole promises nothing of other cases.
    if map.bounds.isReached { return }
    var lot = Lot(seed: 7)
    var drawn = 0
    for _ in 0..<Self.draws {
      guard let (told, rows) = map.drawn(by: &lot) else { continue }
      drawn += 1
      #expect(rows.count == 1)
      guard let row = rows.first, map.outcome(of: told) != map.rows[row].outcome else { continue }
      Issue.record("\(map.rows[row].conditions)\n\(told.file(id: "drawn", title: "Drawn", lookAt: nil))")
    }
    #expect(drawn > Self.draws / 10)
  }

  @Test("A map is the same however often it is made")
  func same() throws {
    let ground = Ground(question: "quoracy.quorate", authority: "wakefield")
    let (first, second) = (try map(ground), try map(ground))
    #expect(first.rows.map(\.conditions) == second.rows.map(\.conditions))
    #expect(first.rows.map(\.outcome) == second.rows.map(\.outcome))
  }

  /// Facts that situations leave as they are, by the bounds that every map states; and the hour of a conference, for which a rule asks
  /// where it turns on that, and which else only tells more of a day that is told.
  private static let left = [
    "told-on", "judgements", "look-at", "reviews.views", "reviews.came", "conference.starts",
  ]

  @Test("A fact without which some finding is another is varied, or was asked for")
  func varied() throws {
    let evaluator = try Repository.evaluator.get()
    let varied = evaluator.declarations.map { ExploringBounds.facts(of: $0) }
    let procedures = evaluator.declarations.enumerated().flatMap { index, declaration in
      declaration.parameters.map { _ in index }
    }
    var missed: Set<String> = []
    for facts in Repository.everyCase { missed.formUnion(try self.missed(of: facts, varied, procedures)) }
    #expect(missed.isEmpty, "\(missed.sorted())")
  }

  /// The facts of a case, each with a question whose finding is another without it, that are not varied for that question.
  private func missed(of facts: Case, _ varied: [Set<String>], _ procedures: [Int]) throws -> Set<String> {
    let evaluator = try Repository.evaluator.get()
    var missed: Set<String> = []
    for (path, tree) in try ToldCase(facts).lackingOne() where !Self.left.contains(where: path.hasPrefix) {
      guard let fewer = tree.read() else { continue }
      for profile in Repository.profiles where profile.scope == .authority {
        let clauses = evaluator.clauses(of: profile)
        let whole = evaluator.evaluate(facts, under: clauses)
        let lacking = evaluator.evaluate(fewer, under: clauses)
        let places = lacking.places
        for finding in whole {
          guard let place = evaluator.place(of: finding.question), let other = places[finding.topic] else { continue }
          let found = lacking[other]
          // The facts of procedures whose clauses it relied on are varied too.
          let known = Set([place.procedure] + finding.reliedOn.slots.map { procedures[$0] }).map { varied[$0] }
          guard !found.agrees(with: finding), !known.joined().contains(path) else { continue }
          if case .failure(.undetermined) = found.result { continue }
          missed.insert("\(place.key): \(path)")
        }
      }
    }
    return missed
  }
}
