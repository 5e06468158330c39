import Cases
import Engine
import ProcedureKit
import Profiles
import Records
import Rendering
import Testing
@testable import Web

@Suite("The pages of the authorities")
struct AuthoritiesTests {
  @Test("begin with the procedures, and count what differs as the matrix does")
  func overview() throws {
    let workbench = try Asking.workbench.get()
    let page = try Asking.page("/authorities")
    let rows = Matrix(workbench.profiles, by: workbench.evaluator).rows
    let (rules, words) = (rows.count { $0.difference == .rules }, rows.count { $0.difference == .words })
    let differing = rows.count(where: \.differs)
    #expect(
      page.contains(
        """
        \(rows.count) parameters: the documents give different rules on \(rules), each use words of their own on \
        \(words), differ in silences alone on \(differing - rules - words) and say the same on \(rows.count - differing).
        """))
    for declaration in workbench.evaluator.declarations {
      #expect(page.contains("href=\"/authorities?procedure=\(declaration.key)\""))
    }
    #expect(!page.contains("href=\"/authorities/parameter/"))
  }

  @Test("show every parameter of a procedure, one link a row, and every clause in full")
  func procedure() throws {
    let workbench = try Asking.workbench.get()
    let page = try Asking.page("/authorities?procedure=initial-conference&national=yes")
    let matrix = Matrix(
      workbench.profiles + workbench.nations, by: workbench.evaluator, where: { $0 == "initial-conference" })
    for row in matrix.rows {
      #expect(page.contains(row.parameter.documentation.escapedForHTML))
      #expect(page.split(separator: "href=\"/authorities/parameter/\(row.key)\"").count == 2)
      for (profile, clause) in zip(matrix.profiles, row.clauses) {
        let said = ClauseText(clause, in: profile.scope).position.escapedForHTML
        #expect(page.contains("data-of=\"\(profile.name)\"") && page.contains(said), "\(row.key), \(profile.name)")
      }
    }
    #expect(page.contains("<th scope=\"col\">England</th>"))
  }

  @Test("show force, silence, deferral, other readings and the order of values")
  func cells() throws {
    let page = try Asking.page("/authorities?procedure=initial-conference")
    for text in [
      ">15 working days after the last strategy discussion before the decision to hold a conference (must)",
      "<span class=\"quiet\">silent</span>",
      " (can be read another way)",
    ] { #expect(page.contains(text), "\(text)") }
    let whole = try Asking.page("/authorities?procedure=all")
    for text in [
      "sends its reader to the ", " ▲ strictest value", " ▽ laxest value", "<details class=\"more\">",
    ] {
      #expect(whole.contains(text), "\(text)")
    }
  }

  @Test("are narrowed down by differences, authorities and words")
  func filters() throws {
    let workbench = try Asking.workbench.get()
    let all = Matrix(workbench.profiles, by: workbench.evaluator).rows
    let differing = try Asking.page("/authorities?procedure=all&differences=yes")
    for row in all { #expect(differing.contains("parameter/\(row.key)\"") == row.differs, "\(row.key)") }
    let rules = try Asking.page("/authorities?procedure=all&differences=rules")
    for row in all { #expect(rules.contains("parameter/\(row.key)\"") == (row.difference == .rules), "\(row.key)") }
    let two = try Asking.page("/authorities?procedure=quoracy&authority=wakefield&authority=barnsley")
    for (name, isShown) in [("Wakefield", true), ("Barnsley", true), ("Doncaster", false)] {
      #expect(two.contains("<th scope=\"col\">\(name)</th>") == isShown)
    }
    let found = try Asking.page("/authorities?text=Casting+VOTE")
    #expect(found.contains("parameter/decision-making.tie\""))
    #expect(!found.contains("parameter/initial-conference.limit\""))
    #expect(try Asking.page("/authorities?text=xyzzy").contains("No parameter fits."))
  }

  @Test("keep hostile words as words")
  func hostile() throws {
    let page = try Asking.page("/authorities?text=%22%3E%3Cscript%3E")
    #expect(!page.contains("<script>"))
    #expect(page.contains("value=\"&quot;&gt;&lt;script&gt;\""))
  }

  @Test("say of a parameter what each document says, where, and how it may be read")
  func parameter() throws {
    let workbench = try Asking.workbench.get()
    let page = try Asking.page("/authorities/parameter/initial-conference.limit")
    let slot = try #require(workbench.evaluator.catalogue.slot(of: "initial-conference.limit"))
    for profile in workbench.profiles + workbench.nations {
      #expect(page.contains("<section class=\"authority\" id=\"\(profile.authority)\">"))
      let clause = profile.clauses[slot]
      for place in clause.allPlaces {
        #expect(
          page.contains("\(place.section.escapedForHTML), at the words “\(place.anchor.escapedForHTML)”."))
      }
      if let because = clause.because { #expect(page.contains("Read as it is because: \(because.escapedForHTML)")) }
    }
    #expect(page.contains("<span class=\"tag\">followed here</span>"))
  }

  @Test("say what a silence means, and where to look instead")
  func silence() throws {
    let page = try Asking.page("/authorities/parameter/initial-conference.delay-grounds")
    #expect(
      page.contains("The document was read and gives no rule. It is to be read with the Children Acts 1989 and 2004"))
    #expect(page.contains("No national figure was gathered on this."))
  }

  @Test("exist for every parameter and every profile, whole")
  func all() throws {
    let workbench = try Asking.workbench.get()
    for key in workbench.evaluator.catalogue.keys {
      _ = try Asking.page("/authorities/parameter/\(key)")
    }
    for profile in workbench.profiles + workbench.nations {
      let page = try Asking.page("/authorities/\(profile.authority)")
      #expect(page.contains("<code>\(profile.digest)</code>"))
      for (key, clause) in zip(workbench.evaluator.catalogue.keys, profile.clauses)
      where clause.state != .untranscribed {
        #expect(page.contains("href=\"/authorities/parameter/\(key)#\(profile.authority)\""), "\(key)")
      }
    }
  }

  @Test("suggest what somebody may have meant")
  func suggestions() throws {
    for (address, sentence) in [
      ("/authorities/wakefeild", "There is no authority “wakefeild” here. Did you mean “wakefield”?"),
      (
        "/authorities/parameter/quoracy.fewst",
        "There is no parameter “quoracy.fewst” here. Did you mean “quoracy.fewest”?"
      ),
      ("/authorities?procedure=quorcy", "There is no procedure “quorcy” here. Did you mean “quoracy”?"),
      ("/authorities?authority=dnocaster", "There is no authority “dnocaster” here. Did you mean “doncaster”?"),
    ] {
      #expect(try Asking.missing(address) == sentence)
    }
  }

  @Test("are reached from the first page, as the sample cases are")
  func firstPage() throws {
    let workbench = try Asking.workbench.get()
    let page = try Asking.page("/")
    for part in Page.Part.allCases { #expect(page.contains("<a href=\"\(part.address)\">")) }
    for profile in workbench.profiles { #expect(page.contains("<a href=\"/authorities/\(profile.authority)\">")) }
    for file in workbench.cases { #expect(page.contains("<a href=\"/compare/\(file.id)\">")) }
  }
}
