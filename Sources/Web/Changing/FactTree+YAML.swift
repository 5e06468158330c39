import Records
import Rendering
import YAML

/// A case written as YAML, with the place of each of its values.
struct WrittenCase: Sendable {
  /// The text.
  private(set) var text = ""
  /// What stands at each place at which a value begins.
  private(set) var paths: [Mark: FactPath] = [:]
  private var line = 1
  private var column = 1

  /// Writes a case.
  init(_ tree: FactTree) {
    write(tree, FactPath(), indent: 0)
  }

  private mutating func put(_ part: some StringProtocol) {
    text += part
    column += part.unicodeScalars.count
  }

  private mutating func newLine(_ indent: Int) {
    text += "\n"
    (line, column) = (line + 1, 1)
    put(String(repeating: " ", count: indent))
  }

  /// Writes a value at the place reached, its further lines indented so far.
  private mutating func write(_ tree: FactTree, _ path: FactPath, indent: Int) {
    paths[Mark(line: line, column: column)] = path
    switch tree {
    case .text(let text): put(text.asYAMLScalar)
    case .list([]): put("[]")
    case .record([]): put("{}")
    case .list(let items):
      for (place, item) in items.enumerated() {
        if place > 0 { newLine(indent) }
        put("- ")
        write(item, path.appending(place), indent: indent + 2)
      }
    case .record(let entries):
      for (place, entry) in entries.enumerated() {
        if place > 0 { newLine(indent) }
        put("\(entry.key.asYAMLScalar):")
        switch entry.value {
        case .text, .list([]), .record([]): put(" ")
        case .list, .record: newLine(indent + 2)
        }
        write(entry.value, path.appending(entry.key), indent: indent + 2)
      }
    }
    if path.parts.isEmpty { text += "\n" }
  }
}
