/// Measures what the design promises of speed: `Bench QUORATE WORKBENCH CASE PYTHON SCRIPTS SCRATCH-FOLDER`, where SCRIPTS is the folder of
/// the scripts that measure other programs, as `Benchmarks/run` calls it from the root of the repository.
@main
enum Bench {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard arguments.count == 6 else { throw Failure("Please call Benchmarks/run.") }
    let words = Array(arguments)
    var table = Table()
    // Processes come first: a child is charged for the memory that its parent holds when it starts.
    try ProcessBenchmark(command: words[0], file: words[2]).measure(into: &table)
    try BatchBenchmark(command: words[0], scratch: words[5]).measure(into: &table)
    try WorkbenchBenchmark(program: words[1]).measure(into: &table)
    try PagesBenchmark(program: words[1]).measure(into: &table)
    try EvaluationBenchmark(cases: "Cases", profiles: "Authorities").measure(into: &table)
    try WorkingDayBenchmark(python: words[3], script: "\(words[4])/busday.py", scratch: words[5]).measure(into: &table)
    try YardstickBenchmark(python: words[3], script: "\(words[4])/yardsticks.py", scratch: words[5]).measure(
      into: &table)
    print(table.text)
  }
}

/// Why nothing can be measured.
struct Failure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
