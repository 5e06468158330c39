import Cases
import Engine
import Profiles
import Records
import Rendering

/// `/check`: what is due for one conference in one area, on one sheet.
extension Workbench {
  /// A conference that is told in the fields of the page.
  func checkPage(_ ask: PageRequest) -> PageReply {
    let form = CheckForm(ask.fields)
    guard let id = form.authority else { return .page(page(of: form, nil, "")) }
    guard profiles.contains(where: { $0.authority == id }) else {
      return missing("authority", id, among: profiles.map(\.authority))
    }
    do throws(CheckMistakes) {
      let facts = try form.facts(judgedBy: evaluator.catalogue)
      guard let diary = diary(of: facts, in: id) else { return .page(page(of: form, nil, "")) }
      let files = DiaryFile.allCases.map { file -> HTML in
        let address = "\(file.address)?\(form.fields.encoded)"
        return "<a class=\"button secondary\" href=\"\(address)\">\(file.offer)</a>"
      }
      return .page(page(of: form, nil, sheet(of: diary, files)))
    } catch {
      return .page(page(of: form, error, ""))
    }
  }

  /// The same as a file; where a field is mistaken, the page that shows it.
  func checkFile(_ ask: PageRequest, _ file: DiaryFile) -> PageReply {
    let form = CheckForm(ask.fields)
    guard let id = form.authority, let facts = try? form.facts(judgedBy: evaluator.catalogue),
      let diary = diary(of: facts, in: id)
    else { return checkPage(ask) }
    return file.download(diary)
  }

  /// What is due in a case under an authority; nil where there is no such authority.
  func diary(of facts: Case, in authority: String) -> Diary? {
    authorities.members.first { $0.profile.authority == authority }.map { member in
      Diary(facts, member.profile, member.clauses, by: evaluator)
    }
  }

  private func page(of form: CheckForm, _ mistakes: CheckMistakes?, _ sheet: HTML) -> Page {
    let title = "Check one conference"
    let summary = mistakes.map { mistakes in
      HTML(
        summaryOfMistakes: """
          <h2>What cannot be read</h2>
          <ul>
          \(mistakes.all.map { "<li><a href=\"#\($0.field?.rawValue ?? "authority")\">\($0.field.map { CheckForm.label(of: $0) } ?? "The case"): \($0.sentence)</a></li>" as HTML })
          </ul>
          """, " role=\"alert\" data-announce")
    }
    let isAsked: HTML =
      "<p class=\"notice no-print\">Choose your area and give the dates that there are. What is left empty is unknown.</p>"
    return Page(
      title, .check,
      """
      <h1 class="no-print">\(title)</h1>
      <p class="no-print">What was due when, what is overdue and what comes next, each with its rule and its section, on one sheet. Nothing of
      it leaves this machine.</p>
      \(summary)
      <div class="checking">
      \(form.html(profiles, mistakes))
      <div class="checked">
      \(isAsked, if: form.authority == nil && mistakes == nil)
      \(sheet)
      </div>
      </div>
      """)
  }

  /// The sheet, which alone is printed, with its files; and how each day was counted, to be unfolded.
  func sheet(of diary: Diary, _ files: [HTML]) -> HTML {
    """
    <section class="one-sheet">
    \(HTML(Document(diary.sheet.blocks.demoted(by: 1))))
    </section>
    <div class="actions no-print">
    \(files)
    </div>
    <section class="one-sheet no-print">
    \(HTML(Document(diary.counts), isFolding: true))
    </section>
    """
  }
}

/// A file in which a diary is kept.
enum DiaryFile: CaseIterable, Sendable {
  /// For a calendar.
  case calendar
  /// For a spreadsheet.
  case table

  /// Where the page of the form gives it.
  var address: String { "/check/\(part)" }
  /// The last part of its address.
  var part: String {
    switch self {
    case .calendar: "calendar"
    case .table: "table"
    }
  }

  /// What its button says.
  var offer: String {
    switch self {
    case .calendar: "Download for a calendar (.ics)"
    case .table: "Download as a table (.csv)"
    }
  }

  /// The file of a diary.
  func download(_ diary: Diary) -> PageReply {
    let name = "\(diary.facts.id.prefix(60))-\(diary.authority.profile.authority)"
    return switch self {
    case .calendar: .download(name: "\(name).ics", type: "text/calendar", text: diary.calendar.text)
    case .table: .download(name: "\(name).csv", type: "text/csv", text: diary.table.csv)
    }
  }
}
