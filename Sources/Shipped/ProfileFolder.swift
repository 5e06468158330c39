import ArgumentParser
import Files

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The option that says where the profiles are.
package struct ProfileFolder: ParsableArguments {
  @Option(
    name: .customLong("authorities"),
    help: ArgumentHelp(
      "The folder of the authorities’ profiles. Without it QUORATE_AUTHORITIES names it; else it is Authorities, or what the program has itself.",
      valueName: "dir"))
  var chosen: String?

  /// The option, not given.
  package init() {}

  /// The folder. One that is named and is not there is no reason to read another.
  package var path: String {
    let variable = getenv("QUORATE_AUTHORITIES").map { String(cString: $0) } ?? ""
    guard let named = chosen ?? (variable.isEmpty ? nil : variable) else { return "Authorities" }
    return WholeFiles.isOnDisk(named) || !WholeFiles.exists(named) ? named : "./\(named)"
  }
}
