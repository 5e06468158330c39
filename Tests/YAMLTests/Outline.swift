@testable import YAML

/// The values of a text one a line, in file order, each with its place, its kind and its text.
func outline(_ text: String, limits: Limits = Limits()) throws -> [String] {
  outline(of: try parse(Array(text.utf8), limits: limits))
}

func outline(of node: Node) -> [String] {
  let place = "\(node.start.line):\(node.start.column)-\(node.end.line):\(node.end.column)"
  switch node.content {
  case .scalar(let scalar):
    return ["\(place) \(scalar.isPlain ? "plain" : "marked") \(scalar.text)"]
  case .sequence(let items):
    return ["\(place) list"] + items.flatMap(outline)
  case .mapping(let entries):
    return ["\(place) mapping"] + entries.flatMap { outline(of: $0.key) + outline(of: $0.value) }
  }
}

/// The faults of a text in the order they are reported in, each with its place and length.
func faults(_ bytes: [UInt8], limits: Limits = Limits()) -> [Located<Fault>] {
  do throws(Faults) {
    _ = try parse(bytes, limits: limits)
    return []
  } catch {
    return error.all
  }
}

func faults(_ text: String, limits: Limits = Limits()) -> [Located<Fault>] {
  faults(Array(text.utf8), limits: limits)
}

/// A fault to compare with.
func fault(_ fault: Fault, _ line: Int, _ column: Int, length: Int = 1) -> Located<Fault> {
  Located(fault, at: Mark(line: line, column: column), length: length)
}

/// A bound to read under, the others being as usual.
func limits(_ change: (inout Limits) -> Void) -> Limits {
  var limits = Limits()
  change(&limits)
  return limits
}

/// The text of the only scalar of a text.
func scalar(_ text: String) throws -> Node.Scalar? {
  guard case .scalar(let scalar) = try parse(Array(text.utf8)).content else { return nil }
  return scalar
}
