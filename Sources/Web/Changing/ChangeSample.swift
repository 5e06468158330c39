import Cases
import Profiles
import Records

extension Workbench {
  /// The longest address by which a changed case is shared; beyond it, the page is shown without one of its own.
  private static let longestAddress = 4_000

  /// A sample case, changed by the steps in the address.
  func changeSample(_ ask: PageRequest) -> PageReply {
    changingSample(ask, then: nil) { _, page in .page(page.page) }
  }

  /// The form of a sample case: what it changes becomes a step more, and the case with it has an address.
  func changeSampleSent(_ ask: PageRequest) -> PageReply {
    changingSample(ask, then: ask.fields) { facts, page in
      let query = Fields(page.history.steps).encoded
      let address = "/change/\(Fields.encode(facts.id))" + (query.isEmpty ? "" : "?\(query)")
      return address.utf8.count <= Self.longestAddress ? .redirect(to: address) : .page(page.page)
    }
  }

  private func changingSample(_ ask: PageRequest, then sent: Fields?, _ answer: (Case, ChangePage) -> PageReply)
    -> PageReply
  {
    guard let facts = sample(ask.parts["case"])?.facts else { return Self.noSample }
    do throws(CaseOpeningError) {
      guard let steps = ask.fields.steps else { throw .noSuchFact }
      let history = try CaseHistory(facts.text, changedBy: steps, then: sent, judging: parameters)
      return answer(facts, try ChangePage(history, in: self, of: Fields.encode(facts.id)))
    } catch {
      return reply(to: error, for: .changing)
    }
  }
}
