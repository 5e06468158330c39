import Engine
import ProcedureKit
import Procedures
import Profiles
import Records
import TestSupport
import Testing

@Suite("Two transcriptions, clause by clause")
struct ReconciliationTests {
  private func profile(_ clauses: String, head: String = "") throws -> Profile {
    let text = """
      profile: 1
      authority: elm
      name: Elm
      nation: england
      document: { title: Elm’s procedures\(head) }
      calendar: england-and-wales
      draft: yes
      procedures:
      \(clauses)
      """
    return try ProfileReader(try Fixtures.evaluator.get().catalogue).profile(
      in: Source(name: "elm", bytes: Array(text.utf8)))
  }

  private func reconciliation(_ one: String, _ other: String) throws -> Reconciliation {
    Reconciliation(
      try profile("  minutes:\n    \(one)"), try profile("  minutes:\n    \(other)"), by: try Fixtures.evaluator.get())
  }

  private static let limit = "limit: { is: 15 working days after the conference, force: must, at: A, anchor: a }"
  private static let readings =
    "adopted: one, because: It is plainer., readings: { one: { is: 5 days after the conference, force: must, at: A, anchor: a }, two: { is: 6 days after the conference, force: must, at: A, anchor: a } }"

  @Test(
    "How two clauses compare",
    arguments: [
      (limit, limit, "same"), (limit, limit.replacing("anchor: a", with: "anchor: b, note: A remark."), "same"),
      (limit, limit.replacing("must", with: "should"), "force-or-place"),
      (limit, limit.replacing("at: A", with: "at: B"), "force-or-place"),
      (limit, limit.replacing("15", with: "16"), "different"),
      (limit, limit.replacing("force", with: "for: [initial], force"), "different"),
      (limit, "limit: { deferred: Rules, at: A, anchor: a }", "different"),
      (limit, "limit: { judged: Without delay., force: must, at: A, anchor: a }", "different"),
      (limit, "silent: [limit]", "only-first"), ("silent: [limit]", limit, "only-second"),
      ("silent: [limit]", "limit: { silent: yes, note: Nothing near. }", "both-silent"),
      (limit, "limit: untranscribed", "not-yet"), ("limit: untranscribed", "silent: [limit]", "not-yet"),
      ("limit: untranscribed", "limit: untranscribed", "neither"),
      ("limit: { \(readings) }", "limit: { \(readings) }", "same"),
      ("limit: { \(readings) }", "limit: { \(readings.replacing("two:", with: "second:")) }", "same"),
      ("limit: { \(readings) }", "limit: { \(readings.replacing("6 days", with: "7 days")) }", "different"),
      ("limit: { \(readings) }", "limit: { \(readings.replacing("adopted: one", with: "adopted: two")) }", "different"),
      ("limit: { \(readings) }", limit.replacing("15 working", with: "5"), "different"),
      (
        "limit: { judged: Without delay., force: must, at: A, anchor: a }",
        "limit: { judged: Soon., force: must, at: A, anchor: a }", "words"
      ),
      (
        "retention: { is: They are kept., force: must, at: A, anchor: a }",
        "retention: { is: They stay., force: must, at: A, anchor: a }", "words"
      ),
      (
        "limit: { provisions: [{ is: 5 days after the conference, when: otherwise, force: must, at: A, anchor: a }, { is: 4 days after the conference, for: [initial], force: should, at: A, anchor: a }] }",
        "limit: { provisions: [{ is: 4 days after the conference, for: [initial], force: should, at: A, anchor: a }, { is: 5 days after the conference, when: otherwise, force: must, at: A, anchor: a }] }",
        "same"
      ),
    ])
  func relation(_ one: String, _ other: String, _ word: String) throws {
    let key = one.hasPrefix("retention") ? "minutes.retention" : "minutes.limit"
    let both = try reconciliation(one, other)
    #expect(both.rows.first { $0.key == key }?.relation.word == word)
    let turned = try reconciliation(other, one).rows.first { $0.key == key }?.relation.word
    let mirrored = ["only-first": "only-second", "only-second": "only-first"][word] ?? word
    #expect(turned == mirrored)
    #expect(both.differences.map(\.key) == (["same", "both-silent", "neither"].contains(word) ? [] : [key]))
  }

