import Calendars
package import Cases
import Records
import YAML

/// A case made of few settings: facts, each given one of the values worth trying.
struct Situation: Hashable, Comparable, Sendable {
  /// A fact and its value, by their places in the universe; 0 is the value that says that nothing is told.
  struct Setting: Hashable, Sendable {
    let point: Int
    let value: Int
  }

  /// What is told, in the order of points.
  private(set) var settings: [Setting] = []

  /// The value of a point; nil where it is not told.
  subscript(_ point: Int) -> Int? { settings.first { $0.point == point }?.value }

  /// An order of situations, so that nothing hangs on chance.
  static func < (left: Situation, right: Situation) -> Bool {
    left.settings.flatMap { [$0.point, $0.value] }.lexicographicallyPrecedes(
      right.settings.flatMap { [$0.point, $0.value] })
  }

  /// The same where a point has a value; nothing is told of it where that is 0.
  func telling(_ point: Int, _ value: Int) -> Situation {
    var situation = self
    situation.settings.removeAll { $0.point == point }
    guard value > 0 else { return situation }
    let place = situation.settings.firstIndex { $0.point > point } ?? situation.settings.endIndex
    situation.settings.insert(Setting(point: point, value: value), at: place)
    return situation
  }
}

/// When things happen in situations, where no rule says when.
enum Season: CaseIterable, Sendable {
  /// No bank holiday for months.
  case ordinary
  /// Easter and the bank holidays of May.
  case holidays

  /// The day with which the time line begins: a Monday.
  var beginning: Day {
    switch self {
    case .ordinary: Day(number: 20_703)
    case .holidays: Day(number: 20_535)
    }
  }

  /// The day of the time line.
  func day(after days: Int) -> Day { beginning.adding(days: days) ?? beginning }
}

extension Universe {
  /// A situation as a case would tell it.
  func telling(_ situation: Situation, in season: Season = .ordinary) -> Telling {
    var told = Telling.nothing
    for setting in situation.settings {
      let point = points[setting.point]
      tell(point.values[setting.value].told, of: point, to: &told, season)
    }
    Labels.complete(&told)
    return told.inOrder(of: Case.place)
  }

  private func tell(_ value: FactPoint.Told, of point: FactPoint, to told: inout Telling, _ season: Season) {
    let people = told["people"]?.items ?? []
    func professionals() -> [Int] { people.indices.filter { people[$0]["profession"] != nil } }
    func tellOfPeople(_ value: Telling, _ places: some Sequence<Int>) {
      guard case .ofPeople(let key) = point.kind else { return }
      for place in places { told.tell(value, at: [.key("people"), .item(place), .key(key)]) }
    }
    func tell(_ value: Telling) {
      switch point.kind {
      case .plain(let steps), .day(let steps, _): told.tell(value, at: steps[...])
      case .company, .views, .categories, .item, .ofPeople: break
      }
    }
    switch value {
    case .nothing: break
    case .value(let value): tell(value)
    case .day(let days, let time): tell(.text("\(season.day(after: days))\(time.map { " \($0)" } ?? "")"))
    case .labels(let choice):
      let labels = people.compactMap { person in person["label"] }
      let chosen =
        switch choice {
        case .nobody: [Telling]()
        case .everybody: labels
        case .allButLast: Array(labels.dropLast())
        case .professionals: professionals().map { people[$0]["label"] ?? .text("") }
        }
      tell(.list(chosen))
    case .item:
      if case .item(let list) = point.kind { told.tell(.nothing, at: [.key(list), .item(point.place)]) }
    case .company(let company):
      told.tell(.list(company.members.map(\.told)), at: [.key("people")])
      told.tell(.text("no"), at: [.key("others-attended")])
    case .split(let split):
      let voters = people.filter { $0["role"] != .text("chair") }.compactMap { $0["label"] }
      let sides = split.sides(of: voters.count)
      for (key, side) in [("for-plan", true), ("against-plan", false)] {
        let list = voters.indices.filter { sides[$0] == side }.map { voters[$0] }
        if !list.isEmpty { told.tell(.list(list), at: [.key("views"), .item(0), .key(key)]) }
      }
    case .categories(let split):
      let names = professionals().compactMap { people[$0]["label"]?.text }
      told.tell(split.told(names), at: [.key("views"), .item(0), .key("categories")])
    case .ofAll(let value): tellOfPeople(value, professionals())
    case .ofAllButLast(let value, let last):
      tellOfPeople(value, professionals().dropLast())
      tellOfPeople(last, professionals().suffix(1))
    case .ofLast(let value): tellOfPeople(value, professionals().suffix(1))
    case .employers(let areApart):
      for place in people.indices where people[place]["agency"] == .text("health") {
        tellOfPeople(.text(areApart ? "health employer \(place)" : "health employer"), [place])
      }
    }
  }
}

