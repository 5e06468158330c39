public import Profiles
public import Records

/// Lists of words as rules read them.
extension Consultation {
  /// Whether the clause of a parameter names what a fact tells; the answer has the force of the provision that does, or else of the
  /// strictest.
  ///
  /// People judge only what the answer turns on: whether a provision holds that names it, and whether it is meant where the list has
  /// examples only, or a sentence in place of a word.
  @inlinable
  public mutating func names<Element>(
    _ parameter: Parameter<WordSet<Element>>, _ fact: Fact<Element?>
  ) throws(Unanswered) -> Bool {
    let slot = try consult(parameter)
    let (bearing, elsewhere) = try listing(slot)
    let first = bearing.isEmpty ? elsewhere : bearing
    if try names(first, fact, slot.index) { return true }
    guard !bearing.isEmpty, !elsewhere.isEmpty, try !isAnyProvided(bearing, slot.index) else { return false }
    return try names(elsewhere, fact, slot.index)
  }

  @inlinable
  mutating func names<Element>(
    _ provisions: [Provision<WordSet<Element>>], _ fact: Fact<Element?>, _ index: Int
  ) throws(Unanswered) -> Bool {
    let word = provisions.contains { !$0.value.words.isEmpty } ? try known(fact) : fact.wrappedValue
    rule(with: provisions.map(\.force).strictest)
    let naming = provisions.filter { provision in word.map(provision.value.contains) ?? false }
      .sorted { $0.condition.provided == nil && $1.condition.provided != nil }
    for provision in naming where try isProvided(provision.condition, index) {
      rule(with: provision.force)
      return true
    }
    for provision in provisions {
      guard let asks = provision.value.asks, try isProvided(provision.condition, index),
        try judge(JudgementPoint(slot: index, asks: asks))
      else { continue }
      rule(with: provision.force)
      return true
    }
    return false
  }

  /// What is not there of what the clause of a parameter names; the answer has the force of what is missing, or else of the strictest.
  ///
  /// What is missing for certain comes first. Only where nothing is do people judge whether a provision holds of which something is missing,
  /// and then whether that was seen to which the clause names by sentences of its own, of which no case tells. Where `isJudging` is false
  /// only what is missing for certain is looked for.
  @inlinable
  public mutating func missing<Element>(
    _ parameter: Parameter<WordSet<Element>>, judging isJudging: Bool = true,
    where isThere: (Element, inout Consultation) throws(Unanswered) -> Bool
  ) throws(Unanswered) -> [(item: Item, force: Force)] {
    let slot = try consult(parameter)
    let (bearing, elsewhere) = try listing(slot)
    let first = bearing.isEmpty ? elsewhere : bearing
    let missing = try missing(of: first, slot.index, judging: isJudging, where: isThere)
    guard missing.isEmpty, isJudging, !bearing.isEmpty, !elsewhere.isEmpty, try !isAnyProvided(bearing, slot.index)
    else {
      return missing
    }
    return try self.missing(of: elsewhere, slot.index, judging: isJudging, where: isThere)
  }

  @inlinable
  mutating func missing<Element>(
    of provisions: [Provision<WordSet<Element>>], _ index: Int, judging isJudging: Bool,
    where isThere: (Element, inout Consultation) throws(Unanswered) -> Bool
  ) throws(Unanswered) -> [(item: Item, force: Force)] {
    rule(with: provisions.map(\.force).strictest)
    var missing: [(item: Item, force: Force)] = []
    var unknown: MissingFact?
    for isCertain in isJudging ? [true, false] : [true] where missing.isEmpty && unknown == nil {
      for provision in provisions where (provision.condition.provided == nil) == isCertain {
        var items: [Item] = []
        var untold: MissingFact?
        for word in provision.value.words {
          do throws(Unanswered) {
            let isThere = try aside { clauses throws(Unanswered) in try isThere(word, &clauses) }
            if !isThere { items.append(.word(word)) }
          } catch {
            guard case .undetermined(let fact) = error else { throw error }
            untold = untold ?? fact
          }
        }
        guard !items.isEmpty || untold != nil, try isProvided(provision.condition, index) else { continue }
        missing += items.map { ($0, provision.force) }
        unknown = unknown ?? untold
      }
    }
    if missing.isEmpty, let unknown { throw .undetermined(needs: unknown) }
    return missing.isEmpty && isJudging ? try own(of: provisions, index) : missing
  }

  /// What all provisions that hold name by sentences of their own.
  @inlinable
  public mutating func own<Element>(_ parameter: Parameter<WordSet<Element>>) throws(Unanswered) -> [Item] {
    let slot = try consult(parameter)
    guard slot.provisions.contains(where: { !$0.value.own.isEmpty }) else { return [] }
    return try holding(slot).flatMap { slot.provisions[$0].value.own }
      .map { .phrase($0.text.withoutFullStop) }
  }

  /// What the clause of a parameter names by sentences of its own and was not seen to, as people judge.
  @inlinable
  public mutating func missingOwn<Element>(
    of parameter: Parameter<WordSet<Element>>
  ) throws(Unanswered) -> [(item: Item, force: Force)] {
    let slot = try consult(parameter)
    guard slot.provisions.contains(where: { !$0.value.own.isEmpty }) else { return [] }
    let places = try holding(slot)
    return try own(of: places.map { slot.provisions[$0] }, slot.index)
  }

  @inlinable
  mutating func own<Element>(
    of provisions: [Provision<WordSet<Element>>], _ index: Int
  ) throws(Unanswered) -> [(item: Item, force: Force)] {
    var missing: [(item: Item, force: Force)] = []
    for provision in provisions {
      for sentence in provision.value.own where try isProvided(provision.condition, index) {
        guard try !judge(JudgementPoint(slot: index, asks: "This was seen to: \(sentence.text)")) else { continue }
        missing.append((.phrase("this: \(sentence.text.withoutFullStop)"), provision.force))
      }
    }
    return missing
  }

  /// The provisions of a list that bear on the case, and those that hold where none of these does.
  @inlinable
  mutating func listing<Element>(
    _ slot: TypedSlot<WordSet<Element>>
  ) throws(Unanswered) -> (bearing: [Provision<WordSet<Element>>], elsewhere: [Provision<WordSet<Element>>]) {
    if slot.isPlain { return (slot.provisions, []) }
    let (bearing, elsewhere) = try bearing(slot)
    guard !bearing.isEmpty || !elsewhere.isEmpty else { throw bearsElsewhere(slot) }
    return (bearing.map { slot.provisions[$0] }, elsewhere.map { slot.provisions[$0] })
  }

  /// Whether one of these provisions holds, as far as people judge.
  @inlinable
  mutating func isAnyProvided<Element>(
    _ provisions: [Provision<WordSet<Element>>], _ index: Int
  ) throws(Unanswered) -> Bool {
    if provisions.contains(where: { $0.condition.provided == nil }) { return true }
    for provision in provisions where try isProvided(provision.condition, index) { return true }
    return false
  }
}

extension WordSet {
  /// What people judge of something that the list does not name; nil where the list is whole and of words alone.
  public var asks: String? {
    if areExamples { return "This counts as the examples do: \(inWords)." }
    return own.isEmpty ? nil : own.map(\.text).joined(separator: " Or: ")
  }
}
