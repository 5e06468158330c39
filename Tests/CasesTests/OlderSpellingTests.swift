import Cases
import Records
import Testing
import YAML

@Suite("The older spelling of who came is read into the same facts")
struct OlderSpellingTests {
  @Test("Whoever stood in one list attended, whoever stood in the other did not")
  func lists() throws {
    let file = try read(
      """
      absent: [{ label: z, agency: police }]
      attending: [{ label: x, role: chair }, { label: y, agency: health }]
      """)
    #expect(file.people.map(\.label.text) == ["x", "y", "z"] && file.people.map(\.attended) == [true, true, false])
    #expect(file.attending.map(\.label.text) == ["x", "y"] && file.absent.map(\.agency) == [.police])
    #expect(file.people[2].$agency.mark?.line == 4 && file.isEverybodyNamed)
  }

  @Test(
    "All who came were named where the chair was, or as the case said",
    arguments: [
      ("attending: [{ label: x, role: chair }]", false), ("attending: [{ label: x }]", nil),
      ("attending: [{ label: x, role: chair }]\nattending-is-all: no", true),
      ("attending: [{ label: x }]\nattending-is-all: yes", false), ("absent: [{ label: x, role: chair }]", nil),
    ])
  func whole(_ text: String, _ others: Bool?) throws {
    #expect(try read(text).othersAttended == others)
  }

  @Test("Today’s spelling says each thing by itself, and a name says nothing of who came")
  func today() throws {
    let file = try read("people: [{ label: x, role: chair, attended: yes }, { label: y }, { label: z, attended: no }]")
    #expect(file.people.map(\.attended) == [true, nil, false] && file.othersAttended == nil)
    #expect(file.perhapsAttending.map(\.label.text) == ["y"] && !file.isEverybodyNamed)
  }

  @Test(
    "Mistakes and oddities name keys as they are written",
    arguments: [("attending", "attending"), ("absent", "absent"), ("people", "people")])
  func keys(_ list: String, _ key: String) throws {
    let text =
      "children: [{ label: a, known-to: [health] }]\n\(list): [{ label: x, agency: police, direct-contact: yes }]"
    #expect(diagnostics(text).map { $0.contains("‘\(key).direct-contact’ contradicts ‘children.known-to’") } == [true])
    let both = "{ label: x, agency: police, direct-contact: no }, { label: y, agency: police, direct-contact: no }"
    let odd = try read("children: [{ label: a, known-to: [police] }]\n\(list): [\(both)]")
    #expect(odd.oddities().contains(.contactOfOneKind("children.known-to", "\(key).direct-contact")))
  }

  @Test("Editors take the older keys, and say that they are old")
  func schema() {
    #expect(Case.olderGrammar.map(\.name).sorted() == Case.olderKeys.sorted())
    #expect(Case.olderGrammar.allSatisfy { key in !Case.grammar.keys.contains { $0.name == key.name } })
  }

  @Test(
    "Both in one case are a mistake, at the older one",
    arguments: [
      "people: []\nattending: [{ label: x }]", "others-attended: no\nabsent: [{ label: x }]",
      "people: []\nattending-is-all: yes",
    ])
  func both(_ text: String) {
    let found = diagnostics(text)
    #expect(found == ["5:1 who came is told in the older spelling here, beside ‘people’ and ‘attended’"])
  }

  @Test(
    "What cannot be read in it is told where it stands, once",
    arguments: [
      ("attending: x", "4:12"), ("absent: x", "4:9"), ("attending-is-all: perhaps", "4:19"),
      ("attending: [{ label: x, attended: yes }]", "4:35"), ("attending: [{ label: x, rôle: chair }]", "4:25"),
    ])
  func faults(_ text: String, _ place: String) {
    let found = diagnostics(text)
    #expect(found.count == 1 && found.first?.hasPrefix("\(place) ") == true, "\(found)")
  }
}
