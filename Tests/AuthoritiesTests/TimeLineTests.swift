import Calendars
import Cases
import Engine
import Foundation
import ProcedureKit
import Procedures
import Profiles
import Records
import Rendering
import Testing

@Suite("The time line and the heat map")
struct TimeLineTests {
  private let authorities = Repository.profiles.filter { $0.scope == .authority }

  private func comparison(_ file: Case) throws -> Comparison {
    let evaluator = try Repository.evaluator.get()
    return Comparison(
      file, authorities.map { AuthorityFindings(file, $0, evaluator.clauses(of: $0), by: evaluator) }, by: evaluator)
  }

  /// The days that stand in a case's text outside its comments.
  private func days(in id: String) throws -> Set<Day> {
    let path = Repository.root.appendingPathComponent("Cases/\(id).yaml")
    let lines = try String(contentsOf: path, encoding: .utf8).split(separator: "\n")
    let text = lines.filter { !$0.drop { $0 == " " }.hasPrefix("#") }.joined(separator: "\n")
    return Set(text.matches(of: /\d{4}-\d{2}-\d{2}/).compactMap { Day(String($0.output)) })
  }

  @Test(
    "Whatever happened on a day in a case’s text stands in its chronology, in order",
    arguments: Repository.cases.map(\.id))
  func chronology(_ id: String) throws {
    let file = try #require(Repository.cases.first { $0.id == id })
    let told = file.chronology.map(\.moment.day)
    #expect(told == told.sorted())
    let planned = Set(file.children.compactMap(\.due) + file.reviews.compactMap(\.setFor))
    #expect(try days(in: id).subtracting(planned) == Set(told).subtracting(planned))
    for happening in file.chronology {
      #expect(happening.words.first?.isUppercase == true && !happening.words.hasSuffix("."))
    }
  }

  @Test("Every deadline of every authority has its mark, and no other has", arguments: Repository.cases.map(\.id))
  func lanes(_ id: String) throws {
    let file = try #require(Repository.cases.first { $0.id == id })
    let comparison = try comparison(file)
    let found = comparison.authorities.map { authority in
      authority.findings.compactMap { finding -> String? in
        guard case .deadline(let due, _, let timeliness)? = finding.answer?.value else { return nil }
        return "\(due.day) \(timeliness)"
      }.sorted()
    }
    let timeLine = TimeLine(comparison)
    guard found.contains(where: { !$0.isEmpty }) else {
      #expect(timeLine == nil)
      return
    }
    let lanes = try #require(timeLine?.lanes)
    #expect(lanes.map(\.name) == comparison.authorities.map(\.profile.name))
    #expect(lanes.map { $0.deadlines.map { "\($0.due.day) \($0.timeliness)" }.sorted() } == found)
    let missed = lanes.flatMap(\.deadlines).count { $0.isMissed }
    let html = comparison.document().html
    #expect(html.matches(of: /<path d="M[^"]*" class="missed"/).count == missed)
    let circles = html.matches(of: /<circle [^>]*class="(kept|open)"/).count
    #expect(circles == lanes.flatMap(\.deadlines).count - missed)
  }

  @Test("What happened long before is in the time line too, but for a birth")
  func longBefore() throws {
    let text = """
      case: 1
      id: long-before
      title: Long before
      children: [{ label: child A, born: 2014-05-08 }]
      conference: { kind: initial, date: 2023-07-05, booked: 2019-01-07 }
      """
    let source = CaseReader.source(name: "long-before.yaml", bytes: Array(text.utf8))
    let timeLine = try #require(TimeLine(try comparison(try CaseReader.read(source))))
    #expect(timeLine.happenings.map(\.words) == ["Conference booked", "Initial child protection conference"])
  }

  @Test("The time line in characters, as it is read")
  func text() throws {
    let file = try #require(Repository.cases.first { $0.id == "second-strategy-discussion" })
    let text = try comparison(file).document().text(TextStyle(width: 100))
    let start = try #require(text.range(of: "TIME LINE"))
    let end = try #require(text.range(of: "\nSOURCES"))
    #expect(
      String(text[start.lowerBound..<end.lowerBound]) == """
        TIME LINE

                        2023
                        20 Apr  27 Apr  28 Apr  2 May   15 May  17 May  18 May  22 May  8 Jun   15 Jun
        What happened   A B     C D             G               H
                                E F
        Barnsley                        ✗1                              ○5      ✓2      ○7
        Doncaster                               ✓1                      ○5      ✓2              ○7
        North Wales
        Stoke-on-Trent                                  ✗2 ○3   ○4      ○5      ○6      ○7
        Wakefield                                       ✗2      ○4                      ○7

        Letters stand for what happened, numbers for deadlines: ✓ kept, ✗ missed, ○ due.
          A Section 47 enquiry opened
          B Strategy discussion 1: section 47 enquiries initiated
          C Strategy discussion 2: conference agreed
          D Section 47 enquiry concluded
          E Interim plan agreed
          F Conference decided on
          G Conference asked for
          H Initial child protection conference
          1 Was the conference asked for in time?
          2 Was the initial conference held in time?
          3 By which date do the records count the conference as in time?
          4 Until when does the plan before the conference last?
          5 Were the main decisions told in time?
          6 Was the full notice of the decision sent in time?
          7 Were the minutes sent in time?

        """)
  }

  @Test("How alike two authorities are is counted from their clauses")
  func likeness() throws {
    let evaluator = try Repository.evaluator.get()
    let likeness = Similarity(authorities, by: evaluator)
    #expect(likeness.pairs.count == 10)
    let matrix = Matrix(authorities, by: evaluator)
    for (index, pair) in likeness.pairs.enumerated() {
      let rows = matrix.rows.filter { row in
        !row.parameter.isDescriptive
          && [pair.0, pair.1].allSatisfy { row.clauses[$0].valueText != nil || row.clauses[$0].deferredTo != nil }
      }
      #expect(likeness.total[index].compared == rows.count)
      #expect(likeness.total[index].same == rows.count { $0.clauses[pair.0].saysSame(as: $0.clauses[pair.1]) })
      #expect(likeness.lines.reduce(0) { $0 + $1.agreements[index].same } == likeness.total[index].same)
    }
    let same = Similarity([authorities[0], authorities[0]], by: evaluator)
    #expect(same.total[0].percent == 100)
  }
}
