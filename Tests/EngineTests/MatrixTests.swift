import Engine
import ProcedureKit
import Profiles
import Records
import Rendering
import TestSupport
import Testing

@Suite("Parameters side by side")
struct MatrixTests {
  private func row(_ key: String, of profiles: [Profile]? = nil) throws -> Matrix.Row {
    let profiles = try profiles ?? Fixtures.authorities().profiles
    return try #require(Matrix(profiles, by: try Fixtures.evaluator.get()).rows.first { $0.key == key })
  }

  @Test(
    "What each says, and which of it is strictest and laxest where that has an order",
    arguments: [
      ("minutes.limit", [15, 20, nil].map { $0.map { "\($0) working days after the conference" } }, [0], [1]),
      // Measured from different events, they have no order.
      (
        "initial-conference.limit",
        [
          "15 working days after the first strategy discussion", "10 working days after the last strategy discussion",
          "20 working days after the last strategy discussion",
        ], [], []
      ),
      ("quoracy.fewest", ["3", "4", nil], [1], [0]),
      ("decision-making.tie", ["casting-vote", "casting-vote", nil], [], []),
      ("decision-making.unit", ["persons", "agencies", nil], [], []),
    ])
  func strictness(_ key: String, _ values: [String?], _ strictest: [Int], _ laxest: [Int]) throws {
    let row = try row(key)
    #expect(row.clauses.map(\.valueText) == values)
    #expect(row.strictest == strictest && row.laxest == laxest)
  }

  @Test("Where all values are the same, none is the strictest; a lone value is neither")
  func noStrictest() throws {
    let ash = try #require(try Fixtures.authorities().profiles.first)
    for profiles in [[ash, ash], [ash]] {
      let row = try row("minutes.limit", of: profiles)
      #expect(row.strictest.isEmpty && row.laxest.isEmpty && !row.differs)
    }
  }

  @Test(
    "In what the authorities differ: in nothing, in silences, or in rules",
    arguments: [
      ("initial-conference.applies-before-birth", Matrix.Row.Difference.none), ("decision-making.tie", .silences),
      ("quoracy.unit", .silences), ("minutes.limit", .rules), ("quoracy.fewest", .rules),
    ])
  func difference(_ key: String, _ difference: Matrix.Row.Difference) throws {
    #expect(try row(key).difference == difference)
  }

  @Test("One procedure, and only differences")
  func filters() throws {
    let (profiles, evaluator) = (try Fixtures.authorities().profiles, try Fixtures.evaluator.get())
    let quoracy = Matrix(profiles, by: evaluator, where: { $0 == "quoracy" })
    #expect(quoracy.rows.map(\.key).allSatisfy { $0.hasPrefix("quoracy.") } && !quoracy.rows.isEmpty)
    let differing = Matrix(profiles, by: evaluator, differencesOnly: true).rows.map(\.key)
    #expect(!differing.contains("initial-conference.working-day") && !differing.contains("quoracy.exceptions"))
    #expect(differing.contains("minutes.limit") && differing.contains("decision-making.tie"))
  }

  @Test("A nation’s column stands beside the authorities and never makes them differ")
  func national() throws {
    let profiles = try Fixtures.authorities().profiles
    let row = try row("minutes.limit", of: profiles + [try Fixtures.nation()])
    #expect(
      row.clauses.map(\.valueText) == [
        "15 working days after the conference", "20 working days after the conference", nil,
        "4 weeks after the conference",
      ])
    #expect(row.strictest == [0] && row.laxest == [1])
    let alone = try self.row("minutes.limit", of: [profiles[0], try Fixtures.nation()])
    #expect(!alone.differs && alone.laxest.isEmpty)
  }

  @Test("How alike two authorities are, counted by hand: what rules read, and both say")
  func likeness() throws {
    let (profiles, evaluator) = (try Fixtures.authorities().profiles, try Fixtures.evaluator.get())
    let likeness = Similarity(profiles, by: evaluator)
    #expect(likeness.pairs.map { [$0.0, $0.1] } == [[0, 1], [0, 2], [1, 2]])
    // Ash and Elm: the unit of the quorum; consensus, fallback, majority, tie, no majority, a chair against a plan. Ash and Oak: the
    // contents of the minutes. Elm and Oak: nothing, since ten days and twenty from one discussion are two rules.
    #expect(likeness.total.map(\.same) == [7, 1, 0])
    #expect(likeness.total.map(\.compared) == [14, 4, 4])
    #expect(likeness.total.map(\.percent) == [50, 25, 0])
    let lines = likeness.lines.map { line in
      "\(line.procedure): " + line.agreements.map { "\($0.same) of \($0.compared)" }.joined(separator: ", ")
    }
    #expect(
      lines == [
        "Initial conference: 0 of 1, 0 of 1, 0 of 1", "Quoracy: 1 of 2, 0 of 1, 0 of 1",
        "Decision making: 6 of 9, 0 of 1, 0 of 1", "Minutes: 0 of 2, 1 of 1, 0 of 1",
      ])
    #expect(Similarity([profiles[0], profiles[0]], by: evaluator).total[0].percent == 100)
  }

  @Test("A draft shows another authority’s answers beside its own")
  func draft() throws {
    let evaluator = try Fixtures.evaluator.get()
    let ash = try #require(try Fixtures.authorities().profiles.first)
    let text = ProfileTemplate(authority: "yew", name: "Yew", like: ash).yaml(by: evaluator)
    #expect(text.contains("# Ash: 15 working days after the first strategy discussion (must) [Timing]"))
  }
}
