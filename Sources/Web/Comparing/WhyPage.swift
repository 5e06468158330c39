import Cases
import Comparisons
import Profiles
import Rendering

extension Workbench {
  /// Why two authorities differ on a sample case.
  func whyPage(_ ask: Ask) -> Reply {
    guard let opened = sample(ask.parts["case"]) else { return Self.noSample }
    return why(opened, ask.fields)
  }

  /// Why two authorities differ on a case that was sent.
  func ownWhyPage(_ ask: Ask) -> Reply {
    do throws(Hindrance) { return why(try OpenedCase(in: ask.fields), ask.fields) } catch {
      return reply(to: error, for: .comparing)
    }
  }

  private func why(_ opened: OpenedCase, _ fields: Fields) -> Reply {
    guard let choice = try? ComparisonChoice(fields, self) else { return Self.unreadableProposal }
    func chosen(_ name: String) -> Profile? { offered(choice).first { $0.authority == fields[name] } }
    guard let one = chosen("one"), let other = chosen("other") else {
      return .missing("Choose two authorities of those that are compared.")
    }
    var values: [String: Any] = [
      "title": opened.file.title, "address": opened.address, "method": opened.method,
      "carried": hidden(opened.carried, choice.carried), "isNational": choice.isNational,
      "why": whyForm(opened, choice, one.authority, other.authority),
    ]
    guard one.authority != other.authority else {
      values["isSame"] = true
      return .page(Page("Why do they differ?", .compare, content: templates.fill("why", values)))
    }
    let explanation = Explanation(
      opened.file, choice.opinion(of: one, on: opened.file, self),
      against: choice.opinion(of: other, on: opened.file, self), by: evaluator)
    let document = explanation.document(on: opened.file, by: evaluator)
    values["document"] = document.fragment()
    values["one"] = one.authority
    values["other"] = other.authority
    return .page(Page(document.title, .compare, content: templates.fill("why", values)))
  }

  /// The authorities between which somebody can ask why: all, and one as proposed.
  private func offered(_ choice: ComparisonChoice) -> [Profile] {
    profiles + choice.profiles.filter { chosen in !profiles.contains { $0.authority == chosen.authority } }
  }

  /// The form that asks why two differ: those named, or the first two that are compared.
  func whyForm(_ opened: OpenedCase, _ choice: ComparisonChoice, _ one: String?, _ other: String?) -> [String: Any] {
    func options(_ chosen: String?) -> [[String: Any]] {
      offered(choice).map {
        ["authority": $0.authority, "name": $0.name, "isChosen": $0.authority == chosen]
      }
    }
    let named = choice.profiles.prefix(2).map(\.authority)
    return [
      "action": opened.address + "/why", "formMethod": opened.method,
      "ones": options(one ?? named.first), "others": options(other ?? named.last),
      "fields": hidden(opened.carried, choice.carried, Fields(choice.isNational ? [("national", "yes")] : [])),
    ]
  }
}
