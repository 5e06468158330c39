public import Calendars
public import Profiles
import Records
import Synchronization

/// A profile’s clauses resolved into flat typed slots: what rules read. It is one reference, since whoever evaluates holds it all the time.
public struct Clauses: Sendable {
  /// What does not change once the clauses are resolved.
  private final class Resolved: Sendable {
    let catalogue: Catalogue
    let calendar: WorkingCalendar
    let all: [any AnyClause]
    let slots: [Slot]
    /// The same by the serials of their parameters, of which this is the first.
    let firstSerial: Int
    let bySerial: [Slot?]
    /// The same clauses with something taken another way, as far as that was asked for.
    let others = Mutex<[Other: Clauses]>([:])

    init(_ clauses: [any AnyClause], _ slots: [Slot], _ catalogue: Catalogue, _ calendar: WorkingCalendar) {
      self.catalogue = catalogue
      self.calendar = calendar
      all = clauses
      self.slots = slots
      (firstSerial, bySerial) = catalogue.bySerial(slots)
    }
  }

  private let resolved: Resolved

  /// What of the clauses is taken another way.
  public enum Other: Hashable, Sendable {
    /// A disputed clause, by its slot and the place of the reading.
    case reading(slot: Int, Int)
    /// How days are counted.
    case counting(Conventions)
  }

  /// The parameters.
  public var catalogue: Catalogue { resolved.catalogue }
  /// How days are counted.
  public var calendar: WorkingCalendar { resolved.calendar }
  /// The clauses in slot order, as the profile holds them.
  public var all: [any AnyClause] { resolved.all }

  /// The clauses of `profile`, which was read by the same catalogue.
  public init(_ profile: Profile, _ catalogue: Catalogue) {
    self.init(profile.clauses, catalogue, WorkingCalendar(conventions: profile.conventions))
  }

  init(_ clauses: [any AnyClause], _ catalogue: Catalogue, _ calendar: WorkingCalendar) {
    self.init(clauses, clauses.enumerated().map { $1.accept(SlotMaker(index: $0)) }, catalogue, calendar)
  }

  private init(_ clauses: [any AnyClause], _ slots: [Slot], _ catalogue: Catalogue, _ calendar: WorkingCalendar) {
    resolved = Resolved(clauses, slots, catalogue, calendar)
  }

  /// The same clauses but for those given, by slot. This is the one operation behind every comparison.
  public func substituting(_ replacements: [Int: any AnyClause]) -> Clauses {
    var clauses = resolved.all
    var slots = resolved.slots
    for (slot, clause) in replacements where clauses.indices.contains(slot) {
      clauses[slot] = clause
      slots[slot] = clause.accept(SlotMaker(index: slot))
    }
    return Clauses(clauses, slots, catalogue, calendar)
  }

  /// The same clauses, with days counted another way.
  public func counting(by conventions: Conventions) -> Clauses {
    Clauses(resolved.all, resolved.slots, catalogue, WorkingCalendar(conventions: conventions))
  }

  /// The same clauses with something taken another way, made when they are first asked for and kept: every case is tried on them.
  public func keeping(_ other: Other, _ make: () -> Clauses) -> Clauses {
    resolved.others.withLock { others in
      if let kept = others[other] { return kept }
      let made = make()
      others[other] = made
      return made
    }
  }

  /// The slot of a parameter; nil where it is none of the catalogue’s.
  func slot(of id: ParameterID) -> Slot? {
    let place = id.serial - resolved.firstSerial
    return resolved.bySerial.indices.contains(place) ? resolved.bySerial[place] : nil
  }
}

/// One resolved clause, ready to be read by a rule: what does not depend on the type of its value.
///
/// Unchecked only because a class that has subclasses cannot be checked: every property, here and in ``TypedSlot``, is a
/// constant of a Sendable type, or behind a lock.
@usableFromInline
class Slot: @unchecked Sendable {
  /// Its place among the slots.
  @usableFromInline let index: Int
  /// It alone, as what a finding relied on.
  let alone: ParameterSet
  let standing: Standing
  /// Whether it holds provisions.
  let isStated: Bool
  /// The conditions of its provisions.
  let conditions: [Condition]
  /// Whether one of its provisions holds only if people judge so.
  let isJudgedInPart: Bool
  /// Whether it has one provision, which holds always: nearly every clause is so.
  @usableFromInline let isPlain: Bool

  enum Standing {
    case stated, silent, deferred, untranscribed
    /// A rule that only people can apply, and how strictly it is said.
    case judged(sentence: String, Force)
  }

  private let reason = Mutex<Unanswered?>(nil)

  /// Why the clause gives no rule for a case on which none of its provisions bears; written when it is first asked for.
  var bearsElsewhere: Unanswered {
    reason.withLock { reason in
      if let reason { return reason }
      let conditions = conditions.compactMap(\.inWords).map(\.withoutFullStop)
      let written = Unanswered.notApplicable(because: "the rule holds \(conditions.joined(separator: ", or "))")
      reason = written
      return written
    }
  }

  init(_ index: Int, _ standing: Standing, _ conditions: [Condition]) {
    self.index = index
    alone = ParameterSet(index)
    self.standing = standing
    self.conditions = conditions
    isStated = if case .stated = standing { true } else { false }
    isJudgedInPart = conditions.contains { $0.provided != nil }
    isPlain = conditions == [.none]
  }
}

/// A resolved clause with its provisions.
@usableFromInline
final class TypedSlot<Value: ProfileValue>: Slot, @unchecked Sendable {
  @usableFromInline let provisions: [Provision<Value>]

  init(_ index: Int, _ provisions: [Provision<Value>], _ standing: Standing, _ conditions: [Condition]) {
    self.provisions = provisions
    super.init(index, standing, conditions)
  }
}

/// Resolves clauses.
private struct SlotMaker: ClauseVisitor {
  let index: Int

  func visit<Value>(_ clause: Clause<Value>) -> Slot {
    let standing: Slot.Standing =
      switch clause.position {
      case .stated: .stated
      case .judged(let sentence, let force, _): .judged(sentence: sentence.text, force)
      case .silent: .silent
      case .deferred: .deferred
      case .untranscribed: .untranscribed
      }
    let provisions = clause.position.provisions
    return TypedSlot(index, provisions, standing, provisions.map { $0.condition })
  }
}
