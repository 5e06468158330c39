import Calendars
import Profiles
import Records
import YAML

/// A word of a closed list, for these tests alone.
enum Season: String, Choice {
  case spring
  case highSummer

  var meaning: String {
    switch self {
    case .spring: "the months from March to May"
    case .highSummer: "July and August"
    }
  }
}

/// Parameters of every type, in two procedures that no authority has.
enum Garden {
  static let limit = Parameter<TimeRule>("How long after sowing the beans are picked.", answers: 1, 2)
  static let lead = Parameter<TimeRule>("How long before frost the shed is closed.")
  static let isWatered = Parameter<Bool>("Whether the garden is watered.")
  static let beds = Parameter<Int>("How many beds there are.")
  static let seasons = Parameter<[Season]>("In which seasons the gate is open.")
  static let rules = Parameter<Statement>("What the board at the gate says.")
  static let gate = Parameter<Season>("When the gate is painted.")

  static let planting: (key: String, parameters: [(key: String, parameter: any AnyParameter)]) = (
    "planting",
    [("limit", limit), ("lead", lead), ("watered", isWatered), ("beds", beds), ("seasons", seasons)]
  )
  static let visiting: (key: String, parameters: [(key: String, parameter: any AnyParameter)]) = (
    "visiting", [("rules", rules), ("gate", gate)]
  )
  static let catalogue = Result { try Catalogue([planting, visiting]) }

  static let head = """
    profile: 1
    authority: kew
    name: Kew
    nation: england
    document: { title: The Rules of the Garden }
    calendar: england-and-wales

    """
}

/// The diagnostics in reading the text of a profile; empty where it can be read.
func diagnostics(_ text: String, expecting expected: String? = nil) throws -> [Diagnostic] {
  let reader = ProfileReader(try Garden.catalogue.get())
  do throws(Diagnostics) {
    _ = try reader.profile(
      in: Source(name: "kew.yaml", bytes: Array(text.utf8)), expecting: expected)
    return []
  } catch {
    return error.all
  }
}

/// The profile in a text.
func profile(_ text: String) throws -> Profile {
  try ProfileReader(try Garden.catalogue.get()).profile(in: Source(name: "kew.yaml", bytes: Array(text.utf8)))
}

/// A draft that answers one parameter of `planting`.
func draft(_ key: String, _ clause: String) -> String {
  Garden.head + "draft: yes\nprocedures:\n  planting:\n    \(key): \(clause)\n"
}

/// The clause that a draft gives to one parameter.
func clause<Value: ProfileValue>(of parameter: Parameter<Value>, _ key: String, _ text: String) throws -> Clause<Value>?
{
  let catalogue = try Garden.catalogue.get()
  guard let slot = catalogue.slot(of: parameter.id) else { return nil }
  return try profile(draft(key, text)).clauses[slot] as? Clause<Value>
}

/// The value that a text says, read as YAML, or nil where it is none.
func value<Value: YAMLReadable>(_ text: String, as type: Value.Type = Value.self) -> Value? {
  var diagnostics = Diagnostics(in: Source(name: "value", bytes: Array(text.utf8)))
  guard let node = diagnostics.parse(), let value = Value(node, &diagnostics), diagnostics.isEmpty else { return nil }
  return value
}

/// The fault of a text that says no value, told as it is to people.
func complaint<Value: YAMLReadable>(_ text: String, as type: Value.Type) -> String? {
  var diagnostics = Diagnostics(in: Source(name: "value", bytes: Array(text.utf8)))
  guard let node = diagnostics.parse() else { return diagnostics.all.first?.sentence }
  _ = Value(node, &diagnostics)
  return diagnostics.all.first?.sentence
}

/// What is wrong and where, one line each: for comparing with what should be.
func inShort(_ diagnostics: [Diagnostic]) -> [String] {
  diagnostics.map {
    ($0.excerpt.map { "\($0.mark)-\($0.length) " } ?? "") + $0.sentence + ($0.help.map { " (\($0))" } ?? "")
  }
}
