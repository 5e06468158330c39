#if Workbench
import Foundation
import NIOCore
import Testing
@testable import Serving
@testable import Web

@Suite("The server and its safety", .timeLimit(.minutes(2)))
struct ServingTests {
  @Test("answers under its own names and port alone")
  func hosts() async throws {
    try await Served.at { port in
      for host in ["127.0.0.1:\(port)", "localhost:\(port)", "LOCALHOST:\(port)", "[::1]:\(port)"] {
        #expect(try await Served.ask(port, "GET /", host: "Host: \(host)\r\n").status == 200)
      }
      for host in [
        "evil.example:\(port)", "127.0.0.1", "localhost:\(port + 1)", "localhost.evil.example:\(port)", "[::1",
        "192.168.1.9:\(port)", "127.0.0.1:\(port)@evil.example", ":\(port)", "127.0.0.1:+\(port)",
      ] {
        let answer = try await Served.ask(port, "GET /", host: "Host: \(host)\r\n")
        #expect(answer.status == 421, "\(host)")
        #expect(answer.body.contains("<a href=\"http://127.0.0.1:\(port)/\">"))
        #expect(!answer.body.contains("evil.example"))
      }
      #expect(try await Served.ask(port, "GET / HTTP/1.1\r\nX: y", host: "").status == 421)
      let (own, other) = ("Host: 127.0.0.1:\(port)\r\n", "host: evil.example\r\n")
      for hosts in [own + other, other + own, own + own] {
        let answer = try await Served.ask(port, "GET /", host: hosts)
        #expect(answer.status == 400 && answer.body.contains("names more than one address"), "\(hosts)")
      }
      let absolute = try await Served.ask(port, "GET http://127.0.0.1:\(port)/", host: "Host: evil.example\r\n")
      #expect(absolute.status == 421)
      #expect(try await Served.ask(port, "GET http://127.0.0.1:\(port)/authorities").status == 200)
      for target in [
        "http://evil.example/", "http://evil.example", "http://evil.example:\(port)/authorities",
        "HTTP://EVIL.example?x", "http://127.0.0.1:\(port)@evil.example/", "http://127.0.0.1/",
        "*",
      ] {
        #expect(try await Served.ask(port, "GET \(target)").status == 421, "\(target)")
      }
    }
  }

  @Test("takes the names of the address it was told, and figures where it listens everywhere")
  func addresses() {
    #expect(AddressCheck(listeningAt: "10.1.2.3").allows("10.1.2.3:80", port: 80))
    #expect(AddressCheck(listeningAt: "10.1.2.3").allows("10.1.2.3", port: 80))
    #expect(!AddressCheck(listeningAt: "10.1.2.3").allows("10.1.2.4", port: 80))
    #expect(AddressCheck(listeningAt: "Board-PC").allows("board-pc:81", port: 81))
    #expect(AddressCheck(listeningAt: "fe80::1").allows("[FE80::1]:81", port: 81))
    #expect(AddressCheck(listeningAt: "0.0.0.0").allows("192.168.1.9:81", port: 81))
    #expect(AddressCheck(listeningAt: "::").allows("[fe80::2]:81", port: 81))
    #expect(!AddressCheck(listeningAt: "0.0.0.0").allows("evil.example:81", port: 81))
    #expect(!AddressCheck(listeningAt: "0.0.0.0").allows("192.168.1.9:81", port: nil))
  }

  @Test("refuses forms of other sites, and takes its own")
  func sites() async throws {
    try await Served.at { port in
      let own = "http://127.0.0.1:\(port)"
      for headers in [
        ["Sec-Fetch-Site: same-origin", "Origin: \(own)"], ["Origin: \(own)"], ["Sec-Fetch-Site: none"], [],
      ] {
        #expect(try await Served.post(port, Array("a=1".utf8), headers).status == 200, "\(headers)")
      }
      for headers in [
        ["Sec-Fetch-Site: cross-site"], ["Sec-Fetch-Site: same-site", "Origin: \(own)"], ["Origin: null"],
        ["Origin: http://evil.example"], ["Origin: http://127.0.0.1:\(port + 1)"],
        ["Origin: https://127.0.0.1:\(port)"],
      ] {
        let answer = try await Served.post(port, Array("a=1".utf8), headers)
        #expect(answer.status == 403, "\(headers)")
        #expect(answer.headers["connection"] == "close")
        #expect(answer.body.contains("This form came from another site"))
      }
    }
  }

