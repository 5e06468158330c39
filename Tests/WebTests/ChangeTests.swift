import Cases
import Engine
import ProcedureKit
import Profiles
import Records
import Testing
@testable import Web
import YAML

@Suite("Changing the case")
struct ChangeTests {
  @Test("offers every sample case and a form for one’s own")
  func choosing() throws {
    let content = try Asking.page("/change")
    for file in samples { #expect(content.contains("<a href=\"/change/\(file.id)\">")) }
    #expect(content.contains("name=\"yaml\"") && content.contains("name=\"file\""))
  }

  @Test("opens each sample case with nothing moved", arguments: samples)
  func opening(file: Case) throws {
    let content = try Asking.page("/change/\(file.id)")
    #expect(content.contains("Nothing is changed yet."))
    #expect(content.contains("name=\"go\" value=\"compare\">Compare this case in full</button>"))
    #expect(!content.contains("moved by the last change"))
    #expect(!content.contains("error-message"))
  }

  @Test("a later conference is late where it was in time, and says so in words")
  func moving() throws {
    let base = try tree("second-strategy-discussion")
    var form = sent(base)
    set("conference.date", to: "2023-05-25", in: &form)
    let address = try Asking.redirect("/change/second-strategy-discussion", posting: form)
    #expect(address == "/change/second-strategy-discussion?set=conference.date%3A2023-05-25")
    let content = try Asking.page(address)
    #expect(content.contains("◆ Moved by the last change"))
    #expect(content.contains("<h4>Was the initial conference held in time?</h4>"))
    #expect(
      content.contains(
        """
        <li><strong>Was:</strong> <span class="good">✓ kept:</span> The initial conference was held on Wednesday 17 May 2023, \
        in time (due by Monday 22 May 2023).</li>
        <li><strong>Now:</strong> <span class="bad">✗ breach of a “must”:</span> The initial conference was held on Thursday \
        25 May 2023, 3 working days late (due by Monday 22 May 2023).</li>
        """))
    #expect(content.contains("<strong>◆ moved by the last change:</strong> Was the initial conference held in time?"))
    #expect(content.contains("<li>Conference, date: 2023-05-25</li>"))
  }

  @Test("a revision is compared once, however often it is shown beside itself")
  func comparingOnce() throws {
    let text = try #require(samples.first { $0.id == "divided-equally" }).text
    let date = path("conference.date")
    let changed = [FactChange.set(date, to: "2023-07-06")]
    for (steps, distinct) in [
      ([], 1), ([changed], 2), ([changed, changed], 2), ([changed, [.set(path("title"), to: "Another")]], 3),
      ([[.set(date, to: "soon")]], 1), ([changed, [.set(date, to: "soon")]], 2),
    ] {
      let history = try CaseHistory(text, changedBy: steps)
      let workbench = try Asking.workbench.get()
      var compared: [Case] = []
      _ = ChangedOutcomes(history, by: workbench.evaluator) {
        compared.append($0)
        return workbench.authorities.comparison(of: $0, by: workbench.evaluator)
      }
      #expect(compared.count == distinct, "\(steps)")
    }
  }

  @Test("a change undone is as if it had not been made")
  func undoing() throws {
    let first = "/change/second-strategy-discussion?set=conference.date%3A2023-05-25"
    let fields = [("set", "conference.date:2023-05-25"), ("add", "people"), ("press", "undo")]
    #expect(try Asking.redirect("/change/second-strategy-discussion", posting: fields) == first)
    let opened = try Asking.redirect(
      "/change/second-strategy-discussion", posting: [("set", "conference.date:2023-05-25"), ("press", "undo")])
    #expect(opened == "/change/second-strategy-discussion")
  }

  @Test("what moved since the case was opened stays in sight after a change that moves nothing")
  func earlier() throws {
    let content = try Asking.page(
      "/change/second-strategy-discussion?set=conference.date%3A2023-05-25&set=title%3AAnother")
    #expect(content.contains("No outcome moved by the last change."))
    #expect(content.contains("<summary>◇ All that moved since the case was opened"))
    #expect(content.contains("<strong>◇ moved before:</strong> Was the initial conference held in time?"))
  }

