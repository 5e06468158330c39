/// Reads one YAML text.
///
/// Throws every fault that can be found, in file order. A fault in the encoding, a limit that is passed, or a mistake
/// in the syntax ends the search; all others leave it going on. Merge keys (`<<`) have no meaning, and directives
/// (`%YAML` and `%TAG`) are refused.
///
/// - Parameters:
///   - bytes: The text in UTF-8, with or without a byte order mark.
///   - limits: How much the text may ask for.
public func parse(_ bytes: [UInt8], limits: Limits = Limits()) throws(Faults) -> Node {
  try bytes.withUnsafeBufferPointer { buffer throws(Faults) in
    try Parser(limits: limits).parse(buffer)
  }
}

/// Leads a text through its checks, the parser and the building of its tree.
struct Parser {
  let limits: Limits

  /// Reads a text that stays where it is until this returns.
  func parse(_ bytes: UnsafeBufferPointer<UInt8>) throws(Faults) -> Node {
    var faults = FaultCollector(limit: limits.faults)
    let text = Self.withoutByteOrderMark(bytes)
    do throws(Stop) {
      try check(bytes, text, into: &faults)
    } catch {
      throw Faults(all: faults.found)
    }
    guard faults.found.isEmpty else { throw Faults(all: faults.found) }

    var builder = TreeBuilder(text: SourceText(text), faults: faults, limits: limits)
    do throws(Stop) {
      try Self.read(text, into: &builder)
    } catch {
      throw Faults(all: builder.found)
    }
    guard builder.found.isEmpty, let root = builder.root else { throw Faults(all: builder.found) }
    return root
  }

  private func check(
    _ bytes: UnsafeBufferPointer<UInt8>, _ text: UnsafeBufferPointer<UInt8>, into faults: inout FaultCollector
  ) throws(Stop) {
    if bytes.count > limits.bytes { try faults.stop(.tooLarge(limit: limits.bytes), at: .beginning) }
    if text.isEmpty { try faults.stop(.empty, at: .beginning) }
    var check = TextCheck(text)
    try check.run(into: &faults)
  }

  private static func read(_ text: UnsafeBufferPointer<UInt8>, into builder: inout TreeBuilder) throws(Stop) {
    var reader = EventReader(text)
    while try builder.take(reader.next()) {}
  }

  private static func withoutByteOrderMark(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? UnsafeBufferPointer(rebasing: bytes[3...]) : bytes
  }
}
