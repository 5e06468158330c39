/// Steps as fields of an address or a form: `set=conference.date:2019-01-08`, `add=attending`, `remove=attending.2`. What was sent
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
      let kind = isJoint ? String(name.dropFirst(Self.joint.count)) : name
      guard FactChange.kinds.contains(kind) else { continue }
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
  fileprivate static let kinds: Set<String> = ["set", "add", "remove"]

  fileprivate var field: (name: String, value: String) {
    switch self {
    case .set(let path, let text): ("set", "\(path):\(text)")
    case .add(let path): ("add", "\(path)")
    case .remove(let path): ("remove", "\(path)")
    }
  }

  fileprivate init?(_ kind: String, _ value: String) {
    let sides = value.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard let path = FactPath(sides[0]) else { return nil }
    switch kind {
    case "set":
      guard sides.count == 2 else { return nil }
      self = .set(path, to: sides[1].withPlainLineBreaks)
    case "add" where sides.count == 1: self = .add(to: path)
    case "remove" where sides.count == 1: self = .remove(path)
    default: return nil
    }
  }
}

extension StringProtocol {
  /// The text with each line break a line feed: forms send two characters for one.
  var withPlainLineBreaks: String { String(map { $0 == "\r\n" || $0 == "\r" ? "\n" : $0 }) }
}
