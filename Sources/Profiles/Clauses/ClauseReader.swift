import Records
import YAML

/// What a clause may leave out: in a profile nothing, in an example or a proposal its force or its place.
struct ClauseManner {
  /// The force of a provision that names none; nil where it must name one.
  var force: Force?
  /// The place of a provision that names none; nil where it must name one.
  var place: Place?

  /// As profiles have clauses.
  static let full = ClauseManner()
}

/// Reads a clause in one of its forms: stated (`is`, or several `provisions`), `judged`, `silent`, `deferred`, or disputed (`readings`).
struct ClauseReader<Value: ProfileValue> {
  let manner: ClauseManner

  private static var placed: [String] { ["force", "at", "anchor", "also"] }
  private static var conditioned: [String] { ["is", "for", "when", "provided"] + placed }

  /// The keys of each form; the first names the form.
  static var forms: [[String]] {
    [
      conditioned + ["note"],
      ["provisions", "note"],
      ["judged"] + placed + ["note"],
      ["silent", "note"],
      ["deferred", "at", "anchor", "also", "note"],
      ["readings", "adopted", "because", "note"],
    ]
  }

  /// The clause at `node`, or nil after reporting what is wrong.
  func read(_ node: Node, _ diagnostics: inout Diagnostics) -> Clause<Value>? {
    guard let keys = ClauseKeys(node, forms: Self.forms, &diagnostics) else { return nil }
    let note = keys.optional("note", as: String.self, &diagnostics)
    if keys.form == "readings" { return disputed(keys, note: note, &diagnostics) }
    return position(keys, &diagnostics).map { Clause($0, note: note) }
  }

  private func position(_ keys: ClauseKeys, _ diagnostics: inout Diagnostics) -> Position<Value>? {
    switch keys.form {
    case "silent":
      guard let silent = keys["silent"] else { return nil }
      guard case .scalar(let scalar) = silent.content, scalar.text == "yes" else {
        diagnostics.report(.expected("`yes`; what else there is to say stands under `note`"), at: silent)
        return nil
      }
      return .silent
    case "deferred":
      let places = places(keys, &diagnostics)
      guard let document = keys.required("deferred", as: String.self, &diagnostics), let places else { return nil }
      return .deferred(to: document, places)
    case "judged":
      let sentence = keys.required("judged", as: Statement.self, &diagnostics)
      let force = force(keys, &diagnostics)
      guard let places = places(keys, &diagnostics), let sentence, let force else { return nil }
      return .judged(sentence, force, places)
    case "provisions": return provisions(keys, &diagnostics)
    default: return provision(keys, &diagnostics).map { .stated([$0]) }
    }
  }

  private func provision(_ keys: ClauseKeys, _ diagnostics: inout Diagnostics) -> Provision<Value>? {
    let value = keys.required("is", as: Value.self, &diagnostics)
    let condition = condition(keys, &diagnostics)
    let force = force(keys, &diagnostics)
    let places = places(keys, &diagnostics)
    guard let value, let condition, let force, let places else { return nil }
    return Provision(value, force, places: places, under: condition)
  }

  /// The conditions that the keys say; nil where one of them cannot be read, since the provision would hold too widely without it.
  private func condition(_ keys: ClauseKeys, _ diagnostics: inout Diagnostics) -> Condition? {
    let kinds = keys.optional("for", as: [ConferenceKind].self, &diagnostics)
    let circumstance = keys.optional("when", as: Circumstance.self, &diagnostics)
    let provided = keys.optional("provided", as: Statement.self, &diagnostics)
    if kinds == [], let list = keys["for"] { diagnostics.report(.emptyList, at: list) }
    let isWhole =
      (keys["for"] == nil) == (kinds == nil) && (keys["when"] == nil) == (circumstance == nil)
      && (keys["provided"] == nil) == (provided == nil)
    return isWhole ? Condition(for: Set(kinds ?? []), when: circumstance, provided: provided) : nil
  }

  /// The most provisions, or readings, that a clause may have: each is held against each other, and no document has nearly as many.
  private static var most: Int { 64 }

