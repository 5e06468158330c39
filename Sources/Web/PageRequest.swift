/// What a page is asked: the variable parts of its address, and the fields of its form.
public struct PageRequest: Sendable {
  /// The variable parts of the path by name, decoded.
  public let parts: [String: String]
  /// The fields of the address, and behind them those of a form that was sent.
  public let fields: Fields

  /// A question to a page.
  public init(parts: [String: String] = [:], fields: Fields = Fields()) {
    self.parts = parts
    self.fields = fields
  }
}
