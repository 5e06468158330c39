import Cases
import Engine
import ProcedureKit
import Profiles
import Records
import Testing
@testable import Web
import YAML

@Suite("The facts of a case as a tree")
struct FactTreeTests {
  @Test("every sample case, written from its tree, has the same findings under every authority", arguments: samples)
  func roundTrip(file: Case) throws {
    let workbench = try Asking.workbench.get()
    let history = try CaseHistory(file.text)
    let written = try CaseRevision(history.opened.tree)
    #expect(FactTree(try YAML.parse(Array(WrittenCase(written.tree).text.utf8))) == history.opened.tree)
    for profile in workbench.profiles {
      let clauses = workbench.evaluator.clauses(of: profile)
      let (before, after) = (
        workbench.evaluator.evaluate(file, under: clauses), workbench.evaluator.evaluate(written.facts, under: clauses)
      )
      #expect(before.count == after.count)
      #expect(zip(before, after).allSatisfy { $0.isSame(as: $1) && $0.subject == $1.subject })
    }
  }

  @Test("a form sent as it was shown changes nothing", arguments: samples)
  func unchanged(file: Case) throws {
    let tree = try CaseHistory(file.text).now
    #expect(tree.changes(in: Fields(sent(tree))) == [])
  }

  @Test("the place of each written value is the one at which the reader finds it", arguments: samples)
  func places(file: Case) throws {
    let tree = try CaseHistory(file.text).now
    let written = WrittenCase(tree)
    var found: [FactPath] = []
    func walk(_ node: Node, _ path: FactPath) {
      #expect(written.paths[node.start] == path)
      found.append(path)
      switch node.content {
      case .scalar: break
      case .sequence(let items): for (place, item) in items.enumerated() { walk(item, path.appending(place)) }
      case .mapping(let entries): for entry in entries { walk(entry.value, path.appending(entry.name)) }
      }
    }
    walk(try YAML.parse(Array(written.text.utf8)), FactPath())
    #expect(found.count == tree.size)
  }

  @Test("how people judged is kept, and shown as lines that say the same again")
  func judgements() throws {
    let text = """
      case: 1
      id: judged
      title: Judged
      judgements:
        decision-making.fallback: { so: yes, because: The talk turned to the parents. }
        minutes.limit: no
      """
    var tree = try CaseHistory(text).now
    let control = try #require(tree.controls.first { $0.path == path("judgements") })
    #expect(control.text == "decision-making.fallback: yes, The talk turned to the parents.\nminutes.limit: no")
    #expect(control.change(sent: [control.text]) == nil)
    let before = tree
    try tree.apply(.set(path("judgements"), to: control.text))
    #expect(tree == before)
    try tree.apply(.set(path("judgements"), to: "minutes.limit: yes"))
    #expect(WrittenCase(tree).text.hasSuffix("judgements:\n  minutes.limit: yes\n"))
    try tree.apply(.set(path("judgements"), to: "a: b: c\n- x\n{}"))
    #expect(try CaseHistory(WrittenCase(before).text).now == before)
    try tree.apply(.set(path("judgements"), to: ""))
    #expect(tree["judgements"] == nil)
  }

  @Test("every key that a case can have is a control, a record or a list of records")
  func everyKey() throws {
    var untold: [String] = []
    func walk(_ keys: [Grammar.Key]) {
      for key in keys {
        if case .mapping = key.grammar.form {
          untold.append(key.name)
          continue
        }
        let inner = key.grammar.recordElement?.keys ?? key.grammar.keys
        let isControl = FactControl(key, FactPath(), nil, in: .record([])) != nil
        #expect(isControl == inner.isEmpty, "\(key.name)")
        walk(inner)
      }
    }
    walk(FactTree.grammar.keys)
    // How people judged stands by parameter: the form keeps it as it is written.
    #expect(untold == ["judgements"])
  }

  @Test(
    "any text stays a text",
    arguments: [
      "yes", "a: b", "- a", "# a", "a #b", "\"a\"", "'a'", "{a}", "[a]", "&a", "*a", "!a", "|", ">", "%a", "@a", "a:",
      " a", "a ", "a\nb", "a\\b", "é – ’", "😀", "---", "...", "?", "a\tb", "null", "~", "\u{200D}", "<script>",
      String(repeating: "long ", count: 70) + "text",
    ])
  func hostileTexts(text: String) throws {
    let tree = FactTree.record([FactTree.Entry(key: "look-at", value: .text(text))])
    #expect(FactTree(try YAML.parse(Array(WrittenCase(tree).text.utf8))) == tree)
  }

  @Test("somebody who is given another label keeps what the case says of them")
  func renaming() throws {
    var tree = try tree("siblings-apart")
    try tree.apply(.set(path("people.2.label"), to: "head teacher"))
    try tree.apply(.set(path("children.0.label"), to: "elder"))
    #expect(tree[path("views.0.against-plan.0")]?.text == "head teacher")
    #expect(tree[path("views.0.child")]?.text == "elder")
    #expect(tree[path("people.1.works-with.0")]?.text == "elder")
    #expect(throws: Never.self) { try CaseRevision(tree) }
  }

  @Test("somebody who is removed is named no longer, and what was said of a removed child goes too")
  func removing() throws {
    var tree = try tree("siblings-apart")
    try tree.apply(.remove(path("people.2")))
    try tree.apply(.remove(path("children.1")))
    #expect(tree[path("views.0.against-plan")]?.items == [.text("youth worker")])
    #expect(tree["views"]?.items.count == 1)
    #expect(throws: Never.self) { try CaseRevision(tree) }
  }

  @Test("a record of which nothing is known any more is left out, and an item of a list stays")
  func clearing() throws {
    var tree = try tree("divided-equally")
    try tree.apply(.set(path("delay.ground"), to: "complex-enquiries"))
    #expect(tree["delay"] != nil)
    try tree.apply(.set(path("delay.ground"), to: ""))
    try tree.apply(.set(path("children.0.born"), to: ""))
    #expect(tree["delay"] == nil)
    #expect(tree["children"]?.items.count == 1)
  }

  @Test(
    "a change of what no case can say is refused",
    arguments: [
      "set=nothing:1", "set=people.99.label:x", "set=people:x", "add=title", "remove=conference", "set=x",
    ])
  func noSuchFact(query: String) throws {
    #expect(
      try Asking.refusal("/change/divided-equally?\(query)")
        == "This asks for a change of something that the case does not have. Open the case anew and change it there.")
  }
}
