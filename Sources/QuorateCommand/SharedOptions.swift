import ArgumentParser
import Files
import Records
import Rendering
import Shipped

/// How results are shown: the ways of one subcommand, which its help lists and no others are taken.
protocol ShownFormat: ExpressibleByArgument, CaseIterable, Sendable, RawRepresentable where RawValue == String {
  /// How a result is shown where nothing is asked for.
  static var usual: Self { get }
}

/// How a text is shown.
enum DocumentFormat: String, ShownFormat {
  case text, markdown, html, json
  static let usual = text
}

/// How a text is shown whose facts are a table too.
enum TableFormat: String, ShownFormat {
  case text, markdown, html, csv, json
  static let usual = text
}

/// How a diary is shown.
enum DiaryFormat: String, ShownFormat {
  case text, markdown, html, csv, json, ics
  static let usual = text
}

/// How a map of one question is shown.
enum MapFormat: String, ShownFormat {
  case text, markdown, html, csv, json, dmn
  static let usual = text
}

/// Every way in which some subcommand shows its results.
private enum AnyFormat: String {
  case text, markdown, html, csv, json, ics, dmn
}

/// Where profiles stand, and where results go.
struct PlaceOptions: ParsableArguments {
  @OptionGroup var folder: ProfileFolder

  /// The folder of the authorities’ profiles.
  var authorities: String { folder.path }

  @Option(help: ArgumentHelp("Write to a file instead of standard output.", valueName: "file"))
  var output: String?
}

/// The options of every subcommand that shows a result.
struct SharedOptions<Format: ShownFormat>: ParsableArguments {
  @OptionGroup var places: PlaceOptions

  @Option(help: "How results are shown.")
  var format = Format.usual

  /// The folder of the authorities’ profiles.
  var authorities: String { places.authorities }
  /// The file that is written instead of standard output.
  var output: String? { places.output }
  /// Whether a result is shown as plain text.
  var isText: Bool { format.rawValue == AnyFormat.text.rawValue }

  /// Shows a result where it belongs. A format lists CSV only where there is a table, and a calendar or a decision table only where there
  /// is one.
  func show(
    _ document: @autoclosure () -> Document, _ json: @autoclosure () -> JSON,
    _ table: @autoclosure () -> CSVTable? = nil, calendar: @autoclosure () -> CalendarFile? = nil,
    decisions: @autoclosure () -> String? = nil
  ) throws {
    let text =
      switch AnyFormat(rawValue: format.rawValue) {
      case .markdown: document().markdown
      case .html: document().html
      case .csv: table()?.csv ?? ""
      case .json: json().text
      case .ics: calendar()?.text ?? ""
      case .dmn: decisions() ?? ""
      case .text, nil: document().text(output == nil ? Terminal.style : TextStyle(width: 100))
      }
    guard let output else { return try Terminal.print(text) }
    try WholeFiles.write(text, to: output)
  }
}

extension SharedOptions {
  /// Shows the result of each of several cases: one by itself, more one after another, in one table, or in one list.
  func show<Value>(
    several results: [Value], as form: OutputForm, document: (Value) -> Document, json: (Value) -> JSON,
    table: (Value) -> CSVTable, calendar: (Value) -> CalendarFile? = { _ in nil }
  ) throws {
    func whole() -> JSON {
      if results.count == 1, let one = results.first { return json(one) }
      let content: JSON = [form.word: results.map(json)]
      return content.headed(form)
    }
    func tables() -> CSVTable? {
      let tables = results.map(table)
      return tables.first.map { CSVTable(headings: $0.headings, rows: tables.flatMap(\.rows)) }
    }
    func documents() -> Document {
      if results.count == 1, let one = results.first { return document(one) }
      return Document(results.flatMap { document($0).blocks })
    }
    try show(documents(), whole(), tables(), calendar: results.first.flatMap(calendar))
  }
}

extension ValidationError {
  /// A word that is none of those there are, with the one probably meant.
  init(_ sentence: String, _ word: String, among known: [String]) {
    let near = Suggestion.nearest(to: word, among: known).map(Suggestion.question)
    self.init("\(sentence): \(word); \(near ?? "there are: \(known.listed())")")
  }
}

/// How cases lie in a pipe, or in a file whose name does not say it.
struct CaseForm: ParsableArguments {
  @Flag(
    help: "Each line of a pipe, or of a file whose ending says nothing, is a case, even where the first is damaged.")
  var lines = false
}
