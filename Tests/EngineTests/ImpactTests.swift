import Cases
import Engine
import ProcedureKit
import Profiles
import Records
import Rendering
import TestSupport
import Testing

@Suite("What if a proposal were adopted")
struct ImpactTests {
  private func proposal(_ clauses: String) throws -> Proposal {
    let text = "proposal: 1\nbase: ash\ntitle: A trial\nclauses:\n\(clauses)\n"
    return try ProposalReader(
      try Fixtures.evaluator.get().catalogue, adoptingFrom: try Fixtures.authorities().profiles
    ).proposal(in: Source(name: "trial.yaml", bytes: Array(text.utf8)))
  }

  private func impact(_ clauses: String) throws -> Impact {
    let ash = try #require(try Fixtures.authorities().profiles.first)
    return Impact(of: try proposal(clauses), to: ash, on: try Fixtures.cases(), by: try Fixtures.evaluator.get())
  }

  @Test("Findings change only where the proposal reaches, and a clause that changes nothing is named")
  func impact() throws {
    let evaluator = try Fixtures.evaluator.get()
    let impact = try impact(
      """
        minutes.limit: { is: 20 working days after the conference, force: should, because: More time is needed. }
        decision-making.unit: { from: elm, because: Agencies speak with one voice. }
        venues.room-size: { silent: yes, because: Nothing is said. }
      """)
    #expect(impact.idle == [2])
    #expect(impact.cases.map(\.after.profile.name) == ["Ash as proposed", "Ash as proposed"])
    let changed = try impact.cases.map { effect in
      try effect.changes.map { change in
        let (old, new) = (try #require(change.before), try #require(change.after))
        let key = evaluator.place(of: old.question)?.key ?? ""
        return "\(key): \(old.inShort(evaluator.catalogue)) → \(new.inShort(evaluator.catalogue))"
      }
    }
    #expect(
      changed == [
        [
          "decision-making.decision: no-plan → plan", "decision-making.chair-power: none → not-applicable",
          "minutes.sent-in-time: breached: due 2023-06-08, done 2023-06-09 → met: due 2023-06-15, done 2023-06-09",
        ],
        ["minutes.sent-in-time: met: due 2023-07-03, done 2023-06-13 → met: due 2023-07-10, done 2023-06-13"],
      ])
  }

  @Test("What the document says already is no change, and a change of force alone is one")
  func unchanged() throws {
    let silence = "  quoracy.exceptions: { silent: yes, because: It is silent already. }"
    let same = try impact(
      "  minutes.limit: { is: 15 working days after the conference, force: should, because: As it is. }\n\(silence)")
    #expect(same.unchanged == [0, 1] && same.idle == [0, 1])
    #expect(same.summary.hasPrefix("No clause of Ash would differ. Of "))
    let document = same.document(by: try Fixtures.evaluator.get())
    #expect(document.text(TextStyle(width: 200)).contains("It says so already."))
    let stricter = try impact(
      "  minutes.limit: { is: 15 working days after the conference, force: must, because: A trial. }\n\(silence)")
    #expect(stricter.unchanged == [1])
    #expect(stricter.summary.hasPrefix("Ash would change one clause. Of "))
  }

  @Test("Clauses that work only together are none of them idle")
  func together() throws {
    let alone = "  decision-making.power-granted: { is: yes, force: must, because: The board grants it. }"
    let both = alone + "\n  decision-making.against-no-plan: { from: elm, because: The chair may overrule. }"
    #expect(try impact(alone).idle == [0])
    #expect(try impact(both).idle == [])
    #expect(try impact(both).cases[0].changes.count == 3)
  }

