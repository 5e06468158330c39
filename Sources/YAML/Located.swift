/// A fault and where it stands.
public struct Located<Fault: Hashable & Sendable>: Hashable, Sendable {
  /// What is wrong.
  public let fault: Fault

  /// Where it begins; where something is missing, this can be just past the last character of a line.
  public let mark: Mark

  /// How many characters of that line to underline, at least 1.
  public let length: Int

  /// A fault at a place.
  public init(_ fault: Fault, at mark: Mark, length: Int = 1) {
    self.fault = fault
    self.mark = mark
    self.length = max(1, length)
  }
}
