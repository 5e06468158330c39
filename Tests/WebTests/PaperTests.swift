import Cases
import Engine
import Files
import Foundation
import Papers
import ProcedureKit
import Profiles
import Records
import Rendering
import Testing
@testable import Web

@Suite("The page Make a paper")
struct PaperTests {
  private static let chosen =
    "paper-title=Notice%3A+%22who%22+%26+when&question=How+long+before%3F&authority=wakefield&authority=barnsley"
    + "&procedure=initial-conference&procedure=minutes&case=second-strategy-discussion&turns-on=initial-conference.limit"
  private static let proposal =
    "base=wakefield&title=A+larger+quorum&change=quoracy.fewest&quoracy.fewest.how=value&quoracy.fewest.is=4"
    + "&quoracy.fewest.because=Four+see+more.&quoracy.fewest.force=must"

  @Test("asks for all that a paper is chosen by, and finds nothing wrong before it is asked for")
  func form() throws {
    let whole = try Asking.whole("/paper")
    let page = whole.content.text
    #expect(whole.title == "Make a paper" && whole.status == 200)
    for name in ["paper-title", "question", "authority", "procedure", "case", "turns-on"] {
      #expect(page.contains("name=\"\(name)\""), "\(name)")
    }
    let workbench = try Asking.workbench.get()
    for facts in workbench.cases { #expect(page.contains("name=\"case\" value=\"\(facts.id)\"")) }
    for key in workbench.parameters { #expect(page.contains("<option value=\"\(key)\"")) }
    #expect(!page.contains("england") && !page.contains("\" checked>"))
  }

  /// What `quorate report` writes of a folder: the files are read by the command's own readers, from disk.
  private func reported(_ files: [(name: String, text: String)]) throws -> Document {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("paper-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in files { try Data(text.utf8).write(to: folder.appendingPathComponent(name)) }
    let library = try Asking.library.get()
    let workbench = try Asking.workbench.get()
    let facts = try library.cases([Asking.root + "/Cases"])
    let basis = BoardPaper.Basis(
      profiles: (workbench.profiles + workbench.nations).sorted { $0.authority < $1.authority },
      cases: facts.map(\.id), by: library.evaluator, version: Asking.version)
    let reader = PaperReader(
      procedures: library.evaluator.declarations.map(\.key), authorities: basis.profiles.map(\.authority),
      cases: basis.cases, parameters: library.evaluator.catalogue.keys)
    let paper = try reader.paper(
      in: Source(
        name: "report.yaml", bytes: Array(try Data(contentsOf: folder.appendingPathComponent("report.yaml")))))
    let proposal = try paper.proposal.map {
      try library.proposal(folder.appendingPathComponent($0).path, adoptingFrom: basis.profiles)
    }
    var told = BoardPaper(paper, proposal: proposal, on: basis)
    told.add(all: facts)
    return told.written.document
  }

  @Test(
    "shows and gives the paper that the command writes of the report.yaml that it gives",
    arguments: [chosen, "paper-title=All&question=What%3F&case=divided-equally&case=siblings-apart"])
  func preview(_ query: String) throws {
    let (name, yaml) = try Asking.download("/paper/file?\(query)&format=yaml")
    #expect(name == "report.yaml")
    let document = try reported([(name, yaml)])
    #expect(try Asking.page("/paper/preview?\(query)").contains(document.fragment()))
    #expect(try Asking.download("/paper/file?\(query)&format=html").text == document.html)
    #expect(try Asking.download("/paper/file?\(query)&format=md").text == document.markdown)
  }

  @Test("takes a proposal from What if, and gives its file beside the paper’s")
  func proposal() throws {
    let whatIf = try Asking.page("/what-if/wakefield?\(Self.proposal)")
    #expect(whatIf.contains("href=\"/paper?base=wakefield&amp;title=A%20larger%20quorum&amp;"))
    let form = try Asking.page("/paper?\(Self.proposal)")
    #expect(form.contains("name=\"paper-title\" value=\"A larger quorum\""))
    #expect(form.contains("value=\"What would change if Wakefield adopted this?\""))
    let query =
      "\(Self.proposal)&paper-title=Four&question=Why%3F&case=only-two-agencies-come&authority=wakefield&authority=barnsley"
    let page = try Asking.page("/paper/preview?\(query)")
    #expect(page.contains("What is proposed") && page.contains("href=\"/what-if/wakefield/proposal?"))
    let files = [
      try Asking.download("/paper/file?\(query)&format=yaml"),
      try Asking.download("/what-if/wakefield/proposal?\(query)"),
    ]
    #expect(files.map(\.name) == ["report.yaml", "wakefield-proposal.yaml"])
    #expect(page.contains(try reported(files).fragment()))
  }

  @Test(
    "says what is wrong first in the title and at the field, and keeps what was entered",
    arguments: [
      ("question=Why%3F", "paper-title", "Give the paper a title."),
      ("paper-title=A&question=+", "question", "Give the paper a question."),
      (
        "question=Why%3F&paper-title=\(String(repeating: "a", count: 121))", "paper-title",
        "A title has at most 120 characters, and this one has 121. Shorten it."
      ),
      (
        "paper-title=A&question=Why%3F&procedure=minutes&turns-on=quoracy.fewest", "turns-on",
        "This rule belongs to none of the procedures that are ticked. Tick its procedure too."
      ),
    ])
  func mistakes(_ query: String, _ field: String, _ sentence: String) throws {
    for address in ["/paper/preview?", "/paper/file?format=html&", "/paper/file?format=yaml&"] {
      let page = try Asking.whole(address + query + "&authority=doncaster&case=siblings-apart")
      #expect(page.title == "Error: Make a paper" && page.status == 422)
      let text = page.content.text
      #expect(text.contains("<a href=\"#\(field)\">\(sentence)</a>"), "\(text)")
      #expect(text.contains("id=\"\(field)-mistake\">\(sentence)"))
      #expect(text.contains("value=\"doncaster\" checked") && text.contains("value=\"siblings-apart\" checked"))
    }
  }

  @Test("says where there is no such thing to choose, and which is meant")
  func unknown() throws {
    let known = [
      ("authority=wakefeild", "There is no authority “wakefeild” here. Did you mean “wakefield”?"),
      ("base=wakefeild", "There is no authority “wakefeild” here. Did you mean “wakefield”?"),
      ("procedure=minuets", "There is no procedure “minuets” here. Did you mean “minutes”?"),
      ("case=divided-equaly", "There is no sample case “divided-equaly” here. Did you mean “divided-equally”?"),
      ("turns-on=quoracy.fewst", "There is no parameter “quoracy.fewst” here. Did you mean “quoracy.fewest”?"),
    ]
    for (query, sentence) in known {
      for page in ["/paper", "/paper/preview"] { #expect(try Asking.missing("\(page)?\(query)") == sentence) }
    }
    #expect(
      try Asking.missing("/paper/file?\(Self.chosen)&format=docx")
        == "A paper can be had as “html”, “md” or “yaml”.")
    let broken = Self.proposal.replacing("fewest.is=4", with: "fewest.is=many")
    #expect(try Asking.refusal("/paper?\(broken)").contains("a proposal that cannot be read"))
  }

  @Test("takes no text for anything else, in a page, a file or its own report.yaml")
  func hostile() throws {
    let title = "<script>\u{202E}\n# \"x: [y]\u{0}'"
    let query = Fields([("paper-title", title), ("question", title), ("case", "divided-equally")]).encoded
    let page = try Asking.page("/paper/preview?\(query)")
    #expect(page.contains("&lt;script&gt; #"))
    #expect(!page.contains("<script>"))
    #expect(try !Asking.download("/paper/file?\(query)&format=html").text.contains("<script>"))
    let yaml = try Asking.download("/paper/file?\(query)&format=yaml").text
    #expect(try reported([("report.yaml", yaml)]).title == "<script> # \"x: [y]'")
  }

  @Test("sends as a form what is too long for an address, and loses nothing of it")
  func long() throws {
    let reason = "Whoever decides is to say so."
    let clauses = try Asking.workbench.get().parameters.prefix(120).flatMap { key in
      [("change", key), ("\(key).how", "silent"), ("\(key).because", reason)]
    }
    let sent =
      [
        ("base", "wakefield"), ("title", "Silence"), ("paper-title", "Less"), ("question", "Why?"),
        ("case", "only-two-agencies-come"),
      ] + clauses
    let form = try Asking.page("/paper", posting: sent)
    #expect(form.contains("method=\"post\" action=\"/paper/preview\"") && form.contains(reason))
    let page = try Asking.page("/paper/preview", posting: sent)
    #expect(page.contains("formaction=\"/paper/file\" name=\"format\" value=\"yaml\"") && page.contains(reason))
    let yaml = try Asking.download("/paper/file", posting: sent + [("format", "yaml")]).text
    let proposal = try Asking.download("/what-if/wakefield/proposal", posting: sent).text
    #expect(page.contains(try reported([("report.yaml", yaml), ("wakefield-proposal.yaml", proposal)]).fragment()))
  }
}
