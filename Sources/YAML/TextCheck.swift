/// Looks at every byte of a text before it is parsed: that it is UTF-8, and that it has only characters that a person
/// can have meant to write.
///
/// The line and paragraph separators of Unicode are refused because libyaml counts them as ends of lines and editors do
/// not, so that every place named after one would be wrong.
struct TextCheck {
  /// libyaml compares each directive with all those before it, which a few hundred thousand would turn into hours.
  private static let mostLinesWithPercent = 64

  private let bytes: UnsafeBufferPointer<UInt8>
  private var linesWithPercent = 0

  // The place that was named last, from which the next one is counted.
  private var index = 0
  private var line = 1
  private var column = 1

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// Adds every fault to the collector, and stops at one after which it makes no sense to look further.
  mutating func run(into faults: inout FaultCollector) throws(Stop) {
    var position = 0
    while position < bytes.count {
      let byte = bytes[position]
      switch byte {
      case UInt8(ascii: "%"):
        try countPercent(at: position, into: &faults)
        position += 1
      case 0x20...0x7E, UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        position += 1
      case 0:
        try faults.stop(.containsNUL, at: mark(at: position))
      case 0x80...:
        guard let (scalar, width) = Self.decode(bytes[position...]) else {
          try faults.stop(.notUTF8, at: mark(at: position))
        }
        if let fault = Self.fault(of: scalar) { try faults.add(fault, at: mark(at: position)) }
        position += width
      default:
        try faults.add(SyntaxProblem.controlCharacter, at: mark(at: position))
        position += 1
      }
    }
  }

  private mutating func countPercent(at position: Int, into faults: inout FaultCollector) throws(Stop) {
    guard position == 0 || bytes[position - 1].isBreak else { return }
    linesWithPercent += 1
    if linesWithPercent > Self.mostLinesWithPercent {
      try faults.stop(SyntaxProblem.directive, at: mark(at: position))
    }
  }

  /// How many bytes the scalar has at the start of some bytes, none of them ASCII; nil where it is none, or one that no text may have.
  static func harmlessWidth(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    guard let (scalar, width) = decode(bytes), fault(of: scalar) == nil else { return nil }
    return width
  }

  private static func fault(of scalar: UInt32) -> Fault? {
    switch scalar {
    case 0x85, 0x2028, 0x2029: SyntaxProblem.lineSeparator
    case 0x80...0x9F, 0xFFFE, 0xFFFF: SyntaxProblem.controlCharacter
    case 0xFEFF: SyntaxProblem.byteOrderMark
    default: nil
    }
  }

  /// The scalar at the start of some bytes, none of them ASCII, if it is well-formed: in its shortest form, no
  /// surrogate, and not beyond the last scalar.
  private static func decode(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> (scalar: UInt32, width: Int)? {
    guard let first = bytes.first else { return nil }
    let (width, least): (Int, UInt32)
    switch first {
    case 0xC2...0xDF: (width, least) = (2, 0x80)
    case 0xE0...0xEF: (width, least) = (3, 0x800)
    case 0xF0...0xF4: (width, least) = (4, 0x10000)
    default: return nil
    }
    let rest = bytes.dropFirst().prefix(width - 1)
    guard rest.count == width - 1, rest.allSatisfy(\.continuesScalar) else { return nil }
    let scalar = rest.reduce(UInt32(first) & (0x7F >> UInt32(width))) { $0 << 6 | UInt32($1 & 0x3F) }
    guard scalar >= least, Unicode.Scalar(scalar) != nil else { return nil }
    return (scalar, width)
  }

  /// The place of a byte, none before which is at fault in its encoding. Places are asked for in file order.
  private mutating func mark(at position: Int) -> Mark {
    while index < position {
      let byte = bytes[index]
      if byte.isBreak {
        let isFirstOfTwo =
          byte == UInt8(ascii: "\r") && index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "\n")
        if !isFirstOfTwo { (line, column) = (line + 1, 1) }
      } else if !byte.continuesScalar {
        column += 1
      }
      index += 1
    }
    return Mark(line: line, column: column)
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is a control character other than those that lay out a text.
  var isForbiddenControl: Bool {
    switch value {
    case 0x09, 0x0A: false
    case 0x00...0x1F, 0x7F...0x9F: true
    default: false
    }
  }
}
