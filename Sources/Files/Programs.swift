#if canImport(Glibc)
  @preconcurrency import Glibc
#else
  @preconcurrency import Darwin
#endif

/// The programs that stand beside this one.
package enum Programs {
  /// Where the program of this name stands: in the folder of the program that runs, links to it followed.
  package static func beside(_ name: String) -> String {
    let own = running()
    guard let slash = own.lastIndex(of: "/") else { return name }
    return own[...slash] + name
  }

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
