import Calendars
import Cases
public import Engine
import ProcedureKit
import Profiles
import Records

extension Comparison {
  /// The headings of the columns. Each cell holds one value; what is lacking or in excess is one list in words.
  public static let tableHeadings = [
    "case", "key", "subject", "question", "verdict", "authority", "status", "force", "answer", "due", "due-time",
    "done",
    "done-time", "timeliness", "days-late", "lacking", "excess", "needs", "section", "anchor", "other-readings",
    "sentence",
    "remarks",
  ]

  /// A row for each authority's answer to each question.
  public var table: CSVTable {
    let oddities = self.oddities.map(\.sentence)
    let rows = rows.flatMap { row in
      authorities.indices.compactMap { index -> [String]? in
        guard let finding = finding(row, of: index) else { return nil }
        let authority = authorities[index]
        let place = finding.reliedOn.slots.flatMap { authority.clauses.all[$0].places }.first
        let cells = AnswerCells(finding)
        let head = [
          facts.id, row.key, row.subject?.label(in: facts) ?? "", row.question.text, row.verdict.word,
          authority.profile.authority, finding.status.word, finding.force?.word ?? "",
        ]
        let tail = [
          place?.section ?? "", place?.anchor ?? "", String(rereadings(row, of: index).count),
          FindingText(finding: finding, authority: authority, question: row.question).sentence(),
          (oddities + authority.remarks.map(\.sentence)).joined(separator: " "),
        ]
        return head + cells.all + tail
      }
    }
    return CSVTable(headings: Self.tableHeadings, rows: rows)
  }
}

/// The values of an answer, each in a cell of its own.
private struct AnswerCells {
  var answer = "", due = "", dueTime = "", done = "", doneTime = "", timeliness = "", daysLate = ""
  var lacking = "", excess = "", needs = ""

  var all: [String] { [answer, due, dueTime, done, doneTime, timeliness, daysLate, lacking, excess, needs] }

  init(_ finding: Finding) {
    if case .failure(.undetermined(let fact)) = finding.result { needs = fact.key }
    switch finding.answer?.value {
    case .deadline(let last, let when, let how):
      (due, dueTime) = (last.day.description, last.time?.description ?? "")
      (done, doneTime) = (when?.day.description ?? "", when?.time?.description ?? "")
      timeliness = how.word
      if how == .late, let when { daysLate = String(Int(when.day.number) - Int(last.day.number)) }
    case .requirement(let isMet, let missing, let more):
      answer = isMet ? "yes" : "no"
      (lacking, excess) = (missing.inWords.joined(separator: "; "), more.inWords.joined(separator: "; "))
    case .planned(let isMet, let missing):
      answer = isMet ? "planned" : "not-planned"
      lacking = missing.inWords.joined(separator: "; ")
    case .outcome(let outcome): answer = outcome.word
    case .listing(let items): answer = items.inWords.joined(separator: "; ")
    case nil: break
    }
  }
}
