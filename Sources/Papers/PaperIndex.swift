import Records
package import Rendering

/// The list of the papers of a folder, each with its question and its answer.
package struct PaperIndex {
  private var papers: [(folder: String, title: String, question: String, answer: String)] = []

  /// A list of no paper.
  package init() {}

  /// Takes in one more paper, which stands in a folder of this name.
  package mutating func add(_ paper: BoardPaper, _ written: BoardPaper.Written, in folder: String) {
    papers.append((folder, paper.paper.title, paper.paper.question, written.answer))
  }

  /// The list, leading to each paper’s file of this name in its folder.
  package func document(leadingTo file: String) -> Document {
    let rows = papers.map { paper in
      [Span(paper.title, link: "\(paper.folder.asAddress)/\(file)"), Span(paper.question), Span(paper.answer)]
    }
    var document = Document([
      .heading(level: 1, "Papers"),
      .paragraph([
        Span(
          "Each paper is two to four pages made from its findings. ‘quorate report --annex’ writes all that stands behind it beside it."
        )
      ]),
      .table(
        DocumentTable("The papers, and what they come to", headings: ["Paper", "Question", "Answer"], rows: rows)),
    ])
    document.isPaper = true
    return document
  }
}
