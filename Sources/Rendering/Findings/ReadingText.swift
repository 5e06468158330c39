import Calendars
import Engine
import ProcedureKit
import Profiles
import Records

/// What an authority’s finding would be on another reading: of its text, or of how time is counted. Readings of one clause that come to
/// the same are told together.
struct ReadingText {
  /// What is read another way.
  private let asks: String
  /// What comes of it.
  private let result: [Span]
  /// How it is read.
  private(set) var values: [String]
  /// Whether it is time that is counted another way.
  private let isCounting: Bool

  /// The other readings of a finding that come to another one, in order.
  static func all(_ rereadings: [Rereading], of text: FindingText) -> [ReadingText] {
    var texts: [ReadingText] = []
    for rereading in rereadings {
      guard let other = ReadingText(rereading, of: text) else { continue }
      if let place = texts.firstIndex(where: { $0.comesToSame(as: other) }) {
        texts[place].values += other.values
      } else {
        texts.append(other)
      }
    }
    return texts
  }

  /// The readings of several authorities as items, those who would all find the same together.
  static func items(_ texts: [(name: String, text: ReadingText)]) -> [ListItem] {
    var items: [(names: [String], text: ReadingText)] = []
    for (name, text) in texts {
      if let place = items.firstIndex(where: { $0.text.comesToSame(as: text) && $0.text.values == text.values }) {
        items[place].names.append(name)
      } else {
        items.append(([name], text))
      }
    }
    return items.map { names, text in
      let manner = text.isCounting ? "if time is counted another way" : "read another way"
      return ListItem(
        [Span("\(names.listed()), \(manner):", .strong)] + text.result,
        text.values.map { ListItem([Span("\(text.asks.isEmpty ? $0.capitalised : "\(text.asks): \($0)").")]) })
    }
  }

  private init?(_ rereading: Rereading, of text: FindingText) {
    var authority = text.authority
    switch rereading.way {
    case .counting(let other):
      // How late something was, and when a day ends, is told as time was counted for it.
      authority = authority.counting(by: other.conventions)
      isCounting = true
      asks = ""
      values = [other.meaning]
    case .clause(let slot, let reading):
      guard let other = ClauseText(authority.clauses.all[slot]).reading(named: reading) else { return nil }
      isCounting = false
      let place = other.places.first.map { " [\($0.inWords)]" } ?? ""
      if case .failure(.silent(slot)) = rereading.finding.result {
        // That there is no rule so read is what comes of it, and is said there.
        asks = ""
        values = place.isEmpty ? [] : ["so read at\(place)"]
      } else {
        asks = authority.clauses.catalogue.parameters[slot].documentation.asMiddle
        values = [other.position.withoutFullStop + place]
      }
    }
    let found = FindingText(finding: rereading.finding, authority: authority, question: text.question)
    result = [found.standing, Span(found.sentence(namingSource: false))]
  }

  private func comesToSame(as other: ReadingText) -> Bool {
    asks == other.asks && isCounting == other.isCounting && result.map(\.text) == other.result.map(\.text)
  }
}
