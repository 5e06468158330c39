import Calendars
import Profiles
import Records
import Testing
import YAML

@Suite("Holding values against the sentences on which they rest")
struct ValueCheckTests {
  private enum Guest: String, Choice {
    case host = "the host"
    case neighbour = "a neighbour"
    case assistantBaker = "an assistant baker"
    case baker = "a baker"
    case postman = "somebody who brings letters and parcels"
    case other = "another guest"

    var spoken: [String] { self == .postman ? ["letter carrier"] : [] }
  }

  private static let limit = Parameter<TimeRule>("How long it may take.")
  private static let guests = Parameter<WordSet<Guest>>("Who comes.")
  private static let style = Parameter<Statement>("How it is served.")
  private static let warm = Parameter<Bool>("Whether the tea is warm.")

  private static let text = """
    1. Tea

    The host of the house, the neighbours, an assistant baker and a letter carrier must be asked. Tea must be served
    within 15 working days of the request, and the cups are washed a week later. It is not to be cold, and it must be
    sweet. There must be cake for:

    - the postman;
    - the bakers.

    """

  /// What is said of the clauses: mistakes first, then remarks, each with its line in the profile.
  private func told(_ clauses: String) throws -> [String] {
    let catalogue = try Catalogue([
      ("tea", [("limit", Self.limit), ("guests", Self.guests), ("warm", Self.warm), ("style", Self.style)])
    ])
    let yaml = """
      profile: 1
      authority: here
      name: Here
      nation: england
      document: { title: Tea, text: { file: tea.txt, sha256: \(SourceText(Array(Self.text.utf8)).digest) } }
      calendar: england-and-wales
      terms: { chair: host of the house }
      draft: yes
      procedures:
        tea:
      \(clauses)
      """
    let profile = try ProfileReader(catalogue).profile(in: Source(name: "here.yaml", bytes: Array(yaml.utf8)))
    let check = SourceCheck(of: profile, in: Source(name: "tea.txt", bytes: Array(Self.text.utf8)), catalogue)
    return (check.faults + check.remarks).map { "\($0.mark?.line ?? 0): \($0.sentence)" }
  }

  private func limit(_ value: String, anchor: String) throws -> [String] {
    try told("    limit: { is: \"\(value)\", force: must, at: 1. Tea, anchor: \(anchor) }")
  }

  @Test(
    "A figure may stand in the sentence and not in the anchor; where the sentence has another of its unit, it is wrong")
  func figures() throws {
    let anchor = "Tea must be served"
    #expect(try limit("15 working days after the conference", anchor: anchor).isEmpty)
    #expect(
      try limit("14 working days after the conference", anchor: anchor) == [
        "11: tea.limit: “Tea must be served” has another figure or unit than ‘14 working days after the conference’"
      ])
    #expect(
      try limit("2 hours after the conference", anchor: "Tea must be") == [
        "11: tea.limit: ‘2 hours’ stands nowhere in the sentence on which the value rests"
      ])
  }

  @Test("A week is seven days, and each figure of a value is looked for")
  func several() throws {
    #expect(try limit("7 days after the conference", anchor: "washed a week later").isEmpty)
    let both = "15 working days after the conference or"
    #expect(try limit("\(both) 1 week after the conference, whichever is later", anchor: "Tea must be served").isEmpty)
    #expect(
      try limit("\(both) 3 months after the conference, whichever is later", anchor: "Tea must be served") == [
        "11: tea.limit: ‘3 months’ stands nowhere in the sentence on which the value rests"
      ])
  }

  private func readings(_ first: String, _ second: String) throws -> [String] {
    try told(
      """
          limit:
            adopted: one
            because: So it is read.
            readings:
              one: { is: \(first), force: must, at: 1. Tea, anchor: within 15 working days of }
              two: { is: \(second), force: must, at: 1. Tea, anchor: within 15 working days of }
      """)
  }

  @Test(
    "Of a disputed text each reading has a figure of its sentence, or may be one that has in another unit")
  func disputed() throws {
    #expect(try readings("15 working days after the conference", "15 days after the conference").isEmpty)
    #expect(try readings("15 working days after the conference", "3 weeks after the conference").isEmpty)
    for other in ["16 working days", "9 weeks", "3 months"] {
      #expect(
        try readings("15 working days after the conference", "\(other) after the conference") == [
          "16: tea.limit: ‘\(other)’ stands nowhere in the sentence on which the value rests"
        ])
    }
    #expect(
      try readings("15 working days after the conference", "16 working days after the first core group") == [
        "16: tea.limit: ‘16 working days’ stands nowhere in the sentence on which the value rests"
      ])
    #expect(
      try readings("14 working days after the conference", "15 working days after the conference") == [
        "15: tea.limit: ‘14 working days’ stands nowhere in the sentence on which the value rests"
      ])
  }

  @Test("A number of a sentence of the transcriber’s own stands somewhere in the text")
  func numbers() throws {
    func style(_ value: String) throws -> [String] {
      try told("    style: { is: \(value), force: must, at: 1. Tea, anchor: Tea must be served }")
    }
    #expect(try style("Tea comes within 15 working days or 1 week.").isEmpty)
    #expect(
      try style("Tea comes within 16 days.") == [
        "11: tea.style: ‘16 days’ stands nowhere in the sentence on which the value rests"
      ])
  }

  private func guests(_ value: String, anchor: String = "must be asked") throws -> [String] {
    try told("    guests: { is: \(value), force: must, at: 1. Tea, anchor: \(anchor) }")
  }

  @Test("Each word of a list is spoken of, by its name, its meaning or what its declaration says besides")
  func words() throws {
    #expect(try guests("[host, neighbour, assistant-baker, postman]").isEmpty)
    #expect(
      try guests("[host, neighbour, assistant-baker, postman]", anchor: "within 15 working days of") == [
        "11: tea.guests: the passage on which the value rests does not speak of ‘assistant-baker’, ‘host’, ‘neighbour’ or ‘postman’"
      ])
    // What has no word is in nobody’s words, and “other” has no name.
    #expect(try guests("[host, neighbour, assistant-baker, postman, other, \"The cat.\"]").isEmpty)
  }

  @Test("A word that the passage names beside those of the value is not left out; one within a longer name is none")
  func leftOut() throws {
    #expect(
      try guests("[host, assistant-baker]") == [
        "11: tea.guests: the passage on which the value rests speaks of ‘neighbour’ and ‘postman’ too"
      ])
    #expect(
      try guests("[postman]", anchor: "There must be cake for") == [
        "11: tea.guests: the passage on which the value rests speaks of ‘baker’ too"
      ])
    #expect(try guests("[postman, baker]", anchor: "There must be cake for").isEmpty)
  }

  @Test("No rests on a sentence that denies something, and yes on words that do not")
  func answers() throws {
    func warm(_ value: String, anchor: String) throws -> [String] {
      try told("    warm: { is: \(value), force: must, at: 1. Tea, anchor: \(anchor) }")
    }
    #expect(try warm("yes", anchor: "Tea must be served").isEmpty)
    #expect(try warm("no", anchor: "It is not to be").isEmpty)
    #expect(
      try warm("no", anchor: "Tea must be served") == [
        "11: tea.warm: the answer is ‘no’, and the sentence on which it rests denies nothing"
      ])
    #expect(
      try warm("yes", anchor: "It is not to be") == [
        "11: tea.warm: the answer is ‘yes’, and the words on which it rests deny something"
      ])
  }
}
