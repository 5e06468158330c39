public import Calendars
public import Cases
public import Profiles
import Records

/// The clauses as a rule reads them on a case: each reading is recorded, conditions are looked up in the case, and a clause without a value
/// ends the rule.
///
/// What reads a value is inlinable, so that each procedure has it made for the types of its own parameters.
public struct Consultation {
  /// What does not change from question to question: held apart, so that a consultation is cheap to copy.
  @usableFromInline
  final class Ground {
    @usableFromInline let clauses: Clauses
    /// What shared rules came to, of those that asked nothing of people.
    var kept: [(key: SharedRuleKey, reading: Reading)] = []

    init(_ clauses: Clauses) { self.clauses = clauses }
  }

  @usableFromInline let ground: Ground
  /// What the case says.
  @inlinable public var facts: Case { shared.facts }
  /// The same behind one reference.
  public let shared: SharedCase
  /// What the question is about, where the case has several of its kind.
  public internal(set) var subject: Subject?
  /// The clauses that the rule has relied on so far.
  public internal(set) var reliedOn = ParameterSet()
  /// How strictly the provision that rules the answer is said.
  public internal(set) var force: Force?
  /// The clauses of which the case says how people judged.
  var judged = FewParameters()
  var assumptions: [Assumption] = []
  /// How the case tells that people judged, other than by a judgement.
  var toldOtherwise: Bool?
  /// The first circumstance that was asked for and is not told.
  var untoldCircumstance: CircumstancePoint?
  /// Whether it was asked how people judge, or how a circumstance is that is not told.
  var restsOnAssumptions = false
  /// How days are counted.
  public var calendar: WorkingCalendar { ground.clauses.calendar }

  init(_ clauses: Clauses, _ told: SharedCase) {
    ground = Ground(clauses)
    shared = told
  }

  /// Forgets what was read, for the next question.
  mutating func begin(about subject: Subject?, assuming assumptions: [Assumption]) {
    self.subject = subject
    self.assumptions = assumptions
    reliedOn = ParameterSet()
    judged = FewParameters()
    force = nil
    untoldCircumstance = nil
  }

  /// The finding where a clause holds a rule that only people can apply: kept if they judge so, and not kept if they do not. To which
  /// answer they come on a question that is answered otherwise, no case tells.
  mutating func finding(on question: Question, leavingToPeople rule: String, _ force: Force, in slot: Int) -> Finding {
    let point = JudgementPoint(slot: slot, asks: rule)
    let told = judgement(on: slot)
    if told != nil { judged.insert(slot) }
    guard question.canBeKept else {
      guard told != nil else { return finding(on: question, .judgement(point)) }
      return finding(on: question, .undetermined(needs: facts.$judgements.missing(.answer)))
    }
    self.force = force
    if let told {
      return finding(on: question, .requirement(told, .words("rule", rule)))
    }
    let ifSo = finding(on: question, .requirement(true, .words("rule", rule)))
    let ifNot = finding(on: question, .requirement(false, .words("rule", rule)))
    return Finding(
      question: question.id, subject: subject, result: .failure(.judgement(point)), force: force, reliedOn: reliedOn,
      judgement: Judgement(point, ifSo: ifSo, ifNot: ifNot))
  }

  /// The finding to which a rule has come by an answer.
  func finding(on question: Question, _ answer: consuming Answer) -> Finding {
    let force = answer.force ?? self.force
    return Finding(
      question: question.id, subject: subject, result: .success(answer), force: force, reliedOn: reliedOn,
      judged: judged)
  }

  /// The finding of a rule that has no answer.
  func finding(on question: Question, _ reason: consuming Unanswered) -> Finding {
    Finding(
      question: question.id, subject: subject, result: .failure(reason), force: nil, reliedOn: reliedOn, judged: judged)
  }
}

// MARK: Values

extension Consultation {
  /// The value of a clause, of the provision that holds. Throws why there is none.
  @inlinable
  public subscript<Value>(_ parameter: Parameter<Value>) -> Value {
    mutating get throws(Unanswered) {
      let slot = try consult(parameter)
      if slot.isPlain {
        if force == nil { rule(with: slot.provisions[0].force) }
        return slot.provisions[0].value
      }
      let provision = try provision(slot)
      if force == nil { rule(with: provision.force) }
      return provision.value
    }
  }

