import Calendars
import Cases
import Records
import YAML

/// Every way in which a test tells a fact that a finding asks for.
struct ToldFacts {
  private let root: ToldCase
  private let children: [String]
  private let people: [String]
  private let day: Day?
  /// The days of which the case tells something, where it does not tell that of the conference.
  private let days: Set<Day>

  init(_ root: ToldCase) {
    self.root = root
    func labels(_ lists: String...) -> [String] {
      lists.flatMap { root[$0]?.items.compactMap { $0["label"]?.text } ?? [] }
    }
    children = labels("children")
    people = labels("people", "observers")
    day =
      root["conference"]?["date"]?.text.flatMap { Day($0) }
      ?? root["conference"]?["initial-held"]?.text.flatMap { Day($0) }
    days = root.days
  }

  /// The cases in which the fact of a full key is told, each with another value, for each item of a list and for all of them.
  func all(_ key: String) -> [ToldCase] {
    telling(key.split(separator: ".").map(String.init)[...], in: root, at: Case.place)
  }

  private func telling(_ path: ArraySlice<String>, in record: ToldCase, at place: RecordPlace) -> [ToldCase] {
    guard let key = path.first, let index = place.names.firstIndex(of: key) else { return [] }
    func with(_ value: ToldCase) -> ToldCase {
      var record = record
      record[key] = value
      return record
    }
    let rest = path.dropFirst()
    let (fact, old) = (place.facts[index], record[key])
    guard !rest.isEmpty, let inner = place.inner[index] else {
      return (values(fact, place.inner[index], old) + more(fact, old, in: record)).filter { $0 != old }.map(with)
    }
    guard case .list = fact.key.grammar.form else {
      return telling(rest, in: old ?? .record([]), at: inner).map(with)
    }
    let items = old?.items ?? []
    let starts = items.isEmpty ? newItems(inner) : items
    let changed = starts.map { telling(rest, in: $0, at: inner) }
    if items.isEmpty { return changed.joined().map { with(.list([$0])) } }
    let single = items.indices.flatMap { place in
      changed[place].map { value in
        var items = items
        items[place] = value
        return with(.list(items))
      }
    }
    let least = changed.map(\.count).min() ?? 0
    let together = items.count < 2 ? [] : (0..<least).map { value in with(.list(changed.map { $0[value] })) }
    // Something of which nothing is told yet may be another item of the list.
    let added = newItems(inner).flatMap { telling(rest, in: $0, at: inner) }.map { with(.list(items + [$0])) }
    return single + together + added
  }

  /// Items of a list that tell no more than they must, one for each child where they are about a child.
  private func newItems(_ place: RecordPlace) -> [ToldCase] {
    var items = [ToldCase.record([])]
    for (index, fact) in place.facts.enumerated() where fact.isRequired {
      let values = fact.label?.isGiven == true ? [.text("somebody new")] : values(fact, place.inner[index], nil)
      items = items.flatMap { item in
        values.map { value in
          var item = item
          item[fact.name] = value
          return item
        }
      }
    }
    return items
  }

  private func values(_ fact: FactDeclaration, _ inner: RecordPlace?, _ old: ToldCase?) -> [ToldCase] {
    let grammar = fact.key.grammar
    if let inner {
      guard case .list = grammar.form else { return [] }
      return newItems(inner).map { .list([full($0, inner)]) } + newItems(inner).map { .list([$0]) }
    }
    guard case .list(let element) = grammar.form else { return scalars(fact, grammar, old).map { .text($0) } }
    let words = scalars(fact, element, nil)
    return [.list(words.map { .text($0) }), .list([])] + words.map { .list([.text($0)]) }
      + words.map { word in .list(words.filter { $0 != word }.map { .text($0) }) }
  }

  /// Longer lists of labels: with one more, and with all whom the record names nowhere else.
  private func more(_ fact: FactDeclaration, _ old: ToldCase?, in record: ToldCase) -> [ToldCase] {
    guard fact.label != nil, case .list = fact.key.grammar.form, case .record(let entries) = record else { return [] }
    let elsewhere = entries.filter { $0.key != fact.name }.flatMap(\.value.items)
    let others = people.map { ToldCase.text($0) }.filter { !elsewhere.contains($0) && old?.items.contains($0) != true }
    let known = old?.items ?? []
    return [.list(known + others)] + others.map { .list(known + [$0]) }
  }

  /// An item that tells all that it can, each with the first of its values.
  private func full(_ item: ToldCase, _ place: RecordPlace) -> ToldCase {
    var item = item
    for (index, fact) in place.facts.enumerated() where item[fact.name] == nil && place.inner[index] == nil {
      if let value = values(fact, nil, nil).first { item[fact.name] = value }
    }
    return item
  }

  private func scalars(_ fact: FactDeclaration, _ grammar: Grammar, _ old: ToldCase?) -> [String] {
    if let label = fact.label { return label.noun == "child" ? children : people }
    switch grammar.form {
    case .options(let options): return options.map(\.word)
    case .either, .mapping, .list, .record: return []
    case .text: break
    }
    if grammar == Int.grammar { return ["0", "3", "10", "15", "17"] }
    if grammar.expected.hasPrefix("a time") { return ["00:00", "09:00", "12:00", "23:59"] }
    guard grammar.expected.hasPrefix("a date") else { return ["words"] }
    let around = [0, 1, -1, 3, -3, 10, -10, 30, -30, 100, -100, 400, -3_000].compactMap {
      (day ?? Day("2023-05-15"))?.adding(days: $0)
    }
    // A birth is near the day on which it was expected, however far that is from the conference.
    let births =
      fact.name == "born" ? root["children"]?.items.compactMap { $0["due"]?.text.flatMap { Day($0) } } ?? [] : []
    let days = (births + (day == nil ? days.sorted().suffix(12).reversed() + around : around)).map(\.description)
    guard grammar == Moment.grammar else { return days }
    let known = old?.text.flatMap { Moment($0)?.day.description }.map { [$0] } ?? []
    return (known + days.prefix(5)).flatMap { [$0 + " 10:00", $0 + " 00:00", $0 + " 23:59"] } + days + ["no"]
  }
}
