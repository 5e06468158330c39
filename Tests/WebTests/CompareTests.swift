import Cases
import Engine
import Files
import Foundation
import Profiles
import Records
import Rendering
import Testing
@testable import Web

@Suite("The page Compare")
struct CompareTests {
  private static let tie = "/compare/divided-equally"

  @Test("lists every sample case with what to look at, and takes one of your own")
  func cases() throws {
    let page = try Asking.page("/compare")
    let workbench = try Asking.workbench.get()
    for file in workbench.cases {
      #expect(page.contains("<a href=\"/compare/\(file.id)\">\(file.title.escapedForHTML)</a>"))
    }
    #expect(page.contains("name=\"file\"") && page.contains("name=\"yaml\""))
  }

  @Test(
    "shows exactly the outcomes that the shared renderer writes, folded", arguments: ["", "?all=yes", "?national=yes"])
  func outcomes(_ query: String) throws {
    let workbench = try Asking.workbench.get()
    for file in workbench.cases {
      let authorities = workbench.profiles.map { profile in
        let clauses = workbench.evaluator.clauses(of: profile)
        let filled = query == "?national=yes" ? workbench.national[profile.nation] : nil
        return AuthorityFindings(
          file, profile, filled.map { clauses.fillingSilences(from: $0) } ?? clauses, by: workbench.evaluator)
      }
      let comparison = Comparison(file, authorities, by: workbench.evaluator)
      let isFull = query == "?all=yes"
      let outcomes = comparison.outcomes(
        all: isFull, remark: isFull ? "." : "; “Show every question” shows them.", reasons: .full)
      let page = try Asking.page("/compare/\(file.id)\(query)")
      #expect(page.contains(Document(outcomes.blocks + comparison.sources).fragment(isFolding: true)))
      #expect(page.contains("<p data-announce>\(comparison.summary)</p>"))
    }
  }

  @Test("puts those that are ticked side by side, one of them alone, and all where none is")
  func authorities() throws {
    let two = try Asking.page("\(Self.tie)?authority=wakefield&authority=barnsley")
    #expect(two.contains("2 authorities, "))
    #expect(two.contains("value=\"wakefield\" checked") && !two.contains("value=\"doncaster\" checked"))
    let one = try Asking.page("\(Self.tie)?authority=wakefield")
    #expect(one.contains("What Wakefield’s document makes of the case."))
    #expect(!one.contains("answered differently"))
    for query in ["authority=dnocaster", "authority=wakefield&authority=dnocaster", "base=dnocaster"] {
      for page in [Self.tie, Self.tie + "/why"] {
        let sentence = try Asking.missing("\(page)?\(query)&one=wakefield&other=barnsley")
        #expect(sentence == "There is no authority “dnocaster” here. Did you mean “doncaster”?")
      }
    }
    #expect(try Asking.page("\(Self.tie)?authority=&base=") == Asking.page(Self.tie))
  }

  @Test("says before the outcomes that a last day lies past the last year whose bank holidays are published")
  func unpublished() throws {
    let library = try Asking.library.get()
    let profile = """
      profile: 1
      authority: rowan
      name: Rowan
      nation: scotland
      document: { title: Rules of Rowan }
      calendar: scotland
      draft: yes
      procedures:
        minutes:
          limit: { is: 5 working days after the conference, force: must, at: Minutes, anchor: within five working days }
      """
    let facts = "case: 1\nid: late\ntitle: Late\nconference: { kind: initial, date: 2028-12-22 }\n"
    let workbench = Workbench(
      [try ProfileReader(library.evaluator.catalogue).profile(in: Source(name: "rowan", bytes: Array(profile.utf8)))],
      [try CaseReader.read(Source(name: "late", bytes: Array(facts.utf8)))], exercises: [], by: library.evaluator,
      version: Asking.version)
    let answers = Route.matching(["compare", "late"]).filter { $0.0.method == .get }.map { route, parts in
      route.answer(workbench, PageRequest(parts: parts, fields: Fields()))
    }
    guard case .page(let page)? = answers.first else { throw Asking.Unexpected(reply: answers.first) }
    #expect(page.content.text.contains("Bank holidays after 2028 are worked out by rule"))
  }

