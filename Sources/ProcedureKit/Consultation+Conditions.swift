import Cases
public import Profiles
import Records

// MARK: Judgement

extension Consultation {
  /// Whether people judge something to be so that the clause of `parameter` leaves to them: as the case tells, else either way.
  public mutating func judge<Value>(_ parameter: Parameter<Value>, _ asks: String) throws(Unanswered) -> Bool {
    let index = try consult(parameter.id).index
    return try judge(JudgementPoint(slot: index, asks: asks))
  }

  /// Reads clauses where the case tells otherwise than by a judgement how people judged what the clauses leave to them.
  public mutating func told<Value>(
    _ told: Bool?, _ rule: (inout Consultation) throws(Unanswered) -> Value
  ) throws(Unanswered) -> Value {
    toldOtherwise = told
    defer { toldOtherwise = nil }
    return try rule(&self)
  }

  /// Whether people judge a point to be so: as the case tells, else either way.
  @usableFromInline
  mutating func judge(_ point: JudgementPoint) throws(Unanswered) -> Bool {
    restsOnAssumptions = true
    if let told = judgement(on: point.slot) {
      judged.insert(point.slot)
      return told
    }
    if let told = toldOtherwise { return told }
    guard let isSo = assumptions.first(where: { $0.point == .judgement(point) })?.isSo else { throw .judgement(point) }
    return isSo
  }

  /// How people judged what the clause in a slot leaves to them, as the case tells.
  func judgement(on slot: Int) -> Bool? { shared.facts.judgements?.all[ground.clauses.catalogue.keys[slot]] }

  /// Whether what only people can judge is so, as far as a condition asks for it.
  @usableFromInline
  mutating func isProvided(_ condition: Condition, _ index: Int) throws(Unanswered) -> Bool {
    guard let provided = condition.provided else { return true }
    return try judge(JudgementPoint(slot: index, asks: provided.text))
  }
}

// MARK: Conditions

extension Consultation {
  /// Records that the clause of a parameter was read. Throws where it holds no provision.
  @discardableResult @usableFromInline
  mutating func consult(_ id: ParameterID) throws(Unanswered) -> Slot {
    guard let slot = ground.clauses.slot(of: id) else {
      throw .notApplicable(because: "its procedure is not among those in use")
    }
    reliedOn = reliedOn.union(slot.alone)
    if slot.isStated { return slot }
    switch slot.standing {
    case .stated: return slot
    case .judged(let sentence, let force): throw .leftToPeople(slot: slot.index, rule: sentence, force)
    case .silent: throw .silent(slot: slot.index)
    case .deferred: throw .deferred(slot: slot.index)
    case .untranscribed: throw .untranscribed(slot: slot.index)
    }
  }

  /// Records that the clause of a parameter was read. Throws where it holds no provision.
  @inlinable
  mutating func consult<Value>(_ parameter: Parameter<Value>) throws(Unanswered) -> TypedSlot<Value> {
    let slot = try consult(parameter.id)
    guard let typed = slot as? TypedSlot<Value> else { throw .untranscribed(slot: slot.index) }
    return typed
  }

  /// The places of the provisions of a clause that hold for the case. Throws where none does, or where it cannot be told.
  @usableFromInline
  mutating func holding(_ slot: Slot) throws(Unanswered) -> Places {
    let (bearing, elsewhere) = try bearing(slot)
    if let holding = try provided(bearing, slot) { return holding }
    if let holding = try provided(elsewhere, slot) { return holding }
    throw slot.bearsElsewhere
  }

  /// Why a clause gives no rule for a case on which none of its provisions bears.
  @usableFromInline
  func bearsElsewhere(_ slot: Slot) -> Unanswered { slot.bearsElsewhere }

  /// Those of some provisions that hold as far as people judge; nil where none does.
  private mutating func provided(_ places: Places, _ slot: Slot) throws(Unanswered) -> Places? {
    if places.isEmpty { return nil }
    guard slot.isJudgedInPart else { return places }
    var holding = Places()
    for place in places where try isProvided(slot.conditions[place], slot.index) { holding.append(place) }
    return holding.isEmpty ? nil : holding
  }

  /// The places of the provisions of a clause whose kind of conference and circumstance are those of the case, and of those that hold
  /// where none of these does; what people judge is left aside.
  @usableFromInline
  mutating func bearing(_ slot: Slot) throws(Unanswered) -> (bearing: Places, elsewhere: Places) {
    var bearing = Places()
    var elsewhere = Places()
    for place in slot.conditions.indices {
      let kinds = slot.conditions[place].kinds
      if !kinds.isEmpty, try !kinds.contains(facts.knownKind) { continue }
      switch slot.conditions[place].circumstance {
      case nil: bearing.append(place)
      case .otherwise?: elsewhere.append(place)
      case let circumstance?: if try holds(circumstance) { bearing.append(place) }
      }
    }
    return (bearing, elsewhere)
  }

  /// Whether a circumstance holds: as the case tells, else as it is assumed. Throws the fact that is missing, and notes the circumstance, so
  /// that both ways can be tried.
  private mutating func holds(_ circumstance: Circumstance) throws(Unanswered) -> Bool {
    let missing: MissingFact
    do throws(Unanswered) {
      return try shared.holds(circumstance, about: subject)
    } catch .undetermined(let fact) {
      missing = fact
    }
    restsOnAssumptions = true
    let point = CircumstancePoint(circumstance: circumstance, subject: subject, needs: missing)
    if let assumed = assumptions.first(where: { $0.point == .circumstance(point) }) { return assumed.isSo }
    untoldCircumstance = untoldCircumstance ?? point
    throw .undetermined(needs: missing)
  }
}

/// The places of some provisions of a clause, in ascending order: as bits, since a clause that is read has at most 64.
@usableFromInline
struct Places: Sequence {
  private var bits: UInt64 = 0
  private var others: [Int] = []

  @usableFromInline var first: Int? { bits == 0 ? others.first : bits.trailingZeroBitCount }
  @usableFromInline var isEmpty: Bool { first == nil }

  /// Adds a place behind the others.
  mutating func append(_ place: Int) {
    if place < UInt64.bitWidth { bits |= 1 << UInt64(place) } else { others.append(place) }
  }

  @usableFromInline
  func makeIterator() -> Iterator { Iterator(bits: bits, others: others.makeIterator()) }

  @usableFromInline
  struct Iterator: IteratorProtocol {
    fileprivate var bits: UInt64
    fileprivate var others: IndexingIterator<[Int]>

    @usableFromInline
    mutating func next() -> Int? {
      guard bits != 0 else { return others.next() }
      defer { bits &= bits - 1 }
      return bits.trailingZeroBitCount
    }
  }
}
