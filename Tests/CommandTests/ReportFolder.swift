import Foundation

/// A folder with a report, as the tests of reports write and read it.
enum ReportFolder {
  /// A copy of the fixtures with a report, in a folder for one test.
  static func with(_ text: String, _ body: (URL) throws -> Void) throws {
    try Scratch.with { scratch in
      let folder = scratch.url.appendingPathComponent("copy")
      try FileManager.default.copyItem(at: Command.folder("Fixtures"), to: folder)
      for name in ["Reports/tabled", "Cases"] {
        try FileManager.default.createDirectory(
          at: folder.appendingPathComponent(name), withIntermediateDirectories: true)
      }
      try FileManager.default.copyItem(
        at: folder.appendingPathComponent("two-discussions.yaml"),
        to: folder.appendingPathComponent("Cases/two-discussions.yaml"))
      try Data(text.utf8).write(to: folder.appendingPathComponent("Reports/tabled/report.yaml"))
      try body(folder)
    }
  }

  /// The description of a report with all parts.
  static let whole = """
    report: 1
    title: A paper
    question: Whose clock runs first?
    shows: [likeness, overview, brief, cases, why, clauses, differences, silences]

    """

  /// What stands in a file of the report.
  static func text(_ name: String, in folder: URL) throws -> String {
    String(decoding: try Data(contentsOf: folder.appendingPathComponent("Reports/tabled/\(name)")), as: UTF8.self)
  }
}
