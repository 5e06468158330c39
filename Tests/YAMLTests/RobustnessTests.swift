import TestSupport
import Testing
import YAML

@Suite("Whatever is read gives a tree or faults, in order and within the text")
struct RobustnessTests {
  private static let documents = [
    """
    profile: 1
    authority: wakefield
    document:
      title: Child Protection Conference Procedures, Standards and Dispute Resolution Process
      version: "1"
    terms: { chair: Child Protection Conference Chair, plan: 'Child''s Plan' }
    procedures:
      initial-conference:
        limit:     { is: 15 working days after the conference, force: should, at: Booking a Conference, anchor: within 15 working days }
        note: |
          A sentence of our own,
          over two lines.

        silent: [delay-authorised-by, delay-grounds]
    """,
    "# Ä case\nchildren:\n- label: A\n  born: 2015-03-01\n-\n  label: B\n  due: 2017-12-24 # so far\nevents: &events\n"
      + "  - { on: 2017-09-01, what: \"strategy\\n discussion\" }\n  - &last\n    on: ~\n"
      + "    why: >-\n      folded\n      text\n"
      + "again: *events\nmore: [*last, a: b, ? c]\n? long key\n: value\n",
    "\u{FEFF}---\r\na: !!str 1\r\nb: *b\r\na: 2\r\n[c]: d\r\n'\u{E9}': \"\\u00e9\"\r\ne: |2-\r\n   x\r\n\r\n...\r\n",
  ].map { Array($0.utf8) }

  /// Reads, and checks of whatever comes out what is true of every text.
  private func check(_ bytes: [UInt8]) {
    let text = String(
      decoding: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...], as: UTF8.self)
    let widths = text.split(omittingEmptySubsequences: false) { ["\n", "\r", "\r\n"].contains($0) }
      .map(\.unicodeScalars.count)
    do throws(Faults) {
      let root = try parse(bytes)
      #expect(isWithin(root, widths: widths), "\(outline(of: root)) in \(bytes)")
    } catch {
      #expect(!error.all.isEmpty)
      #expect(zip(error.all, error.all.dropFirst()).allSatisfy { $0.mark <= $1.mark })
      for fault in error.all {
        guard (1...widths.count).contains(fault.mark.line) else {
          Issue.record("A fault stands outside the text: \(fault)")
          continue
        }
        // A caret may stand just past the end of a line, and an underline of one character with it.
        let width = widths[fault.mark.line - 1]
        #expect((1...width + 1).contains(fault.mark.column), "\(fault) in \(bytes)")
        #expect((1...max(1, width + 1 - fault.mark.column)).contains(fault.length), "\(fault) in \(bytes)")
      }
    }
  }

  private func isWithin(_ node: Node, widths: [Int]) -> Bool {
    guard node.start <= node.end else { return false }
    for mark in [node.start, node.end] {
      guard (1...widths.count).contains(mark.line), (1...widths[mark.line - 1] + 1).contains(mark.column) else {
        return false
      }
    }
    switch node.content {
    case .scalar: return true
    case .sequence(let items): return items.allSatisfy { isWithin($0, widths: widths) }
    case .mapping(let entries):
      return Set(entries.map(\.name)).count == entries.count
        && entries.allSatisfy { isWithin($0.key, widths: widths) && isWithin($0.value, widths: widths) }
    }
  }

  @Test("the documents are as they are meant to be before they are changed")
  func documents() {
    #expect(Self.documents.map { faults($0).map(\.fault) == [] } == [true, true, false])
    #expect(faults(Self.documents[2]).map(\.mark.line) == [2, 3, 4, 5])
  }

  @Test("cut off at every byte", arguments: 0..<3)
  func truncated(document: Int) {
    let bytes = Self.documents[document]
    for length in 0...bytes.count { check(Array(bytes.prefix(length))) }
    for length in 0...bytes.count { check(Array(bytes.suffix(length))) }
  }

  @Test("changed at random, four thousand times each", arguments: 0..<3)
  func mutated(document: Int) {
    var dice = Dice(seed: UInt64(document) + 1)
    let signs = Array("[]{}:,-?&*!|>'\"%@`#~ \n\r\t\\ab0.<".utf8) + [0x00, 0x80, 0xC3, 0xE2, 0xA8, 0xFF, 0x7F]
    let original = Self.documents[document]
    for _ in 0..<4_000 {
      var bytes = original
      for _ in 0..<Int.random(in: 1...6, using: &dice) {
        let index = Int.random(in: 0..<max(1, bytes.count), using: &dice)
        let end = min(bytes.count, index + Int.random(in: 0...12, using: &dice))
        switch Int.random(in: 0..<6, using: &dice) {
        case 0: bytes.insert(signs.randomElement(using: &dice) ?? 0, at: index)
        case 1: bytes.removeSubrange(index..<end)
        case 2: bytes.insert(contentsOf: bytes[index..<end], at: Int.random(in: 0...bytes.count, using: &dice))
        case 3: if index < bytes.count { bytes[index] ^= 1 << UInt8.random(in: 0..<8, using: &dice) }
        case 4: bytes.insert(UInt8.random(in: 0...255, using: &dice), at: index)
        default: if index < bytes.count { bytes[index] = signs.randomElement(using: &dice) ?? 0 }
        }
      }
      check(bytes)
    }
  }

  @Test("signs in any order")
  func soup() {
    var dice = Dice(seed: 99)
    let signs = [
      "[", "]", "{", "}", ": ", ", ", "- ", "? ", "&a ", "*a ", "!x ", "|\n", ">\n", "'", "\"", "#", "\n", "  ", "a",
      "---\n", "...\n", "%", "\u{E9}",
    ]
    for _ in 0..<4_000 {
      let count = Int.random(in: 1...30, using: &dice)
      check(Array((0..<count).map { _ in signs.randomElement(using: &dice) ?? "" }.joined().utf8))
    }
  }
}
