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

@Suite("The time line of every case")
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
}
