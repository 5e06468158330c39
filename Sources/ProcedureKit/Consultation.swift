public import Calendars
public import Profiles
import Records

/// The clauses as a rule reads them: each reading is recorded, and a clause without a value ends the rule.
public struct Consultation {
  private let clauses: Clauses
  /// The clauses that the rule has relied on so far.
  public private(set) var reliedOn = ParameterSet()
  /// How strictly the clause that rules the answer is said.
  public private(set) var force: Force?
  /// How days are counted.
  public var calendar: WorkingCalendar { clauses.calendar }

  init(_ clauses: Clauses) { self.clauses = clauses }

  /// Forgets what was read, for the next question.
  mutating func begin() {
    reliedOn = ParameterSet()
    force = nil
  }

  /// The value of a clause. Throws why there is none.
  @inlinable
  public subscript<Value>(_ parameter: Parameter<Value>) -> Value {
    mutating get throws(Unanswered) {
      let (index, slot) = try consult(parameter.id)
      switch slot.standing {
      case .stated:
        guard let value = (slot as? TypedSlot<Value>)?.value else { throw .untranscribed(slot: index) }
        if force == nil { rule(by: parameter.id) }
        return value
      case .silent: throw .silent(slot: index)
      case .deferred: throw .deferred(slot: index)
      case .untranscribed: throw .untranscribed(slot: index)
      }
    }
  }

  /// The value of the clause that rules the answer: the answer has this clause's force, whatever else was read.
  @inlinable
  public mutating func ruling<Value>(_ parameter: Parameter<Value>) throws(Unanswered) -> Value {
    let value = try self[parameter]
    rule(by: parameter.id)
    return value
  }

  /// The value of a clause, or nil where the document gives no rule and the rest of the rule stands without one.
  @inlinable
  public mutating func ifStated<Value>(_ parameter: Parameter<Value>) throws(Unanswered) -> Value? {
    let (index, slot) = try consult(parameter.id)
    switch slot.standing {
    case .stated:
      guard let value = (slot as? TypedSlot<Value>)?.value else { throw .untranscribed(slot: index) }
      return value
    case .silent: return nil
    case .deferred: throw .deferred(slot: index)
    case .untranscribed: throw .untranscribed(slot: index)
    }
  }

  /// Reads clauses for a rule that is not the answer's own: whatever rules it, the answer keeps the force that it has.
  public mutating func aside<Value>(_ rule: (inout Consultation) throws(Unanswered) -> Value) throws(Unanswered)
    -> Value
  {
    let kept = force
    defer { force = kept }
    return try rule(&self)
  }

  /// Why there is no answer where the document gives none on `parameter`: for rules that find out late that they need one.
  public mutating func unanswered<Value>(_ parameter: Parameter<Value>) -> Unanswered {
    do {
      _ = try self[parameter]
      return .notApplicable(because: "the rule is stated and was not needed")
    } catch {
      return error
    }
  }

  /// Records that the clause in the parameter's slot was read.
  @usableFromInline
  mutating func consult(_ parameter: ParameterID) throws(Unanswered) -> (Int, Slot) {
    guard let index = clauses.catalogue.slot(of: parameter) else {
      throw .notApplicable(because: "its procedure is not among those in use")
    }
    reliedOn.insert(index)
    return (index, clauses.slots[index])
  }

  /// Takes the answer's force from a clause.
  @usableFromInline
  mutating func rule(by parameter: ParameterID) {
    force = clauses.catalogue.slot(of: parameter).map { clauses.slots[$0].force } ?? nil
  }
}
