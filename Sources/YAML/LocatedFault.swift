/// A fault and where it stands.
public struct LocatedFault: Hashable, Sendable {
  /// What is wrong.
  public let fault: Fault

  /// Where it begins; where something is missing, this can be just past the last character of a line.
  public let mark: Mark

  /// How many characters of that line to underline, at least 1.
  public let length: Int
}
