import Foundation
import Testing

@Suite("A case that means harm")
struct HostileCaseTests {
  /// The characters that no output for people may have.
  private func steering(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { scalar in
      switch scalar.properties.generalCategory {
      case .control: scalar != "\n"
      case .format, .lineSeparator, .paragraphSeparator: true
      default: false
      }
    }
  }

  @Test("steers no terminal and turns no text around", arguments: [["compare"], ["run", "--authority", "alder"]])
  func text(arguments: [String]) throws {
    let run = try Command.run(arguments + ["hostile.yaml"])
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(steering(run.output).isEmpty)
    #expect(run.output.hasPrefix("safe gnp.exe inner zero soft <script>alert(1)</script> =1+1 {plan} 李"))
  }

  @Test("is kept whole in JSON, with what turns text around escaped")
  func json() throws {
    let run = try Command.run("compare", "hostile.yaml", "--format", "json")
    #expect(steering(run.output).isEmpty)
    let json = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    let title = (json?["case"] as? [String: Any])?["title"] as? String
    #expect(title?.contains("\u{202E}gnp.exe\u{202C}") == true)
    #expect(title?.hasSuffix("李") == true)
  }

  @Test(
    "cannot bring an escape in, written or spelt", arguments: ["\u{1B}[2J", "\"\\e[2J\"", "\"\\x9B2J\"", "\u{9B}2J"])
  func escapes(title: String) throws {
    try Scratch.with { scratch in
      let text = "case: 1\nid: a\ntitle: \(title)\n"
      try Data(text.utf8).write(to: scratch.url.appendingPathComponent("a.yaml"))
      let run = try Command.run("compare", scratch.path("a.yaml"))
      #expect(run.status == 65 && run.output.isEmpty)
      #expect(steering(run.errors).isEmpty && run.errors.contains("control character"))
    }
  }

  @Test("nor can what is typed, nor the name of a folder where all goes well")
  func typed() throws {
    try Scratch.with { scratch in
      let authorities = scratch.url.appendingPathComponent("A\u{1B}[2J\u{202E}")
      try FileManager.default.copyItem(at: Command.folder("Fixtures/Authorities"), to: authorities)
      let (reports, cases) = (scratch.path("R\u{1B}]0;x\u{7}"), Command.folder("Fixtures/two-discussions.yaml").path)
      try FileManager.default.createDirectory(atPath: reports, withIntermediateDirectories: true)
      for arguments in [
        ["new", "leeds", "--name", "Leeds", "--authorities", authorities.path],
        ["report", "--authorities", authorities.path, "--reports", reports, "--cases", cases],
      ] {
        let run = try Command.run(arguments)
        #expect(run.status == 0 && !run.output.isEmpty && steering(run.output).isEmpty, "\(run.output)\(run.errors)")
      }
      for arguments in [
        ["compare\u{1B}[2J"], ["compare", "a.yaml", "--\u{202E}x"], ["compare", "a.yaml", "--format", "\u{1B}c"],
        ["matrix", "--procedure", "\u{1B}c"], ["new", "leeds", "--name", "a\u{1B}[31mb"],
        ["new", "leeds", "--name", "a\u{200B}b"], ["new", "\u{1B}c", "--name", "a"],
      ] {
        let run = try Command.run(arguments)
        #expect(run.status == 64 && !run.errors.isEmpty && steering(run.errors).isEmpty, "\(arguments)")
      }
    }
  }

  @Test("cannot do by its file's name what its text cannot")
  func name() throws {
    try Scratch.with { scratch in
      try Data("case: 1\nid: a\n".utf8).write(to: scratch.url.appendingPathComponent("a\u{1B}[2J\u{202E}.yaml"))
      for arguments in [
        ["compare", "a\u{1B}[2J\u{202E}.yaml"], ["check", "a\u{1B}[2J\u{202E}.yaml"], ["compare", "\u{1B}c"],
      ] {
        let run = try Command.run(arguments, in: scratch.url)
        #expect(run.status != 0 && !run.errors.isEmpty)
        #expect(steering(run.errors).isEmpty && steering(run.output).isEmpty, "\(arguments)")
      }
    }
  }
}
