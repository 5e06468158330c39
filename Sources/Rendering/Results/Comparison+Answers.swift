public import Engine
import ProcedureKit
import Profiles

/// The answers to one question alone, for those who are shown one after another.
extension Comparison {
  /// What everybody says on one question and why, as it stands under the question's heading.
  public func answers(_ row: Row) -> Document {
    var told: [Int: ParameterSet] = [:]
    return Document(answers(row, told: &told))
  }

  /// What one authority says on one question: the sentence, every clause with its places, and other readings.
  public func answer(_ row: Row, of authority: Int) -> Document {
    guard let text = text(row, of: authority) else {
      return Document([.paragraph([Span("Its procedures are not asked this.")])])
    }
    return Document([
      .list(
        [ListItem([text.standing, Span(text.sentence())], text.reasons(.full))]
          + ReadingText.items(
            ReadingText.all(rereadings(row, of: authority), of: text).map {
              (authorities[authority].profile.name, $0)
            }))
    ])
  }
}
