import Cases
import Engine
import Profiles
import Records

extension Workbench {
  /// A case of the reader's own: its text and its changes travel in the form, and nothing of them stays here.
  func changeOwn(_ ask: PageRequest) -> PageReply {
    do throws(CaseRefusal) {
      guard let steps = ask.fields.steps else { throw .noSuchFact }
      let changed = try ChangedCase(
        OpenedCase.text(in: ask.fields), changedBy: steps, then: ask.fields, judgedBy: evaluator.catalogue)
      return .page(try ChangePage(changed, in: self, as: .own, mine: ask.fields["mine"]).page)
    } catch {
      return reply(to: error, for: .changing)
    }
  }

  /// The case as it is, as a file for the reader to keep.
  func changeOwnDownload(_ ask: PageRequest) -> PageReply {
    do throws(CaseRefusal) {
      let opened = try own(ask.fields)
      return .download(
        name: "\(opened.facts.id.prefix(60)).yaml", type: "application/yaml",
        text: opened.facts.text.withPlainLineBreaks)
    } catch {
      return reply(to: error, for: .changing)
    }
  }
}
