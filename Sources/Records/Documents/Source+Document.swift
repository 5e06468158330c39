public import YAML

extension Source {
  /// What `read` makes of the text as a document of this kind. Throws everything that is wrong with it, in file order.
  ///
  /// `name` is what the file's name promises, or nil where the text comes from no file. `root` has the text's values where
  /// somebody has parsed it already.
  public func document<Value>(
    _ kind: DocumentKind, named name: String? = nil, parsed root: Node? = nil,
    _ read: (Node, inout Diagnostics) -> Value?
  ) throws(Diagnostics) -> Value {
    var diagnostics = Diagnostics(in: self)
    guard let root = root ?? diagnostics.parse() else { throw diagnostics }
    let value = read(root, &diagnostics)
    diagnostics.checkHead(of: root, kind, named: name)
    guard let value, diagnostics.isEmpty else { throw diagnostics }
    return value
  }
}

extension Diagnostics {
  /// The form is the one there is, and the document is named as its file. What cannot be read at all is told already.
  fileprivate mutating func checkHead(of root: Node, _ kind: DocumentKind, named name: String?) {
    func value<Value: ScalarReadable>(_ node: Node) -> Value? {
      guard case .scalar(let scalar) = node.content else { return nil }
      return Value(text: scalar.text)
    }
    if let node = root[kind.word], let form: Int = value(node), form != 1 { report(.unknownForm(of: kind), at: node) }
    if let name, let node = kind.nameKey.flatMap({ root[$0] }), let own: String = value(node), own != name {
      report(.nameDiffersFromFile(name), at: node)
    }
  }

  /// The entries of a mapping; what is no mapping is told by `fault`. Reports keys that are not `known`, and `required` ones that
  /// are missing.
  public mutating func entries(
    of node: Node, known: [String], required: [String], else fault: Fault
  ) -> [Node.Entry]? {
    guard case .mapping(let entries) = node.content else {
      report(fault, at: node)
      return nil
    }
    for entry in entries where !known.contains(entry.name) {
      report(.unknownKey(entry.name, among: known), at: entry.key)
    }
    for key in required where !entries.contains(where: { $0.name == key }) {
      report(.missingKey(key), at: node.start)
    }
    return entries
  }
}
