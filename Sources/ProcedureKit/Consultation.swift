public import Calendars
public import Cases
public import Profiles
import Records

/// The clauses as a rule reads them on a case: each reading is recorded, conditions are looked up in the case, and a clause without a value
/// ends the rule.
public struct Consultation {
  private let clauses: Clauses
  /// What the case says.
  public let facts: Case
  /// What the question is about, where the case has several of its kind.
  public private(set) var subject: Subject?
  /// The clauses that the rule has relied on so far.
  public private(set) var reliedOn = ParameterSet()
  /// How strictly the provision that rules the answer is said.
  public private(set) var force: Force?
  /// The clauses of which the case says how people judged.
  private var judged = ParameterSet()
  private var assumptions: [JudgementPoint: Bool] = [:]
  /// How the case tells that people judged, other than by a judgement.
  private var toldOtherwise: Bool?
  /// How days are counted.
  public var calendar: WorkingCalendar { clauses.calendar }

  init(_ clauses: Clauses, _ facts: Case) {
    self.clauses = clauses
    self.facts = facts
  }

  /// Forgets what was read, for the next question.
  mutating func begin(about subject: Subject?, assuming assumptions: [JudgementPoint: Bool]) {
    self.subject = subject
    self.assumptions = assumptions
    reliedOn = ParameterSet()
    judged = ParameterSet()
    force = nil
  }

  /// The finding where a clause holds a rule that only people can apply: kept if they judge so, and not kept if they do not. To which
  /// answer they come on a question that is answered otherwise, no case tells.
  mutating func finding(on question: Question, leavingToPeople rule: String, _ force: Force, in slot: Int) -> Finding {
    let point = JudgementPoint(slot: slot, asks: rule)
    let told = facts.judgement(on: clauses.catalogue.keys[slot])
    if told != nil { judged.insert(slot) }
    guard question.canBeKept else {
      guard told != nil else { return finding(on: question, .failure(.judgement(point))) }
      let needs = MissingFact(
        key: facts.$judgements.missing.key, words: "to which answer people came by the rule that is theirs to apply")
      return finding(on: question, .failure(.undetermined(needs: needs)))
    }
    self.force = force
    if let told {
      return finding(on: question, .success(.requirement(told, .words("rule", rule))))
    }
    let ifSo = finding(on: question, .success(.requirement(true, .words("rule", rule))))
    let ifNot = finding(on: question, .success(.requirement(false, .words("rule", rule))))
    return Finding(
      question: question.id, subject: subject, result: .failure(.judgement(point)), force: force, reliedOn: reliedOn,
      judgement: Judgement(point, ifSo: ifSo, ifNot: ifNot))
  }

  /// The finding to which a rule has come.
  func finding(on question: Question, _ result: Result<Answer, Unanswered>) -> Finding {
    let force: Force? = if case .success(let answer) = result { answer.force ?? self.force } else { nil }
    return Finding(
      question: question.id, subject: subject, result: result, force: force, reliedOn: reliedOn, judged: judged)
  }

  // MARK: Values

  /// The value of a clause, of the provision that holds. Throws why there is none.
  public subscript<Value>(_ parameter: Parameter<Value>) -> Value {
    mutating get throws(Unanswered) {
      let provision = try provision(parameter)
      if force == nil { force = provision.force }
      return provision.value
    }
  }

  /// The value of the clause that rules the answer: the answer has the force of its provision, whatever else was read.
  public mutating func ruling<Value>(_ parameter: Parameter<Value>) throws(Unanswered) -> Value {
    let provision = try provision(parameter)
    force = provision.force
    return provision.value
  }

  /// The value of a clause, or nil where the document gives no rule, or none for this case, and the rest of the rule stands without one.
  public mutating func ifStated<Value>(_ parameter: Parameter<Value>) throws(Unanswered) -> Value? {
    do {
      return try provision(parameter).value
    } catch .silent, .notApplicable {
      return nil
    }
  }

