import Foundation
import QuorateEngine

/// What is fuzzed. Each target takes any bytes and must come to an end: with a value, or with diagnostics that can be shown.
///
/// A crash, a leak of memory and a hang are found by the fuzzer; what is asked here besides ends the program where it does not hold.
public enum Target {
  private static let root = ProcessInfo.processInfo.environment["QUORATE_ROOT"] ?? "."
  private static let evaluator = require(try? Evaluator(conferenceProcedures))
  private static let profiles = texts(in: "Authorities").compactMap { name, bytes in
    try? ProfileReader(evaluator.catalogue).profile(in: Source(name: name, bytes: bytes), expecting: name)
  }
  private static let authorities = Authorities(profiles.filter { $0.scope == .authority }, by: evaluator)

  /// The reader of YAML, and what a message shows of the text.
  public static func yaml(_ bytes: [UInt8]) {
    var diagnostics = Diagnostics(in: Source(name: "a.yaml", bytes: bytes))
    if diagnostics.parse() == nil { check(diagnostics) }
  }

  /// A profile.
  public static func profile(_ bytes: [UInt8]) {
    do throws(Diagnostics) {
      _ = try ProfileReader(evaluator.catalogue).profile(in: Source(name: "a.yaml", bytes: bytes))
    } catch { check(error) }
  }

  /// A case, of which no message says a word that is not Quorate’s own.
  public static func `case`(_ bytes: [UInt8]) {
    do throws(Diagnostics) {
      let facts = try CaseReader.read(CaseReader.source(name: "a.yaml", bytes: bytes))
      _ = facts.digest
    } catch { check(error) }
  }

  /// A proposal, with clauses taken over from the profiles of this repository.
  public static func proposal(_ bytes: [UInt8]) {
    do throws(Diagnostics) {
      _ = try ProposalReader(evaluator.catalogue, adoptingFrom: profiles).proposal(
        in: Source(name: "a.yaml", bytes: bytes))
    } catch { check(error) }
  }

  /// A case under every profile: what is found is found again. That all of it can be written, and is written so again, takes five hundred times
  /// as long, and is asked of one input in a hundred.
  public static func comparison(_ bytes: [UInt8]) {
    guard let facts = try? CaseReader.read(CaseReader.source(name: "a.yaml", bytes: bytes)) else { return }
    for member in authorities.members {
      let first = evaluator.evaluate(facts, under: member.clauses)
      let second = evaluator.evaluate(facts, under: member.clauses)
      precondition(
        first.count == second.count && zip(first, second).allSatisfy { $0.isSame(as: $1) },
        "another answer the second time")
    }
    guard bytes.reduce(0, { ($0 &* 31) &+ Int($1) }) % 100 == 0 else { return }
    let comparison = authorities.comparison(of: facts, by: evaluator)
    let texts = [comparison.json.text, comparison.document(all: true).markdown, comparison.table.csv]
    let again = authorities.comparison(of: facts, by: evaluator)
    precondition(
      texts == [again.json.text, again.document(all: true).markdown, again.table.csv], "other bytes the second time")
  }

  /// The diagnostics are in order, and none steers a terminal.
  private static func check(_ diagnostics: Diagnostics) {
    let all = diagnostics.all
    let marks = all.compactMap(\.mark)
    precondition(!all.isEmpty && all.count <= 101, "no reason, or too many")
    precondition(zip(marks, marks.dropFirst()).allSatisfy { $0 <= $1 }, "out of order")
    for diagnostic in all {
      let text = diagnostic.description
      precondition(text.utf8.count < 8_000, "a message without end")
      precondition(!text.unicodeScalars.contains { $0.isSteering && $0 != "\n" }, "a message that steers a terminal")
      if let excerpt = diagnostic.excerpt {
        precondition(excerpt.offset <= excerpt.text.unicodeScalars.count, "a place outside its line")
      }
    }
  }

  private static func texts(in folder: String) -> [(name: String, bytes: [UInt8])] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: "\(root)/\(folder)")) ?? []
    return names.filter { $0.hasSuffix(".yaml") }.sorted().compactMap { name in
      FileManager.default.contents(atPath: "\(root)/\(folder)/\(name)").map { (String(name.dropLast(5)), [UInt8]($0)) }
    }
  }

  private static func require<Value>(_ value: Value?) -> Value {
    guard let value else { preconditionFailure("the procedures cannot be declared") }
    return value
  }
}
