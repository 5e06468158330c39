import Foundation
import Testing

@Suite("The answers of reports")
struct ReportAnswerTests {
  private static let head = "report: 1\ntitle: A paper\nquestion: Whose clock runs first?\nshows: [cases]\n"
  private static let clock =
    "By when the initial conference is held: of two documents, one says “15 working days after the first strategy "
    + "discussion” and one says “15 working days after the last strategy discussion”, and the words of one of them can "
    + "be read in another way."
  private static let kept =
    "In the one case what one area’s document counts as kept another’s counts as not kept (“Was the initial conference "
    + "held in time?”)."
  private static let unsaid =
    "Of all 14 parameters, each of them leaves 2 unsaid or to another document, and on 2 of these parameters all do."

  @Test(
    "The answer is two sentences, true of one document and of two, of one case and of none",
    arguments: [
      ("procedures: [initial-conference]\n", "\(clock) \(kept)"),
      ("procedures: [initial-conference]\nturns-on: initial-conference.limit\ncases: []\n", "\(clock) \(unsaid)"),
      ("authorities: [alder]\n", "Only the document of Alder is looked at, so nothing is compared."),
      ("authorities: []\n", "No document is looked at, so nothing is compared."),
    ])
  func answer(_ more: String, _ answer: String) throws {
    try ReportFolder.with(Self.head + more) { folder in
      #expect(try Command.run("report", in: folder).status == 0)
      let page = try ReportFolder.text("report.md", in: folder)
      #expect(page.contains("\n**\(answer)**\n"), "\(page)")
      let index = try ReportFolder.text("../index.md", in: folder)
      #expect(index.contains("| [A paper](tabled/report.md) | Whose clock runs first? | \(answer) |"))
    }
  }

  @Test("What nobody has transcribed yet is told as that, and never as a silence")
  func drafts() throws {
    try ReportFolder.with(Self.head + "procedures: [minutes]\ncases: []\n") { folder in
      #expect(try Command.run("report", in: folder).status == 0)
      let page = try ReportFolder.text("report.md", in: folder)
      #expect(
        page.contains("each of them leaves 0 unsaid or to another document, and on none of these parameters all do."))
      #expect(page.contains("| Document | Says nothing on |") && page.contains(" Not transcribed yet |"))
      #expect(!page.contains("no document says anything"))
    }
  }

  /// The folder of this repository.
  private static let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  @Test("The answer counts what comparing each case alone comes to")
  func secondMethod() throws {
    let cases = ["second-strategy-discussion", "two-health-professions", "category-in-dispute", "divided-equally"]
    let (authorities, folder) = (Self.repository.path + "/Authorities", Self.repository.path + "/Cases")
    var (kept, answers) = (0, 0)
    for name in cases {
      let json = try Command.run(
        "compare", "\(folder)/\(name).yaml", "--authorities", authorities, "--format", "json"
      ).output
      let read = try #require(JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
      let rows = try #require(read["findings"] as? [[String: Any]]).filter { $0["verdict"] as? String == "different" }
      let statuses = rows.map { row in
        (row["outcomes"] as? [String: [String: Any]] ?? [:]).values.compactMap { $0["status"] as? String }
      }
      #expect(!rows.isEmpty)
      if statuses.contains(where: { $0.contains("met") && $0.contains("breached") }) { kept += 1 } else { answers += 1 }
    }
    #expect(kept > 0 && answers > 0)
    let words = ["none", "one", "two", "three", "four"]
    try ReportFolder.with(Self.head + "cases: [\(cases.joined(separator: ", "))]\n") { scratch in
      #expect(
        try Command.run("report", "--cases", folder, "--authorities", authorities, in: scratch).status == 0)
      let page = try ReportFolder.text("report.md", in: scratch)
      #expect(
        page.contains(
          "In all four cases they part: in \(words[kept]) what one area’s document counts as kept another’s counts as not"
        ))
      #expect(page.contains("; in \(words[answers]) they come to different answers or days.**"))
    }
  }
}
