import Engine
import Profiles
import Records
import Rendering
import YAML

/// The text with the questions beside it. Everything is in the form: the text, the draft, the question that is open, and what was entered and
/// is not in the draft.
struct TranscribingPage {
  private let workbench: Workbench
  private let opened: OpenedDraft
  private let list: QuestionList
  /// The clause of the question that is open, with what is wrong with it.
  private let current: ClauseDraft?
  private let isBegun: Bool
  private let passages: [Passage]
  private let mistakes: [ClauseDraft.Mistake]
  private let head: DraftHead
  /// What was done, in a sentence.
  private let done: String?

  /// The page that `fields` ask for.
  init(_ fields: Fields, in workbench: Workbench) throws(DraftRefusal) {
    let evaluator = workbench.evaluator
    let catalogue = evaluator.catalogue
    let sent = fields.byName
    var opened = try OpenedDraft(in: fields, evaluator)
    var entry = Self.entry(fields["question"], catalogue)
    var done: String?
    var undone: Catalogue.Entry?
    var isFinished = false
    var answer = entry.flatMap { TranscribedClause($0, sent: sent) }?.completed(in: opened)
    if let number = fields["take"].flatMap({ Int(digits: $0) }), let clause = answer {
      let offered = opened.passages(clause.entry, workbench.evaluator.catalogue, like: workbench.profiles)
      if offered.indices.contains(number) {
        let passage = offered[number]
        // The section is told from others of its name where the words tell it; else it is as the passage has it.
        let taken = clause.with([.at: "", .anchor: passage.anchor]).completed(in: opened)
        answer = taken[.at].isEmpty ? taken.with([.at: passage.section ?? ""]) : taken
      }
    }
    switch fields["press"] {
    case "save", "next":
      guard let clause = answer else { break }
      isFinished = true
      guard let draft = ClauseDraft(clause, in: opened, by: workbench).draft else { break }
      opened = draft
      undone = clause.entry
      done = "Put into the draft: \(clause.entry.parameter.documentation)"
      if fields["press"] == "next" {
        entry = QuestionList(draft: draft, begun: [], open: nil, evaluator: evaluator).next(after: clause.entry)
        isFinished = false
      }
    case "check": isFinished = true
    case "head":
      guard let draft = DraftHead(fields[DraftHead.name], in: opened, catalogue).draft else { break }
      opened = draft
      done = "The head is put into the draft."
    case "undo":
      undone = entry
      done = "Taken back."
    default: break
    }
    if let word = fields["open"] { entry = Self.entry(word, catalogue) }
    let begun = catalogue.entries.compactMap { other -> TranscribedClause? in
      guard other.slot != undone?.slot else { return nil }
      let begun = other.slot == answer?.entry.slot ? answer : TranscribedClause(other, sent: sent)
      return begun.flatMap { $0.saysSame(as: TranscribedClause(other, in: opened)) ? nil : $0 }
    }
    let shown = entry.map { entry in
      begun.first { $0.entry.slot == entry.slot } ?? Self.shown(answer, entry, opened, isSaved: undone != nil)
    }
    self.workbench = workbench
    self.opened = opened
    self.done = done
    head = DraftHead(fields[DraftHead.name], in: opened, catalogue)
    list = QuestionList(draft: opened, begun: begun, open: entry, evaluator: evaluator)
    isBegun = begun.contains { $0.entry.slot == entry?.slot }
    current = shown.map { ClauseDraft($0, in: opened, by: workbench) }
    let isInDraft = entry.map { !opened.isLeft($0) } ?? false
    mistakes = current?.mistakes(isFinished: isFinished || (isInDraft && !isBegun)) ?? []
    passages =
      shown.map {
        $0.takesPlace ? opened.passages($0.entry, workbench.evaluator.catalogue, like: workbench.profiles) : []
      } ?? []
  }

  private static func entry(_ key: String?, _ catalogue: Catalogue) -> Catalogue.Entry? {
    key.flatMap { catalogue.slot(of: $0) }.map { catalogue.entries[$0] }
  }