  @Test("reads no more of a form than a form may have")
  func lengths() async throws {
    try await Served.at { port in
      let most = [UInt8](repeating: UInt8(ascii: "a"), count: 512 * 1024)
      #expect(try await Served.post(port, most).status == 200)
      let announced = ["Content-Type: application/x-www-form-urlencoded", "Content-Length: 524289"]
      // Nothing of the body is sent: the answer must come without it.
      let answer = try await Served.ask(port, "POST /echo", announced)
      #expect(answer.status == 413)
      #expect(answer.headers["connection"] == "close")
      #expect(answer.body.contains("at most 512 KiB"))
      let chunked = ["Content-Type: application/x-www-form-urlencoded", "Transfer-Encoding: chunked"]
      let chunk = Array("10000\r\n".utf8) + most[..<65536] + Array("\r\n".utf8)
      #expect(try await Served.ask(port, "POST /echo", chunked, body: (0..<9).flatMap { _ in chunk }).status == 413)
    }
  }

  @Test("closes the connection of what it refused")
  func closing() async throws {
    try await Served.at(patience: .init(refused: .milliseconds(100))) { port in
      let wire = try Wire(to: port)
      wire.send(
        "POST /echo HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\nContent-Length: 99999999\r\nContent-Type: text/plain\r\n\r\nabc"
          .utf8)
      let answer = Answer(await wire.receive(untilClosed: true))
      #expect(answer?.status == 415)
    }
  }

