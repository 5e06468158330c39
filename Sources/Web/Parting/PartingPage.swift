import Cases
import Engine
import ProcedureKit
import Profiles
import Records
import Rendering

extension Workbench {
  /// The smallest cases on which two areas part on a question, each ready to be opened as a case of one’s own.
  func partingPage(_ ask: PageRequest) -> PageReply {
    do throws(PartingChoice.Fault) {
      return .page(PartingPage(choice: try PartingChoice(ask.fields, in: self), workbench: self).page)
    } catch {
      switch error {
      case .noQuestion(let key): return missing("question", key, among: evaluator.questions.map(\.key))
      case .comparison(let fault): return reply(to: fault)
      }
    }
  }
}

/// A case where it matters: the form that asks for one, and what was found.
struct PartingPage {
  let choice: PartingChoice
  let workbench: Workbench

  private var part: Page.Part { choice.proposing == nil ? .compare : .whatIf }

  var page: Page {
    guard let members = choice.members, let question = choice.question else { return asking }
    let partings = workbench.partings(of: members, on: question)
    guard let parting = partings.all.joined().first?.parting else { return asking }
    let names = parting.members.map(\.profile.name)
    let title = "Where \(names.listed()) part"
    return Page(
      title, part,
      """
      <h1>\(title)</h1>
      <p>\(question.question.text)</p>
      <p data-announce><strong>\(parting.found)</strong></p>
      \(bound(of: parting))
      \(parting.ways.indices.map { way($0, of: parting) })
      <h2 class="no-print">Another question or other areas</h2>
      \(form)
      \(back)
      """)
  }

  /// The page before anything is chosen, or where one area was chosen twice.
  private var asking: Page {
    let isSame = choice.one != nil && choice.one == choice.other
    return Page(
      "A case where it matters", part,
      """
      <h1>A case where it matters</h1>
      \(HTML(summaryOfMistakes: "<h2>There is a problem</h2>\n<p><a href=\"#part-other\">Choose two different areas</a></p>"), if: isSame)
      <p>Choose two areas and a question: what comes is the smallest case on which they come to different answers, or why there is none.</p>
      \(form)
      """, status: isSame ? 422 : 200)
  }

  private var form: HTML {
    workbench.partingForm(
      question: choice.question?.key, one: choice.one, other: choice.other, among: choice.offered,
      carrying: choice.proposing?.carried ?? Fields())
  }

  private var back: HTML? {
    choice.proposing.map { "<p class=\"no-print\"><a href=\"\($0.address)\">Back to the proposal</a></p>" }
  }

  /// What is said where not everything was tried.
  private func bound(of parting: Parting) -> HTML {
    guard parting.bounds.isReached else { return "<p class=\"quiet\">\(ExploringBounds.words)</p>" }
    let names = parting.members.map(\.profile.authority).joined(separator: " ")
    let command = choice.proposing == nil ? " “quorate apart \(names) --question \(parting.key)” looks for all." : ""
    let reached =
      parting.ways.isEmpty
      ? "Not everything was tried: a page ends its search after \(parting.bounds.most) situations, so that there may be such a case all the same."
      : "There may be other ways in which they part: a page ends its search with the first that it finds."
    return "<p class=\"notice\">\(reached)\(command)</p>"
  }

  /// One way in which the two part: its smallest case, what each area comes to, and what can be done with it.
  private func way(_ number: Int, of parting: Parting) -> HTML {
    let way = parting.ways[number]
    let carried =
      [("yaml", parting.file(of: way, number: number))] + parting.members.map { ("authority", $0.profile.authority) }
    let isOnly = parting.ways.count == 1
    return """
      <section>
      <h2>\(isOnly ? "The smallest case" : "Way \(number + 1): the smallest case")</h2>
      \(HTML(way.facts.story))
      <h3>What follows</h3>
      \(HTML(Document([parting.answers(way, by: workbench.evaluator)])))
      \(OpenedCase.form([.compare, .change, .exercise, .file], carrying(carried)))
      </section>
      """
  }

  /// The case and the two areas, as fields; of a proposal the area alone, since the proposal says the rest.
  private func carrying(_ fields: [(String, String)]) -> Fields {
    guard let proposing = choice.proposing else { return Fields(fields) }
    let known = workbench.profiles.map(\.authority)
    return Fields(fields.filter { $0.0 != "authority" || known.contains($0.1) } + proposing.carried.all)
  }
}

extension Parting {
  /// What became of the search, in a sentence.
  fileprivate var found: String {
    switch verdict {
    case .apart(1): "They come to different answers."
    case .apart(let count):
      "They come to different answers, in \(count) ways at least, told apart by the clauses that explain them."
    default: sentence
    }
  }
}
