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

  @usableFromInline @frozen
  enum Standing { case stated, judged, silent, deferred, untranscribed }

  init(_ standing: Standing) { self.standing = standing }
}

/// A resolved clause with its provisions.
@usableFromInline
final class TypedSlot<Value: ProfileValue>: Slot, @unchecked Sendable {
  @usableFromInline let provisions: [Provision<Value>]
  /// The only provision, where it holds always: nearly every clause is so.
  @usableFromInline let plain: Provision<Value>?
  /// The rule that only people can apply, and how strictly it is said.
  @usableFromInline let judged: (sentence: String, force: Force)?

  init(_ position: Position<Value>) {
    provisions = position.provisions
    plain = provisions.count == 1 && provisions[0].condition == .none ? provisions[0] : nil
    switch position {
    case .stated:
      judged = nil
      super.init(.stated)
    case .judged(let sentence, let force, _):
      judged = (sentence.text, force)
      super.init(.judged)
    case .silent, .deferred, .untranscribed:
      judged = nil
      let standing: Standing =
        switch position {
        case .silent: .silent
        case .deferred: .deferred
        default: .untranscribed
        }
      super.init(standing)
    }
  }
}

/// Resolves clauses.
private struct SlotMaker: ClauseVisitor {
  func visit<Value>(_ clause: Clause<Value>) -> Slot { TypedSlot(clause.position) }
}
