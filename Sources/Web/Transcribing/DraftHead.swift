import Engine
import Profiles
import Records
import YAML

/// The head of a draft, which is all that stands before its clauses, as somebody enters it.
///
/// Nothing is checked here. All mistakes come from the reader of profiles.
struct DraftHead {
  /// The field that holds it.
  static let name = "head"

  /// What was entered.
  let text: String
  /// Whether it is another than the draft’s.
  let isBegun: Bool
  /// What is wrong with a draft that has it, in sentences with their lines.
  private(set) var mistakes: [String] = []
  /// The draft that has it; nil where it cannot be read.
  private(set) var draft: OpenedDraft?

  /// The head that `sent` holds, or that of the draft where a form sent none.
  init(_ sent: String?, in opened: OpenedDraft, _ catalogue: Catalogue) {
    let own = opened.head
    // Browsers leave out a line break with which a text begins, and people one with which it ends.
    let text = sent.map { String($0.withPlainLineBreaks.trimmingSuffix(while: \.isWhitespace)) } ?? own
    self.text = text
    isBegun = text != own
    guard isBegun else {
      draft = opened
      return
    }
    do throws(DraftRefusal) {
      draft = try OpenedDraft(draft: opened.yaml(withHead: text), text: opened.text, catalogue)
    } catch {
      mistakes =
        error.diagnostics?.all.map { "Line \($0.mark?.line ?? 1): \($0.fullSentence)" } ?? [error.sentence]
    }
  }

  /// So many mistakes are told at once: one in the head can make every clause behind it one.
  private static let mostTold = 10

  /// The mistakes, each leading to the field.
  private var summary: HTML {
    let items = mistakes.prefix(Self.mostTold).map { "<li><a href=\"#\(Self.name)\">\($0)</a></li>" as HTML }
    let more = mistakes.count - items.count
    return HTML(
      summaryOfMistakes: """
        <h3 id="head-mistakes">There is a problem in the head</h3>
        <ul>
        \(items)
        </ul>
        \("<p>And \(more) more.</p>", if: more > 0)
        """, " role=\"group\" aria-labelledby=\"head-mistakes\"")
  }

  /// The field, with what is wrong at it.
  var html: HTML {
    let mistake = FieldMistake(mistakes.first, in: Self.name)
    return """
      <details id="draft-head"\(" open", if: isBegun)>
      <summary><h2>The head of the draft</h2></summary>
      <div class="field">
      <label for="\(Self.name)">All that stands before the clauses</label>
      <span class="hint" id="\(Self.name)-hint">The document’s title and dates, the nation and the calendar; and under figures-without-a-rule and \
      sentences-without-a-rule, each with at, anchor and because, what no rule rests on. Without “draft: yes” no question may be left.</span>
      \(mistake.html)
      <textarea class="code" id="\(Self.name)" name="\(Self.name)" rows="16" spellcheck="false"\(mistake.attributes("\(Self.name)-hint"))>
      \(text)</textarea>
      </div>
      \(summary, if: !mistakes.isEmpty)
      <button class="button secondary" name="press" value="head">Put the head into the draft</button>
      </details>
      """
  }
}

extension OpenedDraft {
  /// The lines before the clauses.
  fileprivate var head: String {
    let lines = yaml.split(separator: "\n", omittingEmptySubsequences: false)
    return String(lines.prefix(linesOfHead).joined(separator: "\n").trimmingSuffix(while: \.isWhitespace))
  }

  /// The draft with other lines before its clauses.
  fileprivate func yaml(withHead head: String) -> String {
    let lines = yaml.split(separator: "\n", omittingEmptySubsequences: false)
    return ([head[...]] + lines.dropFirst(linesOfHead)).joined(separator: "\n")
  }

  private var linesOfHead: Int { max(0, profile.lineOfClauses - 1) }
}
