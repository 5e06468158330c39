import Profiles
import Records
import Testing

@Suite("A clause says under which conditions each of its provisions holds")
struct ProvisionTests {
  private static let several = """
    { provisions: [
          { is: 3, for: [initial, review], when: plan-made, provided: It rains., force: should, at: A, anchor: a },
          { is: 4, when: otherwise, force: must, at: B, anchor: b, also: [{ at: C, anchor: c }] } ], note: See the board. }
    """

  private func beds(_ text: String) throws -> Clause<Int>? { try clause(of: Garden.beds, "beds", text) }

  @Test("each with its value, force, places and conditions")
  func several() throws {
    let clause = try #require(try beds(Self.several))
    #expect(clause.state == .stated && clause.note == "See the board.")
    #expect(clause.provisions.map(\.written) == ["3", "4"] && clause.provisions.map(\.force) == [.should, .must])
    #expect(clause.force == .must && clause.places.map(\.section) == ["A", "B", "C"])
    let condition = try #require(clause.provisions.first).condition
    #expect(condition.kinds == [.initial, .review] && condition.circumstance == .planMade)
    #expect(condition.provided?.text == "It rains.")
    #expect(clause.provisions.last?.condition == Condition(when: .otherwise))
    #expect(
      clause.valueInWords
        == "3, for initial conferences and review conferences, where a plan is made, if people judge so: It rains (should); "
        + "4, otherwise (must)")
  }

  @Test("one provision with a condition is no value that always holds")
  func one() throws {
    let text = "{ is: 3, for: [review], force: must, at: A, anchor: a }"
    let clause = try #require(try beds(text))
    let plain = try #require(try beds(text.replacing(" for: [review],", with: "")))
    #expect(!clause.saysSame(as: plain) && plain.valueText == "3")
    #expect(clause.valueText == "{ provisions: [{ is: 3, for: [review], force: must }] }")
  }

  @Test("what is written can be read again")
  func written() throws {
    let clause = try #require(try beds(Self.several))
    let text = try #require(clause.valueText)
    var diagnostics = Diagnostics(in: Source(name: "clause", bytes: Array(text.utf8)))
    let parsed = diagnostics.parse()
    let node = try #require(parsed)
    let place = Place(section: "A", anchor: "a")
    let brief = Garden.beds.brief(node, force: nil, at: place, &diagnostics)
    let again = try #require(brief, "\(diagnostics.all)")
    #expect(again.saysSame(as: clause) && again.valueText == text)
  }

  @Test("the same provisions in another order, said elsewhere and more strictly, say the same")
  func order() throws {
    let one = "{ is: 3, when: plan-made, force: should, at: A, anchor: a }"
    let two = "{ is: 4, when: otherwise, force: must, at: B, anchor: b }"
    let clause = try #require(try beds("{ provisions: [\(one), \(two)] }"))
    let turned = try #require(
      try beds(
        "{ provisions: [\(two), \(one.replacing("should", with: "guide"))] }"))
    #expect(clause.saysSame(as: turned) && clause != turned)
  }

  @Test("a clause that only people can apply gives a rule and no value")
  func judged() throws {
    let text =
      "{ judged: The gate is shut when it suits., force: normally, at: Gate, anchor: when it suits, note: Yes. }"
    let clause = try #require(try beds(text))
    #expect(clause.state == .judged && clause.judged == "The gate is shut when it suits.")
    #expect(clause.valueText == nil && clause.givesRule && clause.saysSomething && clause.provisions.isEmpty)
    #expect(clause.valueInWords == "The gate is shut when it suits." && clause.force == .normally)
    #expect(clause.places == [Place(section: "Gate", anchor: "when it suits")])
    let other = try #require(try beds(text.replacing("suits.,", with: "rains.,")))
    #expect(clause.saysSame(as: clause) && !clause.saysSame(as: other))
  }
}
