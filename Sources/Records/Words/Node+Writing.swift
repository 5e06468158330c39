public import YAML

extension Node {
  /// The value as YAML in lines, each level two spaces further in than the one above it, without a line end behind it. Comments are no
  /// part of a value.
  ///
  /// It begins behind the key or the hyphen after which it stands, whose own line is so far in.
  public func written(indent: Int) -> String {
    let margin = "\n" + String(repeating: " ", count: indent)
    switch content {
    case .scalar(let scalar): return scalar.text.isEmpty && scalar.isPlain ? "" : scalar.text.asYAMLScalar
    case .sequence(let items) where items.isEmpty: return "[]"
    case .mapping(let entries) where entries.isEmpty: return "{}"
    case .sequence(let items): return items.map { "\(margin)  - \($0.writtenInItem(indent: indent + 4))" }.joined()
    case .mapping: return "\(margin)  " + lines(indent: indent + 2)
    }
  }

  /// The value behind the hyphen of an item, where a mapping begins on the hyphen’s own line.
  private func writtenInItem(indent: Int) -> String {
    if case .mapping(let entries) = content, !entries.isEmpty { return lines(indent: indent) }
    return written(indent: indent - 2)
  }

  /// The entries of a mapping, the first of them where the text is and the others below it; of any other value, that value.
  public func lines(indent: Int) -> String {
    guard case .mapping(let entries) = content, !entries.isEmpty else { return written(indent: indent) }
    return entries.map { entry in
      let value = entry.value.written(indent: indent)
      return "\(entry.name.asYAMLScalar):\(value.isEmpty || value.hasPrefix("\n") ? value : " " + value)"
    }.joined(separator: "\n" + String(repeating: " ", count: indent))
  }

  /// Whether both values hold the same texts, wherever they stand and however they are quoted.
  public func isSame(as other: Node) -> Bool {
    switch (content, other.content) {
    case (.scalar(let mine), .scalar(let its)): mine.text == its.text
    case (.sequence(let mine), .sequence(let its)):
      mine.count == its.count && zip(mine, its).allSatisfy { $0.isSame(as: $1) }
    case (.mapping(let mine), .mapping(let its)):
      mine.count == its.count && zip(mine, its).allSatisfy { $0.name == $1.name && $0.value.isSame(as: $1.value) }
    default: false
    }
  }
}
