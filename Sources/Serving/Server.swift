#if Workbench
#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
package import Web

/// Why the workbench cannot be served.
package enum ServingFault: Error, Hashable, CustomStringConvertible {
  /// Another program listens at the port.
  case portInUse(Int)
  /// The port is kept for others.
  case portForbidden(Int)
  /// There is no such address anywhere.
  case unknownAddress(String)
  /// The address is another machine's.
  case foreignAddress(String)
  /// Whatever else prevents it, in the system's own words.
  case cannotListen(at: String, port: Int, String)

  init(_ error: IOError, address: String, port: Int) {
    self =
      switch error.errnoCode {
      case EADDRINUSE: .portInUse(port)
      case EACCES: .portForbidden(port)
      case EADDRNOTAVAIL: .foreignAddress(address)
      default: .cannotListen(at: address, port: port, String(cString: strerror(error.errnoCode)))
      }
  }

  /// What happened and what to do.
  package var description: String {
    switch self {
    case .portInUse(let port):
      "Port \(port) is in use by another program. Choose another, as with ‘--port \(port < 65535 ? port + 1 : 8080)’."
    case .portForbidden(let port):
      "Port \(port) may not be used by this user. Choose one above 1023, as with ‘--port 8080’."
    case .unknownAddress(let address):
      "There is no address ‘\(address)’. Leave ‘--address’ out to use 127.0.0.1."
    case .foreignAddress(let address):
      "This machine has no address ‘\(address)’. Leave ‘--address’ out to use 127.0.0.1."
    case .cannotListen(let address, let port, let reason): "Cannot listen at \(address), port \(port): \(reason)."
    }
  }
}

extension Workbench {
  /// Serves until the process is told to end; says under which address as soon as it listens.
  package func serve(
    at address: String, port: Int, whenListening say: @escaping @Sendable (String) -> Void
  ) async throws {
    do {
      try await application(at: address, port: port, whenListening: say).runService()
    } catch let error as IOError {
      throw ServingFault(error, address: address, port: port)
    } catch is SocketAddressError.UnknownHost {
      throw ServingFault.unknownAddress(address)
    } catch is SocketAddressError {
      throw ServingFault.unknownAddress(address)
    }
  }

  /// The server. It keeps no log: a log of requests would be a record of cases.
  func application(
    at address: String, port: Int, routes: [Route] = Route.all, patience limits: ConnectionTimeouts.Limits = .init(),
    whenListening say: @escaping @Sendable (String) -> Void
  ) -> some ApplicationProtocol {
    var configuration = HTTP1Channel.Configuration(
      additionalChannelHandlers: [ConnectionTimeouts(limits)], idleTimeout: limits.idle)
    configuration.httpDecoder.maxHeaderFieldSize = 64 * 1024
    configuration.httpDecoder.maxHeaderListSize = 64 * 1024
    configuration.httpDecoder.maxHeaderFieldCount = 100
    return Application(
      responder: PageResponder(workbench: self, addresses: AddressCheck(listeningAt: address), routes: routes),
      server: HTTPServerBuilder { [configuration] responder in
        CheckedChannel(channel: HTTP1Channel(responder: responder, configuration: configuration))
      },
      configuration: .init(address: .hostname(address, port: port)),
      onServerRunning: { channel in
        say("http://\(Self.nameToOpen(address)):\(channel.localAddress?.port ?? port)/")
      },
      logger: Logger(label: "quorate") { _ in SwiftLogNoOpLogHandler() })
  }

  /// The name under which this machine's own browser finds what listens at an address.
  private static func nameToOpen(_ address: String) -> String {
    switch address {
    case "0.0.0.0": "127.0.0.1"
    case "::": "[::1]"
    default: address.contains(":") ? "[\(address)]" : address
    }
  }
}
#endif
