public import Calendars
public import Profiles

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
    slots = zip(clauses, catalogue.parameters).map { $0.slot(for: $1) }
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
      slots[slot] = clause.slot(for: catalogue.parameters[slot])
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
class Slot: @unchecked Sendable {
  let standing: Standing
  let force: Force?

  enum Standing { case stated, silent, deferred, untranscribed }

  init(_ standing: Standing, _ force: Force?) {
    self.standing = standing
    self.force = force
  }
}

/// A resolved clause with its value.
final class TypedSlot<Value: ProfileValue>: Slot, @unchecked Sendable {
  let value: Value?

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

extension AnyClause {
  /// The clause resolved for `parameter`; one of another type than the parameter's counts as not transcribed.
  fileprivate func slot(for parameter: any AnyParameter) -> Slot { parameter.slot(of: self) }
}

extension AnyParameter {
  fileprivate func slot(of clause: some AnyClause) -> Slot {
    (self as? any SlotMaker)?.makeSlot(of: clause) ?? Slot(.untranscribed, nil)
  }
}

/// A parameter as the maker of its own slot.
private protocol SlotMaker {
  func makeSlot(of clause: any AnyClause) -> Slot?
}

extension Parameter: SlotMaker {
  fileprivate func makeSlot(of clause: any AnyClause) -> Slot? {
    (clause as? Clause<Value>).map { TypedSlot($0.position) }
  }
}
