import Cases
import Engine
import Files
import Foundation
import ProcedureKit
import Profiles
import Records
import Rendering
import Testing
@testable import Web

@Suite("The page What if")
struct WhatIfTests {
  /// What a form sends that proposes two clauses for Wakefield.
  static let state =
    "title=Fewer&change=quoracy.fewest&quoracy.fewest.how=value&quoracy.fewest.is=2"
    + "&quoracy.fewest.force=should&quoracy.fewest.because=Five+are+rarely+there."
    + "&change=decision-making.tie&decision-making.tie.how=north-wales&decision-making.tie.because=It+is+plainer."
  private static let address = "/what-if/wakefield?\(state)"

  @Test("offers every authority, and every clause that a rule computes with")
  func choosing() throws {
    let workbench = try Asking.workbench.get()
    let page = try Asking.page("/what-if")
    for profile in workbench.profiles {
      #expect(page.contains("<a href=\"/what-if/\(profile.authority)\">\(profile.name)</a>"))
    }
    let clauses = try Asking.page("/what-if/wakefield")
    let all = try Asking.page("/what-if/wakefield?descriptive=yes")
    for (key, parameter) in zip(workbench.evaluator.catalogue.keys, workbench.evaluator.catalogue.parameters) {
      let box = "name=\"change\" value=\"\(key)\""
      #expect(clauses.contains(box) == !parameter.isDescriptive)
      #expect(all.contains(box))
    }
  }

  @Test("searches the clauses by procedure and by words")
  func searching() throws {
    let page = try Asking.page("/what-if/wakefield?procedure=minutes&search=HOW+LONG")
    #expect(!page.contains("value=\"quoracy.fewest\""))
    #expect(page.contains("name=\"search\" value=\"HOW LONG\""))
    #expect(try Asking.page("/what-if/wakefield?search=zeppelin").contains("No clause fits."))
  }

  @Test("has a form for every clause there is, filled with what the authority says today and without a mistake")
  func everyClause() throws {
    let workbench = try Asking.workbench.get()
    let catalogue = workbench.evaluator.catalogue
    for profile in workbench.profiles {
      let changes = catalogue.keys.map { (name: "change", value: $0) }
      let chosen = ProposalForm(Fields(changes), to: profile, in: workbench)
      // What the form sends when nothing is touched: every clause as it is today.
      var sent = changes
      for clause in chosen.clauses {
        let isSilent = profile.clauses[clause.slot].valueText == nil
        sent.append((clause.field(.source).name, (isSilent ? ClauseSource.silence : clause.source).word))
        sent += clause.values.map { (clause.field(.value).name, $0) }
        sent += [(clause.field(.force).name, clause.force), (clause.field(.because).name, clause.because)]
      }
      let proposal = try ProposalForm(Fields(sent), to: profile, in: workbench).text.proposal(in: workbench)
      #expect(proposal.changes.count == catalogue.keys.count)
      for change in proposal.changes {
        #expect(change.clause.valueText == profile.clauses[change.slot].valueText, "\(catalogue.keys[change.slot])")
      }
    }
  }

