import Cases
import Profiles
import YAML

extension Workbench {
  /// Choose the case that is to be changed: a sample, or one of your own. Where a text of the reader's own could not be
  /// read, it is still there, with what is wrong with it.
  func changeChoose(_ problems: Problems? = nil) -> Reply {
    let mistakes = (problems?.all ?? []).map { ["line": $0.mark.line, "sentence": $0.inSentences] as [String: Any] }
    let samples = cases.map { file in
      let values: [String: Any?] = ["id": file.id, "title": file.title, "lookAt": file.lookAt]
      return values.compactMapValues { $0 }
    }
    return .page(
      Page(
        "Change the case", .change,
        content: templates.fill(
          "change-choose",
          [
            "hasMistakes": !mistakes.isEmpty, "mistakes": mistakes,
            "yaml": problems.map { String(decoding: $0.source.bytes, as: UTF8.self) } ?? "",
            "cases": samples,
          ])))
  }
}
