import Profiles
import Records

/// The control for the value of a clause, by how the value is written.
struct ClauseControl {
  private let name: String
  private let value: ClauseValue
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

  /// The control of a proposed clause; `mistake` is what is wrong with the value.
  init(_ clause: ProposedClause, _ parameter: any AnyParameter, mistake: String?) {
    let name = clause.field(.value).name
    switch clause.source {
    case .ownProvisions:
      let hint =
        "a list of provisions, each in braces with is, force and, where it holds under a condition, for, when or provided. Its value is \(Self.hint(parameter))"
      self.init(name, clause.value, .area(hint: hint), mistake)
    case .ownJudgement:
      self.init(name, clause.value, .area(hint: "a sentence, with a capital and a full stop"), mistake)
    case .ownValue, .silence, .authority: self.init(name, clause.value, parameter, mistake: mistake)
    }
  }

  /// The control called `name` of a value of a parameter.
  init(_ name: String, _ value: ClauseValue, _ parameter: any AnyParameter, mistake: String?) {
    let hint = Self.hint(parameter)
    let kind: Kind =
      switch parameter.grammar.form {
      case .options(let words): .select(words)
      case _ where value.isTicked: .boxes(parameter.grammar.options)
      case .text where parameter.isDescriptive: .area(hint: hint)
      case .text: .line(hint: hint)
      case .list, .mapping, .record, .either: .area(hint: hint + ", written as in a profile")
      }
    self.init(name, value, kind, mistake)
  }

  private init(_ name: String, _ value: ClauseValue, _ kind: Kind, _ mistake: String?) {
    self.name = name
    self.value = value
    self.kind = kind
    self.mistake = FieldMistake(mistake, in: name)
  }

  private static func hint(_ parameter: any AnyParameter) -> String { parameter.grammar.expected.inQuotationMarks }

  private var text: String { value.texts.first ?? "" }

  /// The control with its label, hint and mistake.
  var html: HTML {
    switch kind {
    case .select(let words):
      let options = words.map { HTML.option($0.word, $0.meaning, isChosen: value.texts.contains($0.word)) }
      return labelled(
        """
        <select id="\(name)" name="\(name)"\(mistake.attributes())>
        <option value="">Choose</option>
        \(options)
        </select>
        """)
    case .boxes(let words):
      let boxes = words.map {
        HTML.box(name, $0.word, "<span>\($0.meaning)</span>", isTicked: value.texts.contains($0.word))
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
