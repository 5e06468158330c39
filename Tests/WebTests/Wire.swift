#if Workbench
import Foundation
import Hummingbird

@testable import Serving
@testable import Web

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// What came back over a connection.
struct Answer {
  let status: Int
  /// The headers by name in small letters.
  let headers: [String: String]
  let body: String

  init?(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    guard let gap = text.range(of: "\r\n\r\n") else { return nil }
    let lines = text[..<gap.lowerBound].components(separatedBy: "\r\n")
    guard let status = lines.first?.split(separator: " ").dropFirst().first.flatMap({ Int($0) }) else { return nil }
    self.status = status
    var headers: [String: String] = [:]
    for line in lines.dropFirst() {
      let sides = line.components(separatedBy: ": ")
      headers[sides[0].lowercased()] = sides.dropFirst().joined(separator: ": ")
    }
    self.headers = headers
    body = String(text[gap.upperBound...])
  }
}

/// A client that sends exactly what it is told, well-formed or not, and waits on a thread of its own.
struct Wire {
  private let descriptor: Int32

  struct Failure: Error {}

  /// Connects to a port of this machine.
  init(to port: Int) throws {
    #if canImport(Glibc)
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #else
    descriptor = socket(AF_INET, SOCK_STREAM, 0)
    #endif
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let connected = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard connected == 0 else { throw Failure() }
    var patience = timeval(tv_sec: 60, tv_usec: 0)
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
  }

  func send(_ bytes: some Collection<UInt8>) {
    signal(SIGPIPE, SIG_IGN)
    var rest = Array(bytes)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  /// Everything that comes until the other side closes, or until one whole answer is there.
  func receive(untilClosed: Bool = false) async -> [UInt8] {
    await withCheckedContinuation { continuation in
      Thread.detachNewThread {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65536)
        while untilClosed || !Self.isWhole(bytes) {
          let count = read(descriptor, &buffer, buffer.count)
          guard count > 0 else { break }
          bytes += buffer[..<count]
        }
        continuation.resume(returning: bytes)
      }
    }
  }

  /// Whether the other side closes; false where it leaves the connection open and says nothing for a minute.
  func isClosed() async -> Bool {
    await withCheckedContinuation { continuation in
      Thread.detachNewThread {
        var buffer = [UInt8](repeating: 0, count: 65536)
        var count = 1
        while count > 0 { count = read(descriptor, &buffer, buffer.count) }
        continuation.resume(returning: count == 0 || errno != EAGAIN)
      }
    }
  }

  func close() { shutdown(descriptor, Int32(SHUT_RDWR)) }

  private static func isWhole(_ bytes: [UInt8]) -> Bool {
    guard let answer = Answer(bytes) else { return false }
    return answer.body.utf8.count >= answer.headers["content-length"].flatMap { Int($0) } ?? .max
  }
}

/// The workbench, served at a port of its own while a test asks it.
enum Served {
  /// The port at which a test finds the workbench, with addresses that show what arrives, and one that takes long.
  static func at<Value: Sendable>(
    patience: ConnectionTimeouts.Limits = .init(), _ test: @Sendable (Int) async throws -> Value
  ) async throws -> Value {
    let (ports, listening) = AsyncStream.makeStream(of: Int.self)
    let echo: @Sendable (Workbench, PageRequest) -> PageReply = { _, ask in
      .download(
        name: "../“echo”.txt", type: "text/plain",
        text: ask.fields.all.map { "\($0.name)=\($0.value)" }.joined(separator: "\n"))
    }
    let app = try Asking.workbench.get().application(
      at: "127.0.0.1", port: 0,
      routes: Route.all + [
        Route(method: .post, path: "/echo", answer: echo), Route(method: .get, path: "/echo/:name", answer: echo),
        Route(method: .get, path: "/away") { _, _ in .redirect(to: "/authorities") },
        Route(method: .get, path: "/no") { _, _ in .refused("Not like <this>.") },
        Route(method: .get, path: "/long") { _, _ in
          Thread.sleep(forTimeInterval: 20)
          return .refused("That was long.")
        },
      ], patience: patience
    ) { url in listening.yield(URL(string: url)?.port ?? 0) }
    return try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await app.runService(gracefulShutdownSignals: []) }
      defer { group.cancelAll() }
      for await port in ports { return try await test(port) }
      throw Wire.Failure()
    }
  }

  /// The answer to a request whose first line and headers are these; the name of the host is added.
  static func ask(
    _ port: Int, _ line: String, _ headers: [String] = [], body: some Collection<UInt8> = [UInt8](), host: String? = nil
  ) async throws -> Answer {
    let wire = try Wire(to: port)
    defer { wire.close() }
    let host = host ?? "Host: 127.0.0.1:\(port)\r\n"
    wire.send("\(line) HTTP/1.1\r\n\(host)\(headers.map { $0 + "\r\n" }.joined())\r\n".utf8)
    wire.send(body)
    guard
      let answer = Answer(
        await wire.receive(untilClosed: line.hasPrefix("HEAD") && headers.contains("Connection: close")))
    else { throw Wire.Failure() }
    return answer
  }

  /// The answer to a form that is sent to `/echo` as a browser of the workbench sends it.
  static func post(
    _ port: Int, _ body: some Collection<UInt8>, as type: String = "application/x-www-form-urlencoded",
    _ headers: [String] = ["Sec-Fetch-Site: same-origin"]
  ) async throws -> Answer {
    try await ask(port, "POST /echo", headers + ["Content-Type: \(type)", "Content-Length: \(body.count)"], body: body)
  }
}
#endif