  @Test("A clause is idle just where every finding is the same without it, in random proposals of two to four clauses")
  func idle() throws {
    let trial = try Trial()
    let cases = try Fixtures.cases()
    var dice = Dice(seed: 7)
    for _ in 0..<60 {
      let base = try #require(trial.authorities.members.randomElement(using: &dice))
      let donor = try #require(trial.authorities.members.randomElement(using: &dice))
      let stated = donor.clauses.all.indices.filter { donor.clauses.all[$0].state != .untranscribed }
      let slots = stated.shuffled(using: &dice).prefix(Int.random(in: 2...4, using: &dice))
      let lines = slots.map {
        "  \(trial.evaluator.catalogue.keys[$0]): { from: \(donor.profile.authority), because: So. }"
      }
      let proposal = try proposal(lines.joined(separator: "\n"))
      let impact = Impact(of: proposal, to: base.profile, on: cases, by: trial.evaluator)
      func findings(without left: Int?) -> [Finding] {
        var clauses: [Int: any AnyClause] = [:]
        for slot in slots where slot != left { clauses[slot] = donor.clauses.all[slot] }
        return cases.flatMap { trial.evaluator.evaluate($0, under: base.clauses.substituting(clauses)) }
      }
      let whole = findings(without: nil)
      let idle = proposal.changes.indices.filter { place in
        zip(findings(without: proposal.changes[place].slot), whole).allSatisfy { finding, other in
          finding.isSame(as: other) || Self.isNoRuleAtAll(finding, other)
        }
      }
      #expect(impact.idle == idle, "\(base.profile.authority): \(lines)")
    }
  }

  /// Whether of two findings one does not arise and on the other the document has no rule: neither is a change.
  private static func isNoRuleAtAll(_ one: Finding, _ other: Finding) -> Bool {
    let both = [one.status, other.status]
    return both.contains(.notApplicable) && both.allSatisfy { [.notApplicable, .silent, .deferred].contains($0) }
  }

  @Test(
    "Cases are counted once for each way in which they change, as their findings in short say too, in random proposals")
  func counts() throws {
    let trial = try Trial()
    let cases = try Fixtures.cases()
    let catalogue = trial.evaluator.catalogue
    var dice = Dice(seed: 11)
    var seen: Set<Impact.Kind> = []
    for _ in 0..<120 {
      let base = try #require(trial.authorities.members.randomElement(using: &dice))
      let donor = try #require(trial.authorities.members.randomElement(using: &dice))
      let stated = donor.clauses.all.indices.filter { donor.clauses.all[$0].state != .untranscribed }
      let slots = stated.shuffled(using: &dice).prefix(Int.random(in: 1...40, using: &dice))
      let lines = slots.map { "  \(catalogue.keys[$0]): { from: \(donor.profile.authority), because: So. }" }
      let impact = Impact(
        of: try proposal(lines.joined(separator: "\n")), to: base.profile, on: cases, by: trial.evaluator)
      var expected: [Impact.Kind: Int] = [:]
      for effect in impact.cases {
        // The second method: the words in which examples are written, question by question.
        var kinds: [Impact.Kind] = []
        for (now, then) in zip(effect.before.findings, effect.after.findings) {
          if let kind = Self.kind(Self.short(now, catalogue), Self.short(then, catalogue)) { kinds.append(kind) }
        }
        for kind in Set(kinds) where kind != .lastDay || Set(kinds).count == 1 { expected[kind, default: 0] += 1 }
      }
      #expect(Dictionary(uniqueKeysWithValues: impact.counts.map { ($0.kind, $0.cases) }) == expected, "\(lines)")
      seen.formUnion(expected.keys)
    }
    #expect(seen.isSuperset(of: [.newlyShort, .noLongerShort, .otherwise, .opened, .settled, .lastDay]), "\(seen)")
  }

  private static func short(_ finding: Finding, _ catalogue: Catalogue) -> String {
    finding.inShort(catalogue, withForce: finding.status == .breached)
  }

