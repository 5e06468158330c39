import Calendars
import Cases
import ProcedureKit
import Profiles
import Records
import YAML

/// The facts that can be told in situations of one procedure: those that its examples tell, which are its tests and leave no fact out that
/// it reads, and those that a rule asks for besides.
struct Universe: Sendable {
  /// The facts, each with the values that are worth trying.
  private(set) var points: [FactPoint] = []
  /// The full keys of facts that were asked for and are not varied.
  private(set) var unvaried: Set<String> = []
  private var known: [String: [Int]] = [:]
  private var asked: [FactID: String] = [:]

  /// The lists of which two items are tried; of all others one is.
  static let pairs = ["strategy-discussions", "core-groups", "reviews"]
  /// What is left as it is: how far the case is told, what people judged, and what only tells readers something.
  private static let left: Set<String> = [
    "case", "id", "title", "look-at", "told-on", "judgements", "reviews.views", "reviews.came",
  ]

  /// The facts of a procedure, and those on which conditions of its clauses hang.
  init(of declaration: Declaration, under members: [Clauses]) { add(factsOf: declaration, under: members) }

  /// Adds the facts of a procedure, and those on which conditions of its clauses hang.
  mutating func add(factsOf declaration: Declaration, under members: [Clauses]) {
    let paths = Self.paths(of: declaration).union(Self.paths(ofConditionsOf: declaration, under: members))
    for path in Self.inOrder where paths.contains(path) { add(path) }
  }

  /// The full keys of the facts that the examples of a procedure tell.
  static func paths(of declaration: Declaration) -> Set<String> {
    var paths: Set<String> = ["conference.kind"]
    for example in type(of: declaration.procedure).examples {
      guard let root = try? parse(Array(example.file.utf8)) else { continue }
      collect(CaseReader.inTodaysSpelling(root), Case.place, &paths)
    }
    return paths
  }

  /// Those on which a circumstance hangs that a clause of the procedure names, where no rule asks for them.
  private static func paths(ofConditionsOf declaration: Declaration, under members: [Clauses]) -> Set<String> {
    var paths: Set<String> = []
    for clauses in members {
      let keys = declaration.parameters.map { "\(declaration.key).\($0.key)" }
      for slot in keys.compactMap({ clauses.catalogue.slot(of: $0) }) {
        for circumstance in clauses.all[slot].provisions.compactMap(\.condition.circumstance) {
          paths.formUnion(circumstance.unasked)
        }
      }
    }
    return paths
  }

  /// The places of the points that tell a fact; it is added where it can be varied.
  mutating func points(of fact: FactID) -> [Int] {
    let path: String
    if let known = asked[fact] {
      path = known
    } else {
      path = fact.declaration.path
      asked[fact] = path
    }
    if known[path] == nil { add(path) }
    if known[path, default: []].isEmpty { unvaried.insert(path) }
    return known[path, default: []]
  }

  /// The place of a value of a point.
  mutating func place(of value: FactPoint.Value, at point: Int) -> Int { points[point].place(of: value) }

  // MARK: Adding

  private mutating func add(_ path: String) {
    guard known[path] == nil, !Self.left.contains(where: { path == $0 || path.hasPrefix($0 + ".") }) else { return }
    known[path] = []
    let steps = path.split(separator: ".").map(String.init)
    guard let head = steps.first, let declaration = Self.declarations[path] else { return }
    guard Self.lists.contains(head) else {
      if path == "others-attended" { return known[path] = [point(of: .company)] }
      guard declaration.key.grammar.keys.isEmpty else { return }
      return enter(path, 0, .plain(steps.map { .key($0) }), declaration, needing: [])
    }
    switch (head, steps.dropFirst().first) {
    case ("people", nil), ("people", "label"), ("people", "attended"), ("people", "role"), ("people", "profession"),
      ("people", "agency"):
      known[path] = [point(of: .company)]
    case ("people", let key?): enter(path, 0, .ofPeople(key), declaration, needing: [point(of: .company)])
    case ("views", "for-plan"), ("views", "against-plan"), ("views", "abstaining"): known[path] = [point(of: .views)]
    case ("views", "categories"): known[path] = [point(of: .categories)]
    case (_, nil): known[path] = (0..<Self.bound(of: head)).map { item(of: head, $0) }
    case (_, _?):
      let isNamed = declaration.label.map { $0.noun == "person" && !$0.isGiven } ?? false
      guard !declaration.isRequired || isNamed, declaration.key.grammar.keys.isEmpty else { return }
      for place in 0..<Self.bound(of: head) {
        let keys = [.key(head), .item(place)] + steps.dropFirst().map { Telling.Step.key($0) }
        enter(path, place, .plain(keys), declaration, needing: [item(of: head, place)])
      }
    }
  }

