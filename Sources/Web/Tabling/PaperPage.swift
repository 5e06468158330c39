import Papers
import Records
import Rendering

/// `/paper`: a paper for a board, chosen in a form, read as it would be tabled, and downloaded.
extension Workbench {
  /// The form. What is wrong is told only when the paper is asked for.
  func paperForm(_ ask: PageRequest) -> PageReply {
    withPaper(ask) { choice in .page(PaperFormPage(choice: choice, mistakes: [], workbench: self).page) }
  }

  /// The paper as it would be tabled.
  func paperPage(_ ask: PageRequest) -> PageReply {
    withWrittenPaper(ask) { choice, written in
      let proposal = choice.proposing.map { PaperWay("\($0.page)/proposal", "Download the proposal’s file") }
      let downloads = PaperFormat.allCases.map { PaperWay("/paper/file", $0.offer, as: $0) }
      let files = choice.proposing == nil ? "report.yaml" : "report.yaml and the proposal’s file"
      return .page(
        Page(
          choice.title, .paper,
          """
          \(.ways([PaperWay("/paper", "Change what was chosen")] + downloads + (proposal.map { [$0] } ?? []), carrying: choice.fields))
          <p class="hint tabled no-print">Put \(files) into a folder of Reports, such as Reports/mine: <code>quorate report --docx --pdf</code> writes this paper there, as a Word document and as PDF too.</p>
          <div class="paper">
          \(HTML(written.document))
          </div>
          """))
    }
  }

  /// The paper as a file; where a field is mistaken, the page that shows it.
  func paperFile(_ ask: PageRequest) -> PageReply {
    guard let format = ask.fields[Page.formatField].flatMap(PaperFormat.init) else {
      return .missing("A paper can be had as \(PaperFormat.allCases.map { "“\($0.rawValue)”" }.listed("or")).")
    }
    return withWrittenPaper(ask) { choice, written in
      switch format {
      case .html: .download(name: choice.fileName("html"), type: "text/html", text: written.document.html)
      case .markdown: .download(name: choice.fileName("md"), type: "text/markdown", text: written.document.markdown)
      case .yaml: .download(name: "report.yaml", type: "application/yaml", text: choice.yaml)
      }
    }
  }

  /// What is made of the choice in the fields of a request.
  private func withPaper(_ ask: PageRequest, _ reply: (PaperChoice) -> PageReply) -> PageReply {
    do throws(PaperChoice.Fault) {
      return reply(try PaperChoice(ask.fields, in: self))
    } catch {
      switch error {
      case .unknown(let kind, let word, let known): return missing(kind, word, among: known)
      case .unreadableProposal: return self.reply(to: .unreadableProposal)
      }
    }
  }

  /// What is made of the paper; where a field is mistaken, the form with what is wrong.
  private func withWrittenPaper(
    _ ask: PageRequest, _ reply: (PaperChoice, BoardPaper.Written) -> PageReply
  ) -> PageReply {
    withPaper(ask) { choice in
      var mistakes = choice.mistakes
      if mistakes.isEmpty {
        do throws(Diagnostics) {
          return reply(choice, try choice.written(in: self))
        } catch {
          mistakes = error.all.map { (.title, $0.fullSentence) }
        }
      }
      return .page(PaperFormPage(choice: choice, mistakes: mistakes, workbench: self).page)
    }
  }
}

/// A form in which a paper can be had as a file.
enum PaperFormat: String, CaseIterable, Sendable {
  case html
  case markdown = "md"
  case yaml

  /// What its button says.
  var offer: String {
    switch self {
    case .html: "Download as HTML"
    case .markdown: "Download as Markdown"
    case .yaml: "Download report.yaml"
    }
  }
}

extension PaperChoice {
  /// What a file of the paper is called, after its title.
  fileprivate func fileName(_ ending: String) -> String {
    let words = title.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    let name = String(words.joined(separator: "-").prefix(60))
    return "\(name.isEmpty ? "paper" : name).\(ending)"
  }
}

/// A way from what was chosen for a paper to another page, or to a file.
struct PaperWay {
  let address: String
  let label: String
  let format: PaperFormat?
  /// Whether it takes nothing of what was chosen along.
  let isBare: Bool

  init(_ address: String, _ label: String, as format: PaperFormat? = nil, isBare: Bool = false) {
    self.address = address
    self.label = label
    self.format = format
    self.isBare = isBare
  }
}

extension Fields {
  /// Whether the fields are sent as a form, since no server need take an address that holds them.
  var isTooLongForAddress: Bool { encoded.utf8.count > FormSize.longestAddress }
}

extension HTML {
  /// Ways with what was chosen: links; where that is too long for an address, buttons of a form.
  static func ways(_ ways: [PaperWay], carrying fields: Fields) -> HTML {
    let isLong = fields.isTooLongForAddress
    let items = ways.map { way -> HTML in
      let format = Fields(way.format.map { [(Page.formatField, $0.rawValue)] } ?? [])
      guard isLong, !way.isBare else {
        let address = way.isBare ? way.address : "\(way.address)?\(Fields(fields.all + format.all).encoded)"
        return "<a class=\"button secondary\" href=\"\(address)\">\(way.label)</a>"
      }
      let sent = format.all.first.map { " name=\"\($0.name)\" value=\"\($0.value)\"" as HTML }
      return "<button class=\"button secondary\" formaction=\"\(way.address)\"\(sent)>\(way.label)</button>"
    }
    guard isLong else { return "<div class=\"actions no-print\">\n\(items)\n</div>" }
    return """
      <form class="actions no-print" method="post" action="/paper" enctype="multipart/form-data">
      \(.hidden(fields))
      \(items)
      </form>
      """
  }
}
