import Calendars
import Profiles
import Records
import Testing
import YAML

@Suite("Holding a profile against its text")
struct SourceCheckTests {
  private static let limit = Parameter<TimeRule>("How long it may take.")
  private static let count = Parameter<Int>("How many there are.")
  private let catalogue: Catalogue

  init() throws { catalogue = try Catalogue([("tea", [("limit", Self.limit), ("count", Self.count)])]) }

  private static let text = """
    Contents
    - 1. Serving tea
    - 2. Biscuits

    1. Serving tea

    Tea **must** be served within
    15 working days of the ‘request’.

    2. Biscuits

    - 2.1. There are three agencies that bring them.
    - 2.2. Nobody waits for biscuits.
    """

  /// What does not hold, in sentences; figures with the line of the text.
  private func faults(_ clauses: String, text: String = text, remarks: String = "") throws -> [String] {
    try diagnostics(clauses, text: text, remarks: remarks).map { diagnostic in
      let line = diagnostic.source == "tea.txt" ? diagnostic.mark.map { "line \($0.line): " } : nil
      return (line ?? "") + diagnostic.sentence
    }
  }

  private func diagnostics(_ clauses: String, text: String = text, remarks: String = "") throws -> [Diagnostic] {
    try check(clauses, text: text, remarks: remarks).faults
  }

  private func check(_ clauses: String, text: String = text, remarks: String = "") throws -> SourceCheck {
    let source = Source(name: "tea.txt", bytes: Array(text.utf8))
    let yaml = """
      profile: 1
      authority: here
      name: Here
      nation: england
      document: { title: Tea, text: { file: tea.txt, sha256: \(SourceText(Array(Self.text.utf8)).digest) } }
      calendar: england-and-wales
      \(remarks)
      procedures:
        tea:
      \(clauses)
      """
    let profile = try ProfileReader(catalogue).profile(in: Source(name: "here.yaml", bytes: Array(yaml.utf8)))
    return SourceCheck(of: profile, in: source, catalogue)
  }

  private let right = """
        limit: { is: 15 working days after the conference, force: must, at: 1. Serving tea, anchor: within 15 working days of }
        count: { is: 3, force: must, at: 2.1, anchor: three agencies }
    """

  @Test("Every place is found, whatever line breaks, emphasis and quotation marks stand between the words")
  func found() throws {
    #expect(try faults(right).isEmpty)
    let quoted = right.replacing("within 15 working days of", with: "15 working days of the 'request'")
    #expect(try faults(quoted).isEmpty)
    #expect(try faults(right.replacing("1. Serving tea", with: "1 serving Tea")).isEmpty)
    // An anchor is whole words.
    for part in ["15 working days o", "ithin 15 working days"] {
      let said = try faults(right.replacing("within 15 working days of", with: part)).first
      #expect(said == "tea.limit: “\(part)” does not stand in “1. Serving tea”: read the clause again")
    }
  }

