/// What a page is asked: the variable parts of its address, and the fields of its form.
public struct Ask: Sendable {
  /// The variable parts of the path by name, decoded.
  public let parts: [String: String]
  /// The fields of the address, and behind them those of a form that was sent.
  public let fields: Fields
  /// The path and query as they were asked for, so that a page can link to itself.
  public let address: String

  /// A question to a page.
  public init(parts: [String: String] = [:], fields: Fields = Fields(), address: String = "/") {
    self.parts = parts
    self.fields = fields
    self.address = address
  }
}
