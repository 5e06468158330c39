/// Steps as fields of an address or a form: `set=conference.date:2019-01-08`, `add=people`, `remove=people.2`. What was sent
/// together with the field before it begins with `and-`, and belongs to the same step.
extension Fields {
  private static let joint = "and-"

  /// The fields that write these steps.
  init(_ steps: [[FactChange]]) {
    self.init(
      steps.flatMap { step in
        step.enumerated().map { place, change in
          let field = change.field
          return ((place > 0 ? Self.joint : "") + field.name, field.value)
        }
      })
  }

  /// The steps that the fields write; nil where one of them writes none. Fields of other names are passed over.
  var steps: [[FactChange]]? {
    var steps: [[FactChange]] = []
    for (name, value) in all {
      let isJoint = name.hasPrefix(Self.joint)
      let word = isJoint ? String(name.dropFirst(Self.joint.count)) : name
      guard let kind = FactChange.Kind(rawValue: word) else { continue }
      guard let change = FactChange(kind, value) else { return nil }
      if isJoint, !steps.isEmpty {
        steps[steps.count - 1].append(change)
      } else {
        steps.append([change])
      }
    }
    return steps
  }
}

extension FactChange {
  /// What a field of a change is called.
  fileprivate enum Kind: String { case set, add, remove }

  fileprivate var field: (name: String, value: String) {
    switch self {
    case .set(let path, let text): (Kind.set.rawValue, "\(path):\(text)")
    case .add(let path): (Kind.add.rawValue, "\(path)")
    case .remove(let path): (Kind.remove.rawValue, "\(path)")
    }
  }

  fileprivate init?(_ kind: Kind, _ value: String) {
    let sides = value.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard let path = FactPath(sides[0]) else { return nil }
    switch (kind, sides.count) {
    case (.set, 2): self = .set(path, to: sides[1].withPlainLineBreaks)
    case (.add, 1): self = .add(to: path)
    case (.remove, 1): self = .remove(path)
    default: return nil
    }
  }
}

extension StringProtocol {
  /// The text with each line break a line feed: forms send two characters for one.
  var withPlainLineBreaks: String { String(map { $0 == "\r\n" || $0 == "\r" ? "\n" : $0 }) }
}
