import Cases
import Profiles

extension Workbench {
  /// A case of the reader's own: its text and its changes travel in the form, and nothing of them stays here.
  func changeOwn(_ ask: Ask) -> Reply {
    do throws(CaseHistory.Refusal) {
      guard let steps = ask.fields.steps else { throw .noSuchFact }
      let opened = try CaseHistory(CaseReader.source(name: "your case", bytes: ask.ownText), changedBy: steps)
      let history = try CaseHistory(opened.source, changedBy: try opened.steps(after: ask.fields))
      return .page(ChangePage(workbench: self, history: history, sample: nil).page)
    } catch {
      return refused(error)
    }
  }

  /// The case as it is, as a file for the reader to keep.
  func changeOwnDownload(_ ask: Ask) -> Reply {
    do {
      let file = try CaseReader.read(CaseReader.source(name: "your case", bytes: ask.ownText))
      let text = String(decoding: ask.ownText, as: UTF8.self).withPlainLineBreaks
      return .download(name: "\(file.id.prefix(60)).yaml", type: "application/yaml", text: text)
    } catch {
      return changeChoose(error)
    }
  }
}

extension Ask {
  /// The text of a case that was pasted, or else that of the file that was chosen.
  fileprivate var ownText: [UInt8] {
    let texts = [fields["yaml"], fields["file"]].compactMap { $0 }
    return Array((texts.first { !$0.isEmpty } ?? "").utf8)
  }
}
