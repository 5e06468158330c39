import Calendars
import Cases
import Engine
import ProcedureKit
import Profiles
import Records
import Rendering
import TestSupport
import Testing

@Suite("The time line")
struct TimeLineTests {
  @Test("Each deadline of each authority, by hand")
  func lanes() throws {
    let timeLine = try #require(TimeLine(try Trial().comparison))
    #expect(
      timeLine.questions.map(\.text) == [
        "Was the initial conference held in time?", "Were the minutes sent in time?",
      ])
    let lanes = timeLine.lanes.map { lane in
      "\(lane.name): " + lane.deadlines.map { "\($0.question) \($0.due.day) \($0.timeliness)" }.joined(separator: ", ")
    }
    #expect(
      lanes == [
        "Ash: 0 2023-05-15 late, 1 2023-06-08 late", "Elm: 0 2023-05-15 late, 1 2023-06-15 met",
        "Oak: 0 2023-05-30 met",
      ])
    #expect(timeLine.lanes.map { $0.deadlines.map(\.isMissed) } == [[true, true], [true, false], [false]])
  }

  @Test("What happened long before is in the time line too, but for a birth; one shortly before is")
  func longBefore() throws {
    let text = """
      case: 1
      id: long-before
      title: Long before
      children: [{ label: child A, born: 2014-05-08 }, { label: child B, born: 2018-12-20 }]
      strategy-discussions: [{ began: 2019-01-07 }]
      conference: { kind: initial, date: 2023-07-05 }
      """
    let trial = try Trial()
    let facts = try CaseReader.read(CaseReader.source(name: "long-before.yaml", bytes: Array(text.utf8)))
    let timeLine = try #require(TimeLine(trial.authorities.comparison(of: facts, by: trial.evaluator)))
    #expect(timeLine.happenings.map(\.moment.day.description) == ["2018-12-20", "2019-01-07", "2023-07-05"])
  }

  @Test(
    "What was done too late, too early or never is marked as missed, and nothing else",
    arguments: [
      ("2 days after the conference", "2023-03-04", false), ("2 days after the conference", "2023-03-05", true),
      ("2 days after the conference", "no", true), ("exactly 2 days after the conference", "2023-03-03", true),
      ("exactly 2 days after the conference", "2023-03-04", false),
      ("no sooner than 2 days after the conference", "2023-03-03", true),
      ("no sooner than 2 days after the conference", "2023-03-04", false),
    ])
  func missed(_ limit: String, _ sent: String, _ isMissed: Bool) throws {
    let piece = try Workpiece().stating("minutes.limit: \(limit)")
    let facts = try Workpiece.facts("conference: { kind: initial, date: 2023-03-02 }\nminutes: { sent: \(sent) }")
    let findings = AuthorityFindings(facts, piece.profile, piece.clauses, by: piece.evaluator)
    let timeLine = try #require(TimeLine(Comparison(facts, [findings], by: piece.evaluator)))
    #expect(timeLine.lanes.flatMap(\.deadlines).map(\.isMissed) == [isMissed])
  }

  @Test("The time line in characters, as it is read")
  func text() throws {
    let trial = try Trial()
    let text = trial.comparison.document().text(TextStyle(width: 100))
    let start = try #require(text.firstRange(of: "TIME LINE"))
    let end = try #require(text.firstRange(of: "\nSOURCES"))
    #expect(
      String(text[start.lowerBound..<end.lowerBound]) == """
        TIME LINE

                       2023
                       20 Apr  27 Apr  15 May  17 May  30 May  8 Jun   9 Jun   15 Jun
        What happened  A       B               C                       D
        Ash                            ✗1                      ✗2
        Elm                            ✗1                                      ✓2
        Oak                                            ✓1

        Letters stand for what happened, numbers for deadlines: ✓ kept, ✗ missed, ○ due.
          A Strategy discussion 1
          B Strategy discussion 2
          C Initial child protection conference
          D Minutes sent
          1 Was the initial conference held in time?
          2 Were the minutes sent in time?

        """)
  }
}
