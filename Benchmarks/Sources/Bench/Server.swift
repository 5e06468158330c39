#if canImport(Glibc)
@preconcurrency import Glibc
#else
@preconcurrency import Darwin
#endif

/// A server that runs until it is stopped, on one core where the system can say so.
struct Server {
  private let process: pid_t
  /// Where it listens.
  let port: UInt16

  /// Starts it, and waits until it says where it listens.
  init(_ words: [String]) throws {
    let pinned = access("/usr/bin/taskset", X_OK) == 0 ? ["/usr/bin/taskset", "--cpu-list", "0"] + words : words
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw Failure("No pipe can be made.") }
    let output = dup(STDOUT_FILENO)
    var arguments = pinned.map { strdup($0) } + [nil]
    defer { arguments.forEach { free($0) } }
    var environment: [UnsafeMutablePointer<CChar>?] = [nil]
    var process: pid_t = 0
    dup2(ends[1], STDOUT_FILENO)
    let fault = posix_spawn(&process, pinned[0], nil, nil, &arguments, &environment)
    dup2(output, STDOUT_FILENO)
    close(output)
    close(ends[1])
    defer { close(ends[0]) }
    guard fault == 0 else { throw Failure("\(pinned[0]) cannot be run: \(String(cString: strerror(fault)))") }
    self.process = process
    var buffer = [UInt8](repeating: 0, count: 512)
    let count = read(ends[0], &buffer, buffer.count)
    let line = String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
    let digits = line.split(separator: ":").last?.prefix { $0.isNumber } ?? ""
    guard let port = UInt16(digits) else {
      kill(process, SIGTERM)
      throw Failure("\(words[0]) does not say where it listens.")
    }
    self.port = port
  }

  /// Ends it.
  func stop() {
    kill(process, SIGTERM)
    var status: Int32 = 0
    waitpid(process, &status, 0)
  }

  /// The memory that it holds now; 0 where the system does not tell.
  var residentBytes: Int {
    // The system makes this file while it is read, and says beforehand that it is empty.
    guard let file = fopen("/proc/\(process)/statm", "r") else { return 0 }
    defer { fclose(file) }
    var buffer = [UInt8](repeating: 0, count: 256)
    let count = fread(&buffer, 1, buffer.count, file)
    let pages =
      String(decoding: buffer[..<count], as: UTF8.self).split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    return pages * Int(sysconf(Int32(_SC_PAGESIZE)))
  }
}

/// A connection to a server on this machine, over which one page after another is asked for.
struct Connection {
  private let descriptor: Int32
  private let host: String

  init(port: UInt16) throws {
    host = "127.0.0.1:\(port)"
    #if canImport(Glibc)
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #else
    descriptor = socket(AF_INET, SOCK_STREAM, 0)
    #endif
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isConnected = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(descriptor, $0, size) } == 0
    }
    guard isConnected else { throw Failure("Nothing listens at \(host).") }
  }

  func close() {
    #if canImport(Glibc)
    _ = Glibc.close(descriptor)
    #else
    _ = Darwin.close(descriptor)
    #endif
  }

  /// Asks for a page, and returns how many bytes it has once all have arrived. Throws where it is not there.
  func get(_ path: String) throws -> Int { try ask("GET \(path) HTTP/1.1\r\nHost: \(host)\r\n\r\n") }

  /// Sends a form of one field, as its page would.
  func post(_ path: String, field: String, _ text: [UInt8]) throws -> Int {
    let sent = text.map { byte in
      let digits = String(byte, radix: 16, uppercase: true)
      return "%\(digits.count == 1 ? "0" : "")\(digits)"
    }.joined()
    let form = "\(field)=\(sent)"
    return try ask(
      """
      POST \(path) HTTP/1.1\r\nHost: \(host)\r\nContent-Type: application/x-www-form-urlencoded\r\n\
      Content-Length: \(form.utf8.count)\r\n\r\n\(form)
      """)
  }

  private func ask(_ text: String) throws -> Int {
    let request = Array(text.utf8)
    guard send(descriptor, request, request.count, 0) == request.count else { throw Failure("The server went away.") }
    var received: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    var whole: Int?
    while received.count < whole ?? .max {
      let count = recv(descriptor, &buffer, buffer.count, 0)
      guard count > 0 else { throw Failure("The server went away.") }
      received += buffer[..<count]
      if whole == nil { whole = try Self.length(received) }
    }
    return received.count
  }

  /// The length of the answer with its headers; nil until they have arrived.
  private static func length(_ bytes: [UInt8]) throws -> Int? {
    let text = String(decoding: bytes.prefix(8192), as: UTF8.self)
    guard let end = text.firstRange(of: "\r\n\r\n") else { return nil }
    guard text.hasPrefix("HTTP/1.1 200 ") else { throw Failure("The server answers: \(text.prefix(64))") }
    let lines = text[..<end.lowerBound].lowercased().split(separator: "\r\n")
    guard let field = lines.first(where: { $0.hasPrefix("content-length: ") }), let length = Int(field.dropFirst(16))
    else {
      throw Failure("The server does not say how long its answer is.")
    }
    return text[..<end.upperBound].utf8.count + length
  }
}