  /// How many items of a list are tried.
  static func bound(of list: String) -> Int { pairs.contains(list) ? 2 : 1 }

  private mutating func enter(
    _ path: String, _ place: Int, _ kind: FactPoint.Kind, _ declaration: FactDeclaration, needing needs: [Int]
  ) {
    var point = FactPoint(
      path: path, place: place, heading: Self.heading(of: declaration, place), kind: kind, needs: needs)
    let grammar = declaration.key.grammar
    if case .plain(let steps) = kind, grammar == Moment.grammar || grammar == Day.grammar {
      let isMoment = grammar == Moment.grammar
      point = FactPoint(
        path: path, place: place, heading: point.heading, kind: .day(steps, isMoment: isMoment), needs: needs)
      point.values += Self.days(of: path, place, isMoment: isMoment)
    } else if declaration.label != nil, case .plain = kind {
      if case .list = grammar.form {
        point.needs.append(self.point(of: .company))
        point.values += FactPoint.Choice.allCases.map { .init(told: .labels($0), words: $0.rawValue) }
      } else {
        let labels = declaration.label?.noun == "child" ? ["child A"] : ["social worker", "health visitor", "mother"]
        let values = labels.map { FactPoint.Value(told: .value(.text($0)), words: "the \($0)") }
        // Where somebody must be named, it is the social worker, unless another is.
        if declaration.isRequired { point.values = values } else { point.values += values }
      }
    } else if case .ofPeople = kind {
      point.values += Self.ofPeople(path, declaration)
    } else {
      point.values += FactPoint.values(of: declaration)
    }
    guard point.values.count > 1 else { return }
    points.append(point)
    known[path, default: []].append(points.count - 1)
  }

  private mutating func item(of list: String, _ place: Int) -> Int {
    let key = "\(list)[\(place)]"
    if let known = known[key]?.first { return known }
    let needs = place > 0 ? [item(of: list, place - 1)] : []
    let number = Self.bound(of: list) > 1 ? ["a first", "a second"][min(place, 1)] : "one"
    points.append(
      FactPoint(
        path: list, place: place, heading: "\(list.spaced.capitalised), \(number)", kind: .item(list: list),
        needs: needs, values: [.untold, .init(told: .item, words: "yes")]))
    known[key] = [points.count - 1]
    return points.count - 1
  }

  private mutating func point(of kind: FactPoint.Kind) -> Int {
    if let known = points.firstIndex(where: { $0.kind == kind }) { return known }
    let point =
      switch kind {
      case .views:
        FactPoint(
          path: "views.for-plan", place: 0, heading: "Who is for a plan", kind: kind,
          needs: [self.point(of: .company), item(of: "views", 0)],
          values: [.untold]
            + Split.Pattern.allCases.map { .init(told: .split(Split(pattern: $0)), words: $0.rawValue) })
      case .categories:
        FactPoint(
          path: "views.categories", place: 0, heading: "Which category members name", kind: kind,
          needs: [self.point(of: .company), item(of: "views", 0)],
          values: [.untold] + CategorySplit.allCases.map { .init(told: .categories($0), words: $0.rawValue) })
      default:
        FactPoint(
          path: "people", place: 0, heading: "Who came", kind: .company,
          values: [.untold] + Company.all.map { .init(told: .company($0), words: $0.words) })
      }
    points.append(point)
    return points.count - 1
  }

  // MARK: Values

