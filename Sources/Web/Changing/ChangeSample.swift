import Cases
import Engine
import Profiles
import Records

extension Workbench {
  /// The longest address by which a changed case is shared; beyond it, the page is shown without one of its own.
  private static let longestAddress = 4_000

  /// A sample case, changed by the steps in the address.
  func changeSample(_ ask: PageRequest) -> PageReply {
    changingSample(ask, then: nil) { _ in nil }
  }

  /// The form of a sample case: what it changes becomes a step more, and the case with it has an address, or what is done with it next.
  func changeSampleSent(_ ask: PageRequest) -> PageReply {
    let next = ask.fields[CaseAction.field].flatMap { CaseAction(rawValue: $0) } ?? .change
    return changingSample(ask, then: ask.fields) { changed in
      let mine = ask.fields.all.filter { $0.name == "mine" && !$0.value.isEmpty }
      let query = Fields(Fields(changed.steps).all + mine).encoded
      let path = next.address(ofSample: changed.opened.facts.id) ?? "/change/\(Fields.encode(changed.opened.facts.id))"
      let address = path + (query.isEmpty ? "" : "?\(query)")
      return address.utf8.count <= Self.longestAddress ? address : nil
    }
  }

  /// The page of a sample case that was changed, or the way to its address where there is one: what is read only there is not read here.
  private func changingSample(_ ask: PageRequest, then sent: Fields?, address: (ChangedCase) -> String?) -> PageReply {
    guard let facts = sample(ask.parts["case"])?.facts else { return Self.noSample }
    do throws(CaseRefusal) {
      guard let steps = ask.fields.steps else { throw .noSuchFact }
      let changed = try ChangedCase(
        facts.text, known: facts, changedBy: steps, then: sent, judgedBy: evaluator.catalogue)
      if let address = address(changed) { return .redirect(to: address) }
      return .page(try ChangePage(changed, in: self, as: .sample(facts.id), mine: ask.fields["mine"]).page)
    } catch {
      return reply(to: error, for: .changing)
    }
  }
}
