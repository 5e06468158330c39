/// How large a form may be: no page holds one that it could not send, and no more than that is read of any.
package enum FormSize {
  /// The most bytes that are read: what a case can have, with room for its encoding.
  package static let limit = 512 * 1024

  /// The longest address to which a page leads: one that is too long for a server is none to be shared, and what it holds is sent as a form.
  static let longestAddress = 8_000

  /// Whether the fields can be sent with a form, whatever is chosen in it besides.
  static func takes(_ fields: Fields) -> Bool {
    let length = fields.all.reduce(0) { $0 + Fields.mostBytes(of: $1.name) + Fields.mostBytes(of: $1.value) + 2 }
    return fields.all.count + spareFields <= Fields.limit && length + spareBytes <= limit
  }

  /// What is kept free for what a reader chooses in a form: authorities, a button, a box more.
  private static let spareFields = 256
  private static let spareBytes = 16 * 1024
}
