public import YAML

/// All that is wrong with one text, in the order of the text.
public struct Diagnostics: Error, Sendable, CustomStringConvertible {
  /// The text.
  public let source: Source
  private var found: [Located<Fault>] = []
  /// The place from which on nothing is shown, as there is enough before it; nil where there is not.
  private var horizon: Mark?

  /// The most diagnostics that are shown: whoever has made more has made one mistake many times.
  private static let mostShown = 100

  /// Nothing wrong yet with `source`.
  public init(in source: Source) { self.source = source }

  /// Whether nothing is wrong.
  public var isEmpty: Bool { found.isEmpty }

  /// The diagnostics in file order, each with its line. What is wrong within what aliases repeat is told once.
  public var all: [Diagnostic] {
    var shown = Self.inOrder(found)
    if shown.count > Self.mostShown {
      let next = shown[Self.mostShown]
      let more = Fault.yaml(.tooManyFaults(limit: Self.mostShown))
      shown[Self.mostShown...] = [Located(more, at: next.mark, length: next.length)]
    }
    var excerpts = Excerpts(of: source)
    return shown.map { Diagnostic($0, in: source, &excerpts) }
  }

  private static func inOrder(_ found: [Located<Fault>]) -> [Located<Fault>] {
    var seen: Set<Located<Fault>> = []
    return found.filter { seen.insert($0).inserted }.sorted { $0.mark < $1.mark }
  }

  /// The diagnostics one after another. A text that is confidential stays so when somebody prints its diagnostics.
  public var description: String { all.map(\.description).joined(separator: "\n\n") }

  /// Adds what is wrong at `node`. A fault that would not be shown is not even made: to look for what was meant takes time.
  public mutating func report(_ fault: @autoclosure () -> Fault, at node: Node) {
    let isOneLine = node.start.line == node.end.line
    report(fault(), at: node.start, length: isOneLine ? node.end.column - node.start.column : 1)
  }

  /// Adds what is wrong at `mark`.
  public mutating func report(_ fault: @autoclosure () -> Fault, at mark: Mark, length: Int = 1) {
    if let horizon, mark >= horizon { return }
    found.append(Located(fault(), at: mark, length: length))
    guard found.count > 4 * Self.mostShown else { return }
    found = Array(Self.inOrder(found).prefix(Self.mostShown + 1))
    if found.count > Self.mostShown { horizon = found.last?.mark }
  }

  /// Names facts by the keys under which they are written, where a text has them under others than they are declared with: `key` makes of the
  /// declared key and the place the one that stands there.
  package mutating func respell(_ key: (String, Mark?) -> String) {
    found = found.map { Located($0.fault.spelling(at: $0.mark, key), at: $0.mark, length: $0.length) }
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
