import Papers
import Profiles
import Records
import Testing
import YAML

@Suite("Reading a report’s description")
struct PaperReaderTests {
  private let reader = PaperReader(
    procedures: ["quoracy", "minutes"], authorities: ["wakefield", "barnsley"], cases: ["a-tie", "a-delay"],
    parameters: ["quoracy.fewest"])

  private func read(_ text: String) throws(Diagnostics) -> Paper {
    try reader.paper(in: Source(name: "report.yaml", bytes: Array(text.utf8)))
  }

  @Test("What is left out means all; an empty list means none")
  func defaults() throws {
    let paper = try read("report: 1\ntitle: A\nquestion: Why?\nshows: [silences]\ncases: []\n")
    #expect(paper.procedures == nil && paper.authorities == nil && paper.cases == [] && paper.proposal == nil)
    #expect(paper.shows == [.silences])
  }

  @Test("Every mistake is told at its place, all at once")
  func mistakes() {
    let text = """
      report: 2
      title: A
      shows: [clauses, pictures, impact]
      procedures: [quorum, minutes]
      authorities: [wakefeld]
      cases: [a-tye]
      turns-on: quoracy.fewst
      proposal: ../elsewhere.yaml
      colour: red
      """
    let told: [String]
    do {
      _ = try read(text)
      told = []
    } catch {
      told = error.all.map { ($0.mark.map { "\($0) " } ?? "") + $0.sentence + ($0.help.map { "; \($0)" } ?? "") }
    }
    #expect(
      told == [
        "1:1 ‘question’ is missing", "1:9 expected `1`, the only form of report there is so far",
        "3:18 expected one of: clauses, differences, likeness, silences, overview, brief, cases, why, impact",
        "4:14 expected one of: quoracy, minutes",
        "5:15 expected one of: wakefield, barnsley; did you mean ‘wakefield’?",
        "6:9 expected one of: a-tie, a-delay; did you mean ‘a-tie’?",
        "7:11 expected one of: quoracy.fewest; did you mean ‘quoracy.fewest’?",
        "8:11 expected the name of a file in the report’s own folder",
        "9:1 this key is not known here; the keys here are: report, title, question, summary, shows, procedures, authorities, cases, turns-on, national, proposal",
      ])
  }

  @Test("A part that tells of a proposal needs one")
  func impact() {
    #expect(throws: Diagnostics.self) { try read("report: 1\ntitle: A\nquestion: Why?\nshows: [impact]\n") }
  }
}
