#if canImport(Glibc)
@preconcurrency import Glibc
#else
@preconcurrency import Darwin
#endif
package import Records

// The function of the system whose name a stream has too.
private let systemWrite = write

/// Standard output and standard error.
package enum StandardStream: Int32 {
  case output = 1
  case error = 2

  /// Writes lines to standard error. Characters that steer a terminal, as a file's name can have them, become spaces.
  package static func complain(_ text: String) { _ = error.write(text.printableLines + "\n") }

  /// Writes what is wrong to standard error, as text.
  package static func complain(_ diagnostics: [Diagnostic]) {
    complain(diagnostics.map(\.description).joined(separator: "\n\n"))
  }

  /// Whether somebody reads along.
  package var isTerminal: Bool { isatty(rawValue) == 1 }

  /// How many columns the terminal has; nil where it is none.
  package var columns: Int? {
    guard isTerminal else { return nil }
    var size = winsize()
    return ioctl(rawValue, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 ? Int(size.ws_col) : 80
  }

  /// Writes everything, or returns the number of the error that prevents it.
  package func write(_ text: String) -> Int32 {
    // Without this a reader that has gone away would end the program by a signal.
    signal(SIGPIPE, SIG_IGN)
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { systemWrite(rawValue, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return count < 0 ? errno : EIO }
      bytes = bytes.dropFirst(count)
    }
    return 0
  }
}