  /// The one provision that holds, or nil where the document gives no rule, or none for this case.
  public mutating func statedProvision<Value>(
    _ parameter: Parameter<Value>
  ) throws(Unanswered) -> Provision<Value>? {
    do {
      return try provision(parameter)
    } catch .silent, .notApplicable {
      return nil
    }
  }

  /// Lets the answer have this force, whatever else was read.
  public mutating func rule(with force: Force?) { self.force = force }

  /// The one provision that holds. Where several hold that say different things, they are in conflict.
  public mutating func provision<Value>(_ parameter: Parameter<Value>) throws(Unanswered) -> Provision<Value> {
    let (index, slot) = try consult(parameter)
    if let plain = slot.plain { return plain }
    let holding = try holding(slot, index)
    guard let first = holding.first else { throw .silent(slot: index) }
    guard holding.allSatisfy({ $0.value == first.value }) else { throw .conflict(slot: index) }
    return holding.max { $0.force < $1.force } ?? first
  }

  /// Every provision that holds, for values of which several can be kept at once. Throws why there is none.
  public mutating func provisions<Value>(_ parameter: Parameter<Value>) throws(Unanswered) -> [Provision<Value>] {
    let (index, slot) = try consult(parameter)
    if let plain = slot.plain { return [plain] }
    return try holding(slot, index)
  }

  /// The words that all provisions that hold name, each with the strictest force with which one does; they rule the answer.
  public mutating func items<Element>(
    _ parameter: Parameter<WordSet<Element>>
  ) throws(Unanswered) -> [(word: Element, force: Force)] {
    var items: [(word: Element, force: Force)] = []
    for provision in try provisions(parameter) {
      if force == nil || provision.force > force ?? .may { force = provision.force }
      for word in provision.value.words {
        if let place = items.firstIndex(where: { $0.word == word }) {
          items[place].force = max(items[place].force, provision.force)
        } else {
          items.append((word, provision.force))
        }
      }
    }
    return items
  }

  /// Every provision that holds; none where the document gives no rule, or none for this case.
  public mutating func statedProvisions<Value>(
    _ parameter: Parameter<Value>
  ) throws(Unanswered) -> [Provision<Value>] {
    do {
      return try provisions(parameter)
    } catch .silent, .notApplicable {
      return []
    }
  }

