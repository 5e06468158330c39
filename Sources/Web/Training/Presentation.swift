import Cases
import Engine
import Profiles
import Rendering

/// A case put before a room, slide by slide: the questions that are answered differently come first. Those on which documents are only
/// silent are left out and counted, unless they are asked for.
struct Presentation {
  let opened: OpenedCase
  let comparison: Comparison
  /// The questions that are shown, in their order.
  let rows: [Comparison.Row]
  /// How many questions there are on which some documents are only silent.
  let silent: Int
  /// Whether those are shown too, behind the others.
  let isFull: Bool
  /// The reader’s own area, which stands first; nil where none is chosen.
  let mine: String?

  /// A slide: the opening, a question, its answers, its reasons, or the end.
  enum Slide: Hashable {
    case opening
    case question(Int)
    case answers(Int)
    case reasons(Int)
    case end
  }

  /// The field that says which slide is shown.
  static let field = "to"

  init(_ opened: OpenedCase, _ fields: Fields, in workbench: Workbench) {
    self.opened = opened
    isFull = fields.isTicked("silences")
    mine = fields["mine"].flatMap { key in workbench.profiles.contains { $0.authority == key } ? key : nil }
    let authorities = mine.map { workbench.authorities.beginning(with: $0) } ?? workbench.authorities
    comparison = authorities.comparison(of: opened.facts, by: workbench.evaluator)
    let all = comparison.differences
    let apart = all.filter { $0.verdict == .silentApart }
    silent = apart.count
    rows =
      all.filter { $0.verdict == .different } + all.filter { $0.verdict != .different && $0.verdict != .silentApart }
      + (isFull ? apart : [])
  }

  /// The slide that a field names: `3`, `3.answers`, `3.reasons`, `end`; nil where there is none. Without a field it is the opening.
  func slide(_ text: String?) -> Slide? {
    guard let text, !text.isEmpty else { return .opening }
    if text == "end" { return .end }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let number = Int(digits: parts[0]), rows.indices.contains(number - 1) else { return nil }
    switch parts.dropFirst().first {
    case nil: return .question(number)
    case "answers": return .answers(number)
    case "reasons": return .reasons(number)
    default: return nil
    }
  }

  /// How an address names a slide.
  func name(_ slide: Slide) -> String {
    switch slide {
    case .opening: ""
    case .question(let number): "\(number)"
    case .answers(let number): "\(number).answers"
    case .reasons(let number): "\(number).reasons"
    case .end: "end"
    }
  }

  private func question(_ number: Int) -> Slide {
    switch number {
    case ..<1: .opening
    case ...rows.count: .question(number)
    default: .end
    }
  }

  /// What comes after a slide; nil behind the last.
  func next(_ slide: Slide) -> Slide? {
    switch slide {
    case .opening: question(1)
    case .question(let number): .answers(number)
    case .answers(let number), .reasons(let number): question(number + 1)
    case .end: nil
    }
  }

  /// What came before a slide; nil before the first.
  func previous(_ slide: Slide) -> Slide? {
    switch slide {
    case .opening: nil
    case .question(1): .opening
    case .question(let number): .answers(number - 1)
    case .answers(let number): .question(number)
    case .reasons(let number): .answers(number)
    case .end: rows.isEmpty ? .opening : .answers(rows.count)
    }
  }

  /// What pages of the presentation carry on besides the case.
  var carried: Fields {
    Fields((isFull ? [("silences", "yes")] : []) + (mine.map { [("mine", $0)] } ?? []))
  }

  /// Every area’s answer to a question, in the few words of the table at a glance.
  func answers(_ row: Comparison.Row) -> Document {
    let cells = comparison.glance(of: [row], mine: mine)?.rows.first?.dropFirst() ?? []
    let rows = zip(comparison.authorities, cells).map { [Span($0.profile.name), $1] }
    var blocks: [Block] = [.table(DocumentTable("Every area’s answer", headings: ["Area", "Answer"], rows: rows))]
    if cells.contains(where: { $0.text.contains("≈") }) {
      blocks.append(.paragraph([Span("≈ another reading of the text comes to something else.", .quiet)]))
    }
    return Document(blocks)
  }
}
