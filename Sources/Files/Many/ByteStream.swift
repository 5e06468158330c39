#if canImport(Glibc)
@preconcurrency import Glibc
#else
@preconcurrency import Darwin
#endif
import Records

// The function of the system whose name a stream has too.
private let systemRead = read

/// A file or pipe that is read from its beginning to its end, a part at a time.
struct ByteStream: ~Copyable {
  /// The file that is read; nil where the program has it itself, and all of it is at hand from the beginning.
  private let descriptor: Int32?
  private let path: String
  private var buffer = [UInt8](repeating: 0, count: 1 << 18)
  private var position = 0
  private var end = 0

  /// The longest line that is kept; of a longer one only this and one byte more, so that whoever reads it says that it is too long.
  private static let longestLine = 8 * 1024 * 1024

  init(_ path: String) throws(Unreadable) {
    self.path = path
    guard let bytes = ProgramFiles.current.bytes(of: path) else {
      descriptor = try WholeFiles.opened(path)
      return
    }
    descriptor = nil
    (buffer, end) = (bytes, bytes.count)
  }

  deinit { if let descriptor { close(descriptor) } }

  /// The first byte to come that is no blank space, without taking it; nil at the end, and where there is none among those at hand.
  mutating func firstByte() throws(Unreadable) -> UInt8? {
    guard try fill() else { return nil }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = buffer[position..<end].starts(with: mark) ? buffer[position..<end].dropFirst(3) : buffer[position..<end]
    return text.first { $0 > 0x20 }
  }

  /// The next line without its end; nil where there is none.
  mutating func line() throws(Unreadable) -> [UInt8]? {
    var line: [UInt8] = []
    var hasBegun = false
    while try fill() {
      hasBegun = true
      let rest = position..<end
      let stop = buffer.withUnsafeBytes { bytes -> Int in
        guard let base = bytes.baseAddress, let found = memchr(base + rest.lowerBound, 0x0A, rest.count) else {
          return end
        }
        return UnsafeRawPointer(found) - base
      }
      line += buffer[position..<stop].prefix(max(0, Self.longestLine + 1 - line.count))
      position = min(stop + 1, end)
      if stop < end { break }
    }
    guard hasBegun else { return nil }
    if line.last == 0x0D { line.removeLast() }
    return line
  }

  /// All that is left, or as much of it as a file may have and one byte more.
  mutating func rest() throws(Unreadable) -> [UInt8] {
    var rest: [UInt8] = []
    while try fill() {
      rest += buffer[position..<end].prefix(max(0, Self.longestLine + 1 - rest.count))
      position = end
    }
    return rest
  }

  /// Whether there are bytes at hand, after reading more where there were none.
  private mutating func fill() throws(Unreadable) -> Bool {
    guard position == end else { return true }
    guard let descriptor else { return false }
    while true {
      let count = buffer.withUnsafeMutableBytes { systemRead(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw WholeFiles.unreadable(path) }
      (position, end) = (0, count)
      return count > 0
    }
  }
}
