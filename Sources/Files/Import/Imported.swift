import Cases
import Profiles
import Records
package import Rendering

/// Cases that are made of what a service has, under labels that are made up; and what of it could not be used, counted by reason.
package struct Imported: Sendable {
  /// How many cases were made.
  package private(set) var cases = 0
  private var unused: [(reason: String, count: Int)] = []

  /// Nothing made yet.
  package init() {}

  /// Notes that something was not used. The reason names no child, and no value.
  package mutating func skip(_ reason: String) {
    if let place = unused.firstIndex(where: { $0.reason == reason }) {
      unused[place].count += 1
    } else {
      unused.append((reason, 1))
    }
  }

  /// The key of the case that is made next.
  package var nextKey: String { "case-\(cases + 1)" }

  /// A case of these facts as a line, under a made-up key and title; nil where no case can be so, which is counted.
  package mutating func line(_ facts: JSON) -> [UInt8]? {
    let head: JSON = ["case": 1, "id": nextKey, "title": "Case \(cases + 1)"]
    let line = head.followed(by: facts).line
    if let kind = Self.fault(in: line) {
      skip("cases that cannot be so (\(kind))")
      return nil
    }
    cases += 1
    return line
  }

  /// What kind of fault is in a case that is written as a line; nil where there is none.
  package static func fault(in line: [UInt8]) -> String? {
    do throws(Diagnostics) {
      _ = try CaseReader.read(CaseReader.source(name: "", bytes: line))
      return nil
    } catch { return error.all.first?.fault.kind ?? "unreadable" }
  }

  /// How many cases were made, and what was not used.
  package var inWords: String {
    let made = cases == 1 ? "1 case was made." : "\(cases) cases were made."
    guard !unused.isEmpty else { return made }
    return ([made, "Not used:"] + unused.map { "  \($0.count) \($0.reason)" }).joined(separator: "\n")
  }
}
