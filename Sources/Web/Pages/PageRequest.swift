/// What a page is asked: the variable parts of its address, and the fields of its form.
package struct PageRequest: Sendable {
  /// The variable parts of the path by name, decoded.
  package let parts: [String: String]
  /// The fields of the address, and behind them those of a form that was sent.
  package let fields: Fields

  /// The number in the path, where there is one.
  var number: Int? { parts["number"].flatMap { Int(digits: $0) } }

  /// A question to a page.
  package init(parts: [String: String] = [:], fields: Fields = Fields()) {
    self.parts = parts
    self.fields = fields
  }
}
