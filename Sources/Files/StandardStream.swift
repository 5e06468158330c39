#if canImport(Glibc)
@preconcurrency import Glibc
#else
@preconcurrency import Darwin
#endif
package import Records

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

  /// Writes to standard output. A reader that has gone away is no fault; a full disk is one.
  package static func show(_ bytes: [UInt8]) throws(Unwritable) {
    let code = output.write(bytes)
    guard code == 0 || code == EPIPE else {
      throw Unwritable(.cannotBeWritten(String(cString: strerror(code))), of: "standard output")
    }
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
  package func write(_ text: String) -> Int32 { write(Array(text.utf8)) }

  /// The same of bytes.
  package func write(_ bytes: [UInt8]) -> Int32 {
    // Without this a reader that has gone away would end the program by a signal.
    signal(SIGPIPE, SIG_IGN)
    return WholeFiles.fill(rawValue, with: bytes)
  }
}