  @Test("takes the two types of forms, properly encoded, and no other")
  func types() async throws {
    try await Served.at { port in
      let good = try await Served.post(port, Array("a=%C3%A9+1&b=&a=2".utf8))
      #expect(good.body == "a=é 1\nb=\na=2")
      #expect(
        try await Served.post(port, Array("a=1".utf8), as: "application/x-www-form-urlencoded; charset=UTF-8").status
          == 200)
      for type in [
        "text/plain", "application/json", "", "multipart/form-data", "multipart/form-data; boundary=",
        "application/x-www-form-urlencoded; charset=utf-16",
      ] {
        #expect(try await Served.post(port, Array("a=1".utf8), as: type).status == 415, "\(type)")
      }
      for body in [Array("a=%".utf8), Array("a=%zz".utf8), Array("a=%FF".utf8), [0x61, 0x3D, 0xFF]] {
        #expect(try await Served.post(port, body).status == 400, "\(body)")
      }
      let many = Array(String(repeating: "a&", count: Fields.limit + 1).utf8)
      #expect(try await Served.post(port, many).status == 413)
      #expect(try await Served.post(port, many[..<(many.count - 2)]).status == 200)
      let parts = "--x\r\nContent-Disposition: form-data; name=\"yaml\"\r\n\r\ncase: 1\r\n--x--\r\n"
      #expect(
        try await Served.post(port, Array(parts.utf8), as: "multipart/form-data; boundary=x").body == "yaml=case: 1")
      #expect(try await Served.post(port, Array("--x\r\n".utf8), as: "multipart/form-data; boundary=x").status == 400)
    }
  }

  @Test("says where there is nothing, and in what way an address may be asked")
  func addressesOfPages() async throws {
    try await Served.at { port in
      let missing = try await Served.ask(port, "GET /autorities")
      #expect(missing.status == 404)
      #expect(missing.body.contains("Did you mean “/authorities”?"))
      #expect(try await Served.ask(port, "GET /assets/compare.css").status == 404)
      #expect(try await Served.ask(port, "GET /assets/..%2F..%2FPackage.swift").status == 404)
      #expect(try await Served.ask(port, "GET /%zz").status == 400)
      #expect(try await Served.ask(port, "GET /%FF").status == 400)
      #expect(try await Served.ask(port, "GET /?a=%zz").status == 400)
      #expect(try await Served.ask(port, "GET /echo/a+b%2Fc?d=e+f").body == "d=e f")
      let wrong = try await Served.ask(port, "GET /echo")
      #expect(wrong.status == 405)
      #expect(wrong.headers["allow"] == "POST")
      for line in ["POST /authorities", "DELETE /", "PUT /assets/workbench.js", "OPTIONS /"] {
        let answer = try await Served.ask(port, line, ["Content-Length: 0"])
        #expect(answer.status == 405, "\(line)")
        #expect(answer.headers["allow"] == "GET, HEAD")
      }
      let script = try await Served.ask(port, "GET /authorities/%3Cscript%3Ealert(1)%3C%2Fscript%3E")
      #expect(script.status == 404)
      #expect(!script.body.contains("<script>"))
      let refused = try await Served.ask(port, "GET /no")
      #expect(refused.status == 400)
      #expect(refused.body.contains("Not like &lt;this&gt;."))
    }
  }

  @Test("answers HEAD as GET, without the body")
  func head() async throws {
    try await Served.at { port in
      let get = try await Served.ask(port, "GET /")
      let head = try await Served.ask(port, "HEAD /", ["Connection: close"])
      #expect(head.status == 200)
      #expect(head.body.isEmpty)
      #expect(head.headers["content-length"] == get.headers["content-length"])
    }
  }

  @Test("puts its headers on every answer")
  func headers() async throws {
    try await Served.at { port in
      for line in ["GET /", "GET /nowhere", "DELETE /", "GET /assets/workbench.css", "GET /away", "GET /%zz"] {
        let answer = try await Served.ask(port, line)
        #expect(
          answer.headers["content-security-policy"] == """
            default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; \
            form-action 'self'; base-uri 'none'; frame-ancestors 'none'
            """)
        #expect(answer.headers["x-content-type-options"] == "nosniff")
        #expect(answer.headers["referrer-policy"] == "same-origin")
        #expect(answer.headers["cross-origin-opener-policy"] == "same-origin")
        #expect(answer.headers["cross-origin-resource-policy"] == "same-origin")
        #expect(answer.headers["permissions-policy"] != nil)
        #expect(answer.headers["set-cookie"] == nil)
        #expect(answer.headers["server"] == nil)
        if !line.contains("assets") { #expect(answer.headers["cache-control"] == "no-store", "\(line)") }
      }
      let away = try await Served.ask(port, "GET /away")
      #expect(away.status == 303)
      #expect(away.headers["location"] == "/authorities")
    }
  }

  @Test("names a file that is kept so that no header or folder takes it for something else")
  func downloads() async throws {
    try await Served.at { port in
      let answer = try await Served.post(port, Array("a=1".utf8))
      #expect(answer.headers["content-disposition"] == "attachment; filename=\"--echo-.txt\"")
      #expect(answer.headers["content-type"] == "text/plain; charset=utf-8")
    }
    #expect(Workbench.safeName("") == "quorate")
    #expect(Workbench.safeName("a\r\nb: c") == "a--b--c")
  }

  @Test("lets browsers keep what has a name of its own, and ask whether theirs is current")
  func assets() async throws {
    try await Served.at { port in
      for asset in Asset.all {
        let named = try await Served.ask(port, "GET \(asset.address)")
        #expect(named.status == 200)
        #expect(named.headers["content-type"] == asset.type)
        #expect(named.headers["cache-control"] == "max-age=31536000, immutable")
        #expect(Array(named.body.utf8) == asset.bytes)
        let plain = try await Served.ask(port, "GET /assets/\(asset.name)")
        #expect(plain.headers["cache-control"] == "no-cache")
        let tag = try #require(plain.headers["etag"])
        let again = try await Served.ask(
          port, "GET /assets/\(asset.name)", ["If-None-Match: \(tag)", "Connection: close"])
        #expect(again.status == 304)
        #expect(again.body.isEmpty)
      }
    }
  }

  @Test(
    "refuses what is no HTTP, and closes",
    arguments: ["GARBAGE\r\n\r\n", "GET / HTTP/9.9\r\n\r\n", "GET / HTTP/1.1\r\nHost\r\n\r\n"])
  func garbage(_ text: String) async throws {
    try await Served.at { port in
      let wire = try Wire(to: port)
      wire.send(text.utf8)
      #expect(Answer(await wire.receive(untilClosed: true))?.status == 400)
      #expect(try await Served.ask(port, "GET /").status == 200)
    }
  }

  @Test("bounds the headers of a request")
  func longHeaders() async throws {
    try await Served.at { port in
      for header in [String(repeating: "x", count: 70_000), (0..<101).map { "X-\($0): 1\r\n" }.joined()] {
        let wire = try Wire(to: port)
        wire.send("GET / HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\nX: \(header)\r\n\r\n".utf8)
        #expect(Answer(await wire.receive(untilClosed: true))?.status != 200)
      }
      #expect(try await Served.ask(port, "GET /").status == 200)
    }
  }

  @Test("says plainly that a port is in use")
  func portInUse() async throws {
    try await Served.at { port in
      let fault = await #expect(throws: ServingFault.self) {
        try await Asking.workbench.get().serve(at: "127.0.0.1", port: port) { _ in }
      }
      #expect(
        fault?.description == "Port \(port) is in use by another program. Choose another, as with ‘--port \(port + 1)’."
      )
    }
  }

  @Test("lists every file that pages refer to")
  func lists() throws {
    let folder = Asking.root + "/Sources/Web/Assets"
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { !$0.hasPrefix(".") }
    let listed = (Asset.sheets + Asset.scripts).map(\.0) + [Asset.icon.name]
    #expect(names.sorted() == listed.sorted())
    #expect(Asset.all.map(\.name) == [Asset.style.name, Asset.script.name, Asset.icon.name])
    for (name, bytes) in Asset.sheets + Asset.scripts {
      #expect(try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)")) == Data(bytes))
    }
  }
}
#endif
