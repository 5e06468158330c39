#if canImport(Glibc)
@preconcurrency import Glibc
#else
@preconcurrency import Darwin
#endif
import Calendars
import Files
import Records
import Rendering

/// How results go to standard output, and how they are laid out there.
enum Terminal {
  /// The layout for standard output: as wide as the terminal, and in colour only there and unless NO_COLOR is set.
  static var style: TextStyle {
    guard let width = StandardStream.output.columns else { return TextStyle(width: 100) }
    let noColour = getenv("NO_COLOR").map { String(cString: $0) } ?? ""
    return TextStyle(width: min(width, 120), isColoured: noColour.isEmpty)
  }

  /// What day it is by this machine’s clock, for whoever asks for it by name.
  static var today: Day {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    return Day(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
      ?? Day(number: Int32(clamping: now / 86_400))
  }

  /// Says in a line or more what was done. Characters that steer a terminal, as a file's name can have them, become spaces.
  static func say(_ text: String) throws { try print(text.printableLines) }

  /// Writes to standard output. A reader that has gone away is no fault; a full disk is one.
  static func print(_ text: String) throws { try StandardStream.show(Array(text.utf8)) }

  /// The same of bytes.
  static func print(_ bytes: [UInt8]) throws { try StandardStream.show(bytes) }
}
