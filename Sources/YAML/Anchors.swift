/// The values that a text has given names to, for its aliases to repeat.
struct Anchors {
  /// A named value, with what repeating it costs.
  struct Definition {
    let node: Node

    /// How deep lists and mappings stand inside one another in it; a scalar has none.
    let height: Int

    /// How many values it holds, itself included.
    let count: Int
  }

  /// What an alias finds.
  enum Target {
    case complete(Definition)
    case unfinished
    case unknown
  }

  private var latest: [String: Int] = [:]
  private var definitions: [Definition?] = []

  /// How many anchors have been seen.
  var count: Int { definitions.count }

  /// Notes that a named value begins. A name may be given again, and then means the later value.
  mutating func begin(_ name: String) -> Int {
    latest[name] = definitions.count
    definitions.append(nil)
    return definitions.count - 1
  }

  /// Notes that the value begun under the number is complete.
  mutating func complete(_ number: Int, as definition: Definition) {
    definitions[number] = definition
  }

  /// The value that an alias of this name means at this point of the text.
  func target(of name: String) -> Target {
    guard let number = latest[name] else { return .unknown }
    guard let definition = definitions[number] else { return .unfinished }
    return .complete(definition)
  }
}
