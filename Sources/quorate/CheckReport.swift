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
  var drafts: [(path: String, left: Int)] = []
  /// The files in which something is wrong.
  var faulty: [String] = []
  /// What is wrong.
  var faults: [Diagnostic] = []

  /// Whether there were texts to hold profiles against.
  let hasTexts: Bool

  /// Nothing found yet in these files.
  init(files: [String], hasTexts: Bool) {
    self.files = files
    self.hasTexts = hasTexts
  }

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

  private static func list(_ items: [String]) -> [Block] { items.isEmpty ? [] : [.list(items.map { ListItem([Span($0)]) })] }

  /// Drafts, coverage of the texts, and what was not looked at.
  private var points: [String] {
    drafts.map { draft in
      "\(draft.path) is a draft: \(draft.left == 1 ? "one parameter is" : "\(draft.left) parameters are") left."
    }
      + held.map { path, check in
        "\(path) covers \(check.figures.covered) of \(check.figures.all) figures of its text and \(check.duties.covered) of \(check.duties.all) sentences that lay a duty on somebody."
      }
      + notLookedAt
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
    [
      "files": files, "drafts": drafts.map { ["file": $0.path, "left": $0.left] as JSON },
      "texts": held.map { path, check in
        ["file": path, "figures": Self.json(check.figures), "duties": Self.json(check.duties)] as JSON
      },
      "notHeld": notHeld, "remarks": held.flatMap(\.check.remarks), "faults": faults,
    ]
  }

  private static func json(_ coverage: SourceCheck.Coverage) -> JSON {
    ["covered": coverage.covered, "all": coverage.all]
  }
}