  @Test("A changed figure names the clause, the edition and the figure that nobody covers")
  func changed() throws {
    let changed = Self.text.replacing("15 working", with: "20 working")
    #expect(
      try faults(right, text: changed) == [
        "tea.txt is not the edition that was transcribed: its fingerprint differs",
        "tea.limit: “within 15 working days of” does not stand in “1. Serving tea”: read the clause again",
        "line 7: no clause’s place covers this sentence, which lays a duty on somebody: “Tea must be served within 20 …”",
        "line 8: no clause’s anchor covers “20 working days”",
      ])
  }

  @Test("An anchor that moved to another section is told so, and a section that is gone too")
  func moved() throws {
    #expect(
      try faults(right.replacing("at: 1. Serving tea", with: "at: 2. Biscuits")) == [
        "tea.limit: “within 15 working days of” does not stand in “2. Biscuits”, but elsewhere: read the clause again",
        "line 7: no clause’s place covers this sentence, which lays a duty on somebody: “Tea must be served within 15 …”",
        "line 8: no clause’s anchor covers “15 working days”",
      ])
    #expect(
      try faults(right.replacing("at: 1. Serving tea", with: "at: 3. Cake")) == [
        "tea.limit: the document has no section “3. Cake”",
        "line 7: no clause’s place covers this sentence, which lays a duty on somebody: “Tea must be served within 15 …”",
        "line 8: no clause’s anchor covers “15 working days”",
      ])
  }

  @Test("A figure that no rule rests on is set aside by a remark, which must itself be true")
  func remarks() throws {
    let one =
      "    limit: { is: 15 working days after the conference, force: must, at: 1. Serving tea, anchor: within 15 working days of }\n    silent: [count]"
    #expect(try faults(one) == ["line 12: no clause’s anchor covers “three agencies”"])
    let remark = "figures-without-a-rule: [{ at: 2.1, anchor: three agencies, because: It tells a tale. }]"
    #expect(try faults(one, remarks: remark).isEmpty)
    #expect(
      try faults(one, remarks: remark.replacing("2.1", with: "2.2")) == [
        "figures-without-a-rule: “three agencies” does not stand in “2.2”",
        "line 12: no clause’s anchor covers “three agencies”",
      ])
  }

  @Test("What does not hold is shown where it stands: in the profile, or in the text")
  func places() throws {
    let changed = Self.text.replacing("15 working", with: "20 working")
    let remark = "figures-without-a-rule: [{ at: 2.2, anchor: nine lives, because: It tells a tale. }]"
    let found = try diagnostics(
      right.replacing("at: 2.1", with: "at: 3. Cake"), text: changed, remarks: remark)
    let shown = found.map { diagnostic in
      let lines = diagnostic.description.split(separator: "\n")
      let line = Array(lines[1].unicodeScalars)
      let underlined = zip(line, Array(lines[2].unicodeScalars)).filter { $0.1 == "^" }.map(\.0)
      return "\(diagnostic.source) \(diagnostic.fault.kind) " + String(String.UnicodeScalarView(underlined))
    }
    let digest = SourceText(Array(Self.text.utf8)).digest
    #expect(shown[0].hasPrefix("here.yaml other-edition \(digest.prefix(50))"))
    #expect(
      shown.dropFirst() == [
        "here.yaml passage-not-found nine lives", "here.yaml anchor-not-found within 15 working days of",
        "here.yaml section-not-found 3. Cake", "tea.txt duty-not-covered Tea", "tea.txt figure-not-covered 20",
        "tea.txt figure-not-covered three",
      ])
  }

  @Test("A value has the figure and the unit of the words on which it rests")
  func figures() throws {
    let value = "is: 15 working days after"
    #expect(
      try faults(right.replacing(value, with: "is: 16 working days after")) == [
        "tea.limit: “within 15 working days of” has another figure or unit than ‘16 working days after the conference’"
      ])
    #expect(
      try faults(right.replacing(value, with: "is: 15 days after")) == [
        "tea.limit: “within 15 working days of” has another figure or unit than ‘15 days after the conference’"
      ])
    #expect(
      try faults(right.replacing("is: 3", with: "is: 4")) == [
        "tea.count: “three agencies” has another figure or unit than ‘4’"
      ])
    // The unit may stand behind the anchor; and of two ways to read it, one has it as it stands.
    let short = right.replacing("anchor: within 15 working days of", with: "anchor: served within 15")
    #expect(try faults(short).isEmpty)
    #expect(try faults(short.replacing("is: 15 working days", with: "is: 15 days")).count == 1)
    let readings = """
          limit:
            adopted: plain
            because: So it stands.
            readings:
              plain: { is: 15 working days after the conference, force: must, at: 1. Serving tea, anchor: within 15 working days of }
              days: { is: 15 days after the conference, force: must, at: 1. Serving tea, anchor: within 15 working days of }
          count: { is: 3, force: must, at: 2.1, anchor: three agencies }
      """
    #expect(try faults(readings).isEmpty)
    #expect(try faults(readings.replacing("is: 15", with: "is: 10")).count == 2)
  }

  @Test("A sentence that lays a duty on somebody is covered, or set aside with the reason")
  func duties() throws {
    let text =
      Self.text
      + "\nThe host will bring (e.g. on Mondays) a cake. Guests may eat.\n\nThe host should:\n\n- bake\n- smile\n\nWho should come\n"
    #expect(
      try faults(right, text: text).dropFirst() == [
        "line 14: no clause’s place covers this sentence, which lays a duty on somebody: “The host will bring (e.g. on …”",
        "line 16: no clause’s place covers this sentence, which lays a duty on somebody: “The host should:”",
        "line 21: no clause’s place covers this sentence, which lays a duty on somebody: “Who should come”",
      ])
    let aside = """
      sentences-without-a-rule:
        - { at: 2. Biscuits, anchor: bring (e.g. on, because: It is of cakes. }
        - { at: 2. Biscuits, anchor: smile, because: It is of manners. }
        - { at: 2. Biscuits, anchor: Who should come, because: It is a heading. }
      """
    #expect(try faults(right, text: text, remarks: aside).count == 1)
    #expect(
      try faults(right, remarks: aside.replacing("smile", with: "frown")).contains(
        "sentences-without-a-rule: “frown” does not stand in “2. Biscuits”"))
  }

  @Test("A force that is none of its sentence’s verbs is remarked")
  func forces() throws {
    func remarks(_ clauses: String) throws -> [String] { try check(clauses).remarks.map(\.sentence) }
    #expect(try remarks(right).isEmpty)
    #expect(
      try remarks(right.replacing("force: must, at: 1.", with: "force: may, at: 1.")) == [
        "tea.limit: the force is ‘may’, and the verbs of its sentence say ‘must’"
      ])
    // The verb may stand in another of its sentences.
    let also = "also: [{ at: 2.3, anchor: The host may bake }]"
    let elsewhere = right.replacing("force: must, at: 1. Serving tea", with: "force: may, \(also), at: 1. Serving tea")
    #expect(try check(elsewhere, text: Self.text + "\n- 2.3. The host may bake.").remarks.isEmpty)
  }

  @Test("Of a draft all that it has is held against its text, and nothing is overlooked yet")
  func draft() throws {
    let one =
      "    limit: { is: 15 working days after the conference, force: must, at: 1. Serving tea, anchor: within 15 days }"
    let check = try check(one, remarks: "draft: yes")
    #expect(
      check.faults.map(\.sentence) == [
        "tea.limit: “within 15 days” does not stand in “1. Serving tea”: read the clause again"
      ])
    #expect([check.figures.covered, check.figures.all, check.duties.covered, check.duties.all] == [0, 2, 0, 1])
  }

  @Test("A profile that names no text is told so at its document")
  func noText() throws {
    let yaml =
      "profile: 1\nauthority: a\nname: A\nnation: england\ndocument: { title: Tea }\ncalendar: england-and-wales\n"
    let bytes = Array((yaml + "draft: yes\nprocedures: {}\n").utf8)
    let profile = try ProfileReader(catalogue).profile(in: Source(name: "a.yaml", bytes: bytes))
    let told = SourceCheck.noText(for: profile)
    #expect(told.map(\.fault) == [.noSourceText] && told.first?.mark == Mark(line: 5, column: 11))
  }

  @Test(
    "Which words are figures",
    arguments: [
      ("within 24 hours of it", true), ("at four-weekly intervals", true), ("by 10am on Monday", true),
      ("the 32nd week of it", true),
      ("aged between 11 and 15", true), ("two other professional groups or agencies", true),
      ("over the age of ten", true),
      ("under section 47 of the Act", false), ("Version 2 of 2020", false), ("14 Minutes of conferences", false),
      ("one of them", false),
    ])
  func figures(_ words: String, _ isFigure: Bool) throws {
    let found = try faults(right, text: Self.text + "\nHere " + words + " ends.").contains { $0.hasPrefix("line 14") }
    #expect(found == isFigure)
  }
}
