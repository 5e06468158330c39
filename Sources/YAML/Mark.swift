/// A place in a text.
///
/// Lines and columns count from 1, and columns count Unicode scalars. A line ends with a line feed, a carriage return,
/// or the two together, as in every editor; a byte order mark at the start of a text is not counted.
public struct Mark: Hashable, Comparable, Sendable {
  /// The line, counted from 1.
  public let line: Int

  /// The column, counted from 1 in Unicode scalars.
  public let column: Int

  /// Names the place at a line and a column, both counted from 1.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Whether one place stands before another in the text.
  public static func < (left: Mark, right: Mark) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

extension Mark: CustomStringConvertible {
  /// The line and the column, as messages name a place.
  public var description: String { "\(line):\(column)" }
}

extension Mark {
  /// Where every text begins.
  static let beginning = Mark(line: 1, column: 1)
}
