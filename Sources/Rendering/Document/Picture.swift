import Calendars
import Cases
public import Engine
import ProcedureKit
import Profiles
import Records

/// A picture. Every format shows it as it can, with the same facts in tables for those who do not see it.
public enum Picture: Sendable {
  /// What happened in a case, and each deadline as it falls in each authority.
  case timeLine(TimeLine)
  /// How alike any two authorities are, procedure by procedure.
  case likeness(Similarity)

  /// What the picture shows, in a few words.
  var title: String {
    switch self {
    case .timeLine: "What happened, and each deadline as it falls in each authority"
    case .likeness: "How alike any two authorities are, procedure by procedure"
    }
  }

  /// How the picture is read.
  var key: String {
    switch self {
    case .timeLine:
      "Letters stand for what happened, numbers for deadlines. ✓ in a circle: kept. ✗ in a diamond: missed. ○ in a dashed circle: a day that is set, and "
        + "against which the case holds nothing. Long waits are cut short."
    case .likeness:
      "On how many of the parameters on which both documents speak, and by which outcomes are decided, they say the same; a dash where there is no "
        + "such parameter. The darker, the larger the share. Few parameters make a large share easily."
    }
  }

  /// The facts that the picture shows.
  var grids: [DocumentTable] {
    switch self {
    case .timeLine(let timeLine): timeLine.grids
    case .likeness(let likeness): [likeness.grid]
    }
  }
}

extension TimeLine.Deadline {
  /// Whether it was kept, told by a mark and a word, and not by colour.
  var standing: Span {
    switch timeliness {
    case .met, .waited: Span("✓ kept", .good)
    case .excused: Span("✓ later, as allowed", .good)
    case .late: Span("✗ late", .bad)
    case .early: Span("✗ too early", .bad)
    case .undone: Span("✗ not done", .bad)
    case .overdue: Span("✗ overdue", .bad)
    case .open, .ahead, .notYet: Span("○ due", .plain)
    case .planned: Span("○ planned", .plain)
    case .plannedLate: Span("○ planned too late", .plain)
    case .plannedEarly: Span("○ planned too early", .plain)
    case .plannedExcused: Span("○ planned later, as allowed", .plain)
    }
  }

  /// The mark alone.
  var mark: String { String(standing.text.prefix(1)) }
}

extension TimeLine {
  /// The letter or letters of something that happened.
  func letter(_ index: Int) -> String {
    let letter = String(Unicode.Scalar(UInt8(ascii: "A") + UInt8(index % 26)))
    return index < 26 ? letter : self.letter(index / 26 - 1) + letter
  }

  /// What happened, and the deadlines, as tables.
  var grids: [DocumentTable] {
    let happened = happenings.enumerated().map { index, happening in
      [Span(letter(index), .strong), Span(happening.moment.inWords), Span(happening.words)]
    }
    let due = questions.enumerated().map { index, question in
      [Span(String(index + 1), .strong), Span(question.text)]
        + lanes.map { lane -> Span in
          guard let deadline = lane.deadlines.first(where: { $0.question == index }) else { return Span("–", .quiet) }
          return Span("\(deadline.due.inWords): \(deadline.standing.text)", deadline.standing.tone)
        }
    }
    return [
      DocumentTable("What happened", headings: ["Letter", "When", "What"], rows: happened),
      DocumentTable("Last days", headings: ["Number", "Question"] + lanes.map(\.name), rows: due),
    ]
  }
}

extension Similarity {
  /// The names of each two authorities.
  var pairNames: [String] { pairs.map { "\(profiles[$0.0].name) and \(profiles[$0.1].name)" } }

  /// All procedures together, and then each.
  var all: [Line] { [Line(procedure: "All procedures", agreements: total)] + lines }

  /// The agreements as a table.
  var grid: DocumentTable {
    DocumentTable(
      "Parameters on which two documents say the same, of those on which both speak",
      headings: ["Procedure"] + pairNames,
      rows: all.map { line in
        [Span(line.procedure)]
          + line.agreements.map { $0.compared == 0 ? Span("–", .quiet) : Span("\($0.same) of \($0.compared)") }
      })
  }
}
