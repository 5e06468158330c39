public import Calendars
public import Profiles
import Records

/// A profile's clauses resolved into flat typed slots: what rules read.
public struct Clauses: Sendable {
  /// The parameters.
  public let catalogue: Catalogue
  /// How days are counted.
  public let calendar: WorkingCalendar
  /// The clauses in slot order, as the profile holds them.
  public let all: [any AnyClause]
  let slots: [Slot]

  /// The clauses of `profile`, which was read by the same catalogue.
  public init(_ profile: Profile, _ catalogue: Catalogue) {
    self.init(profile.clauses, catalogue, WorkingCalendar(conventions: profile.conventions))
  }

  init(_ clauses: [any AnyClause], _ catalogue: Catalogue, _ calendar: WorkingCalendar) {
    self.catalogue = catalogue
    self.calendar = calendar
    all = clauses
    slots = clauses.map { $0.accept(SlotMaker()) }
  }

  private init(_ clauses: [any AnyClause], _ slots: [Slot], _ catalogue: Catalogue, _ calendar: WorkingCalendar) {
    self.catalogue = catalogue
    self.calendar = calendar
    all = clauses
    self.slots = slots
  }

  /// The same clauses but for those given, by slot. This is the one operation behind every comparison.
  public func substituting(_ replacements: [Int: any AnyClause]) -> Clauses {
    var clauses = all
    var slots = slots
    for (slot, clause) in replacements where clauses.indices.contains(slot) {
      clauses[slot] = clause
      slots[slot] = clause.accept(SlotMaker())
    }
    return Clauses(clauses, slots, catalogue, calendar)
  }

  /// The same clauses, with days counted another way.
  public func counting(by conventions: Conventions) -> Clauses {
    Clauses(all, slots, catalogue, WorkingCalendar(conventions: conventions))
  }
}

/// One resolved clause, ready to be read by a rule.
///
/// Unchecked only because a class that has subclasses cannot be checked: every property, here and in ``TypedSlot``, is a
/// constant of a Sendable type.
@usableFromInline
class Slot: @unchecked Sendable {
  @usableFromInline let standing: Standing
  let force: Force?

  @usableFromInline @frozen
  enum Standing { case stated, silent, deferred, untranscribed }

  init(_ standing: Standing, _ force: Force?) {
    self.standing = standing
    self.force = force
  }
}

/// A resolved clause with its value.
@usableFromInline
final class TypedSlot<Value: ProfileValue>: Slot, @unchecked Sendable {
  @usableFromInline let value: Value?

  init(_ position: Position<Value>) {
    value = position.value
    switch position {
    case .stated(_, let force): super.init(.stated, force)
    case .silent: super.init(.silent, nil)
    case .deferred: super.init(.deferred, nil)
    case .untranscribed: super.init(.untranscribed, nil)
    }
  }
}

/// Resolves clauses.
private struct SlotMaker: ClauseVisitor {
  func visit<Value>(_ clause: Clause<Value>) -> Slot { TypedSlot(clause.position) }
}
