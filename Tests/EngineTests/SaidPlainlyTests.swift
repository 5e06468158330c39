import Cases
import Engine
import ProcedureKit
import Procedures
import Rendering
import TestSupport
import Testing

@Suite("What a case says plainly gives way to what its particulars settle, and is told beside that")
struct SaidPlainlyTests {
  @Test(
    "Of a quorum",
    arguments: [
      (
        2, "no",
        "The conference was quorate: 2 different agencies are needed, and 2 counted; the case says that it was not"
      ),
      (3, "yes", "lacking: 1 more; the case says that it was"),
      (2, "yes", "The conference was quorate: 2 different agencies are needed, and 2 counted."),
      (3, "no", "The conference was not quorate: 3 different agencies are needed, and 2 counted; lacking: 1 more."),
    ])
  func quorum(fewest: Int, told: String, sentence: String) throws {
    let work = try Workpiece().stating(
      "quoracy.fewest: \(fewest)\nquoracy.unit: agencies\nquoracy.if-inquorate: chair-decides")
    let facts = try Workpiece.facts(
      """
      conference: { quorate: \(told) }
      people: [{ label: a, attended: yes, agency: police }, { label: b, attended: yes, agency: health }]
      others-attended: no
      """)
    let findings = AuthorityFindings(facts, work.profile, work.clauses, by: work.evaluator)
    let text = Comparison(facts, [findings], by: work.evaluator).document(all: true).text(TextStyle(width: 2000))
    #expect(text.contains(sentence), "\(text)")
    #expect(
      text.contains("which those whom it names do not bear out") == !sentence.hasSuffix("."), "\(text)")
  }
}
