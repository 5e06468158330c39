/// All that was found wrong with one text.
public struct Faults: Error, Sendable {
  /// The faults in file order, at least one.
  public let all: [Located<Fault>]
}