  /// How many days after the beginning of the time line something happens, where no rule says when, with what comes before it before it.
  private static func days(of path: String, _ place: Int, isMoment: Bool) -> [FactPoint.Value] {
    let rank = Precedence.ranks[path] ?? 2
    let days =
      switch path {
      case "children.born": -3_700
      case "children.due": 130
      case "conference.initial-held": (Precedence.ranks["conference.date"] ?? 6) * 7 - 60
      default: rank * 7 + place * 21
      }
    var values = [FactPoint.Value(told: .day(after: days, time: nil), words: "told")]
    if path == "children.born" {
      values.append(.init(told: .day(after: 120, time: nil), words: "after the conference"))
    }
    guard isMoment else { return values }
    values.append(.init(told: .day(after: days, time: "10:00"), words: "told with the hour"))
    values.append(.init(told: .value(.text("no")), words: "never"))
    return values
  }

  private static func ofPeople(_ path: String, _ declaration: FactDeclaration) -> [FactPoint.Value] {
    let grammar = declaration.key.grammar
    func text(_ text: String) -> Telling { .text(text) }
    if path == "people.employer" {
      return [
        .init(told: .employers(areApart: true), words: "one of their own for each from health"),
        .init(told: .employers(areApart: false), words: "one for all from health"),
      ]
    }
    if declaration.label?.noun == "child" {
      return [
        .init(told: .ofAll(.list([text("child A")])), words: "all work with the child"),
        .init(told: .ofAll(.list([])), words: "none works with the child"),
        .init(
          told: .ofAllButLast(.list([text("child A")]), last: .list([])), words: "all but the last work with the child"),
      ]
    }
    guard case .options(let options) = grammar.form else { return [] }
    if grammar == Bool.grammar {
      return [
        .init(told: .ofAll(text("yes")), words: "yes of all"), .init(told: .ofAll(text("no")), words: "no of all"),
        .init(told: .ofAllButLast(text("yes"), last: text("no")), words: "yes of all but the last named"),
        .init(told: .ofLast(text("yes")), words: "yes of the last named, of others not told"),
      ]
    }
    return options.map { .init(told: .ofLast(text($0.word)), words: "\($0.word.spaced) of the last named") }
  }

  private static func heading(of declaration: FactDeclaration, _ place: Int) -> String {
    let which =
      bound(of: String(declaration.path.prefix { $0 != "." })) > 1 ? " (\(place == 0 ? "first" : "second"))" : ""
    return declaration.missing.capitalised + which
  }

  // MARK: Declarations

  /// How every fact of a case is declared, by its full key.
  private static let declarations: [String: FactDeclaration] = {
    var all: [String: FactDeclaration] = [:]
    func walk(_ place: RecordPlace) {
      for fact in place.facts { all[fact.path] = fact }
      for case let inner? in place.inner { walk(inner) }
    }
    walk(Case.place)
    return all
  }()

  /// The full keys of all facts in the order in which they are declared, the kind of conference first.
  private static let inOrder: [String] = {
    var all = ["conference.kind"]
    func walk(_ place: RecordPlace) {
      for (fact, inner) in zip(place.facts, place.inner) {
        all.append(fact.path)
        if let inner { walk(inner) }
      }
    }
    walk(Case.place)
    return all
  }()

  /// The keys of the lists of records.
  private static let lists = Set(
    zip(Case.place.facts, Case.place.inner).filter { $1 != nil }.filter { fact, _ in
      if case .list = fact.key.grammar.form { true } else { false }
    }.map(\.0.name))

  /// Notes the full keys of all that is told under some values.
  private static func collect(_ node: Node, _ place: RecordPlace, _ paths: inout Set<String>) {
    for (index, fact) in place.facts.enumerated() {
      guard let value = node[fact.name] else { continue }
      paths.insert(fact.path)
      guard let inner = place.inner[index] else { continue }
      for item in value.items ?? [value] { collect(item, inner, &paths) }
    }
  }
}

extension Circumstance {
  /// The facts by which it comes to be so though it is not so where they are not told, so that no rule asks for them.
  fileprivate var unasked: [String] {
    switch self {
    case .severalDiscussions, .discussionRequiredByEnquiry: ["strategy-discussions"]
    case .secondCoreGroup, .thirdCoreGroup: ["core-groups"]
    case .beforeBirth, .afterBirth: ["children", "children.born", "children.due"]
    case .toProfessionals, .toFamilyWhoAttended, .toThoseWhoAttended: ["people"]
    default: []
    }
  }
}
