import Profiles
import Records

/// A set of slots: which clauses a finding relied on.
public struct ParameterSet: Hashable, Sendable {
  private var bits: SIMD8<UInt64> = .zero

  /// No slot.
  public init() {}

  /// Whether no slot is in the set.
  public var isEmpty: Bool { bits == .zero }

  /// Adds a slot below ``Catalogue/capacity``.
  mutating func insert(_ slot: Int) { bits[slot >> 6] |= 1 << UInt64(slot & 63) }

  /// Whether the slot is in the set.
  public func contains(_ slot: Int) -> Bool {
    slot >= 0 && slot < Catalogue.capacity && bits[slot >> 6] & (1 << UInt64(slot & 63)) != 0
  }

  /// The slots of both sets.
  public func union(_ other: ParameterSet) -> ParameterSet {
    var result = self
    result.bits |= other.bits
    return result
  }

  /// The slots in ascending order.
  public var slots: [Int] { (0..<Catalogue.capacity).filter(contains) }
}
