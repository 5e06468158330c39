#if Workbench
/// Whether a request names this workbench as the one it asks.
///
/// A page elsewhere can have its own name lead to this machine (DNS rebinding), and its scripts could then read what is opened
/// here; but its requests still carry that name. An address in figures needs no name, and so nobody can rebind it.
struct AddressCheck: Sendable {
  private let names: [String]
  private let allowsFigures: Bool

  /// A check for a server that listens at `address`.
  init(listeningAt address: String) {
    let address = address.lowercased()
    names = ["127.0.0.1", "localhost", "[::1]", address.contains(":") ? "[\(address)]" : address]
    allowsFigures = address == "0.0.0.0" || address == "::"
  }

  /// Whether `host`, as the request has it, is a name of this workbench at `port`.
  func allows(_ host: String?, port: Int?) -> Bool {
    guard let host = host?.lowercased(), let port, let (name, asked) = Self.parts(of: host) else { return false }
    guard asked ?? 80 == port else { return false }
    return names.contains(name) || (allowsFigures && Self.isInFigures(name))
  }

  /// The name, in brackets where it is in figures of IPv6, and the port where there is one.
  private static func parts(of host: String) -> (name: String, port: Int?)? {
    let end = host.hasPrefix("[") ? host.firstIndex(of: "]").map { host.index(after: $0) } : host.firstIndex(of: ":")
    guard let end, end < host.endIndex else { return (host, nil) }
    let digits = host[end...].dropFirst()
    guard host[end] == ":", digits.utf8.allSatisfy({ (48...57).contains($0) }), let port = Int(digits) else {
      return nil
    }
    return (String(host[..<end]), port)
  }

  private static func isInFigures(_ name: String) -> Bool {
    if name.hasPrefix("[") { return name.hasSuffix("]") }
    return name.utf8.allSatisfy { (48...57).contains($0) || $0 == UInt8(ascii: ".") }
  }
}
#endif
