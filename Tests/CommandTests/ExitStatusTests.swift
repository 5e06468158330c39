import Foundation
import Testing

@Suite("How the command ends")
struct ExitStatusTests {
  @Test("0 where all is done, with nothing on standard error")
  func done() throws {
    for arguments in [
      ["compare", "two-discussions.yaml"], ["compare", "two-discussions.yaml", "--national", "--all-findings"],
      ["compare", "one-discussion.yaml", "--fail-on-difference"],
      ["run", "two-discussions.yaml", "--authority", "alder"], ["--version"], ["--help"],
    ] {
      let run = try Command.run(arguments)
      #expect(run.status == 0 && run.errors.isEmpty && !run.output.isEmpty, "\(arguments)")
    }
    let check = try Command.run("check", "two-discussions.yaml", "Authorities/alder.yaml")
    #expect(check.status == 0 && check.errors.isEmpty && check.output.hasPrefix("2 files read, nothing wrong.\n"))
    #expect(check.output.contains("Authorities/alder.yaml is a draft: "))
    #expect(try Command.run("check", "two-discussions.yaml").output == "1 file read, nothing wrong.\n")
  }

  @Test("1 where findings differ and that is asked for, after the comparison has been shown")
  func differs() throws {
    let run = try Command.run("compare", "two-discussions.yaml", "--fail-on-difference")
    #expect(run.status == 1 && run.errors.isEmpty)
    #expect(run.output == (try Command.run("compare", "two-discussions.yaml").output))
    let alone = try Command.run("compare", "two-discussions.yaml", "--fail-on-difference", "--authority", "alder")
    #expect(alone.status == 0)
  }

