import Testing
import YAML

@Suite("No text costs more than its limits")
struct LimitTests {
  @Test("bytes, with the byte order mark")
  func bytes() {
    let small = limits { $0.bytes = 8 }
    #expect(faults("\u{FEFF}a: 12", limits: small).isEmpty)
    #expect(faults("\u{FEFF}a: 123", limits: small) == [fault(.tooLarge(limit: 8), 1, 1)])
    #expect(faults([UInt8](repeating: 0xFF, count: 9), limits: small) == [fault(.tooLarge(limit: 8), 1, 1)])
  }

  @Test("depth 64 is read and depth 65 is not, in brackets and in blocks")
  func depth() {
    let opening = String(repeating: "[", count: 64)
    let closing = String(repeating: "]", count: 64)
    #expect(faults(opening + closing).isEmpty)
    #expect(
      faults("a: !x 1\nb: " + opening + closing) == [fault(.tag, 1, 4, length: 2), fault(.tooDeep(limit: 64), 2, 67)])
    #expect(faults(opening + "[" + closing + "]") == [fault(.tooDeep(limit: 64), 1, 65)])
    let items = String(repeating: "- ", count: 64)
    #expect(faults(items + "a").isEmpty)
    #expect(faults(items + "- a") == [fault(.tooDeep(limit: 64), 1, 129)])
    #expect(faults(items + "a: b") == [fault(.tooDeep(limit: 64), 1, 129)])
  }

  @Test("depth counts what an alias repeats")
  func depthOfAliases() {
    let three = limits { $0.depth = 3 }
    #expect(faults("- &a [[b]]\n- *a\n", limits: three).isEmpty)
    #expect(faults("- &a [[b]]\n- [*a]\n", limits: three) == [fault(.tooDeep(limit: 3), 2, 4, length: 2)])
    let two = limits { $0.depth = 2 }
    #expect(faults("- &a b\n- [*a]\n- [&c [*a]]\n", limits: two) == [fault(.tooDeep(limit: 2), 3, 4)])
  }

  @Test(
    "a hundred thousand of anything that opens is refused at once",
    arguments: [("[", 65), ("{", 65), ("- ", 129), ("? ", 129), ("[{a: ", 161), ("? - ", 129)])
  func deep(unit: String, column: Int) {
    // Without a bound this takes tens of seconds, and overflows the stack of a builder that calls itself.
    let found = faults(String(repeating: unit, count: 100_000))
    #expect(found.map(\.fault) == [.tooDeep(limit: 64)])
    #expect(found.map(\.mark) == [Mark(line: 1, column: column)])
  }

  @Test("values, keys included")
  func nodes() {
    let six = limits { $0.nodes = 6 }
    #expect(faults("a: [b, c]\nd:", limits: six) == [fault(.tooManyNodes(limit: 6), 2, 3)])
    #expect(faults("a: [b, c]", limits: six).isEmpty)
    #expect(faults("a: [b, c, efg]", limits: six) == [])
    #expect(faults("a: [b, c, d, efg]", limits: six) == [fault(.tooManyNodes(limit: 6), 1, 14, length: 3)])
  }

  @Test("values, as often as an alias repeats them")
  func nodesOfAliases() {
    let nine = limits { $0.nodes = 9 }
    #expect(faults("- &a [b, c]\n- *a\n- d\n- e\n", limits: nine).isEmpty)
    #expect(faults("- &a [b, c]\n- *a\n- *a\n", limits: nine) == [fault(.tooManyNodes(limit: 9), 3, 3, length: 2)])
  }

  @Test("a billion laughs are few")
  func billionLaughs() {
    var text = "a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n"
    for level in 1...9 {
      let aliases = [String](repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(aliases)]\n"
    }
    let found = faults(text)
    #expect(found.map(\.fault) == [.tooManyNodes(limit: 1_000_000)])
    #expect(found.map(\.mark.line) == [7])
  }

  @Test("anchors, at the first one too many, and what follows is still read")
  func anchors() {
    let text = (1...40).map { "- &a\($0) x\n" }.joined() + "- *a40\n- *no\n"
    #expect(
      faults(text) == [fault(.tooManyAnchors(limit: 32), 33, 3, length: 4), fault(.unknownAlias, 42, 3, length: 3)])
    #expect(faults((1...32).map { "- &a\($0) x\n" }.joined()).isEmpty)
  }

  @Test("a name that is given again means the later value, and counts again")
  func anchorAgain() throws {
    let text = "- &a x\n- *a\n- &a [&a y, *a]\n- *a\n"
    #expect(
      try outline(text) == [
        "1:1-4:5 list", "1:3-1:7 plain x", "2:3-2:5 plain x", "3:3-3:16 list", "3:7-3:11 plain y", "3:13-3:15 plain y",
        "4:3-4:5 plain y",
      ])
    #expect(faults(text, limits: limits { $0.anchors = 2 }) == [fault(.tooManyAnchors(limit: 2), 3, 7, length: 2)])
  }

  @Test("faults, of which the last says that there are more")
  func faultLimit() {
    let three = limits { $0.faults = 3 }
    let tags = { (count: Int) in String(repeating: "- !x a\n", count: count) }
    #expect(faults(tags(3), limits: three).map(\.fault) == [.tag, .tag, .tag])
    #expect(
      faults(tags(9), limits: three) == (1...3).map { fault(.tag, $0, 3, length: 2) } + [
        fault(.tooManyFaults(limit: 3), 4, 3)
      ])
    #expect(faults("\u{1}\u{1}\u{1}\u{1}", limits: three).last == fault(.tooManyFaults(limit: 3), 1, 4))
    #expect(faults(tags(1), limits: limits { $0.faults = 0 }) == [fault(.tooManyFaults(limit: 0), 1, 3)])
  }

  @Test("a great many directives are not compared with one another")
  func directives() {
    let text = (0..<200_000).map { "%TAG !a\($0)! x\n" }.joined()
    #expect(faults(text).map(\.mark) == [Mark(line: 65, column: 1)])
  }

  @Test("a mapping of two hundred thousand keys is read, and its last duplicate found")
  func manyKeys() {
    let text = (0..<200_000).map { "k\($0): v\n" }.joined() + "k199999: v\n"
    let first = Mark(line: 200_000, column: 1)
    #expect(faults(text) == [fault(.duplicateKey(firstAt: first), 200_001, 1, length: 7)])
  }
}
