import Engine
import Files
import Profiles
import Records
import Rendering

/// What a check found.
struct CheckReport {
  /// The files that were read, in order.
  let files: [String]
  /// The profiles that were held against their texts, with what was found.
  var held: [(path: String, check: SourceCheck)] = []
  /// The profiles that were not.
  var notHeld: [String] = []
  /// The drafts, and how many parameters are left in each.
  var drafts: [(path: String, left: Int, reach: DraftReach?)] = []
  /// The files in which something is wrong.
  var faulty: [String] = []
  /// What is wrong.
  private(set) var faults: [Diagnostic] = []
  private var told: Set<Diagnostic> = []

  /// Whether there were texts to hold profiles against.
  let hasTexts: Bool

  /// Nothing found yet in these files.
  init(files: [String], hasTexts: Bool) {
    self.files = files
    self.hasTexts = hasTexts
  }

  /// Adds what is wrong. With a file on which several rest, as that of a folder’s bank holidays, it is told once.
  mutating func tell(_ diagnostics: [Diagnostic]) { faults += diagnostics.filter { told.insert($0).inserted } }

  /// The result in a sentence; then what was covered, what may be wrong, and what was not looked at.
  var document: Document {
    let wrong = faults.count
    let read = files.count == 1 ? "1 file" : "\(files.count) files"
    let texts = held.count
    let against =
      texts == 0 ? "" : texts == 1 ? ", one of them against its text" : ", \(texts) of them against their texts"
    let verdict =
      wrong == 0
      ? "\(read) read\(against), nothing wrong."
      : "\(read) read\(against): \(wrong == 1 ? "1 mistake" : "\(wrong) mistakes") in \(faulty.listed())."
    return Document([.paragraph([Span(verdict)])] + Self.list(points) + Self.list(remarks))
  }

  private static func list(_ items: [String]) -> [Block] {
    items.isEmpty ? [] : [.list(items.map { ListItem([Span($0)]) })]
  }

  /// Drafts, coverage of the texts, and what was not looked at.
  private var points: [String] {
    drafts.map { path, left, reach in
      "\(path) is a draft: \(left == 1 ? "one parameter is" : "\(left) parameters are") left." + Self.told(reach)
    }
      + held.map { path, check in
        "\(path) covers \(check.figures.covered) of \(check.figures.all) figures of its text and \(check.duties.covered) of \(check.duties.all) sentences that lay a duty on somebody."
      }
      + notLookedAt
  }

  /// How far a draft carries, and where to go on.
  private static func told(_ reach: DraftReach?) -> String {
    guard let reach, reach.cases > 0 else { return "" }
    let waiting = reach.waiting.map { "\($0.key) (\($0.answers))" }
    let next = waiting.isEmpty ? "" : " Most answers wait for: \(waiting.joined(separator: ", "))."
    return " It decides something in \(reach.decided) of \(reach.cases) cases.\(next)"
  }

  private var notLookedAt: [String] {
    guard !notHeld.isEmpty else { return [] }
    let whole = "Not looked at: whether the profiles hold against their texts, which --sources does."
    return [hasTexts ? "Not looked at: the texts of \(notHeld.listed()), which are a nation’s." : whole]
  }

  /// What may be wrong, each with its line.
  private var remarks: [String] {
    held.flatMap(\.check.remarks).map { "\($0.place): \($0.sentence)." }
  }

  /// The same for programs.
  var json: JSON {
    let content: JSON = [
      "files": files,
      "drafts": drafts.map { path, left, reach in
        [
          "file": path, "left": left, "decided": reach?.decided, "cases": reach?.cases,
          "waiting": (reach?.waiting ?? []).map { ["parameter": $0.key, "answers": $0.answers] as JSON },
        ] as JSON
      },
      "texts": held.map { path, check in
        ["file": path, "figures": Self.json(check.figures), "duties": Self.json(check.duties)] as JSON
      },
      "not-held": notHeld, "remarks": held.flatMap(\.check.remarks), "faults": faults,
    ]
    return content.headed(.check)
  }

  private static func json(_ coverage: SourceCheck.Coverage) -> JSON {
    ["covered": coverage.covered, "all": coverage.all]
  }
}
