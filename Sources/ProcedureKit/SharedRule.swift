import Profiles

/// A rule on which several questions rest, so that its work is done once for a case. A procedure declares it beside its questions.
public final class SharedRule<Value>: Sendable {
  /// A rule of which nothing is known but that it is one.
  public init() {}
}

extension Consultation {
  /// What a shared rule comes to about one of several, by its place: worked out once, and as if it had been read here each time after.
  ///
  /// The rule’s force is the answer’s where nothing ruled the answer before. A rule that rests on what is assumed of people’s judgement, or of what
  /// is not told, is worked out again.
  @inlinable
  public mutating func once<Value>(
    _ shared: SharedRule<Value>, of place: Int = 0, _ rule: (inout Consultation) throws(Unanswered) -> Value
  ) throws(Unanswered) -> Value {
    let key = SharedRuleKey(rule: ObjectIdentifier(shared), place: place, subject: subject)
    if let kept = kept(key) as? Kept<Value> {
      read(kept)
      return try kept.result.get()
    }
    let outer = openShared()
    let result: Result<Value, Unanswered>
    do throws(Unanswered) { result = .success(try rule(&self)) } catch { result = .failure(error) }
    closeShared(Kept(result, self), key, outer)
    return try result.get()
  }
}

/// Which shared rule, about what.
@usableFromInline
struct SharedRuleKey: Equatable {
  let rule: ObjectIdentifier
  let place: Int
  let subject: Subject?

  @usableFromInline
  init(rule: ObjectIdentifier, place: Int, subject: Subject?) {
    self.rule = rule
    self.place = place
    self.subject = subject
  }
}

/// What reading for a shared rule left behind.
@usableFromInline
class Reading {
  let reliedOn: ParameterSet
  let force: Force?

  @usableFromInline
  init(_ consultation: Consultation) {
    reliedOn = consultation.reliedOn
    force = consultation.force
  }
}

/// What a shared rule came to.
@usableFromInline
final class Kept<Value>: Reading {
  @usableFromInline let result: Result<Value, Unanswered>

  @inlinable
  init(_ result: Result<Value, Unanswered>, _ consultation: Consultation) {
    self.result = result
    super.init(consultation)
  }
}

extension Consultation {
  /// What was kept of a shared rule.
  @usableFromInline
  func kept(_ key: SharedRuleKey) -> Reading? { ground.kept.first { $0.key == key }?.reading }

  /// Reads on as if the rule had been read here.
  @usableFromInline
  mutating func read(_ kept: Reading) {
    reliedOn = reliedOn.union(kept.reliedOn)
    force = force ?? kept.force
  }

  /// What had been read before a shared rule was.
  @usableFromInline
  struct Outer {
    let reliedOn: ParameterSet
    let force: Force?
    let restsOnAssumptions: Bool
  }

  /// Begins to read for a shared rule; the state before it.
  @usableFromInline
  mutating func openShared() -> Outer {
    let outer = Outer(reliedOn: reliedOn, force: force, restsOnAssumptions: restsOnAssumptions)
    reliedOn = ParameterSet()
    force = nil
    restsOnAssumptions = false
    return outer
  }

  /// Ends it: what was read is read for the question too.
  @usableFromInline
  mutating func closeShared(_ reading: Reading, _ key: SharedRuleKey, _ outer: Outer) {
    if !restsOnAssumptions { ground.kept.append((key, reading)) }
    reliedOn = outer.reliedOn
    force = outer.force
    restsOnAssumptions = restsOnAssumptions || outer.restsOnAssumptions
    read(reading)
  }
}
