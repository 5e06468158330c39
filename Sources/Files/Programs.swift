#if canImport(Glibc)
@preconcurrency import Glibc
#else
@preconcurrency import Darwin
#endif

/// The programs that stand beside this one.
package enum Programs {
  /// Where the program stands that is named after the one that runs, with an ending: in the same folder, links followed.
  package static func besideOwn(_ ending: String) -> String { running() + ending }

  /// Lets another program take the place of this one. Returns only where that fails, with the system’s words for why.
  package static func replace(by path: String, _ arguments: [String]) -> String {
    var words: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) }
    words.append(nil)
    defer { words.forEach { free($0) } }
    execv(path, words)
    return String(cString: strerror(errno))
  }

  /// The path of the program that runs.
  private static func running() -> String {
    #if canImport(Darwin)
    let path = CommandLine.arguments.first ?? ""
    #else
    let path = "/proc/self/exe"
    #endif
    guard let real = realpath(path, nil) else { return CommandLine.arguments.first ?? "" }
    defer { free(real) }
    return String(cString: real)
  }
}
