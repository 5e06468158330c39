import Testing
@testable import QuorateCommand

@Suite("Progress")
struct ProgressTests {
  @Test("A line is shorter than the terminal is wide, and steers nothing")
  func line() {
    #expect(Progress.line("1 of 2: Reports/a, b", columns: 80) == "1 of 2: Reports/a, b")
    #expect(Progress.line("1 of 2: Reports/a, b", columns: 9) == "1 of 2: ")
    #expect(Progress.line("1 of 2: a\u{1B}[31m\n\u{202E}b", columns: 80) == "1 of 2: a [31m  b")
    #expect(Progress.line("1 of 2", columns: 0).isEmpty)
  }
}
