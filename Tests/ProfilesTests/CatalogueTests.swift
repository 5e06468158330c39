import Profiles
import Records
import Testing

@Suite("A catalogue gives each parameter one slot")
struct CatalogueTests {
  @Test("slots count up through the procedures, and keys lead back to them")
  func slots() throws {
    let catalogue = try Garden.catalogue.get()
    #expect(catalogue.keys.first == "planting.limit" && catalogue.keys.last == "visiting.gate")
    #expect(catalogue.sections.map(\.start) == [0, 5])
    #expect(catalogue.sections[1].slot(of: "gate") == 6)
    #expect(catalogue.sections[1].slot(of: "limit") == nil)
    #expect(catalogue.slot(of: "visiting.rules") == 5)
    #expect(catalogue.slot(of: "visiting.limit") == nil)
    #expect(catalogue.slot(of: Garden.gate.id) == 6)
    #expect(catalogue.slot(of: Parameter<Int>("Of no procedure.").id) == nil)
    #expect(catalogue.section(of: 4)?.procedure == "planting")
    #expect(catalogue.section(of: 5)?.procedure == "visiting")
    #expect(catalogue.section(of: -1) == nil)
  }

  @Test("an empty catalogue has no slot")
  func empty() throws {
    let catalogue = try Catalogue([])
    #expect(catalogue.parameters.isEmpty)
    #expect(catalogue.slot(of: Garden.limit.id) == nil)
  }

  @Test("two procedures of one key")
  func procedureTwice() {
    let other = Parameter<Int>("Another.")
    #expect(throws: Catalogue.Fault.procedureTwice("planting")) {
      try Catalogue([Garden.planting, ("planting", [("other", other)])])
    }
    #expect(Catalogue.Fault.procedureTwice("planting").description == "two procedures have the key ‘planting’")
  }

  @Test("one parameter in two procedures, or twice in one")
  func parameterTwice() {
    #expect(throws: Catalogue.Fault.parameterTwice("picking.limit")) {
      try Catalogue([Garden.planting, ("picking", [("limit", Garden.limit)])])
    }
    #expect(throws: Catalogue.Fault.parameterTwice("picking.later")) {
      try Catalogue([("picking", [("limit", Garden.limit), ("later", Garden.limit)])])
    }
    #expect(Catalogue.Fault.parameterTwice("a.b").description == "the parameter ‘a.b’ is declared twice")
  }

  @Test("as many parameters as there is room for, and one more")
  func capacity() throws {
    func parameters(_ count: Int) -> [(key: String, parameter: any AnyParameter)] {
      (0..<count).map { ("p\($0)", Parameter<Int>("One of many.")) }
    }
    #expect(try Catalogue([("all", parameters(Catalogue.capacity))]).parameters.count == Catalogue.capacity)
    #expect(throws: Catalogue.Fault.tooManyParameters(limit: Catalogue.capacity)) {
      try Catalogue([("all", parameters(Catalogue.capacity + 1))])
    }
  }
}

@Suite("Suggestions")
struct SuggestionTests {
  private static let words = ["limit", "runs-from", "delay-grounds", "at", "is"]

  @Test(
    "one slip in three letters is forgiven: left out, added, changed or swapped",
    arguments: [
      ("limt", "limit"), ("limiit", "limit"), ("linit", "limit"), ("ilmit", "limit"), ("run-from", "runs-from"),
      ("runs_from", "runs-from"), ("delaygrounds", "delay-grounds"), ("delay-ground", "delay-grounds"), ("ta", "at"),
      ("iz", "is"), ("Limit", "limit"), ("limit", "limit"),
    ])
  func near(word: String, expected: String) {
    #expect(Suggestion.nearest(to: word, among: Self.words) == expected)
  }

  @Test("what is far from every word suggests none", arguments: ["", "beds", "LIMIT", "grounds", "zz", "limitation"])
  func far(word: String) {
    #expect(Suggestion.nearest(to: word, among: Self.words) == nil)
  }

  @Test("of several the nearest, and of equals the first")
  func nearest() {
    #expect(Suggestion.nearest(to: "notes", among: ["nodes", "note", "notes"]) == "notes")
    #expect(Suggestion.nearest(to: "cot", among: ["cat", "cut"]) == "cat")
    #expect(Suggestion.nearest(to: "anything", among: []) == nil)
  }

  @Test("a word of any length costs little")
  func long() {
    let word = String(repeating: "limit", count: 200_000)
    #expect(Suggestion.nearest(to: word, among: Self.words) == nil)
  }
}
