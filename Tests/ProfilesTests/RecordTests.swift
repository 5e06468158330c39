import Profiles
import Records
import Testing
import YAML

/// A bench in a garden: a record with each kind of key.
private struct Bench: Record, Equatable {
  @Fact(required: "Its label.") var label = ""
  @Fact("How many sit on it.") var seats: Int?
  @Fact("When it is out.") var seasons: [Season] = []
  @Fact("What stands beside it.") var beside: [Neighbour] = []

  static let noun = "a bench"

  func check(_ node: Node, _ diagnostics: inout Diagnostics) {
    if seats == 0 { diagnostics.report(.expected("a bench with a seat"), at: node) }
  }
}

/// What stands beside a bench.
private struct Neighbour: Record, Equatable {
  @Fact("Whether it is a tree.") var tree: Bool?

  static let noun = "a neighbour of a bench"
}

@Suite("Records are read whole, and all that is wrong with them is told")
struct RecordTests {
  private func read(_ text: String) -> (bench: Bench?, diagnostics: [String]) {
    var diagnostics = Diagnostics(in: Source(name: "bench.yaml", bytes: Array(text.utf8)))
    let bench = diagnostics.parse().flatMap { Bench($0, &diagnostics) }
    return (bench, inShort(diagnostics.all))
  }

  @Test("each kind of key")
  func whole() {
    let (bench, diagnostics) = read("{ label: old, seats: 3, seasons: [spring], beside: [{ tree: yes }, {}] }")
    #expect(diagnostics.isEmpty)
    #expect(bench?.label == "old" && bench?.seats == 3 && bench?.seasons == [.spring])
    #expect(bench?.beside.map(\.tree) == [true, nil])
  }

  @Test("what is left out is unknown, or an empty list")
  func leftOut() {
    let (bench, diagnostics) = read("label: old")
    #expect(diagnostics.isEmpty)
    #expect(bench?.label == "old" && bench?.seats == nil && bench?.seasons == [] && bench?.beside == [])
    #expect(bench?.$seats.isTold == false && bench?.$seasons.isTold == false)
  }

  @Test("everything wrong at once, in the order of the text")
  func together() {
    let text = "seats: three\nseasons: [spring, winter, sprung]\nbeside:\n  - { tee: yes }\n  - tree\ncolour: green\n"
    #expect(
      read(text).diagnostics == [
        "1:1-1 ‘label’ is missing",
        "1:8-5 expected a whole number such as `3`",
        "2:19-6 expected one of: spring, high-summer",
        "2:27-6 expected one of: spring, high-summer (did you mean ‘spring’?)",
        "4:7-3 this key is not known here (did you mean ‘tree’?)",
        "5:5-4 expected a mapping that describes a neighbour of a bench",
        "6:1-6 this key is not known here (the keys here are: label, seats, seasons, beside)",
      ])
  }

  @Test("what is no mapping is no record; what is no list is no list")
  func shapes() {
    #expect(read("[old]").bench == nil)
    #expect(read("[old]").diagnostics == ["1:1-5 expected a mapping that describes a bench"])
    #expect(
      read("{ label: old, seasons: spring }").diagnostics
        == ["1:24-6 expected a list, each item one of: spring, high-summer"])
  }

  @Test("a record's own check comes after its keys")
  func check() {
    #expect(read("{ label: old, seats: 0 }").diagnostics == ["1:1-24 expected a bench with a seat"])
  }

  @Test("what aliases repeat is wrong once")
  func aliases() {
    #expect(read("{ label: old, beside: [&a { tee: yes }, *a] }").diagnostics.count == 1)
  }

  @Test("its grammar names every key, in order, and which must be there")
  func grammar() {
    guard case .record(let keys) = Bench.grammar.form else {
      Issue.record("A record's grammar is that of a record")
      return
    }
    #expect(keys.map(\.name) == ["label", "seats", "seasons", "beside"])
    #expect(keys.map(\.isRequired) == [true, false, false, false])
    #expect(Bench.grammar.expected == "a mapping that describes a bench")
  }

  @Test("whoever makes one mistake a thousand times is told a hundred times, and that there are more")
  func many() {
    let text = "label: old\nseasons:\n" + String(repeating: "  - winter\n", count: 1_000)
    let diagnostics = read(text).diagnostics
    #expect(diagnostics.count == 101)
    #expect(diagnostics.last == "103:5-6 there are more than 100 mistakes; the rest are not shown")
    #expect(diagnostics.dropLast().allSatisfy { $0.hasSuffix("expected one of: spring, high-summer") })
  }
}
