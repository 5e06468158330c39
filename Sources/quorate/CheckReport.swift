import Files
import Records
import Rendering

/// What a check found.
struct CheckReport {
  /// The files that were read, in order.
  let files: [String]
  /// How many profiles were held against their texts.
  var texts = 0
  /// The drafts, and how many parameters are left in each.
  var drafts: [(path: String, left: Int)] = []
  /// The files in which something is wrong.
  var faulty: [String] = []
  /// What is wrong.
  private(set) var faults: [Diagnostic] = []
  private var told: Set<Diagnostic> = []

  /// Nothing found yet in these files.
  init(files: [String]) { self.files = files }

  /// Adds what is wrong. With a file on which several rest, as that of a folder’s bank holidays, it is told once.
  mutating func tell(_ diagnostics: [Diagnostic]) { faults += diagnostics.filter { told.insert($0).inserted } }

  /// The result in a sentence, and the drafts.
  var document: Document {
    let wrong = faults.count
    let read = files.count == 1 ? "1 file" : "\(files.count) files"
    let against =
      texts == 0 ? "" : texts == 1 ? ", one of them against its text" : ", \(texts) of them against their texts"
    let verdict =
      wrong == 0
      ? "\(read) read\(against), nothing wrong."
      : "\(read) read\(against): \(wrong == 1 ? "1 mistake" : "\(wrong) mistakes") in \(faulty.listed())."
    let drafts = drafts.map { draft in
      ListItem([
        Span("\(draft.path) is a draft: \(draft.left == 1 ? "one parameter is" : "\(draft.left) parameters are") left.")
      ])
    }
    return Document([.paragraph([Span(verdict)])] + (drafts.isEmpty ? [] : [.list(drafts)]))
  }

  /// The same for programs.
  var json: JSON {
    [
      "files": files, "drafts": drafts.map { ["file": $0.path, "left": $0.left] as JSON },
      "faults": faults,
    ]
  }
}