  @Test("shows the impact on all sample cases, and what today's clause is")
  func effect() throws {
    let workbench = try Asking.workbench.get()
    let page = try Asking.page(Self.address)
    let base = try #require(workbench.profiles.first { $0.authority == "wakefield" })
    let fields = try Fields(encoded: Self.state)
    let proposal = try ProposalForm(fields, to: base, in: workbench).text.proposal(in: workbench)
    #expect(
      proposal.title == "Fewer" && proposal.changes.map(\.because) == ["Five are rarely there.", "It is plainer."])
    let impact = Impact(of: proposal, to: base, on: workbench.cases, by: workbench.evaluator)
    #expect(
      page.contains("<p data-announce>\(impact.summary)</p>") && impact.summary.contains("18 would come out as before"))
    let changed = impact.changing
    #expect(changed.contains { $0.facts.id == "divided-equally" })
    for effect in changed {
      #expect(page.contains("<h3>\(effect.facts.title.escapedForHTML)</h3>"))
      #expect(page.contains(Document([impact.changes(in: effect, by: workbench.evaluator)]).fragment()))
    }
    #expect(page.contains(Document([impact.proposed(by: workbench.evaluator)]).fragment()))
  }

  @Test("tells a quorum of four in numbers that are right")
  func quorum() throws {
    let page = try Asking.page(
      "/what-if/wakefield?change=quoracy.fewest&quoracy.fewest.how=value&quoracy.fewest.is=4&quoracy.fewest.force=should"
    )
    let workbench = try Asking.workbench.get()
    let wakefield = try #require(workbench.authorities.members.first { $0.profile.authority == "wakefield" })
    // The second method: what is found today, without the proposal. Newly short are those that count just as many as are needed.
    let today = workbench.cases.flatMap { facts in
      workbench.evaluator.evaluate(facts, under: wakefield.clauses).filter {
        workbench.evaluator.place(of: $0.question)?.key == "quoracy.quorate"
      }
    }
    let short = today.count { $0.status == .breached }
    let newly = today.count { finding in
      let words = finding.answer?.particulars.first { $0.name == "how" }?.value
      guard finding.status == .met, case .words(let how)? = words else { return false }
      return how.hasPrefix("3 ") && how.hasSuffix(" are needed, and 3 counted")
    }
    #expect(newly > 0 && short > 0)
    #expect(
      page.contains("\(newly) would newly fall short of a rule; \(short) would still fall short, by another rule"))
  }

  @Test("takes over a whole procedure of another authority, and then every finding on it is that authority's")
  func adopting() throws {
    let workbench = try Asking.workbench.get()
    let page = try Asking.page("/what-if/wakefield?adopt=north-wales%2Fdecision-making")
    #expect(page.contains("name=\"decision-making.tie.how\" value=\"north-wales\" checked"))
    let base = try #require(workbench.profiles.first { $0.authority == "wakefield" })
    let donor = try #require(workbench.profiles.first { $0.authority == "north-wales" })
    let form = ProposalForm(Fields([("adopt", "north-wales/decision-making")]), to: base, in: workbench)
    let proposal = try form.text.proposal(in: workbench)
    let adopted = base.adopting(proposal)
    for entry in workbench.evaluator.catalogue.sections.flatMap(\.parameters) {
      let isTaken = entry.fullKey.hasPrefix("decision-making.") && !entry.parameter.isDescriptive
      let source = isTaken ? donor : base
      #expect(adopted.clauses[entry.slot].saysSame(as: source.clauses[entry.slot]), "\(entry.fullKey)")
    }
    #expect(try Asking.page("/what-if/wakefield?adopt=nowhere%2Fquoracy").contains("Choose clauses to change"))
  }

  @Test("tries a proposal on a case of one's own, and prints no controls")
  func ownCase() throws {
    let facts = try #require(try Asking.workbench.get().cases.first { $0.id == "divided-equally" })
    let page = try Asking.page(Self.address, posting: [("yaml", facts.text)])
    #expect(page.contains("The one case would come out otherwise"), "\(page)")
    #expect(page.contains("on your case alone") && page.contains("action=\"/compare/own\""))
    #expect(page.contains("<form class=\"no-print\" method=\"post\""))
    // Every control stands in something that is not printed.
    let controls = "<form class=\"no-print\" method=\"get\""
    let parts = try Asking.page(Self.address).components(separatedBy: "<form")
    #expect(parts.count == 4 && ("<form" + parts[1]).hasPrefix(controls))
    #expect(parts[1].contains("<section class=\"no-print\">\n<h3>A case where it matters</h3>"))
    #expect(
      parts[2].contains("<details class=\"no-print\" id=\"own-case\">") && parts[3].contains("Try it on this case"))
  }

  @Test("shows what is wrong at its field, in the words of the reader of proposals")
  func mistakes() throws {
    let whole = try Asking.whole(
      "/what-if/wakefield?title=&change=quoracy.fewest&quoracy.fewest.how=value&quoracy.fewest.is=two&quoracy.fewest.force=often"
        + "&quoracy.fewest.because=no+sentence")
    #expect(whole.title == "Error: What if Wakefield had other rules?")
    let page = whole.content.text
    for (part, sentence) in [
      ("is", "Expected a whole number such as ‘3’."), ("force", "Expected one of: must, should, normally, may, guide."),
      ("because", "Expected a sentence of your own, with a capital and a full stop, in at most 400 characters."),
    ] {
      #expect(page.contains("<span class=\"error-message\" id=\"quoracy.fewest.\(part)-mistake\">\(sentence)</span>"))
      #expect(page.contains("<a href=\"#quoracy.fewest.\(part)\">\(sentence)</a></li>"))
    }
    #expect(page.contains("id=\"title-mistake\""))
    #expect(page.contains("value=\"two\"") && page.contains("value=\"no sentence\""))
    #expect(!page.contains("What would change</h2>"))
    #expect(try Asking.page("/what-if/wakefield?change=quoracy.fewst").contains("names a clause that no profile has"))
  }

  /// Trial public-title-of-a-page-with-a-mistake.

  @Test("says first in its title that there is a mistake, and only then")
  func titles() throws {
    let state = "change=minutes.limit&minutes.limit.how=value&minutes.limit.force=must&minutes.limit.because=Because."
    for (value, isMistaken) in [("fortnight", true), ("10 working days after the conference", false)] {
      let page = try Asking.whole("/what-if/wakefield?\(state)&minutes.limit.is=\(Fields.encode(value))")
      #expect(page.title.hasPrefix("Error: ") == isMistaken, "\(page.title)")
      #expect(page.framed(at: "").contains("<title>\(page.title) – Quorate</title>"))
    }
  }

  @Test("reads where a clause's words come from as it writes it")
  func sources() {
    for source in [ClauseSource.ownValue, .ownProvisions, .ownJudgement, .silence, .authority("north-wales")] {
      #expect(ClauseSource(source.word) == source)
    }
  }

  @Test("carries a proposal to the comparison of each case that it changes")
  func comparing() throws {
    let page = try Asking.page(Self.address)
    let link = try #require(page.split(separator: "<a href=\"").first { $0.hasPrefix("/compare/divided-equally?") })
    let address = link.prefix { $0 != "\"" }.split(separator: "&amp;").joined(separator: "&")
    let comparison = try Asking.page(address)
    #expect(comparison.contains("6 authorities, ") && comparison.contains("Wakefield as proposed"))
    #expect(comparison.contains("as proposed in “Fewer”"))
    #expect(comparison.contains("<input type=\"hidden\" name=\"quoracy.fewest.is\" value=\"2\">"))
    #expect(
      try Asking.refusal("/compare/divided-equally?base=wakefield&change=quoracy.fewest&quoracy.fewest.how=x")
        .hasPrefix("This address holds a proposal that cannot be read."))
  }
}
