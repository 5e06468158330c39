/// How much is told of the reasons for a finding.
public enum ReasonDepth: Sendable {
  /// A long value is cut short, and how a last day was counted stands in a line.
  case brief
  /// The same, and of each day that was counted everything that was left out, and what other ways of counting would give.
  case counted
  /// The whole: every place of a clause and what its reader should know besides.
  case full

  var isFull: Bool { self == .full }
  var countsInFull: Bool { self != .brief }
}
