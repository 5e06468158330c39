import Foundation
import Testing

@Suite("Several cases at once")
struct SeveralCasesTests {
  private static let commands = [["compare"], ["run", "--authority", "alder"], ["diary", "--authority", "alder"]]

  private func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test("come one after another, in one list or one table", arguments: commands)
  func several(command: [String]) throws {
    let files = ["two-discussions.yaml", "one-discussion.yaml"]
    func run(_ files: [String], _ format: String) throws -> Command.Run {
      try Command.run([command[0]] + files + command.dropFirst() + ["--format", format])
    }
    let both = try run(files, "json")
    #expect(both.status == 0 && both.errors.isEmpty)
    let json = try object(both.output)
    let list = try #require((json["comparisons"] ?? json["diaries"]) as? [[String: Any]])
    #expect(
      list.compactMap { ($0["case"] as? [String: Any])?["id"] as? String } == ["two-discussions", "one-discussion"])
    for (file, one) in zip(files, list) {
      #expect(NSDictionary(dictionary: one) == NSDictionary(dictionary: try object(run([file], "json").output)))
    }
    let tables = try files.map { try run([$0], "csv").output }
    let rest = tables[1].drop { $0 != "\r\n" }.dropFirst()
    #expect(try run(files, "csv").output == tables[0] + rest)
    #expect(try run(files, "text").output.contains("One discussion"))
  }

  @Test("a folder, JSON Lines and a pipe are taken too, and the name on a pipe need not be the id")
  func sources() throws {
    let folder = try Command.shell(
      """
      mkdir $scratch/cases; cp two-discussions.yaml one-discussion.yaml $scratch/cases
      $quorate compare $scratch/cases --format csv
      """)
    let files = try Command.run("compare", "one-discussion.yaml", "two-discussions.yaml", "--format", "csv")
    #expect(folder.status == 0 && folder.output == files.output)
    let lines = try Command.shell(
      "$quorate batch one-discussion.yaml two-discussions.yaml --format cases | $quorate compare - --format csv")
    #expect(lines.output == files.output)
    let renamed = try Command.shell(
      "cp two-discussions.yaml $scratch/other.yaml; $quorate compare - < $scratch/other.yaml > /dev/null && $quorate compare $scratch/other.yaml"
    )
    #expect(renamed.status == 65 && renamed.errors.contains("give the file another name"))
  }

  @Test("all that is wrong with any is told, and a calendar is of one case")
  func faults() throws {
    let run = try Command.run("compare", "faulty-case.yaml", "two-discussions.yaml", "nowhere.yaml")
    #expect(run.status == 65 && run.output.isEmpty && run.errors.contains("nowhere.yaml: error: cannot be read"))
    let calendar = try Command.run(
      "diary", "two-discussions.yaml", "one-discussion.yaml", "--authority", "alder", "--format", "ics")
    #expect(calendar.status == 64 && calendar.errors.contains("A calendar file is of one case"))
  }

  @Test("each cell of a table of findings holds one value, days among them")
  func cells() throws {
    let run = try Command.run("compare", "two-discussions.yaml", "--format", "csv")
    let lines = run.output.split(separator: "\r\n").map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    let head = try #require(lines.first).map { $0.trimmingCharacters(in: CharacterSet(charactersIn: "\u{FEFF}\"")) }
    let late = try #require(run.output.split(separator: "\r\n").first { $0.contains("\"late\"") })
    #expect(head.prefix(4) == ["case", "key", "subject", "question"] && head.contains("days-late"))
    #expect(late.contains("\"2023-05-15\",\"\",\"2023-05-17\",\"\",\"late\",\"2\""))
  }
}
