#if os(Linux)
import Foundation
import Glibc
import Testing

@Suite("On a terminal")
struct TerminalTests {
  /// What the command writes to a terminal of so many columns.
  private func shown(columns: UInt16, environment: [String: String] = [:]) throws -> String {
    let ours = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    defer { close(ours) }
    var (unlocked, number): (Int32, Int32) = (0, 0)
    // The library's functions for this are hidden from Swift: TIOCSPTLCK unlocks the other side, TIOCGPTN numbers it.
    try #require(ioctl(ours, 0x4004_5431, &unlocked) == 0 && ioctl(ours, 0x8004_5430, &number) == 0)
    let theirs = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
    try #require(theirs >= 0)
    var size = winsize(ws_row: 24, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    try #require(ioctl(theirs, UInt(TIOCSWINSZ), &size) == 0)
    let handle = FileHandle(fileDescriptor: theirs, closeOnDealloc: false)
    let reader = Reader(ours)
    let run = try Command.run(["compare", "two-discussions.yaml"], environment: environment, standardOutput: handle)
    close(theirs)
    #expect(run.status == 0)
    return reader.text.replacingOccurrences(of: "\r\n", with: "\n")
  }

  /// Reads a terminal's other side until nobody writes to it any more.
  private final class Reader: @unchecked Sendable {
    private var bytes: [UInt8] = []
    private let done = DispatchSemaphore(value: 0)

    init(_ descriptor: Int32) {
      Thread.detachNewThread { [self] in
        var buffer = [UInt8](repeating: 0, count: 4096)
        while true {
          let count = read(descriptor, &buffer, buffer.count)
          guard count > 0 else { break }
          bytes += buffer[..<count]
        }
        done.signal()
      }
    }

    var text: String {
      done.wait()
      return String(decoding: bytes, as: UTF8.self)
    }
  }

  @Test("there is colour, unless NO_COLOR is set to anything")
  func colour() throws {
    #expect(try shown(columns: 80).contains("\u{1B}[31m✗"))
    #expect(try shown(columns: 80, environment: ["NO_COLOR": ""]).contains("\u{1B}["))
    #expect(!(try shown(columns: 80, environment: ["NO_COLOR": "1"]).contains("\u{1B}")))
  }

  @Test("no line is longer than the terminal is wide, nor than 120 characters", arguments: [40, 60, 97, 200])
  func width(columns: Int) throws {
    let lines = try shown(columns: UInt16(columns), environment: ["NO_COLOR": "1"]).split(separator: "\n")
    let longest = lines.map(\.count).max() ?? 0
    #expect(longest <= min(columns, 120))
    #expect(longest > min(columns, 120) - 20)
  }
}
#endif
