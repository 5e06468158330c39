import Cases
import Profiles

extension Workbench {
  /// The longest address by which a changed case is shared; beyond it, the page is shown without one of its own.
  private static let longestAddress = 4_000

  /// A sample case, changed by the steps in the address.
  func changeSample(_ ask: Ask) -> Reply {
    changingSample(ask) { file, history in .page(page(of: file, history)) }
  }

  /// The form of a sample case: what it changes becomes a step more, and the case with it has an address.
  func changeSampleSent(_ ask: Ask) -> Reply {
    changingSample(ask) { file, history throws(CaseHistory.Refusal) in
      let steps = try history.steps(after: ask.fields)
      let changed = try CaseHistory(history.text, changedBy: steps)
      let query = Fields(steps).encoded
      let address = Self.address(of: file) + (query.isEmpty ? "" : "?\(query)")
      return address.utf8.count <= Self.longestAddress ? .redirect(to: address) : .page(page(of: file, changed))
    }
  }

  private func changingSample(
    _ ask: Ask, _ answer: (Case, CaseHistory) throws(CaseHistory.Refusal) -> Reply
  ) -> Reply {
    guard let file = sample(ask.parts["case"])?.file else { return Self.noSample }
    do throws(CaseHistory.Refusal) {
      guard let steps = ask.fields.steps else { throw .noSuchFact }
      return try answer(file, try CaseHistory(file.text, changedBy: steps))
    } catch {
      return refused(error)
    }
  }

  private func page(of file: Case, _ history: CaseHistory) -> Page {
    ChangePage(workbench: self, history: history, sample: Fields.encode(file.id)).page
  }

  private static func address(of file: Case) -> String { "/change/\(Fields.encode(file.id))" }

  /// What to say where a case cannot be changed as was asked.
  func refused(_ refusal: CaseHistory.Refusal) -> Reply {
    switch refusal {
    case .unreadable(let problems, let text): caseProblemsPage(problems, text, for: .changing)
    case .tooLarge: .refused("This case has more facts or more changes than a page can show. Change it in its file.")
    case .noSuchFact:
      .refused(
        "This asks for a change of something that the case does not have. Open the case anew and change it there.")
    }
  }
}