  /// A clause that was not begun: as it was sent where its form was just chosen and says nothing new yet, or as the draft has it.
  private static func shown(
    _ answer: TranscribedClause?, _ entry: Catalogue.Entry, _ opened: OpenedDraft, isSaved: Bool
  ) -> TranscribedClause {
    guard let answer, !isSaved, answer.entry.slot == entry.slot else {
      return TranscribedClause(entry, in: opened)
    }
    return answer
  }

  var page: Page {
    let title = "Transcribe: \(opened.profile.name)"
    let address = list.open.map { "/transcribe?question=\(Fields.encode($0.fullKey))" } ?? "/transcribe"
    return Page(
      title, .transcribe,
      """
      <h1>\(title)</h1>
      <p class="notice"><span data-announce>\(announcement)</span></p>
      <form id="transcription" method="post" action="/transcribe#clause" enctype="multipart/form-data" data-live data-kept data-address="\(address)" novalidate>
      <button class="visually-hidden" name="press" value="check" tabindex="-1" aria-hidden="true">Check it</button>
      \(.hidden(carried))
      <div class="transcribe">
      \(TextPane(text: opened.marked(at: current?.clause.place), check: opened.check, takesPlace: current?.clause.takesPlace ?? false).html)
      <section class="questions" aria-labelledby="questions">
      <h2 id="questions" tabindex="-1">Questions</h2>
      \(form)
      \(list.html)
      </section>
      </div>
      \(head.html)
      \(keeping)
      </form>
      """)
  }

  /// What was done, what is wrong, and what is left.
  private var announcement: String {
    let wrong = mistakes.filter { !$0.isRemark }.map(\.sentence)
    let all = wrong + head.mistakes.prefix(1)
    let mending = all.isEmpty ? nil : "To be mended: \(all.joined(separator: " "))"
    return [done, mending, list.left].compactMap { $0 }.joined(separator: " ")
  }

  /// What the form sends along unseen: the text, the draft, and what was begun of other questions.
  private var carried: Fields {
    let others = list.begun.filter { $0.entry.slot != list.open?.slot }
    return Fields(
      [("text", opened.text), ("yaml", opened.yaml), ("question", list.open?.fullKey ?? "")]
        + others.flatMap(\.fields.all))
  }

  private var form: HTML? {
    guard let current else {
      return list.next(after: nil).map { next in
        "<p><button class=\"button\" name=\"open\" value=\"\(next.fullKey)\">Begin with the first that is left</button></p>"
      }
    }
    return TranscribedClauseForm(
      clause: current.clause, mistakes: mistakes, passages: passages, isBegun: isBegun,
      mayBeLeft: opened.profile.isDraft
    ).html
  }

  /// What is wrong with the draft besides its clauses, and the files.
  private var keeping: HTML {
    let others = opened.findings.filter { $0.entry == nil }.map { finding -> HTML in
      "<li>Line \(finding.diagnostic.mark?.line ?? 1): \(finding.diagnostic.fullSentence)</li>"
    }
    let head: HTML = "<p>What else does not hold in the draft:</p>\n<ul>\n\(others)\n</ul>"
    return """
      <h2>The files</h2>
      \(head, if: !others.isEmpty)
      <p>Keep the text beside the draft as <code>\(opened.profile.document.text?.file ?? "a text")</code>: <code>quorate check --sources</code> holds the one against the other.</p>
      <div class="actions no-print">
      <button class="button" formaction="/transcribe/draft">Download the draft</button>
      <button class="button secondary" formaction="/transcribe/text">Download the text</button>
      </div>
      <p class="no-print"><a href="/transcribe?begin=anew">Transcribe another text, or go on with another draft</a>: what you have here
      is kept until another is opened.</p>
      """
  }
}

extension TranscribedClause {
  /// The clause with the section in which its words stand, where none is given and there is only one.
  fileprivate func completed(in opened: OpenedDraft) -> TranscribedClause {
    guard takesPlace, self[.at].isBlank, !self[.anchor].isBlank,
      let section = opened.marked(at: nil).section(holding: self[.anchor])
    else { return self }
    return with([.at: section])
  }
}