  @Test("gives each authority a column where that is asked for")
  func columns() throws {
    let page = try Asking.page("\(Self.tie)?columns=yes")
    let names = try Asking.workbench.get().profiles.map { "<th scope=\"col\">\($0.name)</th>" }.joined()
    #expect(page.contains("<caption>Different answers, a column for each authority</caption>"))
    #expect(page.contains("<th scope=\"col\">Question</th>\(names)"))
  }

  @Test("says why two differ as the command does, and asks for two that are two")
  func why() throws {
    let workbench = try Asking.workbench.get()
    let file = try #require(workbench.cases.first { $0.id == "divided-equally" })
    func authority(_ name: String) throws -> AuthorityFindings {
      let profile = try #require(workbench.profiles.first { $0.authority == name })
      return AuthorityFindings(file, profile, workbench.evaluator.clauses(of: profile), by: workbench.evaluator)
    }
    let document = Explanation(
      file, try authority("wakefield"), against: try authority("north-wales"), by: workbench.evaluator
    ).document
    let page = try Asking.page("\(Self.tie)/why?one=wakefield&other=north-wales")
    #expect(page.contains(document.fragment()))
    #expect(page.contains("<h1>Two for a plan and two against: why Wakefield and North Wales differ</h1>"))
    #expect(!page.contains("<h3>"))
    let alike = try Asking.whole("\(Self.tie)/why?one=wakefield&other=wakefield")
    #expect(alike.content.text.contains("Choose two different authorities") && alike.title.hasPrefix("Error: "))
    #expect(throws: Never.self) { try Asking.missing("\(Self.tie)/why?one=wakefield") }
  }