  /// The value of the clause that rules the answer: the answer has the force of its provision, whatever else was read.
  @inlinable
  public mutating func ruling<Value>(_ parameter: Parameter<Value>) throws(Unanswered) -> Value {
    let slot = try consult(parameter)
    if slot.isPlain {
      rule(with: slot.provisions[0].force)
      return slot.provisions[0].value
    }
    let provision = try provision(slot)
    rule(with: provision.force)
    return provision.value
  }

  /// The value of a clause, or nil where the document gives no rule, or none for this case, and the rest of the rule stands without one.
  @inlinable
  public mutating func ifStated<Value>(_ parameter: Parameter<Value>) throws(Unanswered) -> Value? {
    do {
      let slot = try consult(parameter)
      return slot.isPlain ? slot.provisions[0].value : try provision(slot).value
    } catch .silent, .notApplicable {
      return nil
    }
  }

  /// The one provision that holds, or nil where the document gives no rule, or none for this case.
  @inlinable
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

  /// The one provision that holds. Several that say different things are one as far as they can be, such as lists; else they are in conflict.
  @inlinable
  public mutating func provision<Value>(_ parameter: Parameter<Value>) throws(Unanswered) -> Provision<Value> {
    let slot = try consult(parameter)
    return slot.isPlain ? slot.provisions[0] : try provision(slot)
  }

  /// The same of a clause with conditions.
  @inlinable
  mutating func provision<Value>(_ slot: TypedSlot<Value>) throws(Unanswered) -> Provision<Value> {
    let holding = try holding(slot)
    let provisions = slot.provisions
    guard let first = holding.first else { throw .silent(slot: slot.index) }
    let strictest = holding.max { provisions[$0].force < provisions[$1].force } ?? first
    if holding.allSatisfy({ provisions[$0].value == provisions[first].value }) { return provisions[strictest] }
    guard let together = Value.together(holding.map { provisions[$0].value }) else { throw .conflict(slot: slot.index) }
    return Provision(together, provisions[strictest].force, places: holding.flatMap { provisions[$0].places })
  }

  /// Every provision that holds, for values of which several can be kept at once. Throws why there is none.
  @inlinable
  public mutating func provisions<Value>(_ parameter: Parameter<Value>) throws(Unanswered) -> [Provision<Value>] {
    let slot = try consult(parameter)
    if slot.isPlain { return slot.provisions }
    return try holding(slot).map { slot.provisions[$0] }
  }

  /// The words that all provisions that hold name, each with the strictest force with which one does; they rule the answer. What they name by
  /// sentences of their own `missingOwn` and `own` have.
  @inlinable
  public mutating func items<Element>(
    _ parameter: Parameter<WordSet<Element>>
  ) throws(Unanswered) -> [(word: Element, force: Force)] {
    let slot = try consult(parameter)
    if slot.isPlain {
      let strictness = slot.provisions[0].force
      if force.map({ strictness > $0 }) ?? true { rule(with: strictness) }
      return slot.provisions[0].value.words.map { ($0, strictness) }
    }
    var items: [(word: Element, force: Force)] = []
    for place in try holding(slot) {
      let strictness = slot.provisions[place].force
      if force.map({ strictness > $0 }) ?? true { rule(with: strictness) }
      for word in slot.provisions[place].value.words {
        if let known = items.firstIndex(where: { $0.word == word }) {
          items[known].force = max(items[known].force, strictness)
        } else {
          items.append((word, strictness))
        }
      }
    }
    return items
  }

  /// Every provision that holds; none where the document gives no rule, or none for this case.
  @inlinable
  public mutating func statedProvisions<Value>(
    _ parameter: Parameter<Value>
  ) throws(Unanswered) -> [Provision<Value>] {
    do {
      return try provisions(parameter)
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
    try consult(parameter.id).conditions.contains { $0.circumstance?.isOfRecipient == true }
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
  public mutating func require<Value>(_ parameter: Parameter<Value>) throws(Unanswered) { try consult(parameter.id) }

  /// Whether the document gives a rule on a parameter, be it one that does not hold for this case.
  public mutating func isStated<Value>(_ parameter: Parameter<Value>) throws(Unanswered) -> Bool {
    do throws(Unanswered) {
      try require(parameter)
      return true
    } catch .silent {
      return false
    }
  }
}
