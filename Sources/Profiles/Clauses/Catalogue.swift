/// Every parameter that profiles answer, in order: what a reader of profiles needs to know of the procedures.
public struct Catalogue: Sendable {
  /// The parameters of one procedure.
  public struct Section: Sendable {
    /// The procedure's key.
    public let procedure: String
    /// The keys of its parameters and what each asks.
    public let parameters: [(key: String, parameter: any AnyParameter)]
    /// The slot of its first parameter.
    public let start: Int

    /// The slot of the parameter with `key`, or nil.
    public func slot(of key: String) -> Int? {
      parameters.firstIndex { $0.key == key }.map { start + $0 }
    }
  }

  /// Why a list of procedures makes no catalogue.
  public enum Flaw: Error, Hashable, Sendable, CustomStringConvertible {
    /// Two procedures have one key.
    case procedureTwice(String)
    /// One parameter stands in two procedures, or twice in one.
    case parameterTwice(String)
    /// More parameters than findings can keep record of.
    case tooManyParameters(limit: Int)

    /// What is wrong, in words.
    public var description: String {
      switch self {
      case .procedureTwice(let key): "two procedures have the key ‘\(key)’"
      case .parameterTwice(let key): "the parameter ‘\(key)’ is declared twice"
      case .tooManyParameters(let limit): "there are more than \(limit) parameters"
      }
    }
  }

  /// The most parameters that a catalogue holds: what a finding relied on is kept in as many bits.
  public static let capacity = 512

  /// The procedures in order.
  public let sections: [Section]
  /// The parameters in order: a parameter's place here is its slot.
  public let parameters: [any AnyParameter]
  /// The full keys in the same order: procedure, full stop, parameter.
  public let keys: [String]
  private let firstSerial: Int
  private let slots: [Int16]

  /// A catalogue of these procedures.
  public init(_ procedures: [(key: String, parameters: [(key: String, parameter: any AnyParameter)])]) throws(Flaw) {
    var sections: [Section] = []
    var parameters: [any AnyParameter] = []
    var keys: [String] = []
    for procedure in procedures {
      guard !sections.contains(where: { $0.procedure == procedure.key }) else { throw .procedureTwice(procedure.key) }
      sections.append(Section(procedure: procedure.key, parameters: procedure.parameters, start: parameters.count))
      parameters += procedure.parameters.map(\.parameter)
      keys += procedure.parameters.map { "\(procedure.key).\($0.key)" }
    }
    guard parameters.count <= Self.capacity else { throw .tooManyParameters(limit: Self.capacity) }
    let serials = parameters.map(\.id.serial)
    firstSerial = serials.min() ?? 0
    var slots = [Int16](repeating: -1, count: (serials.max() ?? -1) - firstSerial + 1)
    for (slot, serial) in serials.enumerated() {
      guard slots[serial - firstSerial] < 0 else { throw .parameterTwice(keys[slot]) }
      slots[serial - firstSerial] = Int16(slot)
    }
    self.sections = sections
    self.parameters = parameters
    self.keys = keys
    self.slots = slots
  }

  /// The slot of a parameter; nil where it is none of this catalogue's.
  public func slot(of id: ParameterID) -> Int? {
    let index = id.serial - firstSerial
    guard slots.indices.contains(index), slots[index] >= 0 else { return nil }
    return Int(slots[index])
  }

  /// The slot of the parameter with the full key `key`, or nil.
  public func slot(of key: String) -> Int? { keys.firstIndex(of: key) }

  /// The section in which a slot lies.
  public func section(of slot: Int) -> Section? { sections.last { $0.start <= slot } }
}
