import Calendars
import Cases
import Engine
import ProcedureKit
import Procedures
import Profiles
import Records
import Rendering
import TestSupport
import Testing

@Suite("Never, not yet, and the day up to which a case is told")
struct ToldOnTests {
  private let workpiece: Workpiece

  init() throws {
    workpiece = try Workpiece().stating(
      """
      minutes.limit: { is: 15 working days after the conference, force: must }
      initial-conference.limit: { is: 15 working days after the strategy discussion that initiated the enquiries, force: must }
      reviews.first-limit: { is: 3 months after the initial conference, force: must }
      reviews.first-means: { is: scheduled, force: must }
      """)
  }

  private func text(_ facts: Case) -> String {
    let findings = AuthorityFindings(facts, workpiece.profile, workpiece.clauses, by: workpiece.evaluator)
    return Comparison(facts, [findings], by: workpiece.evaluator).document(all: true).text(TextStyle(width: 2000))
  }

  @Test(
    "The last day of the minutes is Wednesday 30 November 2022",
    arguments: [
      // Without a day of telling nothing is ahead.
      (
        nil, "2022-11-30", "met: due 2022-11-30, done 2022-11-30",
        "The minutes were sent on Wednesday 30 November 2022, in time (due by Wednesday 30 November 2022)."
      ),
      (
        nil, "no", "breached: due 2022-11-30, never done",
        "The minutes: due by Wednesday 30 November 2022, and not done."
      ),
      (
        nil, nil, "due: 2022-11-30",
        "Due by Wednesday 30 November 2022. The case does not say when the minutes were sent."
      ),
      // What is left out is unknown, whatever the day.
      (
        "2022-12-30", nil, "due: 2022-11-30",
        "Due by Wednesday 30 November 2022. The case does not say when the minutes were sent."
      ),
      (
        "2022-11-30", nil, "due: 2022-11-30",
        "The minutes are to be sent by Wednesday 30 November 2022, which is still ahead."
      ),
      // What is told not to be done is late once its last day is over, and not before.
      (
        "2022-12-01", "no", "breached: due 2022-11-30, never done",
        "The minutes: due by Wednesday 30 November 2022, and not done by Thursday 1 December 2022."
      ),
      (
        "2022-11-30", "no", "due: 2022-11-30, not done yet",
        "The minutes are to be sent by Wednesday 30 November 2022: not done yet by Wednesday 30 November 2022."
      ),
      // What is dated after the day of telling is planned.
      (
        "2022-11-30", "2022-11-30", "met: due 2022-11-30, done 2022-11-30",
        "The minutes were sent on Wednesday 30 November 2022, in time (due by Wednesday 30 November 2022)."
      ),
      (
        "2022-11-20", "2022-11-30", "due: 2022-11-30, planned 2022-11-30",
        "The minutes are to be sent on Wednesday 30 November 2022, in time (due by Wednesday 30 November 2022)."
      ),
      (
        "2022-11-30", "2022-12-02", "due: 2022-11-30, planned 2022-12-02, too late",
        "The minutes are to be sent on Friday 2 December 2022, 2 working days too late (due by Wednesday 30 November 2022)."
      ),
      (
        "2022-12-01", "2022-12-02", "breached: due 2022-11-30, not done, planned 2022-12-02",
        "The minutes are to be sent on Friday 2 December 2022: due by Wednesday 30 November 2022, and not done by Thursday 1 December 2022."
      ),
      (
        "2022-12-02", "2022-12-02", "breached: due 2022-11-30, done 2022-12-02",
        "The minutes were sent on Friday 2 December 2022, 2 working days late (due by Wednesday 30 November 2022)."
      ),
    ] as [(String?, String?, String, String)])
  func minutes(told: String?, sent: String?, short: String, sentence: String) throws {
    let facts = try Workpiece.facts(
      (told.map { "told-on: \($0)\n" } ?? "") + "conference: { kind: initial, date: 2022-11-09 }\n"
        + (sent.map { "minutes: { sent: \($0) }\n" } ?? ""))
    #expect(workpiece.short("minutes.sent-in-time", in: facts) == short)
    #expect(text(facts).contains(sentence), "\(text(facts))")
  }

