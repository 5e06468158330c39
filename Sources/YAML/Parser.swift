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

    switch attempt(text, of: text, nil, faults) {
    case .read(let root): return root
    case .failed(let faults, nil): throw faults
    case .failed(_, let place?): return try joiningPairs(of: text, from: place, faults)
    }
  }

  /// What came of reading a text.
  private enum Attempt {
    case read(Node)
    /// What is wrong; where it is half of a pair of escapes, with the beginning of the text in quotation marks that has it.
    case failed(Faults, inTextAt: Mark?)
  }

  /// The most bytes that are read again to join pairs of escapes, all attempts together.
  private static let mostBytesAgain = 64 * 1024 * 1024

  /// Reads a text again in which escapes are halves of pairs, one text in quotation marks after another.
  private func joiningPairs(
    of text: UnsafeBufferPointer<UInt8>, from place: Mark, _ found: FaultCollector
  ) throws(Faults) -> Node {
    var pairs = EscapedPairs(text)
    var place = place
    var left = Self.mostBytesAgain
    while true {
      let hasJoined = left > 0 && pairs.join(inTextAt: place)
      left -= pairs.bytes.count
      switch pairs.bytes.withUnsafeBufferPointer({ attempt($0, of: text, pairs, found) }) {
      case .read(let root): return root
      case .failed(_, let next?) where hasJoined: place = next
      case .failed(let faults, _): throw faults
      }
    }
  }

  private func attempt(
    _ joined: UnsafeBufferPointer<UInt8>, of text: UnsafeBufferPointer<UInt8>, _ pairs: EscapedPairs?,
    _ faults: FaultCollector
  ) -> Attempt {
    var builder = TreeBuilder(text: SourceText(text), faults: faults, limits: limits)
    var reader = EventReader(joined, joining: pairs)
    do throws(Stop) { while try builder.take(reader.next()) {} } catch {
      return .failed(Faults(all: builder.found), inTextAt: reader.textWithFaultyEscape)
    }
    guard builder.found.isEmpty, let root = builder.root else {
      return .failed(Faults(all: builder.found), inTextAt: nil)
    }
    return .read(root)
  }

  private func check(
    _ bytes: UnsafeBufferPointer<UInt8>, _ text: UnsafeBufferPointer<UInt8>, into faults: inout FaultCollector
  ) throws(Stop) {
    if bytes.count > limits.bytes { try faults.stop(.tooLarge(limit: limits.bytes), at: .beginning) }
    if text.isEmpty { try faults.stop(.empty, at: .beginning) }
    var check = TextCheck(text)
    try check.run(into: &faults)
  }

  private static func withoutByteOrderMark(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? UnsafeBufferPointer(rebasing: bytes[3...]) : bytes
  }
}
