#if canImport(Glibc)
  @preconcurrency import Glibc
#else
  @preconcurrency import Darwin
#endif
import Rendering

/// Where text goes, and how it is laid out there.
enum Terminal {
  /// The layout for standard output: as wide as the terminal, and in colour only there and unless NO_COLOR is set.
  static var style: TextStyle {
    guard isatty(STDOUT_FILENO) == 1 else { return TextStyle(width: 100) }
    var size = winsize()
    let width = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 ? Int(size.ws_col) : 80
    let noColour = getenv("NO_COLOR").map { String(cString: $0) } ?? ""
    return TextStyle(width: min(width, 120), isColoured: noColour.isEmpty)
  }

  /// Writes to standard output. A reader that has gone away is no fault.
  static func print(_ text: String) { put(text, to: STDOUT_FILENO) }

  /// Writes a line to standard error.
  static func complain(_ text: String) { put(text + "\n", to: STDERR_FILENO) }

  private static func put(_ text: String, to descriptor: Int32) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      bytes = bytes.dropFirst(count)
    }
  }
}
