import Profiles
package import Records
import YAML

/// Reads papers, whose procedures, authorities and cases must be among those known.
package struct PaperReader: Sendable {
  private let known: [(key: String, words: [String])]
  private let parameters: [String]

  /// A reader that knows these keys.
  package init(procedures: [String], authorities: [String], cases: [String], parameters: [String]) {
    self.parameters = parameters
    known = [("procedures", procedures), ("authorities", authorities), ("cases", cases)]
  }

  /// The paper in `source`. Throws everything that is wrong with it, in file order.
  package func paper(in source: Source) throws(Diagnostics) -> Paper {
    var paper = try source.document(.report) { root, diagnostics in
      let paper = Paper(root, &diagnostics)
      if let paper { check(paper, root, &diagnostics) }
      return paper
    }
    paper.source = source
    return paper
  }

  private func check(_ paper: Paper, _ root: Node, _ diagnostics: inout Diagnostics) {
    if let file = paper.proposal, file.contains("/"), let proposal = root["proposal"] {
      diagnostics.report(.proposalElsewhere, at: proposal)
    }
    if paper.shows.contains(.impact), paper.proposal == nil, let shows = root["shows"] {
      diagnostics.report(.impactWithoutProposal, at: shows)
    }
    if let parameter = paper.turnsOn, let node = root["turns-on"], !parameters.contains(parameter) {
      diagnostics.report(.notAmong(parameters, parameter), at: node)
    }
    for (key, words) in known {
      guard case .sequence(let items)? = root[key]?.content else { continue }
      for item in items {
        guard case .scalar(let scalar) = item.content, !words.contains(scalar.text) else { continue }
        diagnostics.report(.notAmong(words, scalar.text), at: item)
      }
    }
  }
}
