import Cases
import Engine
import Profiles
import Records
import Rendering

extension Workbench {
  /// The comparison of a sample case.
  func comparisonPage(_ ask: PageRequest) -> PageReply {
    guard let opened = sample(ask.parts["case"]) else { return Self.noSample }
    return comparison(of: opened, ask.fields)
  }

  /// The comparison of a case that was sent; where it cannot be read, what is wrong with it, and its text again.
  func ownComparisonPage(_ ask: PageRequest) -> PageReply {
    do throws(CaseOpeningError) { return comparison(of: try OpenedCase(in: ask.fields), ask.fields) } catch {
      return reply(to: error, for: .comparing)
    }
  }

  private func comparison(of opened: OpenedCase, _ fields: Fields) -> PageReply {
    let choice: ComparisonChoice
    do { choice = try ComparisonChoice(fields, self) } catch { return reply(to: error) }
    let comparison = choice.authorities.comparison(of: opened.facts, by: evaluator)
    var values: [String: Any] = [
      "title": opened.facts.title, "address": opened.address, "method": opened.method, "isOwn": opened.sent != nil,
      "changeAddress": opened.changeAddress, "presentAddress": "/present/\(Fields.encode(opened.facts.id))",
      "authorities": profiles.map { profile -> [String: Any] in
        [
          "authority": profile.authority, "name": profile.name,
          "isChosen": choice.authorities.profiles.contains { $0.authority == profile.authority },
        ]
      },
      "isNational": choice.isNational, "isFull": choice.isFull, "hasColumns": choice.hasColumns,
      "summary": summary(of: comparison), "outcomes": outcomes(of: comparison, choice),
      "carried": hidden(opened.carried, choice.proposal), "own": hidden(opened.carried),
      "why": whyForm(opened, choice, nil, nil),
    ]
    values["lookAt"] = opened.facts.lookAt
    if let proposing = choice.proposing {
      values["proposal"] = ["title": proposing.title, "base": proposing.base.name, "address": proposing.address]
    }
    return .page(Page(opened.facts.title, .compare, content: templates.fill("comparison", values)))
  }

  private func summary(of comparison: Comparison) -> String {
    guard let only = comparison.authorities.first, comparison.authorities.count == 1 else { return comparison.summary }
    return "What \(only.profile.name)’s document makes of the case. Tick another authority to compare."
  }

  /// The outcomes as the shared renderer writes them: of one authority alone, of each in a column, or of each group that agrees.
  private func outcomes(of comparison: Comparison, _ choice: ComparisonChoice) -> String {
    if let authority = comparison.authorities.first, comparison.authorities.count == 1 {
      var document = authority.document(on: comparison.facts, by: evaluator)
      document.blocks.removeFirst()
      return document.fragment(isFolding: true)
    }
    var document = comparison.outcomes(
      all: choice.isFull, remark: choice.isFull ? "." : "; “Show every question” shows them.")
    if choice.hasColumns {
      document.blocks.insert(.heading(level: 2, "Side by side"), at: 0)
      document.blocks.insert(.table(comparison.columns(all: choice.isFull)), at: 1)
    }
    document.blocks += comparison.sources
    return document.fragment(isFolding: true)
  }

  /// The hidden fields of a form.
  func hidden(_ fields: Fields...) -> [[String: Any]] {
    fields.flatMap(\.all).map { ["name": $0.name, "value": $0.value] }
  }
}
