import Engine
import Profiles
import Records
import Rendering

/// The form of one clause of a draft: what it says, how strictly, where, and under which conditions, each with what is wrong at it.
struct TranscribedClauseForm {
  let clause: TranscribedClause
  /// What is wrong with it, as far as it is to be told.
  let mistakes: [ClauseDraft.Mistake]
  /// The passages that may answer its question.
  let passages: [Passage]
  /// Whether it was changed and is not in the draft.
  let isBegun: Bool
  /// Whether the draft may leave the question without an answer.
  let mayBeLeft: Bool

  var html: HTML {
    let parameter = clause.entry.parameter
    let undo: HTML =
      "<button class=\"button secondary\" name=\"press\" value=\"undo\">Take back what was entered</button>"
    return """
      <fieldset class="clause" id="clause">
      <legend><h3 id="clause-heading" tabindex="-1">\(parameter.documentation)</h3></legend>
      <p class="quiet"><code>\(clause.entry.fullKey)</code>\(". No rule computes with it.", if: parameter.isDescriptive)</p>
      \(offered, if: !passages.isEmpty && clause.takesPlace)
      \(forms)
      \(clause.shown.filter { !Self.seldom.contains($0) }.map(field))
      \(more)
      \(.hidden(clause.unshown))
      \(summary, if: mistakes.contains { !$0.isRemark })
      <div class="actions">
      <button class="button" name="press" value="save">Put it into the draft</button>
      <button class="button secondary" name="press" value="next">Put it in and go to the next</button>
      <button class="button secondary" name="press" value="check">Check it</button>
      \(undo, if: isBegun)
      </div>
      </fieldset>
      """
  }

  /// What most clauses do not say.
  private static let seldom: [TranscribedClause.Part] = [.kinds, .when, .provided, .also, .note]

  /// The parts that most clauses do not have, folded away where this one has none of them.
  private var more: HTML? {
    let parts = clause.shown.filter(Self.seldom.contains)
    guard parts != [.note] else { return field(.note) }
    guard !parts.isEmpty else { return nil }
    let isSaid = parts.contains { part in !clause.isEmpty(part) || mistakes.contains { $0.part == part } }
    let title: HTML = parts.contains(.when) ? "Conditions, other places, a note" : "Other places, a note"
    return """
      <details id="more"\(" open", if: isSaid)>
      <summary>\(title)</summary>
      \(parts.map(field))
      </details>
      """
  }

  /// The mistakes, each leading to its field, beside the buttons with which the clause is sent.
  private var summary: HTML {
    let items = mistakes.filter { !$0.isRemark }.map { mistake -> HTML in
      "<li><a href=\"#\(clause.name(mistake.part))\">\(mistake.sentence)</a></li>"
    }
    return HTML(
      summaryOfMistakes: "<h4 id=\"mistakes\">There is a problem</h4>\n<ul>\n\(items)\n</ul>",
      " role=\"group\" aria-labelledby=\"mistakes\"")
  }

  /// The passages, each with a button that takes its place.
  private var offered: HTML {
    let items = passages.enumerated().map { number, passage -> HTML in
      """
      <li>\(passage.sentence)<span class="hint">\(passage.section ?? "At the beginning"), line \(passage.lines.lowerBound)</span>
      <button class="button secondary" name="take" value="\(number)">Take “\(passage.anchor)”</button></li>
      """
    }
    return """
      <details id="passages" open>
      <summary>Passages that may answer it</summary>
      <ol>
      \(items)
      </ol>
      </details>
      """
  }

  private var forms: HTML {
    let name = clause.name(.form)
    let choices: [(TranscribedClause.Form, HTML)] = [
      (.value, "A rule, its value given below"), (.judged, "A rule that only people can apply"),
      (.silent, "The document was read and gives no rule"), (.deferred, "The document sends its reader to another"),
      (.written, "Several provisions, readings or anything else, as a profile writes it"),
      (.untranscribed, "No answer yet"),
    ]
    let boxes = choices.filter { $0.0 != .untranscribed || mayBeLeft }.map { form, label -> HTML in
      """
      <label class="choice"><input type="radio" name="\(name)" value="\(form.rawValue)"\(" checked", if: form == clause.form)> <span>\(label)</span></label>
      """
    }
    return """
      <fieldset class="field" id="\(name)">
      <legend>What it says</legend>
      \(told(.form))
      <div>
      \(boxes)
      </div>
      </fieldset>
      """
  }

