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

  /// Writes to standard output. A reader that has gone away is no fault; a full disk is one.
  static func print(_ text: String) throws {
    let code = put(text, to: STDOUT_FILENO)
    guard code == 0 || code == EPIPE else {
      throw Stop.cannotWrite("standard output: error: cannot be written: \(String(cString: strerror(code)))")
    }
  }

  /// Writes lines to standard error. Characters that steer a terminal, as a file's name can have them, become spaces.
  static func complain(_ text: String) {
    let scalars = text.unicodeScalars.map { scalar -> Unicode.Scalar in
      switch scalar.properties.generalCategory {
      case .control where scalar != "\n", .format, .lineSeparator, .paragraphSeparator: " "
      default: scalar
      }
    }
    _ = put(String(String.UnicodeScalarView(scalars)) + "\n", to: STDERR_FILENO)
  }

  /// Puts a text in place of the last line on standard error, which must be a terminal.
  static func replaceLine(_ text: String) { _ = put("\r\u{1B}[2K\(text)", to: STDERR_FILENO) }

  /// Writes everything, or returns the number of the error that prevents it.
  private static func put(_ text: String, to descriptor: Int32) -> Int32 {
    // Without this a reader that has gone away would end the command by a signal.
    signal(SIGPIPE, SIG_IGN)
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return count < 0 ? errno : EIO }
      bytes = bytes.dropFirst(count)
    }
    return 0
  }
}
