/// How much a text may ask of its reader.
///
/// What is read is untrusted; these bounds are far above anything that a person writes by hand, and keep the time and
/// the memory that any text can cost within reason.
public struct Limits: Sendable {
  /// The most bytes that a text may have.
  public var bytes = 8 * 1024 * 1024

  /// How deep lists and mappings may stand inside one another, with every alias expanded.
  public var depth = 64

  /// The most values that a text may have, keys included, with every alias expanded.
  public var nodes = 1_000_000

  /// The most anchors that a text may define.
  public var anchors = 32

  /// The most faults that are reported before reading stops.
  public var faults = 100

  /// Begins with the usual bounds.
  public init() {}
}
