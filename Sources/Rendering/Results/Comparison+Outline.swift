public import Engine
import ProcedureKit

extension Comparison {
  /// The outcomes in brief, for a place beside something else: every question that somebody answers, with its groups of
  /// authorities. What moved stands first in its part, under the mark of the first of the changes in which it did.
  public func outline(level: Int, marking marked: [(mark: String, changes: OutcomeChanges)] = []) -> Document {
    var document = Document()
    let moved = marked.map { Set($0.changes.findings.map(\.topic)) }
    func place(of row: Row) -> Int? {
      let topic = OutcomeChanges.LabelledTopic(question: row.question.id, subject: row.subject?.label(in: facts))
      return moved.firstIndex { $0.contains(topic) }
    }
    for section in sections where !section.rows.isEmpty {
      document.blocks.append(.heading(level: level, section.title))
      guard section.manner != .summed || section.rows[0].verdict != .unanswered else {
        let questions = section.rows.count == 1 ? "One question is" : "\(section.rows.count) questions are"
        document.blocks.append(
          .paragraph([Span("\(questions) answered by nobody: there is no rule, or the case does not tell enough.")]))
        continue
      }
      let rows = section.rows.map { ($0, place(of: $0)) }
      let order = marked.indices.map { Optional($0) } + [nil]
      let items = order.flatMap { place in
        rows.filter { $0.1 == place }.map { row, _ in place.map { brief(row).marked(marked[$0].mark) } ?? brief(row)
        }
      }
      document.blocks.append(.list(items))
    }
    return document
  }
}

extension ListItem {
  /// The item with a mark before its line.
  fileprivate func marked(_ mark: String) -> ListItem { ListItem([Span(mark, .strong)] + spans, items) }
}
