import Foundation
import Testing

@Suite("The workbench as a program", .timeLimit(.minutes(2)))
struct WorkbenchTests {
  /// Interrupts the workbench while a client is in the middle of a form, so many times, and says how it ended.
  private func interrupted(times: Int) throws -> Int32 {
    let command = try #require(Command.url).deletingLastPathComponent().appendingPathComponent("quorate-workbench")
    let process = Process()
    let output = Pipe()
    process.executableURL = command
    process.arguments = ["--port", "0"]
    process.currentDirectoryURL = Command.folder("Fixtures")
    process.standardOutput = output
    // Its folder of cases holds faulty ones too.
    process.arguments? += ["--cases", "two-discussions.yaml"]
    try process.run()
    let said = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
    let address = try #require(said.firstMatch(of: /http:\/\/127\.0\.0\.1:(\d+)\//))
    let client = Process()
    client.executableURL = URL(fileURLWithPath: "/bin/bash")
    let form =
      "POST /compare/own HTTP/1.1\\r\\nHost: 127.0.0.1:\(address.1)\\r\\n"
      + "Content-Type: application/x-www-form-urlencoded\\r\\nContent-Length: 99\\r\\n\\r\\nyaml="
    client.arguments = [
      "-c", "exec 3<>/dev/tcp/127.0.0.1/\(address.1); printf '\(form)' >&3; echo sent; exec sleep 60",
    ]
    let sent = Pipe()
    client.standardOutput = sent
    try client.run()
    defer { client.terminate() }
    _ = sent.fileHandleForReading.availableData
    Thread.sleep(forTimeInterval: 0.5)
    for _ in 0..<times {
      process.interrupt()
      Thread.sleep(forTimeInterval: 0.3)
    }
    process.waitUntilExit()
    return process.terminationStatus
  }

  @Test(
    "ends soon when it is told to, and at once when it is told again, whoever is in the middle of something",
    arguments: [1, 2])
  func interrupted(_ times: Int) throws {
    let begun = ContinuousClock.now
    #expect(try interrupted(times: times) == 130)
    // Clients have half a minute to send a form.
    #expect(ContinuousClock.now - begun < .seconds(25))
  }

  @Test("says that there is no such address, in a status of its own")
  func unknownAddress() throws {
    let process = Process()
    process.executableURL = try #require(Command.url).deletingLastPathComponent().appendingPathComponent(
      "quorate-workbench")
    process.arguments = ["--address", "no such host", "--port", "0", "--cases", "two-discussions.yaml"]
    process.currentDirectoryURL = Command.folder("Fixtures")
    let errors = Pipe()
    process.standardError = errors
    try process.run()
    let said = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 69)
    #expect(said.hasSuffix("error: There is no address ‘no such host’. Leave ‘--address’ out to use 127.0.0.1.\n"))
  }
}