  @Test("a case in the older spelling of who came is opened in today’s")
  func olderSpelling() throws {
    let text = "case: 1\nid: mine\ntitle: Mine\nattending: [{ label: x, role: chair }]\nabsent: [{ label: y }]\n"
    let history = try CaseHistory(text, changedBy: [[.set(path("people.1.attended"), to: "yes")]])
    #expect(history.mistakes.isEmpty && history.now[path("people.0.attended")]?.text == "yes")
    #expect(history.now[path("others-attended")]?.text == "no" && history.now[path("attending")] == nil)
    #expect(history.shown.facts.attending.map(\.label.text) == ["x", "y"])
  }

  @Test("what was sent together is one step")
  func together() throws {
    let base = try tree("divided-equally")
    var form = sent(base)
    set("conference.date", to: "2023-07-06", in: &form)
    form.append(("press", "add:people"))
    let address = try Asking.redirect("/change/divided-equally", posting: form)
    #expect(address == "/change/divided-equally?set=conference.date%3A2023-07-06&and-add=people")
    #expect(try Asking.page(address).contains("6. person 1"))
  }

  @Test("ticks are read: some, none as is known, and unknown")
  func ticking() throws {
    let tree = try tree("divided-equally")
    func change(_ edit: (inout [(name: String, value: String)]) -> Void) -> [FactChange] {
      var form = sent(tree)
      edit(&form)
      return tree.changes(in: Fields(form))
    }
    let path = path("views.0.for-plan")
    #expect(
      change { $0.append(("fact.views.0.for-plan", "officer")) }
        == [.set(path, to: "social worker\nhealth visitor\nofficer")])
    #expect(
      change { form in form.removeAll { $0.name == "fact.views.0.for-plan" && !$0.value.isEmpty } }
        == [.set(path, to: "")])
    #expect(
      change { form in
        form.removeAll { $0.name == "fact.views.0.for-plan" && !$0.value.isEmpty }
        form.append(("fact.views.0.for-plan", "\r\n"))
      } == [.set(path, to: "\n")])
  }

  @Test(
    "a mistake is shown at its field, and the rest keeps its values",
    arguments: [
      (
        "set=conference.date%3Asoon", "fact.conference.date", "Conference, date",
        "Expected a date such as ‘2023-05-15’, ‘15 May 2023’ or ‘15/05/2023’."
      ),
      (
        "set=conference.date%3A30+February+2023", "fact.conference.date", "Conference, date",
        "There is no such day: that month has fewer days."
      ),
      (
        "set=conference.ends%3A09:00", "fact.conference.ends", "Conference, ends",
        "‘conference.ends’ cannot be before ‘conference.starts’. Correct one of the two."
      ),
      (
        "set=conference.kind%3Areveiw", "fact.conference.kind", "Conference, kind",
        "Expected one of: initial, review, transfer-in. Did you mean ‘review’?"
      ),
      ("set=people.0.label%3A", "fact.people.0.label", "People, 1, label", "‘label’ is missing."),
      (
        "set=views.0.for-plan%3Anobody", "fact.views.0.for-plan", "Views, 1, for plan",
        "No person of this case has this label. Write it as it stands where the person is first named, or add the person there."
      ),
      (
        "set=conference.date%3A1066-10-14", "fact.conference.date", "Conference, date",
        "This date lies outside the years 1970 to 2100."
      ),
    ])
  func mistakes(query: String, anchor: String, place: String, sentence: String) throws {
    let page = try Asking.whole("/change/divided-equally?\(query)")
    #expect(page.title.hasPrefix("Error: Change the case: "))
    let content = page.content.text
    #expect(content.contains("<li><a href=\"#\(anchor)\">\(place): \(sentence)</a></li>"))
    let text = try #require(samples.first { $0.id == "divided-equally" }).text
    let history = try CaseHistory(text, changedBy: try #require(Fields(encoded: query).steps))
    let control = try #require(history.now.controls.first { $0.id == anchor })
    let field = FactForm(history).field(control)
    #expect(field.mistakes == [sentence])
    #expect(field.html.text.contains("id=\"\(anchor)\""))
    #expect(field.html.text.contains("<p class=\"error-message\">\(sentence)</p>"))
    #expect(content.contains("id=\"\(anchor)\"") && content.contains("<p class=\"error-message\">\(sentence)</p>"))
    // Of two facts that contradict each other, both show it.
    let both = anchor == "fact.conference.ends" ? "fact.conference.starts" : anchor
    for other in history.now.controls where ![anchor, both].contains(other.id) {
      #expect(FactForm(history).field(other).mistakes.isEmpty, "\(other.id)")
    }
    if both != anchor {
      let other = try #require(history.now.controls.first { $0.id == both })
      #expect(FactForm(history).field(other).mistakes == [sentence])
    }
    #expect(content.contains("One thing cannot be read."))
    #expect(content.contains("name=\"fact.conference.starts\" value=\"10:00\""))
    #expect(content.contains("The outcomes are those of the case before this mistake."))
  }

  @Test("an item added says what it needs first")
  func adding() throws {
    let content = try Asking.page("/change/divided-equally?add=reports")
    #expect(
      content.contains("<li><a href=\"#fact.reports.0.author\">Reports, 1, author: ‘author’ is missing.</a></li>"))
  }

  @Test(
    "a hostile value stays a value or a mistake",
    arguments: [
      "<script>alert(1)</script>", "\"><img src=x>", "{{title}}", "x\ncase: 2", "]: [", "\u{0}", "\u{85}", "\u{202E}",
      String(repeating: "x", count: 100_000),
    ])
  func hostile(value: String) throws {
    for fact in ["conference.date", "people.1.label", "title", "conference.kind"] {
      var form = sent(try tree("divided-equally"))
      set(fact, to: value, in: &form)
      let content: String
      switch try Asking.reply("/change/divided-equally", posting: form) {
      case .redirect(let address): content = try Asking.page(address)
      case .page(let page): content = page.content.text
      default:
        Issue.record("refused")
        continue
      }
      #expect(!content.contains("<script") && !content.contains("<img"))
      #expect(content.contains("name=\"fact.conference.starts\" value=\"10:00\""))
    }
  }

  @Test("a case of one’s own travels in the form and nowhere else")
  func own() throws {
    let yaml = "case: 1\nid: mine\ntitle: Mine & <yours>\nconference: { kind: initial, date: 2023-05-15 }\n"
    let content = try Asking.page("/change/own", posting: [("yaml", ""), ("file", yaml)])
    #expect(content.contains("<h1>Your case: Mine &amp; &lt;yours&gt;</h1>"))
    #expect(content.contains("Nothing is changed yet."))
    let changed = try Asking.page(
      "/change/own", posting: [("yaml", yaml), ("set", "conference.starts:10:00"), ("fact.conference.starts", "11:00")])
    #expect(changed.contains("<input type=\"hidden\" name=\"set\" value=\"conference.starts:10:00\">"))
    #expect(changed.contains("<input type=\"hidden\" name=\"set\" value=\"conference.starts:11:00\">"))
    #expect(changed.contains("starts: 11:00"))
  }

  @Test("a case of one’s own that cannot be read comes back with what is wrong and with its text")
  func unreadable() throws {
    let content = try Asking.page("/change/own", posting: [("yaml", "case: 1\nid: mine\nnmae: <x>\n")])
    #expect(content.contains("Line 1, column 1</a>: ‘title’ is missing."))
    #expect(content.contains("Line 3, column 1</a>: This key is not known here. The keys here are: case, id, title"))
    #expect(content.contains("nmae: &lt;x&gt;"))
  }

  @Test("the case as it is can be kept as a file that reads the same")
  func download() throws {
    let history = try CaseHistory(
      #require(samples.first { $0.id == "divided-equally" }?.text),
      changedBy: [[.set(path("title"), to: "Ours: a tie")]])
    let (name, text) = try Asking.download(
      "/change/own/download", posting: [("yaml", WrittenCase(history.now).text)])
    #expect(name == "divided-equally.yaml")
    #expect(text.hasPrefix("case: 1\nid: divided-equally\ntitle: \"Ours: a tie\"\n"))
    #expect(FactTree(try YAML.parse(Array(text.utf8))) == history.now)
  }

  @Test("there is no case of another name")
  func missing() throws {
    #expect(try Asking.missing("/change/nothing").hasPrefix("There is no sample case of this name."))
  }

  @Test("what was pressed is one of the buttons of the form, and nothing else")
  func buttons() throws {
    for button in [FormButton.show, .undo, .add(to: path("people")), .remove(path("people.2"))] {
      #expect(FormButton(in: Fields([(FormButton.name, button.value)])) == button)
    }
    #expect(FormButton(in: Fields()) == .show)
    for value in ["", "undone", "undo:people", "add", "add:", "add:a..b", "remove", "take:people", ":"] {
      #expect(FormButton(in: Fields([(FormButton.name, value)])) == nil, "\(value)")
    }
    #expect(
      try Asking.refusal("/change/divided-equally", posting: [("press", "take:people")])
        .hasPrefix("This asks for a change of something that the case does not have."))
  }
}
