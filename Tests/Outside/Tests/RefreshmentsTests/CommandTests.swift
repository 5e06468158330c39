import Foundation
import Testing

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

@Suite("The command and the workbench with what another package adds")
struct CommandTests {
  private static let command: URL? = {
    var folder = Bundle.main.bundleURL
    for bundle in Bundle.allBundles where bundle.bundlePath.hasSuffix(".xctest") { folder = bundle.bundleURL }
    let candidates = [folder, folder.deletingLastPathComponent()].map { $0.appending(path: "refreshing") }
    return candidates.first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }()

  /// Runs the command in a folder where nothing is, and gives what it says.
  private func said(_ arguments: String..., status: Int32 = 0, in folder: URL? = nil) throws -> String {
    let process = Process()
    process.executableURL = try #require(Self.command, "the command was not built beside the tests")
    process.arguments = arguments
    process.currentDirectoryURL = folder ?? FileManager.default.temporaryDirectory
    process.environment = [:]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == status)
    return String(decoding: bytes, as: UTF8.self)
  }

  private let sample = "Cases/second-strategy-discussion.yaml"

  @Test("its procedure answers in compare, under its own profile; those that know nothing of it say so")
  func compared() throws {
    let json = try said("compare", sample, "--format", "json")
    let read = try #require(JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    let findings = try #require(read["findings"] as? [[String: Any]])
    let row = try #require(findings.first { $0["key"] as? String == "refreshments.break-needed" })
    let outcomes = try #require(row["outcomes"] as? [String: [String: Any]])
    #expect(outcomes["tea-town"]?["status"] as? String != "untranscribed")
    #expect(outcomes["wakefield"]?["status"] as? String == "untranscribed")
    #expect(try said("run", sample, "--authority", "tea-town").contains("Tea Town"))
  }

  @Test("its parameters stand in the matrix, the schema, and a new draft")
  func parameters() throws {
    #expect(try said("matrix", "--procedure", "refreshments", "--format", "csv").contains("refreshments.break-after"))
    #expect(try said("schema", "profile").contains("\"break-after\""))
    let folder = FileManager.default.temporaryDirectory.appending(path: "refreshing-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    _ = try said("new", "leeds", "--name", "Leeds", in: folder)
    let draft = try String(contentsOf: folder.appending(path: "leeds.yaml"), encoding: .utf8)
    #expect(draft.contains("break-after"))
  }

  @Test("its calendar rule holds for every profile")
  func calendar() throws {
    #expect(try said("run", sample, "--authority", "wakefield").contains("9 May 2023"))
  }

  @Test("its parameters have pages")
  func pages() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "refreshing-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    _ = try said("site", folder.path)
    let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    #expect(names.contains { $0.contains("break-after") })
    #expect(names.contains { $0.contains("tea-town") })
  }

  #if Workbench
  @Test("the workbench serves them from the same program")
  func served() async throws {
    let process = Process()
    process.executableURL = try #require(Self.command)
    process.arguments = ["serve", "--port", "0"]
    process.currentDirectoryURL = FileManager.default.temporaryDirectory
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    defer { process.terminate() }
    let said = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
    let address = try #require(said.firstMatch(of: /http:\/\/127\.0\.0\.1:\d+\//))
    let url = try #require(URL(string: "\(address.0)authorities/tea-town"))
    let page = String(decoding: try await URLSession.shared.data(from: url).0, as: UTF8.self)
    #expect(page.contains("Tea Town") && page.contains("break-after"))
  }
  #endif
}
