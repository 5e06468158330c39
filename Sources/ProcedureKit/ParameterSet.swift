import Profiles
import Records

/// A set of slots: which clauses a finding relied on.
public struct ParameterSet: Hashable, Sendable {
  private var bits: SIMD8<UInt64> = .zero

  /// No slot.
  public init() {}

  /// Whether no slot is in the set.
  public var isEmpty: Bool { bits == .zero }

  /// One slot, below ``Catalogue/capacity``.
  init(_ slot: Int) { bits[slot >> 6] = 1 << UInt64(slot & 63) }

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
  public var slots: [Int] {
    var slots: [Int] = []
    for place in bits.indices {
      var left = bits[place]
      while left != 0 {
        slots.append(place << 6 | left.trailingZeroBitCount)
        left &= left - 1
      }
    }
    return slots
  }
}

/// A set of slots that is most often empty, and is as small as a reference.
public struct FewParameters: Sendable {
  private final class Kept: Sendable {
    let slots: [Int]
    init(_ slots: [Int]) { self.slots = slots }
  }

  private var kept: Kept?

  /// No slot.
  public init() {}

  /// Whether no slot is in the set.
  public var isEmpty: Bool { kept == nil }
  /// The slots in ascending order.
  public var slots: [Int] { kept?.slots ?? [] }

  /// Adds a slot.
  mutating func insert(_ slot: Int) { kept = Kept(Set(slots).union([slot]).sorted()) }

  /// The slots of both sets.
  func union(_ other: FewParameters) -> FewParameters {
    if other.isEmpty { return self }
    var result = self
    result.kept = Kept(Set(slots).union(other.slots).sorted())
    return result
  }
}
