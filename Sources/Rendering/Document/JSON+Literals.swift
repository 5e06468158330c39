/// Something that stands in JSON as it is.
public protocol JSONWritable {
  /// The value as JSON.
  var json: JSON { get }
}

extension JSON: JSONWritable {
  /// The value itself.
  public var json: JSON { self }
}

extension String: JSONWritable {
  /// The text as a string.
  public var json: JSON { .string(self) }
}

extension Int: JSONWritable {
  /// The whole number.
  public var json: JSON { .number(self) }
}

extension Bool: JSONWritable {
  /// True or false.
  public var json: JSON { .bool(self) }
}

extension Optional: JSONWritable where Wrapped: JSONWritable {
  /// The value, or null.
  public var json: JSON { self?.json ?? .null }
}

extension Array: JSONWritable where Element: JSONWritable {
  /// The values in order.
  public var json: JSON {
    // A key path would be made anew for each list.
    .array(map { $0.json })
  }
}

extension JSON: ExpressibleByDictionaryLiteral {
  /// An object that keeps the order in which it is written.
  public init(dictionaryLiteral pairs: (String, any JSONWritable)...) {
    self = .object(pairs.map { ($0, $1.json) })
  }
}

extension JSON {
  /// An object with the keys of another behind its own.
  public func followed(by other: JSON) -> JSON {
    guard case .object(let pairs) = self, case .object(let more) = other else { return self }
    return .object(pairs + more)
  }

  /// Writes a key behind those of an object.
  mutating func add(_ key: String, _ value: some JSONWritable) { self = followed(by: .object([(key, value.json)])) }
}
