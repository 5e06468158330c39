import Testing

@testable import YAML

@Suite("A line of JSON is read as the same text of YAML is, or left to that reader")
struct JSONLineTests {
  private static let taken = [
    #"{}"#, #"[]"#, #" { } "#, #"{"a":1}"#, #"{"a": "b", "c": [1, -2.5e3, true, false, null, 0]}"#,
    #"{"a":{"b":{"c":["d","e",{}]}},"f":""}"#, #"{"über":"naïve ☂ 🌂","b":"x"}"#,
    #"{"a":"line\nline\ttab \"q\" \\ \u00e9 \u2603","b": 1}"#, #"["no", "~", " a ", "2023-05-01"]"#,
    #"{"a1":1,"a2":1,"a3":1,"a4":1,"a5":1,"a6":1,"a7":1,"a8":1,"a9":1,"a10":1,"a11":1,"a12":1,"a13":1,"a14":[]}"#,
    ##"{"a":1,"b": 0.5 ,"c":"# no comment","d":"a: b"}"##,
  ]

  @Test("with the same values at the same places", arguments: taken)
  func same(_ text: String) throws {
    let node = try #require(Node(jsonLine: Array(text.utf8)))
    #expect(outline(of: node) == (try outline(text)))
  }

  @Test(
    "what is no strict JSON in one line is left, and what may be wrong",
    arguments: [
      "", "a", "\"a\"", "1", "{a: 1}", "{\"a\": 1,}", "[1,]", "[01]", "[1 2]", "[+1]", "[.5]", "[1.]", "{\"a\" 1}",
      "{\"a\": 1} x", "{\"a\":\n1}", "[\"\\ud83d\\ude00\"]", "[\"\\u0000\"]", "[\"\\/\"]", "[\"a]", "[yes]",
      "{\"a\":1,\"a\":2}",
      "[\"\u{2028}\"]", "[\"\u{7F}\"]", "[\t1]", "\u{FEFF}[1]", "[1] # no", "--- [1]", "[\"\\x41\"]", "[",
    ])
  func left(_ text: String) { #expect(Node(jsonLine: Array(text.utf8)) == nil) }

  @Test("faulty bytes, depth and numbers of values are left to the other reader")
  func limits() {
    #expect(Node(jsonLine: [0x5B, 0x22, 0xC0, 0xAF, 0x22, 0x5D]) == nil)
    let deep = String(repeating: "[", count: 65) + String(repeating: "]", count: 65)
    #expect(Node(jsonLine: Array(deep.utf8)) == nil && Node(jsonLine: Array(deep.dropFirst().dropLast().utf8)) != nil)
    #expect(Node(jsonLine: Array("[1,2]".utf8), limits: YAMLTests.limits { $0.nodes = 2 }) == nil)
    #expect(Node(jsonLine: Array("{\"\(String(repeating: "k", count: 1100))\":1}".utf8)) == nil)
  }

  @Test("random lines, whole and damaged: what is taken is the same", arguments: 0..<40 as Range<UInt64>)
  func random(_ seed: UInt64) throws {
    var writer = RandomJSON(state: seed &* 0x9E37_79B9_7F4A_7C15 | 1)
    for _ in 0..<60 {
      let whole = writer.container(3)
      let node = try #require(Node(jsonLine: Array(whole.utf8)), "\(whole)")
      #expect(outline(of: node) == (try outline(whole)))
      var bytes = Array(whole.utf8)
      bytes[writer.below(bytes.count)] = [0x2C, 0x22, 0x7B, 0x5D, 0x3A, 0x20, 0x5C, 0x31, 0x23, 0xC3][writer.below(10)]
      guard let damaged = Node(jsonLine: bytes) else { continue }
      #expect(outline(of: damaged) == (try outline(String(decoding: bytes, as: UTF8.self))))
    }
  }

  @Test("what is null is not told")
  func nulls() throws {
    let node = try #require(Node(jsonLine: Array(#"{"a":null,"b":{"c":null,"d":"null"},"e":[{"f":null}]}"#.utf8)))
    #expect(
      outline(of: node.withoutNulls).map { $0.split(separator: " ", maxSplits: 1)[1] } == [
        "mapping", "marked b", "mapping", "marked d", "marked null", "marked e", "list", "mapping",
      ])
  }
}

/// JSON by chance, always the same for the same seed.
private struct RandomJSON {
  var state: UInt64

  mutating func below(_ count: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(count))
  }

  mutating func container(_ depth: Int) -> String {
    let count = below(5)
    if below(2) == 0 { return "[" + (0..<count).map { _ in value(depth) }.joined(separator: comma) + "]" }
    return "{" + (0..<count).map { "\"k\($0)\(letters)\"\(space):\(space)\(value(depth))" }.joined(separator: comma)
      + "}"
  }

  private var space: String { mutating get { below(2) == 0 ? "" : " " } }
  private var comma: String { mutating get { space + "," + space } }
  private var letters: String {
    mutating get {
      (0..<below(6)).map { _ in ["a", "é", "☂", "🌂", "\\n", "\\\"", ":", " ", "- ", "#", "\\u00e9"][below(11)] }
        .joined()
    }
  }

  private mutating func value(_ depth: Int) -> String {
    if depth > 0, below(3) == 0 { return container(depth - 1) }
    return ["1", "-0.5", "true", "null", "2e9", "\"\(letters)\""][below(6)]
  }
}
