import Profiles
public import Records
import YAML

/// Reads papers, whose procedures, authorities and cases must be among those known.
public struct PaperReader: Sendable {
  private let known: [(key: String, words: [String])]

  /// A reader that knows these keys.
  public init(procedures: [String], authorities: [String], cases: [String]) {
    known = [("procedures", procedures), ("authorities", authorities), ("cases", cases)]
  }

  /// The paper in `source`. Throws everything that is wrong with it, in file order.
  public func paper(in source: Source) throws(Diagnostics) -> Paper {
    var diagnostics = Diagnostics(in: source)
    guard let root = diagnostics.parse(), var paper = Paper(root, &diagnostics) else { throw diagnostics }
    if case .mapping(let entries) = root.content { check(entries, of: paper, &diagnostics) }
    guard diagnostics.isEmpty else { throw diagnostics }
    paper.source = source
    return paper
  }

  private func check(_ entries: [Node.Entry], of paper: Paper, _ diagnostics: inout Diagnostics) {
    func value(_ key: String) -> Node? { entries.first { $0.name == key }?.value }
    if paper.edition != 1, let edition = value("report") {
      diagnostics.report(.expected("`1`, the only form of report there is so far"), at: edition)
    }
    if let file = paper.proposal, file.contains("/"), let proposal = value("proposal") {
      diagnostics.report(.expected("the name of a file in the report’s own folder"), at: proposal)
    }
    if paper.shows.contains(.impact), paper.proposal == nil, let shows = value("shows") {
      diagnostics.report(
        .expected("the key `proposal` beside the part `impact`, which tells what it would change"), at: shows)
    }
    for (key, words) in known {
      guard case .sequence(let items)? = value(key)?.content else { continue }
      for item in items {
        guard case .scalar(let scalar) = item.content, !words.contains(scalar.text) else { continue }
        diagnostics.report(.notAmong(words, near: Suggestion.nearest(to: scalar.text, among: words)), at: item)
      }
    }
  }
}
