import Foundation
import Testing

@Suite("The site", .timeLimit(.minutes(3)))
struct SiteTests {
  /// The files of a folder by their paths in it.
  private func files(in folder: URL) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
      let url = folder.appendingPathComponent(path)
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder), !isFolder.boolValue else {
        continue
      }
      files[path] = try Data(contentsOf: url)
    }
    return files
  }

  private func texts(in folder: URL) throws -> [String: String] {
    try files(in: folder).mapValues { String(decoding: $0, as: UTF8.self) }
  }

  /// A folder with profiles, a case, a paper and an exercise, and what the command says that writes its site.
  private func made(_ body: (URL, Command.Run) throws -> Void) throws {
    try ReportFolder.with(ReportFolder.whole) { folder in
      let exercises = folder.appendingPathComponent("Cases/Exercises")
      try FileManager.default.createDirectory(at: exercises, withIntermediateDirectories: true)
      try Data(
        """
        exercises: 1
        id: clocks
        title: Clocks
        practises: Whose clock runs first.
        list:
          - { case: two-discussions, question: initial-conference.held-in-time, prompt: "In time, or late?" }

        """.utf8
      ).write(to: exercises.appendingPathComponent("clocks.yaml"))
      try body(folder, try Command.run(["site", "out"], in: folder))
    }
  }

  @Test("Every link leads to a file of the site, and to the place in it")
  func links() throws {
    try made { folder, run in
      #expect(run.status == 0, "\(run.errors)")
      let files = try texts(in: folder.appendingPathComponent("out"))
      let pages = files.filter { $0.key.hasSuffix(".html") }
      #expect(run.output.hasPrefix("out holds \(pages.count) pages and \(files.count - 1 - pages.count) other files, "))
      for page in [
        "index.html", "authorities.html", "authorities/alder.html", "authorities/parameter/quoracy.fewest.html",
        "authorities/procedure-quoracy.html", "compare/two-discussions.html", "papers/tabled.html",
        "papers/tabled/annex.html", "exercises/clocks/1.html",
        "glossary.html",
      ] { #expect(pages[page] != nil, "\(page)") }
      #expect(files["compare/two-discussions.yaml"]?.contains("id: two-discussions") == true)
      for (path, text) in pages {
        for match in text.matches(of: /\s(href|src|action|formaction)="([^"]*)"/) {
          let link = String(match.2)
          #expect(match.1 == "href" || match.1 == "src", "\(path): \(link)")
          #expect(!link.hasPrefix("/") && !link.contains(":"), "\(path): \(link)")
          let sides = link.split(separator: "#", omittingEmptySubsequences: false)
          let base = path.split(separator: "/").dropLast().map(String.init)
          var parts = base
          for part in sides[0].split(separator: "/") {
            if part == ".." { #expect(parts.popLast() != nil) } else { parts.append(String(part)) }
          }
          let target = sides[0].isEmpty ? path : parts.joined(separator: "/")
          #expect(files[target] != nil, "\(path): \(link)")
          if sides.count > 1 { #expect(files[target]?.contains(" id=\"\(sides[1])\"") == true, "\(path): \(link)") }
        }
      }
    }
  }

  @Test("Nothing is asked of anybody, and nothing is offered that needs the workbench")
  func alone() throws {
    try made { folder, _ in
      for (path, text) in try texts(in: folder.appendingPathComponent("out")) where !path.hasSuffix(".yaml") {
        #expect(!text.contains("url(") && !text.contains("@import") && !text.contains("//cdn"), "\(path)")
        guard path.hasSuffix(".html") else { continue }
        #expect(!text.contains("<form") && !text.contains("http:") && !text.contains("https:"), "\(path)")
        for part in ["/what-if", "/change", "/check", "/transcribe", "/present"] {
          #expect(!text.contains(part), "\(path)")
        }
        #expect(text.contains("<html lang=\"en-GB\">") && text.contains("class=\"skip\""))
      }
    }
  }

  @Test("The same texts give the same bytes, and what is no longer there is gone")
  func again() throws {
    try made { folder, _ in
      let out = folder.appendingPathComponent("out")
      let first = try files(in: out)
      #expect(try Command.run(["site", "other"], in: folder).status == 0)
      #expect(try files(in: folder.appendingPathComponent("other")) == first)
      try FileManager.default.removeItem(at: folder.appendingPathComponent("Reports/tabled"))
      #expect(try Command.run(["site", "out/"], in: folder).status == 0)
      let second = try files(in: out)
      #expect(first["papers.html"] != nil && second["papers.html"] == nil)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).allSatisfy { !$0.hasPrefix("out.") })
    }
  }

  @Test("A folder that holds other things is refused; they stay where it is written among them")
  func others() throws {
    try made { folder, _ in
      let mine = folder.appendingPathComponent("mine")
      try FileManager.default.createDirectory(at: mine, withIntermediateDirectories: true)
      try Data("x".utf8).write(to: mine.appendingPathComponent("letter.txt"))
      let run = try Command.run(["site", "mine"], in: folder)
      #expect(run.status == 74)
      #expect(run.errors.contains("this folder holds other things, such as `letter.txt`"))
      #expect(try files(in: mine).keys.sorted() == ["letter.txt"])
      #expect(try Command.run(["site", "mine", "--force"], in: folder).status == 0)
      #expect(try files(in: mine)["letter.txt"] == Data("x".utf8))
      #expect(try files(in: mine).count == files(in: folder.appendingPathComponent("out")).count + 1)
      let no = try Command.run(["site", "none/at/all"], in: folder)
      #expect(no.status == 74 && no.errors.contains("No such file or directory"))
    }
  }

  @Test("A profile that cannot be read is told with its place, and nothing is written")
  func unreadable() throws {
    try made { folder, _ in
      try Data("profile: 1\nauthority: alder\nnonsense: yes\n".utf8)
        .write(to: folder.appendingPathComponent("Authorities/alder.yaml"))
      let run = try Command.run(["site", "new"], in: folder)
      #expect(run.status == 65)
      #expect(run.errors.contains("alder.yaml:3:1"))
      #expect(!FileManager.default.fileExists(atPath: folder.appendingPathComponent("new").path))
    }
  }
}
