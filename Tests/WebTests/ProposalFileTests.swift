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

@Suite("The file of a proposal, as What if writes and opens it")
struct ProposalFileTests {
  @Test("opens a proposal file again at its form, and says what is wrong with one that cannot be read")
  func opening() throws {
    let (_, text) = try Asking.download("/what-if/wakefield/proposal?\(WhatIfTests.state)")
    let address = try Asking.redirect("/what-if", posting: [("yaml", text)])
    #expect(address.hasPrefix("/what-if/wakefield?title=Fewer&"))
    #expect(try Asking.download(address.replacing("wakefield?", with: "wakefield/proposal?")).text == text)
    let conditional = """
      proposal: 1
      base: barnsley
      title: For some
      clauses:
        minutes.limit: { is: 10 working days after the conference, for: [initial], force: must, because: To see. }
        minutes.recipients: { judged: Whoever needs them., force: should, because: To see. }
        quoracy.fewest: { silent: yes, because: To see. }

      """
    let other = try Asking.redirect("/what-if", posting: [("yaml", conditional)])
    #expect(try Asking.page(other).contains("For some"))
    let wrong = try Asking.whole(
      "/what-if", posting: [("yaml", "proposal: 1\nbase: wakefeild\ntitle: A\nclauses: {}\n")])
    #expect(
      wrong.status == 422 && wrong.content.text.contains("Line 2, column 7")
        && wrong.content.text.contains("base: wakefeild"))
    #expect(try Asking.whole("/what-if", posting: []).content.text.contains("Choose a file, or paste"))
    #expect(try Asking.whole("/what-if", posting: [("yaml", "case: 1\nid: a\n")]).status == 422)
  }

  @Test("opens every clause of every profile, taken into a proposal file, as the same proposal")
  func everyClauseAgain() throws {
    let workbench = try Asking.workbench.get()
    let catalogue = workbench.evaluator.catalogue
    for base in workbench.profiles {
      let changes = catalogue.keys.map { (name: "change", value: $0) }
      let chosen = ProposalForm(Fields(changes), to: base, in: workbench)
      var sent = changes
      for clause in chosen.clauses {
        let isSilent = base.clauses[clause.slot].valueText == nil && base.clauses[clause.slot].judged == nil
        sent.append((clause.field(.source).name, (isSilent ? ClauseSource.silence : clause.source).word))
        sent += clause.values.map { (clause.field(.value).name, $0) }
        sent += [(clause.field(.force).name, clause.force), (clause.field(.because).name, clause.because)]
      }
      let form = ProposalForm(Fields(sent), to: base, in: workbench)
      let opened = try #require(try ProposalForm(opening: form.text.yaml, in: workbench))
      #expect(opened.text.yaml == form.text.yaml)
    }
  }

  @Test("gives a file that the command's own reader takes for the same proposal")
  func roundTrip() throws {
    let (name, text) = try Asking.download("/what-if/wakefield/proposal?\(WhatIfTests.state)")
    #expect(name == "wakefield-proposal.yaml")
    let workbench = try Asking.workbench.get()
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID())-\(name)").path
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(atPath: path) }
    let read = try Asking.library.get().proposal(path, adoptingFrom: workbench.profiles)
    #expect(read.base == "wakefield" && read.title == "Fewer")
    #expect(
      read.changes.map { workbench.evaluator.catalogue.keys[$0.slot] } == ["quoracy.fewest", "decision-making.tie"])
    #expect(read.changes.first?.clause.valueText == "2")
  }

  @Test("writes whatever somebody types as one YAML text, and nothing else")
  func quoting() throws {
    let workbench = try Asking.workbench.get()
    let base = try #require(workbench.profiles.first)
    let key = "quoracy.fewest"
    let hostile = [
      "\" }\nbase: doncaster", "\\", "# no comment", "a c\u{2028}d\u{FEFF}e", "'", "{ a: [", "&a *a !!x %",
    ]
    for text in hostile {
      let fields = Fields([
        ("title", "T" + text), ("change", key), (key + ".how", "value"), (key + ".is", "3"), (key + ".force", "must"),
        (key + ".because", "B\(text)."),
      ])
      let proposal = try ProposalForm(fields, to: base, in: workbench).text.proposal(in: workbench)
      #expect(proposal.title == "T" + text && proposal.changes.first?.because == "B\(text).")
      #expect(proposal.base == base.authority)
    }
    for text in ["a\u{0}b", "a\u{1}b", "a\u{85}b"] {
      let fields = Fields([("title", text), ("change", key), (key + ".how", "silent"), (key + ".because", "B.")])
      #expect(throws: Diagnostics.self) {
        try ProposalForm(fields, to: base, in: workbench).text.proposal(in: workbench)
      }
    }
    let catalogue = workbench.evaluator.catalogue
    for (slot, parameter) in catalogue.parameters.enumerated() {
      guard case .list = parameter.grammar.form else { continue }
      let chosen = ProposedClause(catalogue.keys[slot], Fields(), now: base.clauses[slot], parameter, slot)
      let control = ClauseControl(chosen, parameter, mistake: nil).html.text
      let isTicked = control.contains("type=\"checkbox\"")
      // A list of known words is ticked, and any other is written; none is left without a control.
      #expect(
        isTicked == !parameter.grammar.options.isEmpty || control.contains("<textarea"), "\(parameter.documentation)")
    }
    for value in ["{ a: [", "- x\n- y", "\"\n  force: must", "[]", "&a [*a]"] {
      let groupings = Fields([
        ("change", "decision-making.groupings"), ("decision-making.groupings.how", "value"),
        ("decision-making.groupings.is", value),
      ])
      #expect(throws: Diagnostics.self) {
        try ProposalForm(groupings, to: base, in: workbench).text.proposal(in: workbench)
      }
    }
  }
}
