package import YAML

extension JSON {
  /// The values of a text as JSON: numbers as numbers where they are written as JSON writes them, all else as texts.
  package init(_ node: Node) {
    switch node.content {
    case .scalar(let scalar):
      let number = scalar.isPlain && scalar.text.utf8.count < 10 ? Int(scalar.text) : nil
      self = number.flatMap { String($0) == scalar.text ? .number($0) : nil } ?? .string(scalar.text)
    case .sequence(let items): self = .array(items.map { JSON($0) })
    case .mapping(let entries): self = .object(entries.map { ($0.name, JSON($0.value)) })
    }
  }
}
