import ArgumentParser
import Files
import Rendering

/// How results are shown.
enum Format: String, ExpressibleByArgument, CaseIterable {
  case text
  case markdown
  case html
  case csv
  case json
}

/// The options that every subcommand understands.
struct SharedOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The folder of the authorities’ profiles.", valueName: "dir"))
  var authorities = "Authorities"

  @Option(help: "How results are shown.")
  var format = Format.text

  @Option(help: ArgumentHelp("Write to a file instead of standard output.", valueName: "file"))
  var output: String?

  /// Shows a result where it belongs. Only results that are tables can be shown as CSV.
  func show(
    _ document: @autoclosure () -> Document, _ json: @autoclosure () -> JSON,
    _ table: @autoclosure () -> CSVTable? = nil
  ) throws {
    let text =
      switch format {
      case .text: document().text(output == nil ? Terminal.style : TextStyle(width: 100))
      case .markdown: document().markdown
      case .html: document().html
      case .csv: try csv(table())
      case .json: json().text
      }
    guard let output else { return try Terminal.print(text) }
    do { try WholeFiles.write(text, to: output) } catch { throw Stop.cannotWrite(error.description) }
  }
}

extension SharedOptions {
  private func csv(_ table: CSVTable?) throws -> String {
    guard let table else { throw ValidationError("This is no table: choose text, markdown, html or json.") }
    return table.csv
  }
}

/// Why the command ends before its time, each with its exit status.
enum Stop {
  /// 1: findings differ, or a check finds fault.
  static let differs = ExitCode(1)

  /// 65: a profile or case cannot be read.
  static func cannotRead(_ unreadable: Unreadable) -> ExitCode {
    StandardStream.complain(unreadable.messages.joined(separator: "\n\n"))
    return ExitCode(65)
  }

  /// 74: a file cannot be written.
  static func cannotWrite(_ message: String) -> ExitCode {
    StandardStream.complain(message)
    return ExitCode(74)
  }
}
