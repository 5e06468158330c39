import Cases
import Engine
import Foundation
import Profiles
import Records
import Rendering
import Testing
import Training
@testable import Web

@Suite("A case of one’s own")
struct OwnCaseTests {
  /// What a browser sends of a new case in which only this is told.
  private func new(_ told: (name: String, value: String)...) throws -> [(name: String, value: String)] {
    var form = [(name: "yaml", value: OwnCase.blank)] + sent(try CaseHistory(OwnCase.blank).now)
    for (name, value) in told {
      if let index = form.firstIndex(where: { $0.name == name }) {
        form[index].value = value
      } else {
        form.append((name, value))
      }
    }
    return form
  }

  private func facts(_ form: [(name: String, value: String)]) throws -> Case {
    let (_, text) = try Asking.download("/change/own/download", posting: form)
    return try CaseReader.read(Source(name: "own", bytes: Array(text.utf8)))
  }

  @Test("is asked first in a short form, whose parts and those of the rest have words for titles")
  func form() throws {
    let page = try Asking.whole("/new")
    #expect(page.title == "New case" && page.part == .new)
    let content = page.content.text
    for label in [
      "What you call it", "Kind of conference", "The strategy discussion", "The conference", "Today", "GP came",
    ] {
      #expect(content.contains(">\(label)</label>"), "\(label)")
    }
    let parts = content.components(separatedBy: "<summary>Everything else that a case can say</summary>")
    #expect(parts.count == 2 && parts[0].contains("name=\"fact.conference.date\""))
    #expect(!parts[1].contains("name=\"fact.conference.date\"") && parts[1].contains("name=\"fact.conference.booked\""))
    #expect(content.contains("Id, title") == false && content.contains("<summary>What the case is called"))
  }

  @Test("every part of the long form has a title of its own")
  func titles() {
    var wanted: Set<String> = []
    func walk(_ keys: [Grammar.Key], isTop: Bool) {
      var isInRun = false
      for key in keys where key.name != "case" {
        let inner = key.grammar.recordElement?.keys ?? key.grammar.keys
        if !inner.isEmpty {
          wanted.insert(key.name)
          walk(inner, isTop: false)
        } else if isTop, !isInRun {
          wanted.insert(key.name)
        }
        isInRun = inner.isEmpty
      }
    }
    walk(FactTree.grammar.keys, isTop: true)
    #expect(wanted == Set(FactTitle.all.keys))
    #expect(Set(FactTitle.all.values).count == FactTitle.all.count)
  }

  @Test("tells who came and who is for what, and no more than was told")
  func people() throws {
    let facts = try facts(
      new(
        ("usual.chair.came", "yes"), ("usual.gp.came", "yes"), ("usual.gp.side.0", "for-plan"),
        ("usual.teacher.side.0", "against-plan"), ("usual.mother.came", "no"), ("fact.conference.date", "14 May 2026"),
        ("usual.discussion", "21/04/2026"), ("fact.title", "A tie of ours"), ("mine", "wakefield")))
    #expect(facts.people.map(\.label.text) == ["chair", "GP", "teacher", "mother"])
    #expect(facts.people.map(\.attended) == [true, true, nil, false])
    #expect(facts.people.map(\.role) == [.chair, .professional, .professional, .parent])
    #expect(facts.people.map(\.agency) == [nil, .health, .education, nil])
    let view = try #require(facts.views.first)
    #expect(view.forPlan.map(\.text) == ["GP"] && view.againstPlan.map(\.text) == ["teacher"])
    #expect(facts.conference.kind == nil && facts.othersAttended == nil && facts.enquiry.opened == nil)
    #expect(facts.strategyDiscussions.count == 1 && facts.title == "A tie of ours" && facts.id == "a-tie-of-ours")
  }

