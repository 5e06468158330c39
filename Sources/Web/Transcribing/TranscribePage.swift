import Engine
import Profiles
import Records
import Rendering
import YAML

extension Workbench {
  /// Transcribe: choose a text, and the draft to go on with where there is one.
  func transcribePage(_: PageRequest) -> PageReply { .page(StartPage().page) }

  /// The text with the questions beside it, as somebody has come to it; where text or draft cannot be read, what is wrong.
  func transcribingPage(_ ask: PageRequest) -> PageReply {
    do throws(DraftRefusal) {
      return .page(try TranscribingPage(ask.fields, in: self).page)
    } catch {
      return refusal(error, ask.fields)
    }
  }

  /// The draft as a file.
  func transcribedDraft(_ ask: PageRequest) -> PageReply {
    do throws(DraftRefusal) {
      let opened = try OpenedDraft(in: ask.fields, evaluator)
      let name = "\(opened.profile.authority.prefix(60)).yaml"
      return .download(name: name, type: "application/yaml", text: opened.yaml)
    } catch {
      return refusal(error, ask.fields)
    }
  }

  /// The text as the file that the draft names.
  func transcribedText(_ ask: PageRequest) -> PageReply {
    do throws(DraftRefusal) {
      let opened = try OpenedDraft(in: ask.fields, evaluator)
      let name = opened.profile.document.text?.file ?? "\(opened.profile.authority).txt"
      return .download(name: name, type: "text/plain", text: opened.text)
    } catch {
      return refusal(error, ask.fields)
    }
  }

  private func refusal(_ error: DraftRefusal, _ fields: Fields) -> PageReply {
    if case .tooLarge = error { return .refused(error.sentence) }
    return .page(StartPage(error, holding: fields).page)
  }
}

extension OpenedDraft {
  /// The text and the draft that a form sends. One without a draft begins it.
  init(in fields: Fields, _ evaluator: Evaluator) throws(DraftRefusal) {
    let text = Self.sent(fields, ["text-file", "text"])
    let yaml = Self.sent(fields, ["draft-file", "yaml"])
    guard yaml.isBlank else {
      guard !text.isBlank else { throw .incomplete([("text", Self.noText)]) }
      try self.init(draft: yaml, text: text, evaluator.catalogue)
      return
    }
    let (key, name) = (Self.sent(fields, ["authority"]), Self.sent(fields, ["name"]))
    let mistakes = [
      ("authority", ProfileTemplate.mistake(inKey: key)), ("name", ProfileTemplate.mistake(inName: name)),
      ("text", text.isBlank ? Self.noText : nil),
    ].compactMap { field, sentence in sentence.map { (field: field, sentence: $0) } }
    guard mistakes.isEmpty else { throw .incomplete(mistakes) }
    let begun = ProfileTemplate.DraftedText(file: "\(key).txt", bytes: Array(text.utf8), like: nil)
    let template = ProfileTemplate(authority: key, name: name, from: begun)
    try self.init(draft: template.yaml(by: evaluator), text: text, evaluator.catalogue)
  }

  private static let noText = "Choose the file of the text, or paste the text."

  /// The first of some fields that holds something, with plain line breaks.
  static func sent(_ fields: Fields, _ names: [String]) -> String {
    names.compactMap { fields[$0] }.first { !$0.isBlank }?.withPlainLineBreaks ?? ""
  }
}

/// Where a transcription begins or goes on.
struct StartPage {
  private let refusal: DraftRefusal?
  private let fields: Fields

  /// The page, with why what was sent cannot be opened, and what was sent, so that nothing is lost.
  init(_ refusal: DraftRefusal? = nil, holding fields: Fields = Fields()) {
    self.refusal = refusal
    self.fields = fields
  }

