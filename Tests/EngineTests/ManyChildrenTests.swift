import Cases
import Engine
import ProcedureKit
import Profiles
import Records
import Rendering
import TestSupport
import Testing

@Suite("Many children in one case")
struct ManyChildrenTests {
  @Test("are explained one like another, each completely")
  func complete() throws {
    let (file, explanation) = try explanation(of: 60)
    let ofChildren = explanation.differences.filter { if case .child? = $0.subject { true } else { false } }
    #expect(explanation.differences.allSatisfy { $0.isComplete })
    for (_, differences) in Dictionary(grouping: ofChildren, by: \.key) {
      #expect(differences.count == file.children.count)
      #expect(Set(differences.map(\.sets)).count == 1)
    }
    #expect(!ofChildren.isEmpty)
  }

  @Test("are searched until the bound of the whole explanation, which is said then")
  func bound() throws {
    let (_, explanation) = try explanation(of: 3_000)
    #expect(explanation.differences.contains { !$0.isComplete })
    let text = explanation.document.text()
    #expect(text.contains("There may be more reasons: the search stopped at \(Why.bound) trials."))
    #expect(!text.contains("No clause explains it"))
  }

  private func explanation(of count: Int) throws -> (Case, Explanation) {
    let evaluator = try Fixtures.evaluator.get()
    func lines(_ line: (Int) -> String) -> String { (0..<count).map { line($0) + "\n" }.joined() }
    let text =
      "case: 1\nid: many\ntitle: Many\nconference: { kind: initial, date: 2023-05-15 }\nothers-attended: no\npeople:\n"
      + "  - { label: one, attended: yes, role: professional, agency: health }\n  - { label: two, attended: yes, role: professional, agency: police }\n"
      + "  - { label: three, attended: yes, role: professional, agency: police }\n"
      + "children:\n" + lines { "  - { label: c\($0) }" } + "views:\n"
      + lines {
        "  - { child: c\($0), consensus: no, chair-for-plan: yes, for-plan: [one], against-plan: [two, three] }"
      }
    let file = try CaseReader.read(CaseReader.source(name: "many", bytes: Array(text.utf8)))
    let found = try Fixtures.authorities().findings(on: file, by: evaluator)
    return (file, Explanation(file, found[0], against: found[1], by: evaluator))
  }
}