  @Test("has one control for what each person thinks, whichever list they stood in", arguments: Side.allCases + [nil])
  func sides(side: Side?) throws {
    let base = try #require(samples.first { $0.id == "divided-equally" })
    let officer = try #require(try tree("divided-equally").sides.first { $0.label == "officer" })
    #expect(officer.side == .againstPlan)
    let facts = try facts([("yaml", base.text), (officer.name, side?.rawValue ?? "")])
    let view = try #require(facts.views.first)
    for (list, here) in [
      (view.forPlan, Side.forPlan), (view.againstPlan, .againstPlan), (view.abstaining, .abstaining),
    ] {
      #expect(list.contains { $0.text == "officer" } == (here == side))
      #expect(list.count { $0.text == "teacher" } == (here == .againstPlan ? 1 : 0))
    }
    let page = try Asking.page("/change/divided-equally")
    #expect(page.components(separatedBy: "name=\"\(officer.name)\"").count == Side.allCases.count + 2)
    #expect(!page.contains("name=\"fact.views.0.for-plan\"") && !page.contains("<legend>chair</legend>"))
  }

  @Test(
    "begins with any sample case under a key of its own, and without what was to be looked at in that",
    arguments: samples)
  func beginning(sample: Case) throws {
    let page = try Asking.page("/new?from=\(sample.id)")
    #expect(page.contains("data-new") && page.contains("id: own-case"))
    #expect(!page.contains("look-at:"))
    #expect(page.contains("data-title=\"\(sample.title.escapedForHTML)\""))
  }

  @Test("what is to be looked at in a sample case is not said of one that was changed, unless it is said anew")
  func lookAt() throws {
    let sample = try #require(samples.first { $0.id == "divided-equally" })
    let words = try #require(sample.lookAt).escapedForHTML
    #expect(try Asking.page("/compare/divided-equally").contains(words))
    let changed = "/compare/divided-equally?set=conference.date%3A2023-07-06"
    #expect(try !Asking.page(changed).contains("What to look at"))
    #expect(try Asking.page(changed + "&set=look-at%3AAnother+day").contains("What to look at:</strong> Another day"))
    #expect(try Asking.page("/compare/own", posting: [("yaml", sample.text)]).contains(words))
    let text = sample.text.replacing("2023-07-05", with: "2023-07-06")
    #expect(try !Asking.page("/compare/own", posting: [("yaml", text)]).contains("What to look at"))
    let mine = text.replacing("What a tie means", with: "What our tie means")
    #expect(try Asking.page("/compare/own", posting: [("yaml", mine)]).contains("What our tie means"))
  }

  @Test("goes with what stands in its form to every page, and each page leads to all the others")
  func everywhere() throws {
    let form = try new(("fact.title", "A tie of ours"), ("usual.gp.came", "yes"))
    for action in CaseAction.allCases where action != .file {
      let page = try Asking.page(action.ownAddress, posting: form)
      #expect(page.contains("A tie of ours") && page.contains("data-own-text"), "\(action)")
      #expect(page.contains("data-address=\"\(action.ownAddress)"), "\(action)")
      guard action != .present else { continue }
      for other in CaseAction.allCases where other != action {
        #expect(page.contains("formaction=\"\(other.ownAddress)\""), "\(action): \(other)")
      }
    }
  }

