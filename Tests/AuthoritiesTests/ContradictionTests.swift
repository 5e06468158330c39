import Cases
import Engine
import ProcedureKit
import Profiles
import Records
import Rendering
import TestSupport
import Testing

@Suite("No finding of an authority on a case denies another")
struct ContradictionTests {
  @Test("No two findings of one authority on one case contradict each other", arguments: Repository.everyCase.map(\.id))
  func pairs(_ id: String) throws {
    let facts = try #require(Repository.everyCase.first { $0.id == id })
    for ground in try Ground.all(of: facts) {
      for found in try Contradiction.found(in: ground.facts, under: ground.clauses) {
        Issue.record("\(ground): \(found)")
      }
    }
  }

  @Test(
    "Nor do any where a decision is told in every way",
    arguments: Repository.profiles.filter { $0.scope == .authority }.map(\.authority))
  func decisions(_ authority: String) throws {
    let evaluator = try Repository.evaluator.get()
    let profile = try #require(Repository.profiles.first { $0.authority == authority })
    let clauses = evaluator.clauses(of: profile)
    var told: Set<String> = []
    for text in Self.decisions {
      let facts = try CaseReader.read(Source(name: "decision", bytes: Array(text.utf8)))
      for found in try Contradiction.found(in: facts, under: clauses) where told.insert(found).inserted {
        Issue.record("\(authority): \(found)\n\(text)")
      }
    }
  }

  /// A conference told in every way that bears on its decision.
  private static let decisions: [String] = {
    let views = [
      "consensus: yes, for-plan: [a, b, c]", "consensus: yes, against-plan: [a, b, c]",
      "consensus: no, for-plan: [a, b], against-plan: [c]", "consensus: no, for-plan: [a], against-plan: [b, c]",
      "consensus: no, for-plan: [a], against-plan: [b], abstaining: [c]", "consensus: no, for-plan: [a]",
      "enough-information: no",
    ]
    let chairs = [
      "", ", chair-for-plan: yes", ", chair-for-plan: no", ", chair-for-plan: yes, chair-decided: yes",
      ", chair-for-plan: no, chair-decided: yes",
    ]
    let plans = ["{}", "{ made: yes, sent: 2023-06-20 }", "{ made: no }"]
    let quorums = ["", ", quorate: yes", ", quorate: no"]
    var texts: [String] = []
    for kind in ["initial", "review", "transfer-in"] {
      for view in views {
        for chair in chairs {
          for plan in plans {
            for quorum in quorums { texts.append(text(kind, view + chair, plan, quorum)) }
          }
        }
      }
    }
    return texts
  }()

  private static func text(_ kind: String, _ view: String, _ plan: String, _ quorum: String) -> String {
    """
    case: 1
    id: decision
    title: A decision
    conference: { kind: \(kind), date: 2023-06-15, starts: 10:00, ends: 12:00\(quorum) }
    children: [{ label: child A, born: 2015-05-05 }]
    strategy-discussions: [{ began: 2023-05-10, initiated-enquiries: yes, agreed-conference: yes }]
    transfer-in: { notified: 2023-05-10, agreed-permanent: 2023-05-12 }
    delay: { ground: complex-enquiries, authorised-by: strategic-manager, authorised: 2023-05-20, in-writing: yes, with-reasons: yes }
    people:
      - { label: a, attended: yes, profession: social-worker, agency: childrens-social-care, board-member: yes, direct-contact: yes }
      - { label: b, attended: yes, profession: school-nurse, agency: health, board-member: yes, direct-contact: yes }
      - { label: c, attended: yes, profession: teacher, agency: education, board-member: yes, direct-contact: yes }
    others-attended: no
    views:
      - { child: child A, \(view), chair-category: neglect, category: neglect,
          categories: [{ category: neglect, by: [a, b, c] }],
          harm: { suffered: yes, further-likely: yes, likely: yes, needs-formal-plan: yes, lasting-impact: yes } }
    interim-plan: { exists: yes }
    plan: \(plan)
    \(plan.contains("made: no") ? "" : "core-groups: [{ date: 2023-06-21 }]")
    reviews: [{ set-for: 2023-09-01, held: 2023-09-01 }]
    endings: [{ child: child A, on: 2023-09-01, grounds: [court-order], agreed-by: [team-manager] }]
    minutes: { sent: 2023-06-30, contents: [decision] }
    review-requests: [{ by: b }]
    """
  }

