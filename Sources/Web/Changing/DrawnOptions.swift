import Profiles
import Records

/// The options of select fields as HTML, each list with one chosen drawn only once: a form has the same few lists many times.
final class DrawnOptions {
  private let templates: Templates
  private var drawn: [Choice: String] = [:]

  private struct Choice: Hashable {
    let options: [Grammar.Option]
    let chosen: String
  }

  init(_ templates: Templates) { self.templates = templates }

  /// The options with one of them chosen, or none where `chosen` is empty.
  func html(_ options: [Grammar.Option], chosen: String) -> String {
    let choice = Choice(options: options, chosen: chosen)
    if let html = drawn[choice] { return html }
    let values = options.map { option in
      ["word": option.word, "meaning": option.meaning, "isChosen": option.word == chosen] as [String: Any]
    }
    let html = templates.fill("change-options", ["options": values])
    drawn[choice] = html
    return html
  }
}
