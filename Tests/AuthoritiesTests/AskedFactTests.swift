import Cases
import Engine
import Foundation
import ProcedureKit
import Profiles
import Records
import TestSupport
import Testing
import YAML

/// Telling the fact that a finding lacks changes that finding, with some value: it is no fact of which its document makes no use.
@Suite("A fact that is asked for is one that decides")
struct AskedFactTests {
  private typealias Named = (name: String, clauses: Clauses)
  private static let clauses: [Named] = clauses(filled: false)
  /// The same with national guidance in their silences.
  private static let filled: [Named] = clauses(filled: true)

  private static func clauses(filled: Bool) -> [Named] {
    guard let evaluator = try? Repository.evaluator.get() else { return [] }
    let national = evaluator.nationalClauses(among: Repository.profiles)
    return Repository.profiles.filter { $0.scope == .authority }.compactMap { profile in
      let own = evaluator.clauses(of: profile)
      guard filled else { return (profile.authority, own) }
      return national[profile.nation].map { ("\(profile.authority) with guidance", own.fillingSilences(from: $0)) }
    }
  }

  /// How many facts are left out of each case, one at a time, by chance.
  private static let rounds = Int(ProcessInfo.processInfo.environment["QUORATE_ASKED_ROUNDS"] ?? "") ?? 1

  @Test("in every case and trial, as it is and with a fact left out", arguments: Repository.everyCase.map(\.id))
  func decides(id: String) throws {
    let facts = try #require(Repository.everyCase.first { $0.id == id })
    let tree = try ToldCase(facts)
    try expectDecisive(tree, id, under: Self.clauses + Self.filled)
    var dice = Dice(seed: UInt64(facts.text.utf8.count))
    for other in tree.lackingOne().map(\.tree).shuffled(using: &dice).prefix(Self.rounds) {
      try expectDecisive(other, id, under: Self.clauses)
    }
  }

  @Test("in cases of which little is told, by chance", arguments: 1...2)
  func chance(seed: Int) throws {
    let text = WrittenFacts(Dice(seed: UInt64(seed))).text
    try expectDecisive(ToldCase(try YAML.parse(Array(text.utf8))), "seed \(seed)", under: Self.clauses)
  }

  private func expectDecisive(_ tree: ToldCase, _ name: String, under all: [Named]) throws {
    func read(_ tree: ToldCase) -> Case? { try? CaseReader.read(Source(name: name, bytes: Array(tree.written.utf8))) }
    guard let facts = read(tree) else { return }
    let evaluator = try Repository.evaluator.get()
    let told = ToldFacts(tree)
    var cases: [String: [Case]] = [:]
    func tell(_ key: String) -> [Case] {
      if let known = cases[key] { return known }
      let read = told.all(key).compactMap(read)
      cases[key] = read
      return read
    }
    for (authority, clauses) in all {
      for finding in evaluator.evaluate(facts, under: clauses) {
        guard case .failure(.undetermined(let fact)) = finding.result,
          let place = evaluator.place(of: finding.question)
        else { continue }
        let isDecided = tell(fact.key).contains { other in
          let found = evaluator.evaluate(other, under: clauses, only: [place.procedure])
          return found.first { $0.topic == finding.topic }.map { !$0.agrees(with: finding) } ?? true
        }
        #expect(isDecided, "\(place.key) in \(authority): \(fact.key), \(fact.words)")
      }
    }
  }
}