  @Test("carries what was chosen to the page that says why, and back")
  func choice() throws {
    let proposal = "base=wakefield&title=T&change=quoracy.fewest&quoracy.fewest.how=silent"
    let chosen = "authority=wakefield&authority=barnsley&national=yes&all=yes&columns=yes&\(proposal)"
    let fields = try Fields(encoded: chosen)
    let why = try Asking.page("\(Self.tie)/why?\(chosen)&one=wakefield&other=wakefield-as-proposed")
    for form in ["action=\"\(Self.tie)\"", "action=\"\(Self.tie)/why\""] {
      let sent = try #require(
        why.components(separatedBy: form).dropFirst().first?.components(separatedBy: "</form>").first)
      for field in fields.all {
        #expect(sent.contains("type=\"hidden\" name=\"\(field.name)\" value=\"\(field.value)\">"), "\(form) \(field)")
      }
    }
  }

  @Test("asks why one authority alone differs from another, never from itself")
  func second() throws {
    let workbench = try Asking.workbench.get()
    for profile in workbench.profiles {
      let page = try Asking.page("\(Self.tie)?authority=\(profile.authority)")
      let rest = try #require(page.components(separatedBy: "action=\"\(Self.tie)/why\"").last)
      let form = try #require(rest.components(separatedBy: "</form>").first)
      let chosen = form.components(separatedBy: "<option value=\"").filter { $0.contains(" selected>") }
        .map { $0.prefix { $0 != "\"" } }
      #expect(chosen.count == 2 && String(chosen[0]) == profile.authority && chosen[0] != chosen[1])
    }
  }

  @Test("shows the authority as it is beside the one as proposed, ticked or not")
  func proposing() throws {
    let proposal = "base=wakefield&title=T&change=quoracy.fewest&quoracy.fewest.how=silent&quoracy.fewest.because=A."
    let page = try Asking.page("\(Self.tie)?authority=barnsley&\(proposal)")
    #expect(page.contains("3 authorities, ") && page.contains("Wakefield as proposed"))
    #expect(page.contains("value=\"wakefield\" checked") && page.contains("value=\"barnsley\" checked"))
  }

  @Test("gives a sample case back as the text that it was read from")
  func download() throws {
    let (name, text) = try Asking.download("\(Self.tie)/file")
    #expect(name == "divided-equally.yaml")
    let workbench = try Asking.workbench.get()
    let file = try CaseReader.read(Source(name: name, bytes: Array(text.utf8)), expecting: "divided-equally")
    #expect(file.digest == workbench.cases.first { $0.id == "divided-equally" }?.digest)
  }

  @Test("compares a case that was sent like the sample case of the same text, and carries its text on")
  func own() throws {
    let workbench = try Asking.workbench.get()
    let text = try #require(workbench.cases.first { $0.id == "divided-equally" }).text
    for field in ["file", "yaml"] {
      let page = try Asking.page(
        "/compare/own", posting: [(field, text), ("authority", "wakefield"), ("authority", "barnsley")])
      let sample = try Asking.page("\(Self.tie)?authority=wakefield&authority=barnsley")
      let outcomes = try #require(sample.split(separator: "</form>\n").last)
      #expect(page.hasSuffix(outcomes))
      #expect(
        page.contains(
          "<form class=\"actions\" method=\"post\" action=\"/change/own\" enctype=\"multipart/form-data\" data-live=\"submit\">\n<input type=\"hidden\" name=\"yaml\" value=\""
        ))
    }
    let why = try Asking.page(
      "/compare/own/why", posting: [("yaml", text), ("one", "wakefield"), ("other", "barnsley")])
    #expect(why.contains("why Wakefield and Barnsley differ</h1>"))
    for address in [
      "/compare/own", "/compare/own/why", "/change/own", "/check/own", "/present/own", "/exercise/own", "/what-if/own",
    ] {
      #expect(try Asking.page(address).contains("This browser keeps none under it."), "\(address)")
    }
  }

  @Test(
    "says of a document of another kind which it is, wherever a case is opened",
    arguments: [
      ("profile: 1\nauthority: other\n", "a profile"), ("proposal: 1\nbase: wakefield\n", "a proposal"),
      ("exercises: 1\nid: a\n", "a set of exercises"), ("report: 1\nshows: [why]\n", "a report"),
    ])
  func anotherKind(_ text: String, _ name: String) throws {
    for address in ["/compare/own", "/change/own"] {
      let page = try Asking.whole(address, posting: [("yaml", text)]).content.text
      #expect(page.contains("This is \(name), and a case is needed here."))
      #expect(page.components(separatedBy: "<a href=\"#yaml\">Line").count == 2)
    }
  }

  @Test("shows each mistake of a case that was sent with its place, never its words, and gives the text back")
  func mistakes() throws {
    let text =
      "case: 1\nid: mine\ntitle: Mine\nconference: { date: Dorothy said so }\npeople:\n  - { role: chayr }\n"
    let whole = try Asking.whole("/compare/own", posting: [("yaml", text)])
    #expect(whole.title == "Error: This case cannot be read")
    let page = whole.content.text
    #expect(page.contains("<a href=\"#yaml\">Line 4, column 21</a>: "))
    #expect(page.contains("<a href=\"#yaml\">Line 6, column 13</a>: "))
    #expect(page.contains("Did you mean ‘chair’?"))
    #expect(page.components(separatedBy: "Dorothy").count == 2)
    #expect(page.contains("\n\(text)</textarea>"))
    #expect(try Asking.page("/compare/own", posting: [("yaml", ""), ("file", "")]).contains("Choose a file, or paste"))
  }

  @Test("lets no case that was sent leave its place in the page")
  func hostile() throws {
    let title = "\"'><script>alert(1)</script>"
    let text = "case: 1\nid: mine\ntitle: \(title.quotedForYAML)\n# \"\u{301} autofocus onfocus=\"alert(1)\n"
    let page = try Asking.page("/compare/own", posting: [("yaml", text)])
    #expect(!page.contains("<script") && !page.contains("'>") && !page.contains("\"\u{301}"))
    #expect(page.unicodeScalars.count { $0 == "\u{301}" } > 0)
  }
}