  private func field(_ part: TranscribedClause.Part) -> HTML {
    switch part {
    case .value:
      let mistake = mistakes.first { $0.part == .value && !$0.isRemark }?.sentence
      return """
        \(ClauseControl(clause.name(.value), clause.value, clause.entry.parameter, mistake: mistake).html)
        \(remarks(.value))
        """
    case .judged:
      return area(
        part, "The rule in a sentence of your own",
        hint: "With a capital and a full stop. The document’s sentences are not copied.")
    case .deferred: return line(part, "The document to which the reader is sent")
    case .written:
      return area(
        part, "The clause as a profile writes it",
        hint:
          "Several provisions, each under its condition, or readings, of which one is adopted. Its value is \(clause.entry.parameter.grammar.expected.inQuotationMarks).",
        rows: 12, isCode: true)
    case .force:
      return select(
        part, "How strictly", [("", "Choose")] + Force.allCases.map { ($0.word, "\($0.word) (\($0.meaning))") })
    case .at:
      return line(
        part, "The section",
        hint:
          "Its heading as it stands in the text. Left empty, it is found by the words below, where they stand in one section alone."
      )
    case .anchor: return line(part, "The words", hint: "Two to six words that stand there, the figure among them.")
    case .kinds: return kinds
    case .when:
      return select(
        part, "When it holds",
        [("", "Always")]
          + Circumstance.allCases.map {
            ($0.word, $0 == .otherwise ? "otherwise, where no other provision holds" : $0.meaning)
          })
    case .provided:
      return line(
        part, "Provided that",
        hint: "What only people can judge: a sentence of your own. Left empty where it holds without.")
    case .also:
      return area(
        part, "Other places that say the same",
        hint: "As a profile writes them, each in braces with at and anchor behind a hyphen. Mostly left empty.",
        rows: 2, isCode: true)
    case .note:
      return area(
        part, "A note", hint: "What a reader of this clause should know, in your own words. Mostly left empty.", rows: 2
      )
    case .form: return ""
    }
  }

  private var kinds: HTML {
    let name = clause.name(.kinds)
    let boxes = ConferenceKind.allCases.map {
      HTML.box(name, $0.word, "<span>\($0.plural)</span>", isTicked: clause.kinds.contains($0.word))
    }
    return """
      <fieldset class="field" id="\(name)">
      <legend>For which conferences</legend>
      <span class="hint">None ticked is all.</span>
      \(told(.kinds))
      <div class="choices">
      \(boxes)
      </div>
      </fieldset>
      """
  }

  // MARK: Controls

  private func mistake(_ part: TranscribedClause.Part) -> FieldMistake {
    FieldMistake(mistakes.first { $0.part == part && !$0.isRemark }?.sentence, in: clause.name(part))
  }

  /// What is wrong at a part that is no single control, or may be.
  private func told(_ part: TranscribedClause.Part) -> HTML { "\(mistake(part).html)\n\(remarks(part))" }

  private func remarks(_ part: TranscribedClause.Part) -> HTML {
    let remarks = mistakes.filter { $0.part == part && $0.isRemark }
    return "\(remarks.map { "<p class=\"notice\">\($0.sentence)</p>" as HTML })"
  }

  private func line(_ part: TranscribedClause.Part, _ label: String, hint: String? = nil) -> HTML {
    let name = clause.name(part)
    return labelled(
      part, label, hint,
      """
      <input type="text" id="\(name)" name="\(name)" value="\(clause[part])" autocomplete="off" data-part="\(part.rawValue)"\(attributes(part, hint))>
      """)
  }

  private func area(
    _ part: TranscribedClause.Part, _ label: String, hint: String, rows: Int = 4, isCode: Bool = false
  ) -> HTML {
    let name = clause.name(part)
    return labelled(
      part, label, hint,
      """
      <textarea\(" class=\"code\" spellcheck=\"false\"", if: isCode) id="\(name)" name="\(name)" rows="\(rows)"\(attributes(part, hint))>
      \(clause[part])</textarea>
      """)
  }

  private func select(_ part: TranscribedClause.Part, _ label: String, _ words: [(String, String)]) -> HTML {
    let name = clause.name(part)
    let options = words.map { HTML.option($0.0, $0.1, isChosen: $0.0 == clause[part]) }
    return labelled(
      part, label, nil,
      """
      <select id="\(name)" name="\(name)"\(attributes(part, nil))>
      \(options)
      </select>
      """)
  }

  private func attributes(_ part: TranscribedClause.Part, _ hint: String?) -> HTML {
    mistake(part).attributes(hint.map { _ in "\(clause.name(part))-hint" })
  }

  private func labelled(_ part: TranscribedClause.Part, _ label: String, _ hint: String?, _ control: HTML) -> HTML {
    let name = clause.name(part)
    return """
      <div class="field">
      <label for="\(name)">\(label)</label>
      \(hint.map { "<span class=\"hint\" id=\"\(name)-hint\">\($0)</span>" })
      \(mistake(part).html)
      \(control)
      \(remarks(part))
      </div>
      """
  }
}
