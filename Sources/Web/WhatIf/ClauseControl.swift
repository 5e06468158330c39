import Profiles
import Records

/// The control for the value of a proposed clause, by how the value is written.
struct ClauseControl {
  private let clause: ProposedClause
  private let kind: Kind
  private let mistake: FieldMistake

  private enum Kind {
    /// One word of these.
    case select([Grammar.Option])
    /// Some of these words.
    case boxes([Grammar.Option])
    /// A text in a line, and how it is written.
    case line(hint: String)
    /// A text of several lines, and how it is written.
    case area(hint: String)
  }

  /// The control of a clause; `mistake` is what is wrong with the value.
  init(_ clause: ProposedClause, _ parameter: any AnyParameter, mistake: String?) {
    self.clause = clause
    self.mistake = FieldMistake(mistake, in: clause.field(.value).name)
    let hint = parameter.grammar.expected.inQuotationMarks
    kind =
      switch (clause.source, parameter.grammar.form) {
      case (.ownProvisions, _):
        .area(
          hint:
            "a list of provisions, each in braces with is, force and, where it holds under a condition, for, when or provided. Its value is \(hint)"
        )
      case (.ownJudgement, _): .area(hint: "a sentence, with a capital and a full stop")
      case (_, .options(let words)): .select(words)
      case _ where clause.isTicked: .boxes(parameter.grammar.options)
      case (_, .text) where parameter.isDescriptive: .area(hint: hint)
      case (_, .text): .line(hint: hint)
      case (_, .list), (_, .mapping), (_, .record), (_, .either): .area(hint: hint + ", written as in a profile")
      }
  }

  private var name: String { clause.field(.value).name }
  private var text: String { clause.values.first ?? "" }

  /// The control with its label, hint and mistake.
  var html: HTML {
    switch kind {
    case .select(let words):
      let options = words.map { HTML.option($0.word, $0.meaning, isChosen: clause.values.contains($0.word)) }
      return labelled(
        """
        <select id="\(name)" name="\(name)"\(mistake.attributes())>
        <option value="">Choose</option>
        \(options)
        </select>
        """)
    case .boxes(let words):
      let boxes = words.map {
        HTML.box(name, $0.word, "<span>\($0.meaning)</span>", isTicked: clause.values.contains($0.word))
      }
      return """
        <fieldset class="field" id="\(name)">
        <legend>The value</legend>
        \(mistake.html)
        <div>
        \(boxes)
        </div>
        </fieldset>
        """
    case .line(let hint):
      return labelled(
        hint: hint,
        """
        <input type="text" id="\(name)" name="\(name)" value="\(text)" autocomplete="off"\(mistake.attributes("\(name)-hint"))>
        """)
    case .area(let hint):
      return labelled(
        hint: hint,
        """
        <textarea id="\(name)" name="\(name)" rows="4"\(mistake.attributes("\(name)-hint"))>
        \(text)</textarea>
        """)
    }
  }

  private func labelled(hint: String? = nil, _ control: HTML) -> HTML {
    """
    <div class="field">
    <label for="\(name)">The value</label>
    \(hint.map { "<span class=\"hint\" id=\"\(name)-hint\">It is written as \($0).</span>" })
    \(mistake.html)
    \(control)
    </div>
    """
  }
}