  /// The words that all provisions that hold name; none where the document gives no rule, or none for this case.
  public mutating func statedItems<Element>(
    _ parameter: Parameter<WordSet<Element>>
  ) throws(Unanswered) -> [(word: Element, force: Force)] {
    do {
      return try items(parameter)
    } catch .silent, .notApplicable {
      return []
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

  /// Reads clauses as they bear on one of several, such as one of those to whom a paper goes.
  public mutating func about<Value>(
    _ one: Subject, _ rule: (inout Consultation) throws(Unanswered) -> Value
  ) throws(Unanswered) -> Value {
    let kept = subject
    subject = one
    defer { subject = kept }
    return try rule(&self)
  }

  /// Whether some provision of a clause holds for some of those to whom a paper goes, and not for others.
  /// Throws why there is none.
  public mutating func dependsOnRecipient<Value>(_ parameter: Parameter<Value>) throws(Unanswered) -> Bool {
    try consult(parameter).slot.provisions.contains { $0.condition.circumstance?.isOfRecipient == true }
  }

  /// What a sentence can tell besides the answer, which does not rest on it; nil where it cannot be told.
  public func besides<Value>(_ rule: (inout Consultation) throws(Unanswered) -> Value) -> Value? {
    var copy = self
    return try? rule(&copy)
  }

  /// The sentence that a document has on a point, with a space before it, to be told behind the answer that calls for it.
  public func sentence(_ parameter: Parameter<Statement>) -> String {
    besides { clauses throws(Unanswered) in " \(try clauses[parameter].text)" } ?? ""
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

  /// Ends the rule where the clause of a parameter gives none, before anything is asked of the case.
  public mutating func require<Value>(_ parameter: Parameter<Value>) throws(Unanswered) { _ = try consult(parameter) }

  /// Whether the document gives a rule on a parameter, be it one that does not hold for this case.
  public mutating func isStated<Value>(_ parameter: Parameter<Value>) throws(Unanswered) -> Bool {
    do throws(Unanswered) {
      try require(parameter)
      return true
    } catch .silent {
      return false
    }
  }

  // MARK: Judgement

  /// Whether people judge something to be so that the clause of `parameter` leaves to them: as the case tells, else either way.
  public mutating func judge<Value>(_ parameter: Parameter<Value>, _ asks: String) throws(Unanswered) -> Bool {
    let index = try consult(parameter).index
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
  mutating func judge(_ point: JudgementPoint) throws(Unanswered) -> Bool {
    if let told = toldOtherwise { return told }
    if let told = facts.judgement(on: clauses.catalogue.keys[point.slot]) {
      judged.insert(point.slot)
      return told
    }
    guard let assumed = assumptions[point] else { throw .judgement(point) }
    return assumed
  }

  // MARK: Conditions

  /// Records that the clause of a parameter was read. Throws where it holds no provision.
  mutating func consult<Value>(
    _ parameter: Parameter<Value>
  ) throws(Unanswered) -> (index: Int, slot: TypedSlot<Value>) {
    guard let index = clauses.catalogue.slot(of: parameter.id) else {
      throw .notApplicable(because: "its procedure is not among those in use")
    }
    reliedOn.insert(index)
    let slot = clauses.slots[index]
    switch slot.standing {
    case .stated, .judged:
      guard let typed = slot as? TypedSlot<Value> else { throw .untranscribed(slot: index) }
      if let rule = typed.judged { throw .leftToPeople(slot: index, rule: rule.sentence, rule.force) }
      return (index, typed)
    case .silent: throw .silent(slot: index)
    case .deferred: throw .deferred(slot: index)
    case .untranscribed: throw .untranscribed(slot: index)
    }
  }

  /// The provisions of a clause that hold for the case. Throws where none does, or where it cannot be told.
  private mutating func holding<Value>(
    _ slot: TypedSlot<Value>, _ index: Int
  ) throws(Unanswered) -> [Provision<Value>] {
    let (bearing, elsewhere) = try bearing(slot)
    var holding: [Provision<Value>] = []
    for provision in bearing where try isProvided(provision.condition, index) { holding.append(provision) }
    if holding.isEmpty {
      for provision in elsewhere where try isProvided(provision.condition, index) { holding.append(provision) }
    }
    guard holding.isEmpty else { return holding }
    throw slot.bearsElsewhere
  }

  /// The provisions of a clause whose kind of conference and circumstance are those of the case, and those that hold where none of these
  /// does; what people judge is left aside.
  func bearing<Value>(
    _ slot: TypedSlot<Value>
  ) throws(Unanswered) -> (bearing: [Provision<Value>], elsewhere: [Provision<Value>]) {
    var bearing: [Provision<Value>] = []
    var elsewhere: [Provision<Value>] = []
    for provision in slot.provisions {
      let condition = provision.condition
      if !condition.kinds.isEmpty, try !condition.kinds.contains(facts.knownKind) { continue }
      if condition.circumstance == .otherwise {
        elsewhere.append(provision)
      } else if let circumstance = condition.circumstance {
        if try facts.holds(circumstance, about: subject) { bearing.append(provision) }
      } else {
        bearing.append(provision)
      }
    }
    return (bearing, elsewhere)
  }

  /// Whether what only people can judge is so, as far as a condition asks for it.
  mutating func isProvided(_ condition: Condition, _ index: Int) throws(Unanswered) -> Bool {
    guard let provided = condition.provided else { return true }
    return try judge(JudgementPoint(slot: index, asks: provided.text))
  }
}

extension TypedSlot {
  /// Why a clause gives no rule for a case on which none of its provisions bears.
  var bearsElsewhere: Unanswered {
    let conditions = provisions.compactMap(\.condition.inWords).map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 }
    return .notApplicable(because: "the rule holds \(conditions.joined(separator: ", or "))")
  }
}
