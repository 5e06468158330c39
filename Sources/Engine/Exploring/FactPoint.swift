import Calendars
import Cases
import Profiles
import Records

/// A fact that a situation can tell, with the values that are worth trying.
struct FactPoint: Sendable {
  /// How the fact is found in a case: by its full key, and for one of several by its place.
  let path: String
  let place: Int
  /// How it is asked for in a table, as a line.
  let heading: String
  /// What its values are made of.
  let kind: Kind
  /// The points that must be told first.
  var needs: [Int] = []
  /// What can be told, first that nothing is; days that a rule computes are added as they come.
  var values: [Value] = [.untold]

  /// What can be told of the fact.
  enum Kind: Hashable, Sendable {
    /// One scalar or list of scalars, at these steps.
    case plain([Telling.Step])
    /// A day: whether with a time of day, and whether it can be told that it never was.
    case day([Telling.Step], isMoment: Bool)
    /// That there is such an item of a list.
    case item(list: String)
    /// Who came.
    case company
    /// Who is for a plan, and who against.
    case views
    /// Who names which category.
    case categories
    /// A fact of people.
    case ofPeople(String)

    /// Whether each value leads on by itself, so that none stands for others before all is tried.
    var isWhole: Bool {
      switch self {
      case .company, .views, .categories, .item: true
      default: false
      }
    }
  }

  /// Something that can be told of the fact.
  struct Value: Hashable, Sendable {
    /// What is told.
    let told: Told
    /// The value by which rows of a table are told apart, in words: a day by what it is to the rule.
    let words: String

    /// Nothing.
    static let untold = Value(told: .nothing, words: "not told")
  }

  /// What stands in the case.
  enum Told: Hashable, Sendable {
    case nothing
    case value(Telling)
    case item
    case company(Company)
    case split(Split)
    case categories(CategorySplit)
    /// The same of all professionals, of all but the last, or of the last alone.
    case ofAll(Telling)
    case ofAllButLast(Telling, last: Telling)
    case ofLast(Telling)
    /// One employer for all from health, or one of their own for each.
    case employers(areApart: Bool)
    /// A day of the time line, so many days after its beginning, perhaps with a time of day.
    case day(after: Int, time: String?)
    /// Labels of some of the people.
    case labels(Choice)
  }

  /// Whom a list of labels names.
  enum Choice: String, CaseIterable, Sendable {
    case nobody, everybody, allButLast = "all but the last named", professionals = "the professionals alone"
  }

  /// The place of a value; it is added where it is new.
  mutating func place(of value: Value) -> Int {
    if let known = values.firstIndex(of: value) { return known }
    values.append(value)
    return values.count - 1
  }
}

extension FactPoint {
  /// The values worth trying of a fact that is written so; none where it is a text that no rule can know.
  static func values(of declaration: FactDeclaration) -> [Value] {
    let grammar = declaration.key.grammar
    func plain(_ text: String, _ words: String) -> Value { Value(told: .value(.text(text)), words: words) }
    if grammar == Int.grammar { return ((0...18) + [20, 30, 45, 60]).map { plain("\($0)", "\($0)") } }
    if grammar == ClockTime.grammar { return clockTimes(declaration.name).map { plain($0, $0) } }
    switch grammar.form {
    case .options(let options): return options.map { plain($0.word, inWords($0)) }
    case .list(let element):
      guard case .options(let options) = element.form else { return [] }
      return lists(of: options)
    default: return []
    }
  }

  private static func clockTimes(_ name: String) -> [String] {
    switch name {
    case "starts": ["10:00"]
    case "ends": ["12:00"]
    default: ["09:00", "09:15", "09:30", "09:40", "09:45", "09:50", "09:55", "10:00", "10:15"]
    }
  }

  private static func inWords(_ option: Grammar.Option) -> String {
    ["yes", "no"].contains(option.word) ? option.word : option.word.spaced
  }

  /// None of some words, each by itself, all but each, and all.
  private static func lists(of options: [Grammar.Option]) -> [Value] {
    func value(_ chosen: [Grammar.Option], _ words: String) -> Value {
      Value(told: .value(.list(chosen.map { .text($0.word) })), words: words)
    }
    let single = options.map { value([$0], "\(inWords($0)) alone") }
    let allButOne =
      options.count > 2 && options.count <= 30
      ? options.map { left in value(options.filter { $0 != left }, "all but \(inWords(left))") } : []
    return [value([], "none")] + single + allButOne + [value(options, "all")]
  }
}
