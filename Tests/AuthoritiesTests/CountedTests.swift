import Calendars
import Cases
import Engine
import ProcedureKit
import Profiles
import Rendering
import TestSupport
import Testing

@Suite("How a day was counted, told afterwards, comes to the day that was found")
struct CountedTests {
  private static let random = (0..<60 as Range<UInt64>).map { RandomCase.valid(seed: 40_000 + $0) }

  /// Those found, and for a finding that waits for somebody’s judgement those found either way.
  private static func answers(_ finding: Finding) -> [Answer] {
    finding.judgement.map { answers($0.ifSo) + answers($0.ifNot) } ?? finding.answer.map { [$0] } ?? []
  }

  @Test("in every case and in cases by chance, by every convention", arguments: Repository.profiles.map(\.authority))
  func everyDay(_ authority: String) throws {
    let evaluator = try Repository.evaluator.get()
    let profile = try #require(Repository.profiles.first { $0.authority == authority })
    let own = evaluator.clauses(of: profile)
    let conventions = [profile.conventions] + profile.conventions.others.map(\.conventions)
    var counted = 0
    for clauses in conventions.map({ own.counting(by: $0) }) {
      for facts in Repository.everyCase + Self.random {
        for answer in evaluator.evaluate(facts, under: clauses).flatMap(Self.answers) {
          guard let (due, counting) = answer.counted else { continue }
          counted += 1
          let count = counting.count(to: due, by: clauses.calendar)
          let isEarliest = if case .noSooner = counting.reckoning { true } else { false }
          #expect(
            count?.end == (isEarliest ? due : clauses.calendar.closing(due)), "\(facts.id): \(due) from \(counting)")
          // Working days are counted a second way: all days between, less those left out, as many as the rule says.
          guard case .within(let period) = counting.reckoning, period.unit == .workingDays,
            clauses.calendar.conventions.eventDay == .dayZero, let count
          else { continue }
          #expect(Int(due.day.number - counting.start.day.number) - count.leftOut.count == period.count)
        }
      }
    }
    #expect(counted > 0 || profile.scope == .national || profile.authority == "north-wales")
  }

  @Test("a diary names every deadline that is found, once under each outcome", arguments: Repository.pairs)
  func diary(_ pair: Pair) throws {
    let evaluator = try Repository.evaluator.get()
    let diary = Diary(pair.file, pair.profile, evaluator.clauses(of: pair.profile), by: evaluator)
    let found = diary.authority.findings.filter { finding in
      if case .deadline? = finding.answer?.value {
        evaluator.place(of: finding.question)?.question.duty != nil
      } else {
        false
      }
    }
    let told = Set(diary.entries.map(\.finding.topic))
    #expect(found.allSatisfy { told.contains($0.topic) })
    #expect(!diary.document.text().contains("{"))
    let names = diary.entries.map { "\($0.key) \($0.subject ?? "") \($0.outcome)" }
    #expect(Set(names).count == names.count)
    #expect(zip(diary.entries, diary.entries.dropFirst()).allSatisfy { !($1.due!.ends(before: $0.due!)) })
  }
}