  @Test("A conference that is ahead is told as ahead, and one that was never held as that")
  func conference() throws {
    let discussion = "strategy-discussions: [{ began: 2023-04-20, initiated-enquiries: yes }]\n"
    let ahead = try Workpiece.facts(
      "told-on: 2023-05-01\n\(discussion)conference: { kind: initial, date: 2023-05-12 }")
    #expect(workpiece.short("initial-conference.held-in-time", in: ahead) == "due: 2023-05-15, planned 2023-05-12")
    let text = text(ahead)
    #expect(text.contains("The initial conference is to be held on Friday 12 May 2023, in time"))
    #expect(!text.contains("was held on"))
    #expect(ahead.chronology.map(\.words).contains("Initial child protection conference, as is planned"))
    #expect(!ahead.chronology.map(\.words).contains { $0.hasPrefix("Strategy") && $0.contains("planned") })

    let never = try Workpiece.facts("\(discussion)conference: { kind: initial, date: 2023-05-12, held: no }")
    #expect(workpiece.short("initial-conference.held-in-time", in: never) == "breached: due 2023-05-15, never done")
    #expect(workpiece.short("minutes.sent-in-time", in: never) == "not-applicable")
    #expect(never.neverDone == ["Initial child protection conference"])
  }

  @Test("A requirement that is settled by a day that is ahead is told as planned")
  func requirement() throws {
    let work = try workpiece.stating(
      "pre-birth.core-group-before-birth: yes\npre-birth.core-group-before-home: yes\npre-birth.earliest-conference: 12"
    )
    let facts = try Workpiece.facts(
      """
      told-on: 2023-05-01
      children: [{ label: baby, born: 2023-04-20, came-home: 2023-05-02 }, { label: cousin, due: 2023-10-01 }]
      conference: { kind: initial, date: 2023-03-12 }
      core-groups: [{ date: 2023-05-03 }]
      """)
    let findings = AuthorityFindings(facts, work.profile, work.clauses, by: work.evaluator)
    let comparison = Comparison(facts, [findings], by: work.evaluator)
    let text = comparison.document(all: true).text(TextStyle(width: 2000))
    #expect(text.contains("✗ breach of a “must”: The core group did not meet before the birth."), "\(text)")
    #expect(text.contains("○ due: The core group is not to meet before the child comes home."), "\(text)")
    let ahead = try Workpiece.facts(
      "told-on: 2023-03-01\nchildren: [{ label: baby, due: 2023-05-01 }]\nconference: { kind: initial, date: 2023-03-12 }"
    )
    #expect(work.short("pre-birth.held-late-enough", in: ahead) == "due: met as is planned")
    #expect(comparison.json.text.contains("\"planned\": true"))
  }

  @Test("Whatever is settled by days has words for what is ahead, both ways")
  func requirementWords() {
    let questions = workpiece.evaluator.declarations.flatMap { $0.questions.map(\.question.sentences) }
    let ahead = questions.filter { $0[.planned(true)] != nil }
    #expect(ahead.count == 15)
    for sentence in ahead.flatMap({ [$0[.planned(true)], $0[.planned(false)]].compactMap { $0 } }) {
      #expect(sentence.contains(" is to ") || sentence.contains(" is not to "), "\(sentence)")
    }
  }

  @Test("That a day was set is done, whenever that day is")
  func set() throws {
    let facts = try Workpiece.facts(
      "told-on: 2023-06-01\nconference: { kind: initial, date: 2023-05-17 }\nplan: { made: yes }\nreviews: [{ set-for: 2023-08-10 }]"
    )
    #expect(workpiece.short("reviews.first-in-time", in: facts) == "met: due 2023-08-17, done 2023-08-10")
  }

  @Test("Whatever is asked to be done in time has words for what is ahead")
  func words() throws {
    var count = 0
    for declaration in workpiece.evaluator.declarations {
      for question in declaration.questions.map(\.question) {
        guard question.sentences[.timed(.met)] != nil else { continue }
        count += 1
        for kind in [Timeliness.planned, .plannedLate, .plannedEarly, .overdue, .notYet, .ahead] {
          let sentence = try #require(question.sentences[.timed(kind)], "\(question.text)")
          #expect(sentence.contains(" is to ") || sentence.contains(" are to "), "\(sentence)")
        }
        #expect((question.sentences[.timed(.excused)] == nil) == (question.sentences[.timed(.plannedExcused)] == nil))
      }
    }
    #expect(count > 25)
  }
}
