import Engine
import Files
import Foundation
import Profiles
import Records
import Testing
@testable import Web

@Suite("The page Transcribe")
struct TranscribeTests {
  @Test("begins a draft with the text marked, and counts what is left, computed questions first")
  func begin() throws {
    let page = try Asking.page("/transcribe", posting: Transcription.start.map { (name: $0.0, value: $0.1) })
    let catalogue = try Asking.workbench.get().evaluator.catalogue
    let computed = catalogue.parameters.count { !$0.isDescriptive }
    let others = catalogue.parameters.count - computed
    #expect(
      page.contains(
        "Left: \(computed) of \(computed) questions that rules compute with, and \(others) of \(others) others."))
    #expect(page.contains("Left: 2 of 2 sentences that lay a duty on somebody, and 2 of 2 figures."))
    #expect(
      page.contains("<mark class=\"left\"><span class=\"visually-hidden\">[left] </span>At least three agencies should")
    )
    for key in catalogue.keys { #expect(page.contains("name=\"open\" value=\"\(key)\"")) }
    for section in catalogue.sections {
      let keys =
        section.parameters.filter { !$0.parameter.isDescriptive } + section.parameters.filter(\.parameter.isDescriptive)
      let places = try keys.map {
        try #require(
          page.range(of: "name=\"open\" value=\"\($0.fullKey)\"><")?.lowerBound
            ?? page.range(of: "name=\"open\" value=\"\($0.fullKey)\"")?.lowerBound)
      }
      // The button with which one begins stands before all.
      #expect(Array(places.dropFirst()) == places.dropFirst().sorted())
    }
    #expect(try Transcription.draft(page).contains("text: { file: \"elsewhere.txt\", sha256: "))
  }

  @Test("says at each field what is to be chosen at the start, and loses nothing")
  func incomplete() throws {
    let whole = try Asking.whole(
      "/transcribe", posting: [("text", ""), ("authority", "Two Words"), ("name", ""), ("yaml", "")])
    #expect(whole.status == 422 && whole.title == "Error: Transcribe a document")
    let page = whole.content.text
    for (field, sentence) in [
      ("authority", "An authority’s key has small letters, digits and hyphens only."),
      ("name", "An authority’s name has from 1 to 100 characters, in one line and all of them seen."),
      ("text", "Choose the file of the text, or paste the text."),
    ] {
      #expect(page.contains("id=\"\(field)-mistake\">\(sentence)</span>"))
      #expect(page.contains("<li><a href=\"#\(field)\">\(sentence)</a></li>"))
    }
    #expect(page.contains("value=\"Two Words\""))
    let faulty = try Asking.whole(
      "/transcribe",
      posting: [("text", Transcription.text), ("yaml", "profile: 1\nauthority: here\nprocedures: {}\nnaem: x\n")])
    #expect(faulty.status == 422)
    #expect(faulty.content.text.contains("<a href=\"#yaml\">Line 4, column 1</a>:"))
    #expect(faulty.content.text.contains("naem: x"))
    let other = try Asking.page("/transcribe", posting: [("text", Transcription.text), ("yaml", "case: 1\nid: x\n")])
    #expect(other.contains("Line 1, column 1"))
    #expect(
      try Asking.refusal(
        "/transcribe", posting: [("text", String(repeating: "a\n", count: 200_000)), ("yaml", "profile: 1\n")]
      )
      .contains("too large"))
  }

  @Test("offers passages, whose place is taken at a press, and words whose section is found")
  func places() throws {
    let open = try Transcription.work([("question", ""), ("open", "quoracy.fewest")])
    #expect(open.contains("name=\"take\" value=\"0\">Take “At least three agencies"))
    let taken = try Transcription.work([
      ("question", "quoracy.fewest"), ("quoracy.fewest.form", "value"), ("take", "0"),
    ])
    #expect(taken.contains("name=\"quoracy.fewest.at\" value=\"2. Quoracy\""))
    #expect(taken.contains("<mark class=\"here\" id=\"here\">At least three agencies should be</mark>"))
    #expect(taken.contains(" 1 answer begun and not yet in the draft."))
    let found = try Transcription.work([
      ("question", "quoracy.fewest"), ("quoracy.fewest.form", "value"), ("quoracy.fewest.anchor", "three agencies"),
    ])
    #expect(found.contains("name=\"quoracy.fewest.at\" value=\"2. Quoracy\""))
  }

  @Test("puts a clause into its own lines of the draft, and goes on to the next that is left")
  func saving() throws {
    let before = try Transcription.draft(try Transcription.work([]))
    let page = try Transcription.work(Transcription.quorum + [("press", "save")])
    #expect(page.contains("Put into the draft: How many must be represented in all"))
    #expect(
      page.contains(
        "<span class=\"visually-hidden\">[covered] </span><mark class=\"here\" id=\"here\">At least three agencies</mark>"
      ))
    let clause =
      "    fewest:\n      is: 3\n      force: should\n      at: 2. Quoracy\n      anchor: At least three agencies\n"
    #expect(
      try Transcription.draft(page) == before.replacingOccurrences(of: "    fewest: untranscribed\n", with: clause))
    let next = try Transcription.work(Transcription.quorum + [("press", "next")])
    #expect(next.contains("data-address=\"/transcribe?question=quoracy.fewest-by-exception\""))
    let again = try Asking.page("/transcribe", posting: try Transcription.sent(page, [("open", "quoracy.fewest")]))
    #expect(again.contains("name=\"quoracy.fewest.is\" value=\"3\""))
    #expect(again.contains("<span class=\"tag\">stated</span>"))
  }

  @Test("tells what is wrong at its field and at once, in the words of the readers, and leaves the draft as it is")
  func mistakes() throws {
    let before = try Transcription.draft(try Transcription.work([]))
    func page(_ changes: [(String, String)], press: String? = nil) throws -> String {
      let names = Set(changes.map(\.0))
      return try Transcription.work(
        Transcription.quorum.filter { !names.contains($0.0) } + changes + (press.map { [("press", $0)] } ?? []))
    }
    func told(_ part: String, _ sentence: String) -> String {
      "<span class=\"error-message\" id=\"quoracy.fewest.\(part)-mistake\">\(sentence)</span>"
    }
    let value = try page([("quoracy.fewest.is", "three")], press: "save")
    #expect(value.contains(told("is", "Expected a whole number such as ‘3’.")))
    #expect(value.contains("<a href=\"#quoracy.fewest.is\">Expected a whole number such as ‘3’.</a>"))
    #expect(value.contains("value=\"three\"") && value.contains("aria-invalid=\"true\""))
    #expect(try Transcription.draft(value) == before)
    #expect(
      try page([("quoracy.fewest.force", "often")]).contains(
        told("force", "Expected one of: must, should, normally, may, guide.")))
    // Words are held against the text before anything else is entered.
    for value in ["3", ""] {
      let moved = try page([("quoracy.fewest.anchor", "within 15 working days"), ("quoracy.fewest.is", value)])
      let sentence =
        "“within 15 working days” does not stand in “2. Quoracy”, but elsewhere: read the clause again."
      #expect(moved.contains(told("anchor", sentence)), "\(value)")
    }
    #expect(
      try page([("quoracy.fewest.at", "9. Zeppelins")]).contains(
        told("at", "The document has no section “9. Zeppelins”.")))
    #expect(
      try page([("quoracy.fewest.anchor", "At least three agencies should be represented at")]).contains(
        "id=\"quoracy.fewest.anchor-mistake\">"))
    let limit = try Transcription.work([
      ("question", "initial-conference.limit"), ("initial-conference.limit.form", "value"),
      ("initial-conference.limit.is", "20 working days after the last strategy discussion"),
      ("initial-conference.limit.force", "must"), ("initial-conference.limit.anchor", "within 15 working days"),
    ])
    #expect(limit.contains("id=\"initial-conference.limit.is-mistake\">"))
    // What may be right all the same is a remark.
    let force = try page([("quoracy.fewest.force", "must")], press: "save")
    #expect(force.contains("<p class=\"notice\">") && !force.contains("error-message"))
    // What is left out is told when the clause is to be kept, and not before.
    let left = [("quoracy.fewest.force", ""), ("quoracy.fewest.is", "")]
    #expect(!(try page(left).contains("error-message")))
    let finished = try page(left, press: "save")
    for part in ["is", "force"] { #expect(finished.contains("id=\"quoracy.fewest.\(part)-mistake\">"), "\(part)") }
  }

  @Test("keeps what was begun of one question while another is open, and takes it back when asked")
  func begun() throws {
    let other = try Transcription.work(Transcription.quorum + [("open", "minutes.limit")])
    #expect(other.contains("<input type=\"hidden\" name=\"quoracy.fewest.is\" value=\"3\">"))
    #expect(other.contains("<span class=\"tag\">begun</span>"))
    let back = try Asking.page("/transcribe", posting: try Transcription.sent(other, [("open", "quoracy.fewest")]))
    #expect(back.contains("name=\"quoracy.fewest.is\" value=\"3\""))
    let undone = try Transcription.work(Transcription.quorum + [("press", "undo")])
    #expect(undone.contains("Taken back.") && !undone.contains("answer begun"))
    // What a form does not show is not lost either.
    let silent = try Transcription.work(Transcription.quorum.map { $0.0.hasSuffix(".form") ? ($0.0, "silent") : $0 })
    #expect(silent.contains("<input type=\"hidden\" name=\"quoracy.fewest.is\" value=\"3\">"))
  }

  @Test("writes every form of a clause")
  func forms() throws {
    let key = "quoracy.fewest"
    let place = [(key + ".at", "2. Quoracy"), (key + ".anchor", "three agencies")]
    let written =
      "provisions:\n  - { is: 3, for: [initial], force: should, at: 2. Quoracy, anchor: three agencies }\n  - { is: 2, when: otherwise, force: should, at: 2. Quoracy, anchor: represented at every }\n"
    let forms: [(String, [(String, String)], String)] = [
      ("silent", [(key + ".note", "Nothing near.")], "fewest:\n      silent: yes\n      note: Nothing near."),
      (
        "judged", [(key + ".judged", "Enough are there."), (key + ".force", "should")] + place,
        "fewest:\n      judged: Enough are there."
      ),
      ("deferred", [(key + ".deferred", "Other Procedures")] + place, "fewest:\n      deferred: Other Procedures"),
      (
        "written", [(key + ".written", written)],
        "fewest:\n      provisions:\n        - is: 3\n          for:\n            - initial"
      ),
      (
        "value",
        [
          (key + ".is", "3"), (key + ".force", "should"), (key + ".for", "initial"), (key + ".for", "review"),
          (key + ".when", "planMade"),
          (key + ".provided", "All agree."), (key + ".also", "- { at: 1. Convening, anchor: must be held }"),
        ] + place,
        "fewest:\n      is: 3"
      ),
    ]
    for (form, fields, wanted) in forms {
      let fields = fields.map { $0.1 == "planMade" ? ($0.0, "plan-made") : $0 }
      let page = try Transcription.work([("question", key), (key + ".form", form)] + fields + [("press", "save")])
      #expect(page.contains("Put into the draft"), "\(form)")
      let draft = try Transcription.draft(page)
      #expect(draft.contains(wanted), "\(form)")
      if form == "value" {
        for line in [
          "for:\n        - initial\n        - review", "when: plan-made", "provided: All agree.",
          "also:\n        - at: 1. Convening",
        ] {
          #expect(draft.contains(line), "\(line)")
        }
      }
      // And back again.
      let again = try Asking.page(
        "/transcribe", posting: [("text", Transcription.text), ("yaml", draft), ("open", key)])
      #expect(again.contains("value=\"\(form)\" checked>"), "\(form)")
      #expect(!again.contains("answer begun"))
    }
    let wrong = try Transcription.work([
      ("question", key), (key + ".form", "written"), (key + ".written", "is: 3\nforce: perhaps\n"), ("press", "save"),
    ])
    #expect(wrong.contains("id=\"quoracy.fewest.written-mistake\">Line "))
  }

  @Test("takes whatever somebody types as text, and nothing else")
  func hostile() throws {
    for text in ["\" }\nauthority: doncaster", "# no comment", "'", "{ a: [", "&a *a !!x %", "<script>", "a\u{0}b"] {
      let page = try Transcription.work([
        ("question", "quoracy.fewest"), ("quoracy.fewest.form", "silent"), ("quoracy.fewest.note", text),
        ("press", "save"),
      ])
      #expect(!page.contains("<script>"))
      let draft = try Transcription.draft(page)
      #expect(draft.contains("authority: elsewhere"))
      #expect(draft.contains("fewest: untranscribed") == text.contains("\u{0}"), "\(text)")
    }
    for (key, value) in [
      ("question", "no.such"), ("open", "x"), ("take", "99"), ("press", "x"), ("quoracy.fewest.form", "x"),
    ] {
      #expect(
        try Transcription.work([("question", "quoracy.fewest")].filter { $0.0 != key } + [(key, value)]).contains(
          "Questions</h2>"))
    }
  }

  @Test("opens a text of other line breaks as the edition that its draft names")
  func lineBreaks() throws {
    let draft = try Transcription.draft(try Transcription.work([]))
    let windows = Transcription.text.replacingOccurrences(of: "\n", with: "\r\n")
    let begun = try Asking.page("/transcribe", posting: [("text", windows), ("yaml", draft)])
    #expect(!begun.contains("What else does not hold"))
    let other = try Asking.page("/transcribe", posting: [("text", Transcription.text + "More.\n"), ("yaml", draft)])
    #expect(other.contains("is not the edition that was transcribed"))
  }
}