  @Test("stays in its form where something in it cannot be read, whatever was asked for")
  func mistaken() throws {
    let form = try new(("fact.conference.date", "30 February 2026"))
    for address in ["/compare/own", "/present/own", "/check/own", "/exercise/own", "/what-if/own"] {
      let whole = try Asking.whole(address, posting: form)
      #expect(whole.title == "Error: Your case: A case of my own", "\(address)")
      #expect(whole.content.text.contains("value=\"30 February 2026\""))
    }
    let page = try Asking.page("/compare/divided-equally?set=conference.date%3Asoon")
    #expect(
      page.contains("<h1>Change the case: Two for a plan and two against</h1>") && page.contains("value=\"soon\""))
  }

  @Test("what if says at its own page what is wrong with a case of one’s own, and keeps its text and the proposal")
  func unreadableCase() throws {
    let whole = try Asking.whole(
      "/what-if/wakefield?title=Fewer&change=quoracy.fewest&quoracy.fewest.how=silent", posting: [("yaml", "case: [")])
    #expect(whole.status == 422 && whole.part == .whatIf && whole.title.hasPrefix("Error: What if Wakefield"))
    let page = whole.content.text
    #expect(page.contains("What is wrong with the case") && page.contains("<a href=\"#yaml\">Line 1"))
    #expect(page.contains("id=\"own-case\" open>") && page.contains("\ncase: [</textarea>"))
    #expect(page.contains("<input type=\"hidden\" name=\"change\""))
  }

  @Test("a sample case that was changed is compared, presented, checked and kept at addresses of its own")
  func changedSample() throws {
    var form = sent(try tree("second-strategy-discussion"))
    set("conference.date", to: "2023-05-25", in: &form)
    let query = "set=conference.date%3A2023-05-25"
    for action in [CaseAction.compare, .present, .check, .exercise] {
      let address = try Asking.redirect(
        "/change/second-strategy-discussion", posting: form + [("go", action.rawValue)])
      #expect(address == "/\(action.rawValue)/second-strategy-discussion?\(query)")
      _ = try Asking.page(address)
    }
    let page = try Asking.page("/compare/second-strategy-discussion?\(query)")
    #expect(page.contains("3 working days late") && page.contains("This is a sample case that was changed."))
    #expect(page.contains("href=\"/present/second-strategy-discussion?\(query)\""))
    let (name, text) = try Asking.download("/compare/second-strategy-discussion/file?\(query)")
    #expect(name == "second-strategy-discussion.yaml" && text.contains("date: 2023-05-25"))
  }

  @Test("is made into exercises that the reader of exercises takes, each with something to predict", arguments: samples)
  func exercises(sample: Case) throws {
    let workbench = try Asking.workbench.get()
    let comparison = workbench.authorities.comparison(of: sample, by: workbench.evaluator)
    let form = ExerciseForm(comparison, Fields())
    let every = form.questions.indices.map { (name: "ask", value: "\($0)") }
    let head = [
      (name: "made", value: "yes"), ("title", "Ours: a \"set\""), ("practises", "All, and # more."),
      ("hint.0", "Look: here"),
    ]
    let (name, text) = try Asking.download("/exercise/own/file", posting: [("yaml", sample.text)] + head + every)
    let reader = ExerciseReader(workbench.evaluator, on: [sample], under: workbench.profiles)
    let set = try reader.read(Source(name: name, bytes: Array(text.utf8)), expecting: "exercises-ours-a-set")
    #expect(name == "exercises-ours-a-set.yaml" && set.exercises.count == form.questions.count)
    #expect(set.title == "Ours: a \"set\"" && set.exercises.first?.hint == "Look: here")
    let refused = try Asking.whole(
      "/exercise/own/file", posting: [("yaml", sample.text), ("made", "yes"), ("title", " ")])
    #expect(refused.status == 422 && refused.content.text.contains("Give the exercises a title."))
  }

  @Test(
    "sample cases are found by topic and words, wherever they are offered",
    arguments: ["/", "/compare", "/change", "/train", "/new/samples"])
  func search(address: String) throws {
    func found(_ query: String) throws -> Set<String> {
      let page = try Asking.page("\(address)?\(query)")
      return Set(samples.map(\.id).filter { page.contains("/\($0)\">") || page.contains("from=\($0)\">") })
    }
    #expect(try found("").count == samples.count)
    #expect(try found("text=tie").contains("divided-equally"))
    #expect(try found("text=no+such+word").isEmpty)
    let minutes = try found("topic=minutes")
    #expect(!minutes.isEmpty && minutes.count < samples.count)
    #expect(minutes.contains("from-decision-to-minutes") && !minutes.contains("unborn-child"))
  }
}
