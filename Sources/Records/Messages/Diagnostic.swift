public import YAML

/// A fault with its place: what is wrong, in which line, and that line as far as it may be shown.
public struct Diagnostic: Hashable, Sendable {
  /// The name of the text.
  public let source: String
  /// Where the fault begins.
  public let mark: Mark
  /// How many characters it covers, at least one.
  public let length: Int
  /// What is wrong.
  public let fault: Fault
  /// The line, safe to print.
  public let excerpt: String

  /// What is wrong, as a sentence without its full stop.
  public var sentence: String { fault.sentence.printable }
  /// What to do about it, where that is plain.
  public var help: String? { fault.help?.printable }
}

extension Diagnostic: CustomStringConvertible {
  /// File, line, column, sentence; the line with a caret under the fault; the help.
  public var description: String {
    let number = String(mark.line)
    let margin = String(repeating: " ", count: max(0, 5 - number.count))
    let gutter = String(repeating: " ", count: max(5, number.count)) + " | "
    let line = window
    let carets = String(repeating: "^", count: max(1, min(length, line.text.unicodeScalars.count - line.column)))
    var text = "\(source.printable):\(mark.line):\(mark.column): error: \(sentence)\n"
    text += "\(margin)\(number) | \(line.text)\n"
    text += gutter + String(repeating: " ", count: line.column) + carets
    if let help { text += "\n" + String(repeating: " ", count: max(5, number.count)) + " = help: \(help)" }
    return text
  }

  /// The part of a long line around the fault, and the fault's offset in it.
  private var window: (text: String, column: Int) {
    let scalars = Array(excerpt.unicodeScalars)
    let column = min(max(0, mark.column - 1), scalars.count)
    guard scalars.count > 110 else { return (excerpt, column) }
    let start = max(0, min(column - 40, scalars.count - 100))
    let part = scalars[start..<min(scalars.count, start + 100)]
    let lead = start > 0 ? "…" : ""
    let tail = start + 100 < scalars.count ? "…" : ""
    return (lead + String(String.UnicodeScalarView(part)) + tail, column - start + lead.count)
  }
}

/// All that is wrong with one text, in the order of the text.
public struct Diagnostics: Error, Sendable, CustomStringConvertible {
  /// The text.
  public let source: Source
  private var found: [Located] = []

  /// The most diagnostics that are shown: whoever has made more has made one mistake many times.
  private static let mostShown = 100

  private struct Located: Hashable, Sendable {
    let mark: Mark
    let length: Int
    let fault: Fault
  }

  /// No problem yet with `source`.
  public init(in source: Source) { self.source = source }

  /// Whether nothing is wrong.
  public var isEmpty: Bool { found.isEmpty }

  /// The diagnostics in file order, each with its line. A problem within what aliases repeat is told once.
  public var all: [Diagnostic] {
    var seen: Set<Located> = []
    var shown = found.filter { seen.insert($0).inserted }.sorted { $0.mark < $1.mark }
    if shown.count > Self.mostShown {
      let next = shown[Self.mostShown]
      let more = Fault.yaml(.tooManyFaults(limit: Self.mostShown))
      shown[Self.mostShown...] = [Located(mark: next.mark, length: next.length, fault: more)]
    }
    return shown.map {
      Diagnostic(
        source: source.name, mark: $0.mark, length: $0.length, fault: $0.fault,
        excerpt: source.excerpt(line: $0.mark.line))
    }
  }

  /// The diagnostics one after another. A text that is confidential stays so when somebody prints its diagnostics.
  public var description: String { all.map(\.description).joined(separator: "\n\n") }

  /// Adds what is wrong at `node`.
  public mutating func report(_ fault: Fault, at node: Node) {
    let isOneLine = node.start.line == node.end.line
    report(fault, at: node.start, length: isOneLine ? node.end.column - node.start.column : 1)
  }

  /// Adds what is wrong at `mark`.
  public mutating func report(_ fault: Fault, at mark: Mark, length: Int = 1) {
    found.append(Located(mark: mark, length: max(1, length), fault: fault))
  }

  /// Reads the text as YAML, or reports why it is none.
  public mutating func parse() -> Node? {
    do {
      return try YAML.parse(source.bytes)
    } catch {
      for located in error.all { report(.yaml(located.fault), at: located.mark, length: located.length) }
      return nil
    }
  }
}
