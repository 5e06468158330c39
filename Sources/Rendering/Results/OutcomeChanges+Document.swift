import Cases
public import Engine
import ProcedureKit
import Profiles
import Records

extension OutcomeChanges {
  /// What moved, question by question: which authorities, what their outcome was, and what it is now.
  public func document(level: Int) -> Document {
    var rows: [[Shift]] = []
    var places: [Shift.Row: Int] = [:]
    for shift in shifts {
      if let place = places[shift.row] {
        rows[place].append(shift)
      } else {
        places[shift.row] = rows.count
        rows.append([shift])
      }
    }
    return Document(
      rows.flatMap { row -> [Block] in
        [.heading(level: level, row[0].question.text(about: row[0].subject)), .list(items(row))]
      })
  }

  /// The authorities with the same two outcomes, together.
  private func items(_ shifts: [Shift]) -> [ListItem] {
    var parts: [(names: [String], sides: [ListItem], key: String)] = []
    for shift in shifts {
      let sides = [side("Was:", shift.before, before, shift), side("Now:", shift.after, after, shift)]
      let key = sides.flatMap(\.spans).map(\.text).joined(separator: " ")
      let name = after.authorities[shift.authority].profile.name
      if let place = parts.firstIndex(where: { $0.key == key }) {
        parts[place].names.append(name)
      } else {
        parts.append(([name], sides, key))
      }
    }
    return parts.map { ListItem([Span($0.names.listed() + ":", .strong)], $0.sides) }
  }

  private func side(_ word: String, _ finding: Finding?, _ comparison: Comparison, _ shift: Shift) -> ListItem {
    guard let finding else { return ListItem([Span(word, .strong), Span("The question does not arise.", .quiet)]) }
    let text = FindingText(
      finding: finding, authority: comparison.authorities[shift.authority], question: shift.question)
    return ListItem([Span(word, .strong), text.standing, Span(text.sentence(namingSource: false))])
  }
}
