#if Workbench
import NIOCore
import Testing
@testable import Serving
@testable import Web

@Suite("Clients that are slow or broken", .timeLimit(.minutes(2)))
struct SlowClientTests {
  /// Connections that were left in the middle of a request, or that ask for much and read nothing.
  private static func slow(_ port: Int) throws -> [Wire] {
    let host = "Host: 127.0.0.1:\(port)\r\n"
    let form = "\(host)Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 9\r\n\r\na="
    let greedy = String(repeating: "GET /assets/workbench.css HTTP/1.1\r\n\(host)\r\n", count: 500)
    let starts = ["", "GET / HT", "GET / HTTP/1.1\r\n\(host)X: ", "POST /echo HTTP/1.1\r\n\(form)", greedy]
    return try (0..<80).map { number in
      let wire = try Wire(to: port)
      wire.send(starts[number % starts.count].utf8)
      return wire
    }
  }

  @Test("serves others while some send half a request, or take no answer")
  func slowClients() async throws {
    try await Served.at { port in
      let slow = try Self.slow(port)
      for _ in 0..<20 { #expect(try await Served.ask(port, "GET /authorities").status == 200) }
      for wire in slow { wire.close() }
    }
  }

  @Test("serves others while pages are made that take long, and whoever asked for them has gone")
  func longPages() async throws {
    try await Served.at { port in
      for _ in 0..<8 {
        let wire = try Wire(to: port)
        wire.send("GET /long HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\n\r\n".utf8)
        wire.close()
      }
      let begun = ContinuousClock.now
      for _ in 0..<3 { #expect(try await Served.ask(port, "GET /").status == 200) }
      // No long page is made by then.
      #expect(ContinuousClock.now - begun < .seconds(19))
    }
  }

  @Test("says that there is no such address where it is to listen at one that nobody knows")
  func unknownAddress() async throws {
    await #expect(throws: ServingFault.unknownAddress("no such host.invalid")) {
      try await Asking.workbench.get().serve(at: "no such host.invalid", port: 0) { _ in }
    }
  }

  @Test("closes on clients that do nothing")
  func idleClients() async throws {
    try await Served.at(patience: .init(idle: .seconds(1), request: .seconds(1))) { port in
      for wire in try Self.slow(port) { #expect(await wire.isClosed()) }
    }
  }

  @Test("gives a client that sends a little now and then no longer than others")
  func dripping() async throws {
    try await Served.at(patience: .init(idle: .seconds(1), request: .seconds(2))) { port in
      let wire = try Wire(to: port)
      wire.send(
        "POST /echo HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 99\r\n\r\n"
          .utf8)
      let dripping = Task {
        while !Task.isCancelled {
          wire.send("a".utf8)
          try await Task.sleep(for: .milliseconds(200))
        }
      }
      #expect(await wire.isClosed())
      dripping.cancel()
    }
  }
}
#endif
