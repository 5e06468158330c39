import Profiles
import Records

extension CheckForm {
  /// The form, with what is wrong at each field.
  func html(_ profiles: [Profile], _ mistakes: CheckMistakes?) -> HTML {
    """
    <form class="check no-print" method="get" action="/check" data-live novalidate>
    \(.area(self[.authority], among: profiles))
    \(choice(.kind, Self.kinds.map { ($0.word, $0.word.spaced.capitalised) }, mistakes))
    \(text(.agreed, Self.day, mistakes))
    \(text(.began, "The same day again, where it was one discussion.", mistakes))
    \(text(.date, Self.day, mistakes))
    <div class="times">
    \(text(.starts, "Such as 10:00.", mistakes))
    \(text(.ends, "Where a limit counts hours from it.", mistakes))
    </div>
    \(choice(.plan, [("", "Not yet decided"), ("yes", "Yes"), ("no", "No")], mistakes))
    \(text(.on, "The day up to which you tell this; without it nothing is called overdue.", mistakes))
    <details\(" open", if: areMoreTold)><summary>More that some documents count from</summary>
    \(text(.decided, Self.moment, mistakes))
    \(text(.initial, Self.day, mistakes))
    \(text(.notified, Self.moment, mistakes))
    \(text(.reference, "No name. By it your calendar knows these entries again when the conference moves.", mistakes))
    <div class="choices">\(.box(Field.report.rawValue, "yes", "\(Self.label(of: .report))", isTicked: !self[.report].isEmpty))</div>
    </details>
    <button class="button">Show what is due</button>
    </form>
    """
  }

  private static let day = "Such as 14 May 2026 or 14/05/2026."
  private static let moment = "Such as 14 May 2026 10:00; the time where it is known."

  /// Whether something is said under what is folded.
  private var areMoreTold: Bool {
    [Field.decided, .initial, .notified, .reference, .report].contains { !self[$0].isEmpty }
  }

  private func text(_ field: Field, _ hint: String, _ mistakes: CheckMistakes?) -> HTML {
    let id = field.rawValue
    let wrong = mistakes?.sentences(in: field) ?? []
    let ids = ["\(id)-hint"] + (wrong.isEmpty ? [] : ["\(id)-mistake"])
    return """
      <div class="field">
      <label for="\(id)">\(Self.label(of: field))</label>
      <span class="hint" id="\(id)-hint">\(hint)</span>
      \(.mistake(wrong, of: id))
      <input type="text" id="\(id)" name="\(id)" value="\(self[field])" autocomplete="off"\(.described(by: ids, isMistaken: !wrong.isEmpty))>
      </div>
      """
  }

  private func choice(
    _ field: Field, _ options: [(word: String, name: String)], _ mistakes: CheckMistakes?
  ) -> HTML {
    let id = field.rawValue
    let wrong = mistakes?.sentences(in: field) ?? []
    // What is said now stays to be seen, even where it is none of the words.
    let isStrange = !self[field].isEmpty && !options.contains { $0.word == self[field] }
    let all = options + (isStrange ? [(self[field], self[field])] : [])
    return """
      <div class="field">
      <label for="\(id)">\(Self.label(of: field))</label>
      \(.mistake(wrong, of: id))
      <select id="\(id)" name="\(id)"\(.described(by: wrong.isEmpty ? [] : ["\(id)-mistake"], isMistaken: !wrong.isEmpty))>
      \(all.map { .option($0.word, $0.name, isChosen: $0.word == self[field]) })
      </select>
      </div>
      """
  }
}

extension HTML {
  /// The field in which an area is chosen.
  static func area(_ chosen: String, among profiles: [Profile]) -> HTML {
    """
    <div class="field">
    <label for="authority">\(CheckForm.label(of: .authority))</label>
    <select id="authority" name="authority">
    \(.option("", "Choose an area", isChosen: chosen.isEmpty))
    \(profiles.map { .option($0.authority, $0.name, isChosen: $0.authority == chosen) })
    </select>
    </div>
    """
  }

  /// What is wrong with a field, by which its control refers to it; nothing where nothing is.
  fileprivate static func mistake(_ sentences: [String], of id: String) -> HTML {
    "\("<span class=\"error-message\" id=\"\(id)-mistake\">\(sentences.joined(separator: " "))</span>", if: !sentences.isEmpty)"
  }
}
