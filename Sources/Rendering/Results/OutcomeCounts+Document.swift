public import Engine
import ProcedureKit
import Profiles
import Records

/// What came of many cases in numbers, with the authorities under which it did.
public struct Summary: Sendable {
  private let counts: OutcomeCounts
  private let authorities: [Profile]
  private let rows: [Row]
  /// How many cases could not be read.
  private let faulty: Int

  private struct Row: Sendable {
    let question: Evaluator.QuestionPlace
    let authority: Profile
    let count: OutcomeCounts.Count
  }

  /// The counts of the questions of `evaluator`.
  public init(_ counts: OutcomeCounts, faulty: Int, under authorities: Authorities, by evaluator: Evaluator) {
    self.counts = counts
    self.authorities = authorities.profiles
    self.faulty = faulty
    rows = evaluator.questions.flatMap { question -> [Row] in
      guard let counts = counts.counts(of: question) else { return [] }
      return zip(authorities.profiles, counts).map { Row(question: question, authority: $0, count: $1) }
    }
  }

  /// The statuses that are counted, in the order of the columns.
  private static let statuses: [Status] = [
    .met, .breached, .due, .decided, .judgement, .silent, .deferred, .undetermined, .notApplicable, .untranscribed,
  ]

  /// The counts for people: a table for each authority, of the questions that its document answers in some case.
  public var document: Document {
    let unread = faulty == 0 ? "" : " \(faulty == 1 ? "One more" : "\(faulty) more") could not be read."
    let intro =
      "\(counts.cases == 1 ? "One case" : "\(counts.cases) cases").\(unread) Days late are calendar days: the middle one and the most."
    var blocks: [Block] = [.heading(level: 1, "What came of many cases"), .paragraph([Span(intro)])]
    for authority in authorities {
      let own = rows.filter { row in
        row.authority.authority == authority.authority && row.count.statuses.keys.contains(where: \.isAnswered)
      }
      blocks.append(.heading(level: 2, authority.name))
      guard !own.isEmpty else {
        blocks.append(.paragraph([Span("It answers nothing in these cases.")]))
        continue
      }
      blocks.append(
        .table(
          DocumentTable(
            "What came of each question under \(authority.name)",
            headings: ["Question", "met", "not kept", "due", "decided", "to judge", "silent", "not told"],
            rows: own.map(cells), isGlance: true)))
    }
    return Document(blocks)
  }

  private func cells(_ row: Row) -> [Span] {
    func number(_ status: Status) -> Span { Span(row.count.statuses[status].map(String.init) ?? "–") }
    let breaches = Force.allCases.compactMap { force in row.count.breaches[force].map { "\($0) \(force.word)" } }
    let late = row.count.mostDaysLate.map { most in
      row.count.late == 1 ? "\(most) days late" : "\(row.count.medianDaysLate ?? most) to \(most) days late"
    }
    let short = breaches + [late].compactMap { $0 }
    return [
      Span(row.question.question.text), number(.met), Span(short.isEmpty ? "–" : short.joined(separator: ", ")),
      number(.due), number(.decided), number(.judgement), number(.silent), number(.undetermined),
    ]
  }

  /// A row for each question and authority.
  public var table: CSVTable {
    CSVTable(
      headings: ["key", "question", "authority", "asked"] + Self.statuses.map(\.word)
        + Force.allCases.map { "breached-\($0.word)" } + ["late", "days-late-median", "days-late-most"],
      rows: rows.map { row in
        [row.question.key, row.question.question.text, row.authority.authority, String(row.count.asked)]
          + Self.statuses.map { String(row.count.statuses[$0] ?? 0) }
          + Force.allCases.map { String(row.count.breaches[$0] ?? 0) }
          + [
            String(row.count.late), row.count.medianDaysLate.map(String.init) ?? "",
            row.count.mostDaysLate.map(String.init) ?? "",
          ]
      })
  }

  /// The counts for programs.
  public var json: JSON {
    let counted: JSON = [
      "cases": counts.cases, "faulty": faulty,
      "authorities": authorities.map { ["id": $0.authority, "name": $0.name, "digest": $0.digest] as JSON },
      "counts": rows.map { row -> JSON in
        [
          "key": row.question.key, "authority": row.authority.authority, "asked": row.count.asked,
          "statuses": JSON.object(Self.statuses.map { ($0.word, .number(row.count.statuses[$0] ?? 0)) }),
          "breached": JSON.object(Force.allCases.map { ($0.word, .number(row.count.breaches[$0] ?? 0)) }),
          "days-late": JSON.object(
            row.count.daysLate.sorted { $0.key < $1.key }.map { (String($0.key), .number($0.value)) }),
        ]
      },
    ]
    return counted.headed(.summary)
  }
}
