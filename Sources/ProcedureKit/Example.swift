/// A case with a few clauses and what a procedure finds in it: the procedure's documentation and its test.
public struct Example: Sendable, CustomStringConvertible {
  /// What it shows.
  public let title: String
  /// The clauses as YAML: parameters and bare values, which are said as a must, or `{ is: 15 working days, force: should }`. A
  /// parameter left out is silent; one of another procedure has its full key, as in `initial-conference.limit`.
  public let clauses: String
  /// The case as YAML, without its heading.
  public let file: String
  /// What is found, by question (`held-in-time`, or `decision @ child A`), in the words of
  /// ``Finding/inShort(_:withForce:namingPeople:)``: with the force, as in `plan (may)`, where some clause has one.
  public let findings: [String: String]
  /// Where the example stands.
  public let position: (fileID: String, filePath: String, line: Int, column: Int)

  /// An example.
  public init(
    _ title: String, clauses: String = "", case file: String, finds findings: [String: String],
    fileID: String = #fileID, filePath: String = #filePath, line: Int = #line, column: Int = #column
  ) {
    self.title = title
    self.clauses = clauses
    self.file = file
    self.findings = findings
    position = (fileID, filePath, line, column)
  }

  /// What it shows.
  public var description: String { title }
}
