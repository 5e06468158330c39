import Cases
import Engine
import ProcedureKit
import Procedures
import Profiles
import Records
import Rendering
import TestSupport
import Testing

@Suite("An initial conference and its reviews, with the views at each, in one file")
struct ReviewsInOneFileTests {
  private static let people = """
    children: [{ label: girl, born: 2015-03-02 }, { label: boy, born: 2017-03-02 }]
    attending:
      - { label: chair, role: chair }
      - { label: worker, profession: social-worker, agency: childrens-social-care }
      - { label: teacher, profession: teacher, agency: education }
      - { label: officer, profession: police-officer, agency: police }

    """
  private static let initial = """
    conference: { kind: initial, date: 2023-05-17 }
    views: [{ child: girl, consensus: no, for-plan: [worker, teacher], against-plan: [officer] }]

    """
  private static let views =
    "[{ child: girl, consensus: no, for-plan: [worker], against-plan: [teacher, officer] }, { child: boy, consensus: yes, for-plan: [worker, teacher] }]"

  private let workpiece: Workpiece

  init() throws {
    workpiece = try Workpiece().stating(
      """
      decision-making.consensus-first: yes
      decision-making.fallback: majority
      decision-making.unit: persons
      decision-making.majority: over-half-of-views-given
      """)
  }

  private func found(_ text: String) throws -> [String: String] {
    let facts = try Workpiece.facts(text)
    let findings = workpiece.evaluator.evaluate(facts, under: workpiece.clauses).map { finding in
      let key = workpiece.evaluator.place(of: finding.question)?.key ?? ""
      return (
        key + (finding.subject.map { " @ " + $0.label(in: facts) } ?? ""),
        finding.inShort(workpiece.evaluator.catalogue)
      )
    }
    return Dictionary(findings) { first, _ in first }
  }

  @Test("What is decided at a review is what a file of that review alone comes to")
  func same() throws {
    let whole = try found(
      Self.people + Self.initial
        + "reviews: [{ held: 2023-08-10 10:00, came: [chair, worker, teacher, officer], views: \(Self.views) }]")
    let alone = try found(
      Self.people
        + "conference: { kind: review, date: 2023-08-10, starts: 10:00, initial-held: 2023-05-17 }\nviews: \(Self.views)"
    )
    #expect(whole["decision-making.decision @ girl"] == "plan")
    #expect(alone["decision-making.decision @ girl"] == "no-plan")
    var compared = 0
    for (topic, outcome) in alone {
      guard ["decision-making.", "threshold.", "categories.", "quoracy."].contains(where: topic.hasPrefix) else {
        continue
      }
      let parts = topic.split(separator: " @ ").map(String.init)
      let atReview = parts[0] + " @ " + (parts.count > 1 ? "\(parts[1]) at review 1" : "review 1")
      #expect(whole[atReview]?.replacing(": reviews.views.", with: ": views.") == outcome, "\(topic)")
      compared += 1
    }
    #expect(compared > 8)
    #expect(!whole.keys.contains { $0.hasPrefix("minutes.") && $0.contains("review 1") })
  }

  @Test("Only who came is counted, and only reviews with views are asked about")
  func came() throws {
    let found = try found(
      Self.people + Self.initial
        + "reviews: [{ held: 2024-02-08, came: [worker, teacher], views: [{ child: girl, consensus: no, for-plan: [worker, teacher] }] }, { held: 2023-08-10 }]"
    )
    #expect(found["decision-making.decision @ girl at review 2"] == "plan")
    #expect(!found.keys.contains { $0.hasSuffix("review 1") && $0.hasPrefix("decision-making.") })
  }

  @Test("What is missing is asked for where the case would tell it of the review")
  func missing() throws {
    let facts = Self.people + Self.initial
    let untold = try found(
      facts + "reviews: [{ held: 2023-08-10, came: [worker], views: [{ child: girl }] }]")
    let needs = untold.filter { $0.key.hasSuffix("at review 1") }.map(\.value).filter { $0.hasPrefix("undetermined: ") }
    #expect(!needs.isEmpty)
    let keys = needs.map { $0.dropFirst("undetermined: ".count) }
    #expect(keys.contains { $0.hasPrefix("reviews.views.") })
    #expect(keys.allSatisfy { $0.hasPrefix("reviews.") }, "\(keys)")
  }

  @Test("The story tells who came to a review and what they thought")
  func story() throws {
    let facts = try Workpiece.facts(
      Self.people + Self.initial + "reviews: [{ held: 2023-08-10, came: [worker, teacher], views: \(Self.views) }]")
    let text = facts.story.text()
    #expect(text.contains("What is thought at review 1") && text.contains("Who came: worker and teacher."))
  }
}
