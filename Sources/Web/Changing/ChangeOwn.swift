import Cases
import Profiles

extension Workbench {
  /// A case of the reader's own: its text and its changes travel in the form, and nothing of them stays here.
  func changeOwn(_ ask: Ask) -> Reply {
    do throws(CaseHistory.Refusal) {
      guard let steps = ask.fields.steps else { throw .noSuchFact }
      let text = OpenedCase.text(in: ask.fields)
      let opened = try CaseHistory(text, changedBy: steps)
      let history = try CaseHistory(text, changedBy: try opened.steps(after: ask.fields))
      return .page(ChangePage(workbench: self, history: history, sample: nil).page)
    } catch {
      return refused(error)
    }
  }

  /// The case as it is, as a file for the reader to keep.
  func changeOwnDownload(_ ask: Ask) -> Reply {
    do {
      let opened = try OpenedCase(in: ask.fields)
      return .download(
        name: "\(opened.file.id.prefix(60)).yaml", type: "application/yaml", text: opened.file.text.withPlainLineBreaks)
    } catch {
      return caseProblemsPage(error, OpenedCase.text(in: ask.fields), for: .changing)
    }
  }
}
