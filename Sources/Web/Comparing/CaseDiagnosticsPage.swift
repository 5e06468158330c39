import Profiles
import Records
import YAML

extension Workbench {
  /// What is wrong with a case that was sent, each mistake with its place, and the text so that nothing is lost.
  func caseProblemsPage(_ diagnostics: Diagnostics, _ text: String, for use: CaseUse) -> PageReply {
    let shown = diagnostics.all.map { problem in
      ["line": "\(problem.mark.line)", "column": "\(problem.mark.column)", "sentence": problem.fullSentence]
    }
    var values = use.values
    if text.isEmpty {
      values["isEmpty"] = true
    } else {
      values["diagnostics"] = shown
      values["sent"] = text
    }
    return .page(
      Page("This case cannot be read", use.part, content: templates.fill("case-diagnostics", values), status: 422))
  }
}
