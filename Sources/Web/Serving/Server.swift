#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore

/// Why the workbench cannot be served.
package struct ServingFault: Error, CustomStringConvertible {
  /// What happened and what to do.
  package let description: String

  init(unknown address: String) {
    description = "There is no address ‘\(address)’. Leave ‘--address’ out to use 127.0.0.1."
  }

  init(_ error: IOError, address: String, port: Int) {
    description =
      switch error.errnoCode {
      case EADDRINUSE:
        "Port \(port) is in use by another program. Choose another, as with ‘--port \(port < 65535 ? port + 1 : 8080)’."
      case EACCES: "Port \(port) may not be used by this user. Choose one above 1023, as with ‘--port 8080’."
      case EADDRNOTAVAIL: "This machine has no address ‘\(address)’. Leave ‘--address’ out to use 127.0.0.1."
      default: "Cannot listen at \(address), port \(port): \(String(cString: strerror(error.errnoCode)))."
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
      throw ServingFault(unknown: address)
    } catch is SocketAddressError {
      throw ServingFault(unknown: address)
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
