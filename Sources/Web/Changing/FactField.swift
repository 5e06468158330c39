import Profiles
import Records

/// A fact in the form of a case: its control, and what is said of it besides.
struct FactField {
  let control: FactControl
  /// What the page calls it; nil where its documentation does.
  var ownLabel: String?
  /// What the page says of how it is written; nil where its grammar does.
  var ownHint: String?
  /// What is wrong with the fact.
  let mistakes: [String]
  /// Whether it was changed since the case was opened.
  let isChanged: Bool

  /// The name of the control, by which pages lead to it.
  var id: String { control.id }

  private var label: String { ownLabel ?? control.documentation.withoutFullStop }
  private var changed: HTML { .tag("◆ changed") }

  /// The control with its label, hint and mistakes.
  var html: HTML {
    switch control.kind {
    case .text:
      let hint: HTML =
        "<span class=\"hint\" id=\"\(id).hint\">\(ownHint ?? control.expected.inQuotationMarks.capitalised)</span>"
      let isLong = control.text.count > 60 || control.text.contains("\n")
      return labelled(hint: hint, isLong ? area : line)
    case .lines:
      let hint: HTML =
        "<span class=\"hint\" id=\"\(id).hint\">A line each, as in ‘decision-making.fallback: yes’, with a word of why behind a comma if there is one.</span>"
      return labelled(hint: hint, area)
    case .choice(let options): return labelled(select(options))
    case .choices(let options): return boxes(options)
    }
  }

  private func labelled(hint: HTML? = nil, _ control: HTML) -> HTML {
    let wrong: HTML = "<div id=\"\(id).mistake\">\n\(.mistakes(mistakes))\n</div>"
    return """
      <div class="field">
      <label for="\(id)">\(label)</label>\(changed, if: isChanged)
      \(hint)
      \(wrong, if: !mistakes.isEmpty)
      \(control)
      </div>
      """
  }

  private var line: HTML {
    """
    <input type="text" id="\(id)" name="\(id)" value="\(control.text)" autocomplete="off"\(described(by: ["\(id).hint"]))>
    """
  }

  private var area: HTML {
    """
    <textarea id="\(id)" name="\(id)" rows="4" autocomplete="off"\(described(by: ["\(id).hint"]))>
    \(control.text)</textarea>
    """
  }

  private func select(_ options: [Grammar.Option]) -> HTML {
    """
    <select id="\(id)" name="\(id)"\(described(by: []))>
    <option value="">not said</option>
    \(options.map { .option($0.word, $0.meaning, isChosen: $0.word == control.text) })
    </select>
    """
  }

  private func described(by ids: [String]) -> HTML {
    .described(by: ids + (mistakes.isEmpty ? [] : ["\(id).mistake"]), isMistaken: !mistakes.isEmpty)
  }

  /// Boxes for several words, and one that says that it is known that there are none.
  private func boxes(_ options: [Grammar.Option]) -> HTML {
    let items = control.value?.items.compactMap(\.text)
    func box(_ place: String, _ value: String, _ meaning: String, isTicked: Bool) -> HTML {
      """
      <div class="choice"><input type="checkbox" id="\(id).\(place)" name="\(id)" value="\(value)"\(" checked", if: isTicked)>\
      <label for="\(id).\(place)">\(meaning)</label></div>
      """
    }
    let boxes = options.enumerated().map { place, option in
      box("\(place)", option.word, option.meaning, isTicked: items?.contains(option.word) ?? false)
    }
    return """
      <fieldset class="field" id="\(id)" tabindex="-1">
      <legend>\(label)\(changed, if: isChanged)</legend>
      \(.mistakes(mistakes))
      <input type="hidden" name="\(id)" value="">
      <div class="choices">
      \(boxes)
      \(box("none", FactControl.none, "none, and that is known", isTicked: items == []))
      </div>
      </fieldset>
      """
  }
}