  @Test("Nor do any where whatever else can be told is told", arguments: 1...40)
  func anything(_ seed: UInt64) throws {
    let evaluator = try Repository.evaluator.get()
    let text = WrittenFacts(Dice(seed: seed)).text
    let facts = try CaseReader.read(CaseReader.source(name: "facts.yaml", bytes: Array(text.utf8)))
    for profile in Repository.profiles {
      for found in try Contradiction.found(in: facts, under: evaluator.clauses(of: profile)) {
        Issue.record("\(profile.authority): \(found)")
      }
    }
  }

  @Test("Every question of a contradiction exists, and every outcome of it")
  func existence() throws {
    let evaluator = try Repository.evaluator.get()
    let questions = Dictionary(
      uniqueKeysWithValues: evaluator.declarations.flatMap { declaration in
        declaration.questions.map { ("\(declaration.key).\($0.key)", $0.question) }
      })
    for side in Contradiction.all.flatMap({ [$0.one, $0.other] }) {
      let question = try #require(questions[side.key], "\(side.key)")
      let known = Set(question.outcomes.map(\.word) + Status.allCases.map(\.word) + Timeliness.allCases.map(\.word))
      for word in side.words where !known.contains(word) && !["none", "some"].contains(word) {
        // A reason why a question does not arise is a sentence of its procedure.
        #expect(word.hasPrefix("because "), "\(side.key): \(word)")
      }
    }
  }

  @Test("What one sentence says follows, another does not deny", arguments: Repository.everyCase.map(\.id))
  func sentences(_ id: String) throws {
    let facts = try #require(Repository.everyCase.first { $0.id == id })
    let evaluator = try Repository.evaluator.get()
    for ground in try Ground.all(of: facts) {
      let table = Comparison(ground.facts, [try ground.findings()], by: evaluator).table
      func column(_ name: String) throws -> Int { try #require(table.headings.firstIndex(of: name)) }
      let (key, subject, sentence) = (try column("key"), try column("subject"), try column("sentence"))
      let findings = evaluator.evaluate(ground.facts, under: ground.clauses)
      func words(_ key: String) -> [(subject: String, words: Set<String>)] {
        findings.filter { evaluator.place(of: $0.question)?.key == key }.map {
          ($0.subject?.label(in: ground.facts) ?? "", $0.words)
        }
      }
      let standing = words("quoracy.standing").first?.words ?? []
      let isProvisional = standing.contains { $0.hasPrefix("provisional") }
      for row in table.rows {
        let text = row[sentence]
        for (child, decision) in words("decision-making.decision") where child == row[subject] {
          if row[key] == "threshold.met", decision.isDisjoint(with: ["plan", "undetermined", "silent", "judgement"]) {
            #expect(!text.contains(", so a plan is made"), "\(ground): \(text), \(decision.sorted())")
          }
          if row[key] == "decision-making.decision", !decision.isDisjoint(with: ["plan", "no-plan"]) {
            #expect(text.contains("provisional") == isProvisional, "\(ground): \(text), \(standing.sorted())")
          }
        }
      }
    }
  }

  @Test(
    "Nobody is both missed among those to whom minutes go and barred from them",
    arguments: Repository.everyCase.map(\.id))
  func minutes(_ id: String) throws {
    let facts = try #require(Repository.everyCase.first { $0.id == id })
    let evaluator = try Repository.evaluator.get()
    for ground in try Ground.all(of: facts) {
      let findings = evaluator.evaluate(ground.facts, under: ground.clauses)
      func requirement(_ key: String) -> (missing: Items, excess: Items)? {
        for finding in findings where evaluator.place(of: finding.question)?.key == key {
          if case .requirement(_, let missing, let excess)? = finding.answer?.value { return (missing, excess) }
        }
        return nil
      }
      // Where nobody dissents, no minutes lack the dissent.
      let dissenters = findings.filter { evaluator.place(of: $0.question)?.key == "dissent.dissenters" }
      if !dissenters.isEmpty, dissenters.allSatisfy({ $0.words.contains("none") }),
        let complete = requirement("minutes.complete")
      {
        #expect(!complete.missing.inWords.contains(MinutesItem.dissent.meaning), "\(ground)")
      }
      guard let missed = requirement("minutes.reached-all")?.missing,
        let slot = evaluator.catalogue.slot(of: "minutes.not-sent-to"), ground.clauses.all[slot].adopted == nil
      else { continue }
      let barred = ground.clauses.all[slot].provisions.map(\.written).joined()
      for person in ground.facts.attending where missed.inOrder.contains(.person(person.label)) {
        let isGivenAllTheSame = person.hasRoleInPlan == true && person.minutesAgreed != false
        #expect(isGivenAllTheSame || !barred.contains(person.role.word), "\(ground): \(person.role.word)")
      }
    }
  }
}
