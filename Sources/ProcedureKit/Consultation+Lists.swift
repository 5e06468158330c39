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
    let (index, slot) = try consult(parameter)
    let provisions = try listing(slot)
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
  /// What is missing for certain comes first. Only where nothing is do people judge whether a provision holds of which something is missing.
  @inlinable
  public mutating func missing<Element>(
    _ parameter: Parameter<WordSet<Element>>, where isThere: (Element) throws(Unanswered) -> Bool
  ) throws(Unanswered) -> [(item: Item, force: Force)] {
    let (index, slot) = try consult(parameter)
    let provisions = try listing(slot)
    rule(with: provisions.map(\.force).strictest)
    var missing: [(item: Item, force: Force)] = []
    for isCertain in [true, false] where missing.isEmpty {
      for provision in provisions where (provision.condition.provided == nil) == isCertain {
        var items: [Item] = []
        for word in provision.value.words where try !isThere(word) { items.append(.word(word)) }
        guard !items.isEmpty, try isProvided(provision.condition, index) else { continue }
        missing += items.map { ($0, provision.force) }
      }
    }
    guard missing.isEmpty else { return missing }
    for provision in provisions {
      for sentence in provision.value.own where try isProvided(provision.condition, index) {
        guard try !judge(JudgementPoint(slot: index, asks: "This was seen to: \(sentence.text)")) else { continue }
        missing.append((.phrase(sentence.text), provision.force))
      }
    }
    return missing
  }

  /// The provisions of a list that bear on the case.
  @inlinable
  func listing<Element>(
    _ slot: TypedSlot<WordSet<Element>>
  ) throws(Unanswered) -> [Provision<WordSet<Element>>] {
    if slot.isPlain { return slot.provisions }
    let (bearing, elsewhere) = try bearing(slot)
    let places = bearing.isEmpty ? elsewhere : bearing
    guard !places.isEmpty else { throw bearsElsewhere(slot) }
    return places.map { slot.provisions[$0] }
  }
}

extension WordSet {
  /// What people judge of something that the list does not name; nil where the list is whole and of words alone.
  @usableFromInline var asks: String? {
    if areExamples { return "This counts as the examples do: \(inWords)." }
    return own.isEmpty ? nil : own.map(\.text).joined(separator: " Or: ")
  }
}