  var page: Page {
    let title = "Transcribe a document"
    return Page(
      title, .transcribe,
      """
      <h1>\(title)</h1>
      <p>Put what an authority’s document says into clauses, question by question, with its text beside them. What comes of it is a
      profile as a file: a draft, until every question is answered.</p>
      \(summary)
      <p class="notice">The text and the draft are kept nowhere but in the page that shows them. With scripts, this browser keeps them
      besides until you close its tab, so that nothing is lost when you reload the page or go back. Download the draft before you close it.</p>
      <form method="post" action="/transcribe" enctype="multipart/form-data" data-live="submit" data-start novalidate>
      <h2>The text</h2>
      <p>Plain text or Markdown. A PDF or Word file is made a text first, with <code>pdftotext -layout leeds.pdf leeds.txt</code> or
      <code>pandoc leeds.docx --to plain --output leeds.txt</code>.</p>
      \(file("text-file", "The file of the text", accept: ".txt,.md,text/plain"))
      \(area("text", "Or the text itself", hint: "Pasted as it stands in the file. Where a file is chosen too, the file counts."))
      <h2>A new draft</h2>
      \(line("authority", "The authority’s key", hint: "Small letters, digits and hyphens, such as leeds: the draft’s file is named for it."))
      \(line("name", "The authority’s name", hint: "As people write it."))
      <h2>Or a draft to go on with</h2>
      \(file("draft-file", "The file of the draft", accept: ".yaml,.yml"))
      \(area("yaml", "Or the draft itself", hint: "Key and name of the authority are the draft’s own then."))
      <button class="button">Open</button>
      </form>
      """, status: refusal == nil ? 200 : 422)
  }

  /// What is wrong, each mistake leading to its field.
  private var summary: HTML? {
    guard let refusal else { return nil }
    let items: [HTML]
    switch refusal {
    case .incomplete(let mistakes):
      items = mistakes.map { "<li><a href=\"#\($0.field)\">\($0.sentence)</a></li>" }
    case .unreadable(let diagnostics):
      items = diagnostics.all.map { mistake in
        let mark = mistake.mark ?? Mark(line: 1, column: 1)
        return """
          <li><a href="#yaml">Line \(mark.line), column \(mark.column)</a>: \(mistake.fullSentence)</li>
          """
      }
    case .tooLarge: items = ["<li>\(refusal.sentence)</li>"]
    }
    return HTML(
      summaryOfMistakes: "<h2>There is a problem</h2>\n<ul>\n\(items)\n</ul>", " role=\"alert\" data-announce")
  }

  private func mistake(_ field: String) -> FieldMistake {
    guard case .incomplete(let mistakes)? = refusal else { return FieldMistake(nil, in: field) }
    return FieldMistake(mistakes.first { $0.field == field }?.sentence, in: field)
  }

  private func held(_ name: String) -> String {
    OpenedDraft.sent(
      fields, name == "text" ? ["text-file", "text"] : name == "yaml" ? ["draft-file", "yaml"] : [name])
  }

  private func file(_ name: String, _ label: String, accept: String) -> HTML {
    """
    <div class="field">
    <label for="\(name)">\(label)</label>
    <input type="file" id="\(name)" name="\(name)" accept="\(accept)">
    </div>
    """
  }

  private func area(_ name: String, _ label: String, hint: String) -> HTML {
    """
    <div class="field">
    <label for="\(name)">\(label)</label>
    <span class="hint" id="\(name)-hint">\(hint)</span>
    \(mistake(name).html)
    <textarea class="code" id="\(name)" name="\(name)" rows="6" spellcheck="false"\(mistake(name).attributes("\(name)-hint"))>
    \(held(name))</textarea>
    </div>
    """
  }

  private func line(_ name: String, _ label: String, hint: String) -> HTML {
    """
    <div class="field">
    <label for="\(name)">\(label)</label>
    <span class="hint" id="\(name)-hint">\(hint)</span>
    \(mistake(name).html)
    <input type="text" id="\(name)" name="\(name)" value="\(held(name))" autocomplete="off"\(mistake(name).attributes("\(name)-hint"))>
    </div>
    """
  }
}
