import Cases
import Engine
import Profiles
import Records
import Rendering

extension Workbench {
  /// Why two authorities differ on a sample case.
  func whyPage(_ ask: PageRequest) -> PageReply {
    guard let opened = sample(ask.parts["case"]) else { return Self.noSample }
    return why(opened, ask.fields)
  }

  /// Why two authorities differ on a case that was sent.
  func ownWhyPage(_ ask: PageRequest) -> PageReply {
    do throws(CaseOpeningError) { return why(try OpenedCase(in: ask.fields), ask.fields) } catch {
      return reply(to: error, for: .comparing)
    }
  }

  private func why(_ opened: OpenedCase, _ fields: Fields) -> PageReply {
    let choice: ComparisonChoice
    do { choice = try ComparisonChoice(fields, self) } catch { return reply(to: error) }
    let names = choice.offered.profiles.map(\.authority)
    guard let one = fields["one"], let other = fields["other"] else {
      return .missing("Choose two authorities of those that are compared.")
    }
    if let unknown = [one, other].first(where: { !names.contains($0) }) {
      return missing("authority", unknown, among: names)
    }
    var values: [String: Any] = [
      "title": opened.facts.title, "address": opened.address, "method": opened.method,
      "carried": hidden(opened.carried, choice.carried), "why": whyForm(opened, choice, one, other),
    ]
    func found(by name: String) -> AuthorityFindings? {
      choice.offered.only { $0.authority == name }.findings(on: opened.facts, by: evaluator).first
    }
    guard one != other, let authority = found(by: one), let reference = found(by: other) else {
      values["isSame"] = true
      return .page(Page("Why do they differ?", .compare, content: templates.fill("why", values)))
    }
    let explanation = Explanation(opened.facts, authority, against: reference, by: evaluator)
    let document = explanation.document
    values["document"] = document.fragment()
    return .page(Page(document.title, .compare, content: templates.fill("why", values)))
  }

  /// The form that asks why two differ: those named, or the first two that are compared; beside one alone, the first of the others.
  func whyForm(_ opened: OpenedCase, _ choice: ComparisonChoice, _ one: String?, _ other: String?) -> [String: Any] {
    func options(_ chosen: String?) -> [[String: Any]] {
      choice.offered.profiles.map {
        ["authority": $0.authority, "name": $0.name, "isChosen": $0.authority == chosen]
      }
    }
    let compared = (choice.authorities.profiles + choice.offered.profiles).map(\.authority)
    let one = one ?? compared.first
    let other = other ?? compared.first { $0 != one }
    return [
      "action": opened.address + "/why", "formMethod": opened.method,
      "ones": options(one), "others": options(other),
      "fields": hidden(opened.carried, choice.carried),
    ]
  }
}
