import Records

/// A mapping from words of the writer’s own, as the lines by which a form shows it: `decision-making.fallback: yes, the talk turned away`.
extension FactTree {
  /// A line for each word: what is said of it, and behind a comma why.
  var lines: String {
    entries.map { entry in
      let so = entry.value.text ?? entry.value["so"]?.text ?? ""
      return "\(entry.key): \(so)" + (entry.value["because"]?.text.map { ", \($0)" } ?? "")
    }.joined(separator: "\n")
  }

  /// The mapping that such lines say. A line that says nothing of its word leaves that to the reader of cases, who says so.
  static func record(lines: String) -> FactTree {
    let entries = lines.split(whereSeparator: \.isNewline).map { line -> Entry in
      let (word, said) = line.parted(by: ":")
      let (so, because) = said.parted(by: ",")
      guard !because.isEmpty else { return Entry(key: word, value: .text(so)) }
      return Entry(
        key: word,
        value: .record([Entry(key: "so", value: .text(so)), Entry(key: "because", value: .text(because))]))
    }
    return .record(entries.filter { !$0.key.isEmpty })
  }
}

extension StringProtocol {
  /// What stands before the first `mark` and behind it, without spaces around.
  fileprivate func parted(by mark: Character) -> (String, String) {
    let parts = split(separator: mark, maxSplits: 1, omittingEmptySubsequences: false)
    func plain(_ part: SubSequence) -> String { String(part.trimming { $0 == " " || $0 == "\t" }) }
    return (plain(parts[0]), parts.count > 1 ? plain(parts[1]) : "")
  }
}
