import ArgumentParser
import Files
import Records
import Rendering
import Shipped

/// How results are shown.
enum Format: String, ExpressibleByArgument, CaseIterable {
  case text
  case markdown
  case html
  case csv
  case json
  case ics
  case dmn
}

/// The options that every subcommand understands.
struct SharedOptions: ParsableArguments {
  @OptionGroup var folder: ProfileFolder

  /// The folder of the authorities’ profiles.
  var authorities: String { folder.path }

  @Option(help: "How results are shown.")
  var format = Format.text

  @Option(help: ArgumentHelp("Write to a file instead of standard output.", valueName: "file"))
  var output: String?

  /// Shows a result where it belongs. Only results that are tables can be shown as CSV, only a diary as a
  /// calendar, and only a map as a decision table of DMN.
  func show(
    _ document: @autoclosure () -> Document, _ json: @autoclosure () -> JSON,
    _ table: @autoclosure () -> CSVTable? = nil, calendar: @autoclosure () -> CalendarFile? = nil,
    decisions: @autoclosure () -> String? = nil
  ) throws {
    let text =
      switch format {
      case .text: document().text(output == nil ? Terminal.style : TextStyle(width: 100))
      case .markdown: document().markdown
      case .html: document().html
      case .csv: try csv(table())
      case .json: json().text
      case .ics: try ics(calendar())
      case .dmn: try dmn(decisions())
      }
    guard let output else { return try Terminal.print(text) }
    try WholeFiles.write(text, to: output)
  }
}

extension SharedOptions {
  private func csv(_ table: CSVTable?) throws -> String {
    guard let table else { throw ValidationError("This is no table: choose text, markdown, html or json.") }
    return table.csv
  }

  private func dmn(_ decisions: String?) throws -> String {
    guard let decisions else { throw ValidationError("This is no decision table: only ‘quorate map’ gives one.") }
    return decisions
  }

  private func ics(_ calendar: CalendarFile?) throws -> String {
    guard let calendar else { throw ValidationError("This is no calendar: only ‘quorate diary’ gives one.") }
    return calendar.text
  }
}

extension ValidationError {
  /// A word that is none of those there are, with the one probably meant.
  init(_ sentence: String, _ word: String, among known: [String]) {
    let near = Suggestion.nearest(to: word, among: known).map(Suggestion.question)
    self.init("\(sentence): \(word); \(near ?? "there are: \(known.listed())")")
  }
}