  @Test("1 where check finds fault, in however many files, and says how many")
  func faultFound() throws {
    let run = try Command.run("check", "faulty-case.yaml", "two-discussions.yaml", "Faulty/alder.yaml")
    #expect(run.status == 1)
    #expect(run.output == "3 files read: 3 mistakes in faulty-case.yaml and Faulty/alder.yaml.\n")
    #expect(
      run.errors.contains("faulty-case.yaml:4:21: error: ") && run.errors.contains("Faulty/alder.yaml:10:19: error: "))
  }

  @Test(
    "64 for wrong usage",
    arguments: [
      ["compare"], ["compare", "two-discussions.yaml", "--nation"], ["run", "two-discussions.yaml"], ["compares"],
      ["compare", "two-discussions.yaml", "--format", "xml"], ["why", "two-discussions.yaml", "--format", "csv"],
      ["glossary", "--format", "csv"], ["compare", "two-discussions.yaml", "--format", "ics"],
      ["check", "--authorities"],
    ])
  func usage(arguments: [String]) throws {
    let run = try Command.run(arguments)
    #expect(run.status == 64 && run.output.isEmpty)
    #expect(run.errors.hasPrefix("Error: ") && run.errors.contains("Usage: quorate "))
  }

  @Test(
    "the subcommand that was meant is suggested",
    arguments: [("comp", "compare"), ("compares", "compare"), ("dairy", "diary"), ("bat", "batch"), ("sch", "schema")])
  func suggestion(typed: String, meant: String) throws {
    let run = try Command.run(typed)
    #expect(run.status == 64 && run.output.isEmpty)
    #expect(
      run.errors.hasPrefix("Error: There is no subcommand of this name: \(typed); did you mean ‘\(meant)’?\n"),
      "\(run.errors)")
  }

  @Test("--help lists the formats that a subcommand has, and no others")
  func formats() throws {
    for (command, formats) in [
      ("compare", "text, markdown, html, csv, json"), ("run", "text, markdown, html, csv, json"),
      ("impact", "text, markdown, html, csv, json"), ("why", "text, markdown, html, json"),
      ("diary", "text, markdown, html, csv, json, ics"), ("check", "text, markdown, html, json"),
    ] {
      let help = try Command.run(command, "--help").output.split(separator: /\s+/).joined(separator: " ")
      #expect(help.contains("(values: \(formats); default: text)"), "\(command)")
    }
  }

  @Test("65 for a case that cannot be read: none there, a folder, or faulty", arguments: ["compare", "run"])
  func unreadableCase(command: String) throws {
    func run(_ path: String) throws -> Command.Run { try Command.run(command, path, "--authority", "alder") }
    let missing = try run("nowhere.yaml")
    #expect(missing.status == 65 && missing.output.isEmpty)
    #expect(missing.errors == "nowhere.yaml: error: cannot be read: No such file or directory\n")
    let folder = try run("Authorities")
    #expect(folder.status == 65 && folder.output.isEmpty)
    #expect(
      folder.errors.hasPrefix("Authorities/alder.yaml: error: this is a profile, and a case is needed here"),
      "\(folder.errors)")
    let faulty = try run("faulty-case.yaml")
    #expect(faulty.status == 65 && faulty.output.isEmpty)
    #expect(faulty.errors.hasPrefix("faulty-case.yaml:4:21: error: expected one of: initial, review, transfer-in\n"))
    #expect(faulty.errors.contains("faulty-case.yaml:5:34: error: this key is not known here\n"))
    #expect(!faulty.errors.contains("girl"))
  }

  @Test("65 for an authority that is not there, with the one that was probably meant", arguments: ["compare", "run"])
  func unknownAuthority(command: String) throws {
    let near = try Command.run(command, "two-discussions.yaml", "--authority", "adler")
    #expect(near.status == 65 && near.output.isEmpty)
    #expect(
      near.errors
        == "Authorities: error: this folder holds no authority ‘adler’\n = help: did you mean ‘alder’?\n")
    let far = try Command.run(command, "two-discussions.yaml", "--authority", "yew")
    #expect(far.status == 65)
    #expect(far.errors.hasSuffix(" = help: there are: alder, birch, nation\n"))
  }

  private static let naming =
    """
    name the folder of the profiles with ‘--authorities’; the shipped profiles are read where
             that and QUORATE_AUTHORITIES are left out
    """

  @Test("65 for a folder of authorities that is not there, is none, or holds nothing", arguments: ["compare", "run"])
  func unreadableFolder(command: String) throws {
    func errors(_ folder: String) throws -> String {
      let run = try Command.run(command, "two-discussions.yaml", "--authority", "alder", "--authorities", folder)
      #expect(run.status == 65 && run.output.isEmpty)
      return run.errors
    }
    #expect(
      try errors("Nowhere") == """
        Nowhere: error: there is no such folder
         = help: \(Self.naming)

        """)
    #expect(try errors("hostile.yaml") == "hostile.yaml: error: cannot be read: Not a directory\n")
    try Scratch.with { scratch throws in
      #expect(
        try errors(scratch.url.path)
          == "\(scratch.url.path): error: this folder holds no profile\n = help: \(Self.naming)\n")
    }
  }

  @Test("65 for a faulty case and faulty profiles: all of them are told at once, and nothing is shown")
  func everythingFaulty() throws {
    let compare = try Command.run("compare", "faulty-case.yaml", "--authorities", "Faulty")
    #expect(compare.status == 65 && compare.output.isEmpty)
    let places = compare.errors.split(separator: "\n").filter { $0.contains(": error: ") }.map {
      $0.prefix { $0 != " " }
    }
    #expect(
      places == [
        "faulty-case.yaml:4:21:", "faulty-case.yaml:5:34:", "Faulty/alder.yaml:10:19:", "Faulty/birch.yaml:10:29:",
      ])
    let run = try Command.run("run", "faulty-case.yaml", "--authorities", "Faulty", "--authority", "birch")
    #expect(run.status == 65 && run.output.isEmpty)
    #expect(run.errors.contains("faulty-case.yaml:4:21:") && run.errors.contains("Faulty/birch.yaml:10:29:"))
    #expect(!run.errors.contains("Faulty/alder.yaml"))
  }

  @Test("65 where the national clauses are asked for and there are none")
  func noNationalProfile() throws {
    try Scratch.with { scratch in
      let alder = try Data(contentsOf: Command.folder("Fixtures/Authorities/alder.yaml"))
      try alder.write(to: scratch.url.appendingPathComponent("alder.yaml"))
      for command in [["compare", "two-discussions.yaml"], ["matrix"]] {
        let run = try Command.run(command + ["--national", "--authorities", scratch.url.path])
        #expect(run.status == 65 && run.output.isEmpty)
        #expect(run.errors == "\(scratch.url.path): error: this folder holds no national profile\n")
      }
    }
  }

  @Test(
    "74 for a file that cannot be written, with nothing on standard output", arguments: ["compare", "run", "check"])
  func unwritable(command: String) throws {
    let arguments = [command, "two-discussions.yaml"] + (command == "run" ? ["--authority", "alder"] : [])
    let nowhere = try Command.run(arguments + ["--output", "Nowhere/result.txt"])
    #expect(nowhere.status == 74 && nowhere.output.isEmpty)
    #expect(nowhere.errors == "Nowhere/result.txt: error: cannot be written: No such file or directory\n")
    try Scratch.with { scratch in
      let run = try Command.run(arguments + ["--output", scratch.url.path])
      #expect(run.status == 74 && run.output.isEmpty)
      #expect(run.errors == "\(scratch.url.path): error: cannot be written: Is a directory\n")
      #expect(try scratch.names.isEmpty)
      let beside = try FileManager.default.contentsOfDirectory(atPath: scratch.url.deletingLastPathComponent().path)
      #expect(!beside.contains { $0.hasPrefix(scratch.url.lastPathComponent) && $0.hasSuffix(".part") })
    }
  }

  #if os(Linux)
  @Test("74 where standard output takes no more, and 0 where its reader has gone away")
  func standardOutput() throws {
    let full = try #require(FileHandle(forWritingAtPath: "/dev/full"))
    let run = try Command.run(["compare", "two-discussions.yaml"], standardOutput: full)
    #expect(run.status == 74)
    #expect(run.errors == "standard output: error: cannot be written: No space left on device\n")
    let pipe = Pipe()
    try pipe.fileHandleForReading.close()
    let alone = try Command.run(["compare", "two-discussions.yaml"], standardOutput: pipe.fileHandleForWriting)
    #expect(alone.status == 0 && alone.errors.isEmpty)
  }
  #endif

  @Test("a case in the place of a profile is not quoted", arguments: ["compare", "check"])
  func misplacedCase(command: String) throws {
    try Scratch.with { scratch in
      let text = "Case: 1\nid: girl-of-six\ntitle: The move to Seaview House\nchildren: [{ label: girl of six }]\n"
      try Data(text.utf8).write(to: scratch.url.appendingPathComponent("girl.yaml"))
      let run =
        command == "check"
        ? try Command.run("check", scratch.path("girl.yaml"))
        : try Command.run("compare", "two-discussions.yaml", "--authorities", scratch.url.path)
      #expect(run.status == (command == "check" ? 1 : 65))
      #expect(run.errors.contains("girl.yaml:1:1: error: "))
      for secret in ["Seaview", "girl-of-six", "girl of"] { #expect(!run.errors.contains(secret)) }
    }
  }
}