  private func provisions(_ keys: ClauseKeys, _ diagnostics: inout Diagnostics) -> Position<Value>? {
    guard let node = keys["provisions"] else { return nil }
    guard case .sequence(let items) = node.content else {
      diagnostics.report(.expected("a list of provisions, each with `is`, `force`, `at` and `anchor`"), at: node)
      return nil
    }
    if items.isEmpty { diagnostics.report(.emptyList, at: node) }
    guard items.count <= Self.most else {
      diagnostics.report(.tooManyForAClause(limit: Self.most), at: items[Self.most].start)
      return nil
    }
    var read: [(provision: Provision<Value>, node: Node)] = []
    for item in items {
      guard let keys = ClauseKeys(item, forms: [Self.conditioned], &diagnostics),
        let provision = provision(keys, &diagnostics)
      else { continue }
      for earlier in read {
        let fault = provision.fault(beside: earlier.provision, line: earlier.node.start.line)
        if let fault { diagnostics.report(fault, at: item.start) }
      }
      read.append((provision, item))
    }
    return read.isEmpty || read.count < items.count ? nil : .stated(read.map(\.provision))
  }

  private func force(_ keys: ClauseKeys, _ diagnostics: inout Diagnostics) -> Force? {
    if keys["force"] == nil, let force = manner.force { return force }
    return keys.required("force", as: Force.self, &diagnostics)
  }

  /// The place at which it is said, and the other places at which the same is said.
  private func places(_ keys: ClauseKeys, _ diagnostics: inout Diagnostics) -> [Place]? {
    if let place = manner.place, keys["at"] == nil, keys["anchor"] == nil { return [place] }
    let place = Place(at: keys["at"], anchor: keys["anchor"], of: keys.node, &diagnostics)
    let more = further(keys["also"], &diagnostics)
    return place.map { [$0] + more }
  }

  private func further(_ node: Node?, _ diagnostics: inout Diagnostics) -> [Place] {
    guard let node else { return [] }
    guard case .sequence(let items) = node.content else {
      diagnostics.report(.expected("a list of places, each with `at` and `anchor`"), at: node)
      return []
    }
    return items.compactMap { (item: Node) -> Place? in
      guard case .mapping(let entries) = item.content else {
        diagnostics.report(.expected("a place: a mapping with `at` and `anchor`"), at: item)
        return nil
      }
      for entry in entries where !["at", "anchor"].contains(entry.name) {
        diagnostics.report(.unknownKey(entry.name, among: ["at", "anchor"]), at: entry.key)
      }
      return Place(at: item["at"], anchor: item["anchor"], of: item, &diagnostics)
    }
  }

  private func disputed(_ keys: ClauseKeys, note: String?, _ diagnostics: inout Diagnostics) -> Clause<Value>? {
    let adopted = keys.required("adopted", as: String.self, &diagnostics)
    let because = keys.required("because", as: Statement.self, &diagnostics)
    guard let node = keys["readings"] else { return nil }
    guard case .mapping(let entries) = node.content else {
      diagnostics.report(.expected("a mapping from the name of each reading to what it says"), at: node)
      return nil
    }
    guard entries.count <= Self.most else {
      diagnostics.report(.tooManyForAClause(limit: Self.most), at: entries[Self.most].key)
      return nil
    }
    var readings: [Reading<Value>] = []
    for entry in entries {
      guard let inner = ClauseKeys(entry.value, forms: Self.forms.dropLast(), &diagnostics),
        let position = position(inner, &diagnostics)
      else { continue }
      if let same = readings.first(where: { $0.position.saysSameAsStrictly(as: position) }) {
        diagnostics.report(.sameReadings(same.name), at: entry.key)
      }
      readings.append(Reading(name: entry.name, position: position))
    }
    if entries.count < 2 { diagnostics.report(.tooFewReadings, at: node.start) }
    guard let adopted, let because, readings.count == entries.count else { return nil }
    guard let index = readings.firstIndex(where: { $0.name == adopted }) else {
      let names = readings.map(\.name)
      if let word = keys["adopted"] {
        diagnostics.report(
          .adoptedUnknown(near: Suggestion.nearest(to: adopted, among: names), readings: names), at: word)
      }
      return nil
    }
    return Clause(readings: readings, adopted: index, because: because.text, note: note)
  }
}

extension Provision {
  /// What is wrong with this provision beside one that stands before it; nil where both may stand.
  fileprivate func fault(beside other: Provision, line: Int) -> Records.Fault? {
    let isElse = condition.circumstance == .otherwise
    let areBothElse = isElse && other.condition.circumstance == .otherwise
    guard
      condition.kinds.isEmpty || other.condition.kinds.isEmpty
        || !condition.kinds.isDisjoint(with: other.condition.kinds)
    else { return nil }
    if areBothElse { return .otherwiseTwice }
    if isElse, other.condition == .none { return .neverHolds }
    guard !Value.severalCanHold, condition.circumstance == other.condition.circumstance, condition.provided == nil,
      other.condition.provided == nil, value != other.value
    else { return nil }
    return .provisionsConflict(line: line)
  }
}
