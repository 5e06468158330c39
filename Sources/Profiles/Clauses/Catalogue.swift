/// Every parameter that profiles answer, in order: what a reader of profiles needs to know of the procedures.
public struct Catalogue: Sendable {
  /// One parameter in its place.
  public struct Entry: Sendable {
    /// The parameter's place among all: that of its clause in every profile.
    public let slot: Int
    /// The place of its procedure among the procedures.
    public let procedure: Int
    /// Its key within its procedure.
    public let key: String
    /// Its full key: procedure, full stop, parameter.
    public let fullKey: String
    /// What it asks.
    public let parameter: any AnyParameter
  }

  /// The parameters of one procedure.
  public struct Section: Sendable {
    /// The procedure's key.
    public let procedure: String
    /// Its parameters.
    public let parameters: ArraySlice<Entry>
    /// Whether a profile may leave it out as a whole, as those that were written without it do.
    public let mayBeLeftOut: Bool

    /// The slot of its first parameter.
    public var start: Int { parameters.startIndex }

    /// The slot of the parameter with `key`, or nil.
    public func slot(of key: String) -> Int? { parameters.first { $0.key == key }?.slot }
  }

  /// Why a list of procedures makes no catalogue.
  public enum Fault: Error, Hashable, Sendable, CustomStringConvertible {
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
  /// The parameters in order, each at its slot.
  public let entries: [Entry]
  /// What they ask, in the same order.
  public let parameters: [any AnyParameter]
  /// Their full keys, in the same order.
  public let keys: [String]
  /// Which of them can contradict each other.
  let pairs: [ParameterPair]
  private let firstSerial: Int
  private let slots: [Int16]

  /// A catalogue of these procedures, of whose parameters some can contradict each other. Those behind the first `common` are added to
  /// them: profiles may leave them out.
  public init(
    _ procedures: [(key: String, parameters: [(key: String, parameter: any AnyParameter)])],
    pairs: [ParameterPair] = [], common: Int? = nil
  ) throws(Fault) {
    self.pairs = pairs
    var entries: [Entry] = []
    var ends: [Int] = []
    for (index, procedure) in procedures.enumerated() {
      guard !procedures[..<index].contains(where: { $0.key == procedure.key }) else {
        throw .procedureTwice(procedure.key)
      }
      for (key, parameter) in procedure.parameters {
        entries.append(
          Entry(
            slot: entries.count, procedure: index, key: key, fullKey: "\(procedure.key).\(key)", parameter: parameter))
      }
      ends.append(entries.count)
    }
    parameters = entries.map(\.parameter)
    keys = entries.map(\.fullKey)
    sections = zip(procedures, zip([0] + ends, ends)).enumerated().map { index, section in
      let (procedure, (start, end)) = section
      return Section(
        procedure: procedure.key, parameters: entries[start..<end], mayBeLeftOut: index >= common ?? procedures.count)
    }
    self.entries = entries
    guard parameters.count <= Self.capacity else { throw .tooManyParameters(limit: Self.capacity) }
    let serials = parameters.map(\.id.serial)
    firstSerial = serials.min() ?? 0
    var slots = [Int16](repeating: -1, count: (serials.max() ?? -1) - firstSerial + 1)
    for (slot, serial) in serials.enumerated() {
      guard slots[serial - firstSerial] < 0 else { throw .parameterTwice(keys[slot]) }
      slots[serial - firstSerial] = Int16(slot)
    }
    self.slots = slots
  }

  /// The slot of a parameter; nil where it is none of this catalogue's.
  public func slot(of id: ParameterID) -> Int? {
    let index = id.serial - firstSerial
    guard slots.indices.contains(index), slots[index] >= 0 else { return nil }
    return Int(slots[index])
  }

  /// What there is for each slot, by the serials of their parameters, beginning with the first.
  public func bySerial<Value>(_ values: [Value]) -> (first: Int, values: [Value?]) {
    (firstSerial, slots.map { $0 < 0 ? nil : values[Int($0)] })
  }

  /// The slot of the parameter with the full key `key`, or nil.
  public func slot(of key: String) -> Int? { keys.firstIndex(of: key) }

  /// The section in which a slot lies.
  public func section(of slot: Int) -> Section? { sections.last { $0.start <= slot } }
}
