import Calendars
import Profiles
import Records
import Testing

@Suite("A text with what is covered marked")
struct MarkedTextTests {
  private let catalogue: Catalogue

  init() throws {
    catalogue = try Catalogue([
      ("tea", [("limit", Parameter<TimeRule>("How long?")), ("count", Parameter<Int>("How many?"))])
    ])
  }

  private static let text = """
    Tea in the north

    # 1. Serving

    Tea **must** be served within
    15 working days. The chair should be told. It is green.

    ## Cups

    - Two cups will be brought.
    - There are three agencies.

    # 2. Biscuits

    ## Cups

    Biscuits must not lie in cups.
    """

  private func marked(_ clauses: String = "{}", at place: Place? = nil) throws -> MarkedText {
    let yaml =
      "profile: 1\nauthority: here\nname: Here\nnation: england\ndocument: { title: Tea }\ncalendar: england-and-wales\ndraft: yes\nprocedures:\n  tea: \(clauses)\n"
    let profile = try ProfileReader(catalogue).profile(in: Source(name: "here", bytes: Array(yaml.utf8)))
    return MarkedText(Array(Self.text.utf8), profile, at: place)
  }

  private static func shown(_ text: MarkedText) -> [String] {
    text.blocks.map { block in
      let parts = block.parts.map { part in
        let mark = part.standing.map { $0 == .covered ? "+" : "-" } ?? ""
        return mark + (part.isPlace ? "<\(part.text)>" : part.text)
      }
      return (block.isHeading ? "# " : "") + parts.joined(separator: "|")
    }
  }

  @Test("a duty or a figure is left until a clause covers its sentence")
  func standings() throws {
    #expect(
      Self.shown(try marked()) == [
        "# Tea in the north", "# # 1. Serving",
        "-Tea **must** be served within 15 working days. The chair should be told.|It is green.", "# ## Cups",
        "-- Two cups will be brought.", "-- There are three agencies.", "# # 2. Biscuits", "# ## Cups",
        "-Biscuits must not lie in cups.",
      ])
    let covered = try marked(
      "{ limit: { is: 15 working days after the conference, force: must, at: 1. Serving, anchor: within 15 working days } }",
      at: Place(section: "1. Serving", anchor: "15 working days"))
    #expect(
      covered.blocks[2].parts.map(\.text) == [
        "Tea **must** be served within", "15 working days.", "The chair should be told.", "It is green.",
      ])
    #expect(
      Self.shown(covered)[2]
        == "+Tea **must** be served within|+<15 working days.>|-The chair should be told.|It is green.")
  }

  @Test("every section is called so that it is found where it stands")
  func sections() throws {
    let text = try marked()
    #expect(
      text.blocks.map(\.section) == [
        "Tea in the north", "1. Serving", "1. Serving", "Cups", "Cups", "Cups", "2. Biscuits", "2. Biscuits > Cups",
        "2. Biscuits > Cups",
      ])
    // Each place with such a section holds against the text.
    for block in text.blocks where !block.isHeading {
      let words = block.parts.flatMap { $0.text.split(separator: " ") }.dropFirst().prefix(3).joined(separator: " ")
      let shown = try marked(at: Place(section: block.section, anchor: words))
      #expect(shown.blocks.contains { $0.parts.contains(where: \.isPlace) }, "\(block.section): \(words)")
    }
  }

  @Test("the section of some words is known where they stand in one alone")
  func holding() throws {
    let text = try marked()
    #expect(text.section(holding: "the chair should") == "1. Serving")
    #expect(text.section(holding: "lie in cups") == "2. Biscuits > Cups")
    #expect(text.section(holding: "must") == nil)
    #expect(text.section(holding: "a zeppelin") == nil)
  }
}
