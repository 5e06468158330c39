import Records
public import YAML

extension Profile {
  /// The clauses as the profile’s text writes them.
  public var writtenClauses: WrittenClauses { WrittenClauses(of: self) }

  /// Where in the profile’s text each clause stands that is written there by itself.
  public func places(_ catalogue: Catalogue) -> [(entry: Catalogue.Entry, key: Node, value: Node)] {
    let procedures = root?["procedures"]
    return catalogue.entries.compactMap { entry in
      procedures?[entry.procedureKey]?.entry(entry.key).map { (entry, $0.key, $0.value) }
    }
  }

  /// The line of the profile’s text with which its clauses begin; 1 where it was read from none.
  public var lineOfClauses: Int {
    root?.entry("procedures")?.key.start.line ?? 1
  }

  /// The profile’s text with another clause in the place of its own, or with `untranscribed`: only the lines of that clause change, so that
  /// no comment of another line is lost. A text whose clauses do not stand in lines of their own is written anew. Nil where no profile
  /// was read from a text.
  public func text(with clause: Node, on entry: Catalogue.Entry, _ catalogue: Catalogue) -> String? {
    guard let root else { return nil }
    let anew = root.adopting([entry.fullKey: clause], catalogue)
    guard let edited = root.text(String(decoding: source.bytes, as: UTF8.self), with: clause, on: entry),
      let changed = try? YAML.parse(Array(edited.utf8)),
      root.clause(on: entry, changedAloneIn: changed, catalogue)?.isSame(as: clause) == true
    else { return anew }
    return edited
  }
}

extension Catalogue.Entry {
  /// The key of its procedure.
  var procedureKey: String { String(fullKey.dropLast(key.count + 1)) }
}

extension Node {
  /// The entry of a mapping with this key.
  func entry(_ key: String) -> Entry? {
    guard case .mapping(let entries) = content else { return nil }
    return entries.first { $0.name == key }
  }

  /// The clause that `changed` has on a parameter; nil where anything else differs from what stands in this text.
  fileprivate func clause(
    on entry: Catalogue.Entry, changedAloneIn changed: Node, _ catalogue: Catalogue
  ) -> Node? {
    for key in ProfileReader.keys where key != "procedures" {
      switch (self[key], changed[key]) {
      case (nil, nil): continue
      case (let one?, let other?) where one.isSame(as: other): continue
      default: return nil
      }
    }
    let (mine, its) = (WrittenClauses(in: self), WrittenClauses(in: changed))
    for other in catalogue.entries where other.slot != entry.slot {
      switch (mine[other], its[other]) {
      case (nil, nil): continue
      case (let one?, let another?) where one.isSame(as: another): continue
      default: return nil
      }
    }
    return its[entry] ?? text("untranscribed")
  }

  /// The text from which this was read, with a clause in the lines of another; nil where these are not lines of its own.
  fileprivate func text(_ text: String, with clause: Node, on entry: Catalogue.Entry) -> String? {
    guard let procedures = self["procedures"], case .mapping(let sections) = procedures.content,
      let firstSection = sections.first
    else { return nil }
    var lines = TextLines(text)
    let own = sections.first { $0.name == entry.procedureKey }
    guard let own else {
      let indent = firstSection.key.start.column - 1
      let margin = String(repeating: " ", count: indent)
      lines.replace(
        procedures.end.line..<procedures.end.line,
        by: "\(margin)\(entry.procedureKey):\n" + clause.lines(of: entry.key, indent: indent + 2))
      return lines.text
    }
    guard case .mapping(let entries) = own.value.content, let first = entries.first else { return nil }
    let new = clause.lines(of: entry.key, indent: first.key.start.column - 1)
    if let silent = entries.first(where: { $0.name == "silent" }), let items = silent.value.items,
      items.contains(where: { $0.isText(entry.key) })
    {
      lines.replace(silent.lines, by: silent.withoutItem(entry.key, items))
    }
    if let old = entries.first(where: { $0.name == entry.key }) {
      lines.replace(old.lines, by: new)
    } else {
      lines.replace(own.value.end.line..<own.value.end.line, by: new)
    }
    return lines.text
  }

  /// A clause under its key, from the margin on.
  private func lines(of key: String, indent: Int) -> String {
    let value = written(indent: indent)
    return String(repeating: " ", count: indent) + "\(key):" + (value.hasPrefix("\n") ? value : " \(value)")
  }
}

extension Node.Entry {
  /// The lines in which it stands, counted from 0.
  fileprivate var lines: Range<Int> { key.start.line - 1..<max(value.end.line, key.end.line) }

  /// A list of silences without one of them; nil where none is left.
  fileprivate func withoutItem(_ item: String, _ items: [Node]) -> String? {
    let left = items.filter { !$0.isText(item) }
    let margin = String(repeating: " ", count: key.start.column - 1)
    return left.isEmpty
      ? nil : margin + "\(name):" + value.sequence(left).written(indent: key.start.column - 1)
  }
}

/// The lines of a text, some of which are replaced: the last first, so that the places of the others stay.
private struct TextLines {
  private let lines: [Substring]
  private var changes: [(range: Range<Int>, new: String?)] = []

  init(_ text: String) { lines = text.split(separator: "\n", omittingEmptySubsequences: false) }

  mutating func replace(_ range: Range<Int>, by new: String?) { changes.append((range, new)) }

  /// The text with its changes.
  var text: String? {
    var result = lines
    for change in changes.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
      guard change.range.upperBound <= result.count else { return nil }
      result.replaceSubrange(change.range, with: change.new.map { [Substring($0)] } ?? [])
    }
    return result.joined(separator: "\n")
  }
}