  private static func kind(_ now: String, _ then: String) -> Impact.Kind? {
    func stands(_ text: String) -> Character {
      let words = [
        "silent:": "n", "deferred:": "n", "untranscribed:": "n", "undetermined:": "o", "conflict:": "o",
        "judgement:": "o",
      ]
      if let open = words.first(where: { text.hasPrefix($0.key) }) { return Character(open.value) }
      if text == "not-applicable" { return "a" }
      let isShort =
        text.hasPrefix("breached") || text == "due: breached as is planned" || text.hasSuffix(", too late")
        || text.hasSuffix(", too early")
      return isShort ? "s" : "y"
    }
    // In all that is shown of a day only the day differs.
    func withoutDay(_ text: String) -> Substring? {
      guard let due = text.firstRange(of: "due ") ?? text.firstRange(of: "due: ") else { return nil }
      guard text[due.upperBound...].first?.isNumber == true else { return nil }
      let rest = text[due.upperBound...]
      return text[..<due.upperBound] + rest[(rest.firstIndex { ",(".contains($0) } ?? rest.endIndex)...]
    }
    guard now != then else { return nil }
    // Which clause is silent, or leaves it to people, is no other finding.
    if stands(now) == "n", now.prefix(5) == then.prefix(5) { return nil }
    switch "\(stands(now))\(stands(then))" {
    case "an", "na", "aa": return nil
    case "ss", "yy":
      if let one = withoutDay(now), let other = withoutDay(then), one.prefix(3) == other.prefix(3),
        now.contains("(") == then.contains("("),
        now.hasSuffix(String(then.suffix(3))) || stands(now) == "y"
      {
        return .lastDay
      }
      return stands(now) == "s" ? .stillShort : .otherwise
    case "os", "ns", "ys", "as": return .newlyShort
    case "oo", "on", "no", "nn": return .stillOpen
    case "yo", "yn", "so", "sn", "ao": return .opened
    case "sy", "sa": return .noLongerShort
    case "oy", "ny", "oa": return .settled
    default: return .otherwise
    }
  }

  @Test("The sums are said in sentences that can be read aloud")
  func summary() throws {
    let none = try impact("  venues.room-size: { silent: yes, because: Nothing is said. }")
    #expect(none.summary.hasSuffix(" Of 2 cases, all would come out as before."), "\(none.summary)")
    let later = try impact(
      "  minutes.limit: { is: 20 working days after the conference, force: should, because: More time is needed. }")
    #expect(
      later.summary
        == "Ash would change one clause. Of 2 cases, 1 would no longer fall short of a rule; 1 would move a last day alone."
    )
    let text = later.document(by: try Fixtures.evaluator.get()).text(TextStyle(width: 200))
    #expect(text.contains("One case would no longer fall short of a rule."))
  }

  @Test("A clause taken over from another authority gives that authority’s finding, with its place")
  func takenOver() throws {
    let adopted = try #require(
      try proposal("  decision-making.tie: { from: elm, because: It is plain. }").changes.first)
    #expect(adopted.clause.valueText == "casting-vote" && adopted.clause.force == .may)
    #expect(adopted.clause.places.first?.section == "Decisions")
    #expect(try Fixtures.evaluator.get().catalogue.keys[adopted.slot] == "decision-making.tie")
  }

  @Test(
    "Mistakes are told with their places",
    arguments: [
      ("  minutes.limt: { silent: yes, because: A slip. }", "5:3", "this word is not known here"),
      ("  minutes.limit: { silent: yes }", "5:18", "‘because’ is missing"),
      ("  minutes.limit: { is: 3 months after the conference, because: No force. }", "5:18", "‘force’ is missing"),
      ("  minutes.limit: { is: soon, force: must, because: No period. }", "5:24", "expected a "),
      ("  minutes.limit: { from: elf, because: A slip. }", "5:26", "expected one of"),
      (
        "  minutes.limit: { is: 3 months after the conference, silent: yes, because: Both. }", "5:18",
        "this clause says ‘is’ and ‘silent’ at once"
      ),
    ])
  func mistakes(_ clause: String, _ place: String, _ words: String) throws {
    do {
      _ = try proposal(clause)
      Issue.record("nothing was found wrong")
    } catch let diagnostics as Diagnostics {
      let told = try #require(diagnostics.all.first?.description)
      #expect(diagnostics.all.count == 1 && told.hasPrefix("trial.yaml:\(place): error: \(words)"), "\(told)")
    }
  }
}
