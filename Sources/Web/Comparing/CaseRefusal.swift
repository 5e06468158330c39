import Profiles
import Records

/// Why a case cannot be opened, or not changed as was asked.
enum CaseRefusal: Error {
  /// It cannot be read.
  case unreadable(Diagnostics, text: String)
  /// It is larger than a page can show, or than a form can send.
  case tooLarge
  /// What was changed in it cannot be read; its form says where. `sample` is the name of a sample case.
  case mistaken(ChangedCase, sample: String?, mine: String?)
  /// A change is about something that no case can say, or that this one does not have.
  case noSuchFact
}

extension Workbench {
  /// What to say where a case cannot be opened, or not changed as was asked.
  func reply(to error: CaseRefusal, for use: CaseUse) -> PageReply {
    switch error {
    case .unreadable(let diagnostics, let text): caseDiagnosticsPage(diagnostics, text, for: use)
    case .mistaken(let changed, let sample, let mine):
      (try? ChangePage(changed, in: self, as: sample.map { .sample($0) } ?? .own, mine: mine)).map { .page($0.page) }
        ?? reply(to: .tooLarge, for: use)
    case .tooLarge: .refused("This case has more facts or more changes than a page can show. Change it in its file.")
    case .noSuchFact:
      .refused(
        "This asks for a change of something that the case does not have. Open the case anew and change it there.")
    }
  }
}