/// The labels without which there is no case.
private enum Labels {
  /// A list of a case with the labels that each of its items must have.
  private struct List {
    let name: String
    let required: [(name: String, noun: String)]
  }

  private static let lists = zip(Case.place.names, Case.place.inner).compactMap { name, inner -> List? in
    let required = (inner?.facts ?? []).filter(\.isRequired).compactMap { fact in
      fact.label.map { (fact.name, $0.noun) }
    }
    return required.isEmpty ? nil : List(name: name, required: required)
  }

  /// Gives a label to whatever must have one, and names everybody who is named elsewhere.
  static func complete(_ told: inout Telling) {
    for list in lists {
      guard case .list(let items)? = told[list.name] else { continue }
      for place in items.indices {
        for required in list.required where items[place][required.name] == nil {
          let text =
            switch (list.name, required.noun) {
            case ("children", _): "child \(["A", "B", "C"][min(place, 2)])"
            case (_, "child"): "child A"
            case ("observers", _): "observer"
            default: "social worker"
            }
          told.tell(.text(text), at: [.key(list.name), .item(place), .key(required.name)])
        }
      }
    }
    var used: [(noun: String, label: String)] = []
    collect(told, Case.place, &used)
    for (list, noun) in [("children", "child"), ("people", "person")] {
      var given = Set((told[list]?.items ?? []).compactMap { $0["label"]?.text })
      if list == "people" { given.formUnion((told["observers"]?.items ?? []).compactMap { $0["label"]?.text }) }
      for (kind, label) in used where kind == noun && given.insert(label).inserted {
        let place = told[list]?.items.count ?? 0
        told.tell(.text(label), at: [.key(list), .item(place), .key("label")])
      }
    }
  }

  private static func collect(_ told: Telling, _ place: RecordPlace, _ used: inout [(noun: String, label: String)]) {
    guard case .record(let entries) = told else { return }
    for entry in entries {
      guard let index = place.names.firstIndex(of: entry.key) else { continue }
      if let label = place.labels[index], label.noun == "child" || label.noun == "person" {
        if let text = entry.value.text { used.append((label.noun, text)) }
        for case .text(let text) in entry.value.items { used.append((label.noun, text)) }
      }
      guard let inner = place.inner[index] else { continue }
      if case .list(let items) = entry.value {
        for item in items { collect(item, inner, &used) }
      } else {
        collect(entry.value, inner, &used)
      }
    }
  }
}

extension Telling {
  /// The case that is told so, with a name and a title; nil where it cannot be, since facts contradict one another.
  package func read(id: String = "situation", title: String = "A situation") -> Case? {
    guard let place = Self.place else { return nil }
    return try? CaseReader.read(heading(id: id, title: title, lookAt: nil).node(at: place), of: Self.source)
  }

  /// What is told with what stands at the head of a case’s file.
  package func heading(id: String, title: String, lookAt: String?) -> Telling {
    let head = [("case", "1"), ("id", id), ("title", title)] + (lookAt.map { [("look-at", $0)] } ?? [])
    guard case .record(let entries) = self else { return self }
    return .record(head.map { Entry(key: $0.0, value: .text($0.1)) } + entries)
  }

  /// The text of the file of a case.
  package func file(id: String, title: String, lookAt: String?) -> String {
    heading(id: id, title: title, lookAt: lookAt).written
  }

  /// What is told as a text of its own.
  package var written: String { Self.place.map { node(at: $0).lines(indent: 0) + "\n" } ?? "" }

  /// Where a situation stands: at the beginning of a text of its own.
  private static let place = try? parse(Array("case: 1".utf8))
  private static let source = CaseReader.source(name: "situation", bytes: [])
}