  @Test(
    "What the two are to each other",
    arguments: [
      ("", "", "transcriptions"), (", version: 1", ", version: 2", "editions"),
      (", issued: 2019", ", issued: 2020-01", "editions"),
      (", text: { file: a, sha256: ab }", ", version: 2, text: { file: b, sha256: ab }", "transcriptions"),
      (", text: { file: a, sha256: ab }", ", text: { file: a, sha256: cd }", "editions"),
    ])
  func kind(_ one: String, _ other: String, _ word: String) throws {
    let profiles = try [one, other].map { try profile("  minutes: {}", head: $0) }
    let both = Reconciliation(profiles[0], profiles[1], by: try Fixtures.evaluator.get())
    #expect(both.kind.word == word)
    #expect(both.otherHeads == (one == other ? [] : ["document"]))
    let authorities = try Fixtures.authorities().profiles
    #expect(
      Reconciliation(authorities[0], authorities[1], by: try Fixtures.evaluator.get()).kind == .authorities)
  }

  /// Kappa by a second method: by the shares of each category, in a list of the answers of either.
  private func kappa(_ pairs: [(ClauseState, ClauseState)]) -> Double? {
    let pairs = pairs.filter { $0.0 != .untranscribed && $0.1 != .untranscribed && $0 != (.silent, .silent) }
    func share(_ isSo: ((ClauseState, ClauseState)) -> Bool) -> Double {
      Double(pairs.count(where: isSo)) / Double(pairs.count)
    }
    let chance = ClauseState.allCases.reduce(0.0) { sum, state in
      sum + share { $0.0 == state } * share { $0.1 == state }
    }
    return chance < 1 ? (share { $0.0 == $0.1 } - chance) / (1 - chance) : nil
  }

  @Test("Cohen’s kappa is that of a second method, for all pairs of authorities and for small ones at random")
  func kappa() throws {
    let evaluator = try Fixtures.evaluator.get()
    let profiles = try Fixtures.authorities().profiles + [try Fixtures.nation()]
    for one in profiles {
      for other in profiles {
        let both = Reconciliation(one, other, by: evaluator)
        let expected = kappa(zip(one.clauses, other.clauses).map { ($0.state, $1.state) })
        #expect((both.agreement.kappa == nil) == (expected == nil))
        if let found = both.agreement.kappa, let expected { #expect(abs(Double(found) - 1_000 * expected) <= 0.5001) }
      }
    }
    let keys = ["limit", "wanted-sooner", "recipients", "responsible", "verbatim", "access"]
    let forms = [
      "{ silent: yes }", "{ deferred: Rules, at: A, anchor: a }", "{ judged: So., force: must, at: A, anchor: a }",
    ]
    var random = Dice(seed: 11)
    for _ in 0..<200 {
      func text() -> String {
        "  minutes:\n" + keys.map { "    \($0): \(forms.randomElement(using: &random) ?? "")" }.joined(separator: "\n")
      }
      let (one, other) = (try profile(text()), try profile(text()))
      let agreement = Reconciliation(one, other, by: evaluator).agreement
      let expected = kappa(zip(one.clauses, other.clauses).map { ($0.state, $1.state) })
      #expect(agreement.compared + agreement.bothSilent == keys.count)
      #expect((agreement.kappa == nil) == (expected == nil))
      if let found = agreement.kappa, let expected { #expect(abs(Double(found) - 1_000 * expected) <= 0.5001) }
    }
  }

  @Test("There is no kappa where nothing is compared, or where both give one kind of answer to everything")
  func noKappa() throws {
    #expect(try reconciliation("limit: untranscribed", Self.limit).agreement.kappa == nil)
    #expect(try reconciliation(Self.limit, Self.limit).agreement.kappa == nil)
    #expect(try reconciliation("silent: [limit]", Self.limit).agreement.kappa == 0)
  }
}
