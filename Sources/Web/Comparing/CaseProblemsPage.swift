import Profiles
import YAML

extension Workbench {
  /// What is wrong with a case that was sent, each mistake with its place, and the text so that nothing is lost.
  func caseProblemsPage(_ problems: Problems, _ text: String) -> Reply {
    let shown = problems.all.map { problem in
      ["line": "\(problem.mark.line)", "column": "\(problem.mark.column)", "sentence": problem.fullSentence]
    }
    let values: [String: Any] = text.isEmpty ? ["isEmpty": true] : ["problems": shown, "sent": text]
    return .page(Page("This case cannot be read", .compare, content: templates.fill("case-problems", values)))
  }
}
