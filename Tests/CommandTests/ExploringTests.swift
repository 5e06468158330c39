import Foundation
import Testing

@Suite("Maps, and cases that would tell authorities apart")
struct ExploringTests {
  private static let question = "initial-conference.held-in-time"

  @Test("Every format of a map has its rows", arguments: ["text", "markdown", "html", "json", "csv", "dmn"])
  func formats(_ format: String) throws {
    let run = try Command.run("map", Self.question, "--authority", "alder", "--format", format)
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(run.output.contains("initial-conference.limit"))
    guard format == "dmn" else { return }
    let reader = XMLReader(run.output)
    #expect(reader.isWellFormed)
    let columns = try #require(reader.counts["inputData"])
    let rules = try #require(reader.counts["rule"])
    #expect(rules > 3 && reader.counts["requiredInput"] == columns && reader.counts["input"] == columns)
    #expect(reader.counts["inputEntry"] == rules * columns && reader.counts["outputEntry"] == rules * 3)
    #expect(reader.ids.count == Set(reader.ids).count)
  }

  @Test("A case on which two part is a file that is compared, and exercises are done on it")
  func files() throws {
    try Scratch.with { scratch in
      let folder = scratch.path("")
      let run = try Command.run(
        "apart", "alder", "birch", "--question", Self.question, "--cases", folder, "--exercises",
        scratch.path("parted.yaml"))
      #expect(run.status == 0 && run.errors.isEmpty)
      let name = "initial-conference-held-in-time-alder-birch-1"
      let compared = try Command.run(
        "compare", scratch.path("\(name).yaml"), "--authority", "alder", "--authority", "birch", "--fail-on-difference")
      #expect(compared.status == 1 && compared.errors.isEmpty)
      let exercises = try scratch.text("parted.yaml")
      #expect(exercises.contains("case: \(name)") && exercises.contains("id: parted"))
    }
  }

  @Test(
    "What cannot be asked is refused",
    arguments: [
      ["map", "initial-conference.held-in-tine", "--authority", "alder"], ["apart", "alder", "alder"],
      ["apart", "alder"],
      ["apart", "alder", "birch", "--exercises", "some.yaml"], ["gaps"], ["matrix", "--format", "dmn"],
    ])
  func refused(_ arguments: [String]) throws {
    let run = try Command.run(arguments)
    #expect(run.status == 64 && run.output.isEmpty && !run.errors.isEmpty)
  }
}

/// What stands in an XML document, counted.
private struct XMLReader {
  private(set) var counts: [String: Int] = [:]
  private(set) var ids: [String] = []
  private(set) var isWellFormed = true

  /// Reads a document in which no text and no attribute holds `<` or `>`.
  init(_ text: String) {
    var open: [String] = []
    for part in text.split(separator: "<").dropFirst() where !part.hasPrefix("?") {
      guard let end = part.firstIndex(of: ">") else {
        isWellFormed = false
        return
      }
      let tag = part[..<end]
      if tag.hasPrefix("/") {
        if open.popLast() != String(tag.dropFirst()) { isWellFormed = false }
        continue
      }
      let name = String(tag.prefix { $0 != " " && $0 != "/" })
      counts[name, default: 0] += 1
      if let id = tag.range(of: " id=\"") { ids.append(String(tag[id.upperBound...].prefix { $0 != "\"" })) }
      if !tag.hasSuffix("/") { open.append(name) }
    }
    if !open.isEmpty { isWellFormed = false }
  }
}
