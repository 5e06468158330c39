import Records
public import YAML

/// What two transcriptions differ in, as a text in which each difference is to be settled.
public struct Settlement: Sendable {
  /// The first profile.
  let first: Profile
  /// The second.
  let second: Profile
  /// The parameters on which they differ, in order.
  let differences: [Catalogue.Entry]

  /// A settlement of two profiles that differ on the parameters with these full keys.
  public init(of first: Profile, and second: Profile, on keys: [String], _ catalogue: Catalogue) {
    self.first = first
    self.second = second
    let wanted = Set(keys)
    differences = catalogue.entries.filter { wanted.contains($0.fullKey) }
  }

  /// The word for each side.
  enum Side: String, CaseIterable {
    case first
    case second
  }

  /// The clauses as a side writes them.
  func written(_ side: Side) -> WrittenClauses { WrittenClauses(of: side == .first ? first : second) }

  /// The text: under each parameter both clauses as they are written, and an empty `settled`. The two are called by these names.
  public func yaml(_ one: String, _ other: String) -> String {
    var text = """
      # Where \(one.printable) (first) and \(other.printable) (second) do not say the same.
      # Write behind each `settled`: first, second, or a whole clause as a profile has it.
      settlement: 1
      differences:\(differences.isEmpty ? " {}" : "")

      """
    let sides = Side.allCases.map { ($0, written($0)) }
    for entry in differences {
      text += "\n  # \(entry.parameter.documentation)\n  \(entry.fullKey):\n"
      for (side, clauses) in sides {
        let clause = clauses[entry]?.written(indent: 4) ?? "untranscribed"
        text += "    \(side.rawValue):\(clause.hasPrefix("\n") ? "" : " ")\(clause)\n"
      }
      text += "    settled:\n"
    }
    return text
  }
}

/// The clauses of a profile as its text writes them.
public struct WrittenClauses: Sendable {
  private let procedures: Node?

  /// The clauses of the text from which a profile was read.
  init(of profile: Profile) { procedures = profile.root?["procedures"] }

  /// The clauses of the text whose values these are.
  init(in root: Node) { procedures = root["procedures"] }

  /// The clause on a parameter; nil where it is not transcribed.
  public subscript(entry: Catalogue.Entry) -> Node? {
    let procedure = String(entry.fullKey.dropLast(entry.key.count + 1))
    guard let section = procedures?[procedure] else { return nil }
    if let clause = section[entry.key] {
      if case .scalar = clause.content { return nil }
      return clause
    }
    guard let item = section["silent"]?.items?.first(where: { $0.isText(entry.key) }) else { return nil }
    return item.mapping([("silent", item.text("yes"))])
  }
}

extension Profile {
  /// The values of the text that was read.
  var root: Node? { try? YAML.parse(source.bytes) }

  /// The keys at the top, but for the clauses, that do not hold the same as another profile’s.
  public func headKeys(otherThan other: Profile) -> [String] {
    let (mine, its) = (root, other.root)
    return ProfileReader.keys.filter { key in
      guard key != "procedures" else { return false }
      switch (mine?[key], its?[key]) {
      case (let one?, let another?): return !one.isSame(as: another)
      case (nil, nil): return false
      default: return true
      }
    }
  }
}

extension Node {
  /// Whether this is that text.
  func isText(_ text: String) -> Bool { if case .scalar(let scalar) = content { scalar.text == text } else { false } }
}
