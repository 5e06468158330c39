import Foundation
import Testing

@Suite("A document that is no text is made one where its program is installed")
struct ConversionTests {
  private static let pdf = "%PDF-1.4\nnothing that a real program could read\n"
  private static let text = "1. Quorum\n\nA conference is quorate where at least three agencies are represented.\n"

  /// A folder with a document, a folder of profiles, and a program that is found on PATH before any other.
  private func with(
    _ name: String, beginning: String = pdf, program: String?, script: String, _ body: (Scratch) throws -> Void
  ) throws {
    try Scratch.with { scratch in
      let fixtures = Command.folder("Fixtures/Authorities")
      try FileManager.default.copyItem(at: fixtures, to: scratch.url.appendingPathComponent("Authorities"))
      try Data(beginning.utf8).write(to: scratch.url.appendingPathComponent(name))
      let programs = scratch.url.appendingPathComponent("programs")
      try FileManager.default.createDirectory(at: programs, withIntermediateDirectories: true)
      if let program {
        let file = programs.appendingPathComponent(program)
        try Data("#!/bin/sh\n\(script)\n".utf8).write(to: file)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path)
      }
      try body(scratch)
    }
  }

  private func draft(_ scratch: Scratch, from name: String, path: String? = nil) throws -> Command.Run {
    try Command.run(
      ["new", "leeds", "--name", "Leeds", "--from", name], in: scratch.url,
      environment: ["PATH": path ?? scratch.path("programs")])
  }

  private static let showing = "printf '%s\\n' \"$@\" > arguments; printf '\(text.replacing("\n", with: "\\n"))'"

  @Test(
    "its text stands beside it, and the draft rests on that",
    arguments: [
      ("leeds.pdf", pdf, "pdftotext", "-layout\n-enc\nUTF-8\nleeds.pdf\n-\n"),
      ("leeds.docx", "PK\u{3}\u{4}and so on", "pandoc", "--from=docx\n--to=plain\n--wrap=none\nleeds.docx\n"),
    ])
  func made(_ name: String, _ beginning: String, _ program: String, _ arguments: String) throws {
    try with(name, beginning: beginning, program: program, script: Self.showing) { scratch in
      let run = try draft(scratch, from: name)
      #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
      #expect(
        run.output.hasPrefix(
          "leeds.txt holds the text that \(program) made: see that headings stand on lines of their own.\n"))
      #expect(try scratch.text("leeds.txt") == Self.text && scratch.text("arguments") == arguments)
      let profile = try scratch.text("Authorities/leeds.yaml")
      #expect(profile.contains("text: { file: \"leeds.txt\", sha256: "))
      #expect(profile.contains("# perhaps line 3: A conference is quorate where at least three agencies"))
    }
  }

  @Test("a name is never taken for an option, nor by a shell")
  func names() throws {
    for name in ["-o $(touch there).pdf", "a; touch there.pdf"] {
      try with(name, program: "pdftotext", script: Self.showing) { scratch in
        let run = try draft(scratch, from: "./\(name)")
        #expect(run.status == 0, "\(run.errors)")
        #expect(try scratch.text("arguments").contains("\n./\(name)\n"))
        #expect(try !scratch.names.contains("there"))
      }
    }
  }

  @Test("a new page begins a new line")
  func pages() throws {
    try with("leeds.pdf", program: "pdftotext", script: "printf 'One.\\n\\fTwo.\\n'") { scratch in
      let run = try draft(scratch, from: "leeds.pdf")
      #expect(run.status == 0)
      #expect(try scratch.text("leeds.txt") == "One.\n\nTwo.\n")
    }
  }

  @Test(
    "what goes wrong is told, and nothing is written",
    arguments: [
      ("exit 1", "‘pdftotext’ makes no text of this: it ends with a mistake"),
      ("echo some; kill -9 $$", "‘pdftotext’ makes no text of this: it ends with a mistake"),
      ("printf ' \\f\\n'", "‘pdftotext’ finds no text in this, which may be pictures of pages"),
      ("exec cat /dev/zero", "‘pdftotext’ makes more text of this than can be read"),
    ])
  func wrong(_ script: String, _ fault: String) throws {
    let path = ":/usr/bin:/bin"
    try with("leeds.pdf", program: "pdftotext", script: script) { scratch in
      let run = try draft(scratch, from: "leeds.pdf", path: scratch.path("programs") + path)
      #expect(run.status == 65 && run.output.isEmpty && run.errors == "leeds.pdf: error: \(fault)\n", "\(run.errors)")
      #expect(try scratch.names.sorted() == ["Authorities", "leeds.pdf", "programs"])
    }
  }

  @Test("a program that is not installed is named, and one in the folder itself is not run")
  func notInstalled() throws {
    try with("leeds.pdf", program: nil, script: "") { scratch in
      for path in [nil, "", ".", "programs"] as [String?] {
        let file = scratch.url.appendingPathComponent("pdftotext")
        try Data("#!/bin/sh\necho text\n".utf8).write(to: file)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path)
        let run = try draft(scratch, from: "leeds.pdf", path: path)
        #expect(run.status == 65)
        #expect(
          run.errors
            == "leeds.pdf: error: this is no text: make one of it first, with `pdftotext -layout`\n")
      }
    }
  }

  @Test("another text of that name is not written over; the same is taken as it stands")
  func there() throws {
    try with("leeds.pdf", program: "pdftotext", script: Self.showing) { scratch in
      let text = scratch.url.appendingPathComponent("leeds.txt")
      try Data("Mine.\n".utf8).write(to: text)
      let run = try draft(scratch, from: "leeds.pdf")
      #expect(run.status == 74 && run.errors.hasPrefix("leeds.txt: error: there is a file of this name already"))
      #expect(try scratch.text("leeds.txt") == "Mine.\n")
      try Data(Self.text.utf8).write(to: text)
      #expect(try draft(scratch, from: "leeds.pdf").status == 0)
    }
  }

  @Test("a real Word file, where pandoc is installed")
  func pandoc() throws {
    let places = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map(String.init)
    guard let pandoc = places.map({ "\($0)/pandoc" }).first(where: FileManager.default.isExecutableFile) else { return }
    try with("leeds.md", beginning: "# Quorum\n\nAt least three agencies come.\n", program: nil, script: "") {
      scratch in
      let process = Process()
      process.executableURL = URL(fileURLWithPath: pandoc)
      process.arguments = ["leeds.md", "--output", "leeds.docx"]
      process.currentDirectoryURL = scratch.url
      try process.run()
      process.waitUntilExit()
      let run = try draft(scratch, from: "leeds.docx", path: places.joined(separator: ":"))
      #expect(run.status == 0, "\(run.errors)")
      #expect(try scratch.text("leeds.txt") == "Quorum\n\nAt least three agencies come.\n")
    }
  }
}
