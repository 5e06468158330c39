import Cases
import Engine
import Profiles
import Records
import Rendering

extension Workbench {
  /// A proposal to one authority: its clauses as a form, and what they would change in all sample cases.
  func proposingPage(_ ask: PageRequest) -> PageReply {
    guard let base = profiles.first(where: { $0.authority == ask.parts["authority"] }) else { return Self.noAuthority }
    let proposing = ProposalForm(ask.fields, to: base, in: self)
    return .page(page(proposing, ask.fields, proposing.checked(in: self)))
  }

  /// The proposal as a file that `quorate impact` and `quorate compare` read; where it has a mistake, the page that shows it.
  func proposalFile(_ ask: PageRequest) -> PageReply {
    guard let base = profiles.first(where: { $0.authority == ask.parts["authority"] }) else { return Self.noAuthority }
    let proposing = ProposalForm(ask.fields, to: base, in: self)
    let checked = proposing.checked(in: self)
    guard case .success = checked, !proposing.written.isEmpty else {
      return .page(page(proposing, ask.fields, checked))
    }
    return .download(
      name: "\(base.authority)-proposal.yaml", type: "application/yaml", text: proposing.text.yaml)
  }

  private func page(_ proposing: ProposalForm, _ fields: Fields, _ checked: Result<Proposal, Diagnostics>) -> Page {
    let base = proposing.base
    var mistakes: [(field: String, sentence: String)] = []
    if case .failure(let diagnostics) = checked {
      let text = proposing.text
      mistakes = diagnostics.all.map { (text.field(of: $0), $0.fullSentence) }
    }
    var values: [String: Any] = [
      "name": base.name, "address": "/what-if/\(Fields.encode(base.authority))", "title": proposing.title,
      "clauses": proposing.clauses.map { clause in
        ClauseForm(clause, of: base, in: self).values { field in mistakes.first { $0.field == field }?.sentence }
      },
      "isChosen": !proposing.clauses.isEmpty, "isWritten": !proposing.written.isEmpty,
      "namesUnknown": proposing.namesUnknown,
      "mistakes": mistakes.map { ["field": $0.field, "sentence": $0.sentence, "whose": whose($0.field, proposing)] },
      "isFaulty": !mistakes.isEmpty,
      "chooser": ClauseChooser(fields, proposing, in: self).values,
    ]
    values["titleMistake"] = mistakes.first { $0.field == "title" }?.sentence
    if case .success(let proposal) = checked, !proposing.written.isEmpty {
      values["effect"] = effect(of: proposal, proposing)
    }
    return Page("What if \(base.name) had other rules?", .whatIf, content: templates.fill("proposing", values))
  }

  /// What a field of the form is about: its clause, or the proposal’s title.
  private func whose(_ field: String, _ proposing: ProposalForm) -> String {
    let slot = proposing.clauses.first { field.hasPrefix($0.key + ".") }?.slot
    return slot.map { evaluator.catalogue.parameters[$0].documentation } ?? "What the proposal is called."
  }

  /// What the proposal would change, case by case, in the words of the shared renderer.
  private func effect(of proposal: Proposal, _ proposing: ProposalForm) -> [String: Any] {
    let impact = Impact(of: proposal, to: proposing.base, on: cases, by: evaluator)
    let carried = Fields([("base", proposing.base.authority)] + proposing.fields.all).encoded
    let unchanged = impact.cases.count { $0.changed.isEmpty }
    return [
      "effectSummary": impact.summary,
      "proposed": Document([impact.proposed(by: evaluator)]).fragment(),
      "unchanged": unchanged == 1 ? "One case comes out as before." : "\(unchanged) cases come out as before.",
      "cases": impact.cases.filter { !$0.changed.isEmpty }.map { effect in
        [
          "caseTitle": effect.facts.title,
          "changes": Document([impact.changes(in: effect, by: evaluator)]).fragment(),
          "comparison": "\(OpenedCase(sample: effect.facts).address)?\(carried)",
        ]
      },
    ]
  }

  static let noAuthority = PageReply.missing(
    "There is no authority of this name. The page What if lists those that there are.")
}

extension ProposalForm {
  /// The proposal as its reader takes it, or all that is wrong with it.
  func checked(in workbench: Workbench) -> Result<Proposal, Diagnostics> {
    Result { () throws(Diagnostics) in try text.proposal(in: workbench) }
  }
}
