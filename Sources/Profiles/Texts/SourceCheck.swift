public import Records
import YAML

/// Holds a profile against the text of its document: every place is found again, and no figure is overlooked.
public struct SourceCheck: Sendable {
  /// That a profile names no text against which it could be held.
  public static func noText(for profile: Profile) -> [Diagnostic] {
    var written = WrittenProfile(profile)
    written.report(.noSourceText, at: written.root?["document"])
    return written.diagnostics.all
  }

  /// Everything that does not hold: places in the order of the profile, then figures in the order of the text.
  public static func diagnostics(of profile: Profile, in source: Source, _ catalogue: Catalogue) -> [Diagnostic] {
    let text = SourceText(source.bytes)
    var written = WrittenProfile(profile)
    var overlooked = Diagnostics(in: source)
    if let reference = profile.document.text, reference.sha256 != text.digest {
      written.report(.otherEdition(file: reference.file), at: written.root?["document"]?["text"]?["sha256"])
    }
    let places = zip(catalogue.keys, profile.clauses).flatMap { key, clause in clause.allPlaces.map { (key, $0) } }
    let sections = places.map(\.1.section) + profile.figuresWithoutRule.map(\.at)
    let headings = Set(sections.flatMap(SourceText.parts).map(SourceText.headingKey)).subtracting([""])
    let words = text.words(in: 0..<text.lines.count)
    var covered = Set<Int>()
    func cover(_ section: String, _ anchor: String) -> (isSection: Bool, isAnchor: Bool) {
      guard let lines = text.section(section, among: headings) else { return (false, false) }
      let start = words.firstIndex { $0.line >= lines.lowerBound } ?? words.count
      let end = words.firstIndex { $0.line >= lines.upperBound } ?? words.count
      guard let found = SourceText.find(anchor, in: Array(words[start..<end])) else { return (true, false) }
      covered.formUnion((found.lowerBound + start)...(found.upperBound + start))
      return (true, true)
    }
    for (key, place) in places {
      let found = cover(place.section, place.anchor)
      guard !found.isAnchor else { continue }
      let node = written.node(of: key, place.section, place.anchor)
      if found.isSection {
        let moved = SourceText.find(place.anchor, in: words) != nil
        written.report(
          .anchorNotFound(parameter: key, section: place.section, anchor: place.anchor, moved: moved),
          at: node?["anchor"])
      } else {
        written.report(.sectionNotFound(parameter: key, section: place.section), at: node?["at"])
      }
    }
    for remark in profile.figuresWithoutRule where !cover(remark.at, remark.anchor).isAnchor {
      let node = written.root?["figures-without-a-rule"]?.place(remark.at, remark.anchor)
      written.report(.remarkNotFound(section: remark.at, anchor: remark.anchor), at: node?["anchor"])
    }
    for figure in FigureScanner.figures(in: words) where !covered.contains(figure.words.lowerBound) {
      let first = words[figure.words.lowerBound]
      overlooked.report(
        .figureNotCovered(figure.text), at: text.mark(of: first), length: first.text.unicodeScalars.count)
    }
    return written.diagnostics.all + overlooked.all
  }
}

/// A profile as it is written, in which what does not hold is shown where it stands.
///
/// A place of a clause does not know its line: few profiles are ever held against their texts, and this finds it again.
private struct WrittenProfile {
  var diagnostics: Diagnostics
  let root: Node?

  init(_ profile: Profile) {
    diagnostics = Diagnostics(in: profile.source ?? Source(name: profile.authority, bytes: []))
    root = try? YAML.parse(diagnostics.source.bytes)
  }

  /// Where the clause with this full key names a place.
  func node(of key: String, _ section: String, _ anchor: String) -> Node? {
    key.split(separator: ".").reduce(root?["procedures"]) { $0?[String($1)] }?.place(section, anchor)
  }

  mutating func report(_ fault: Records.Fault, at node: Node?) {
    if let node { diagnostics.report(fault, at: node) } else { diagnostics.report(fault, at: Mark(line: 1, column: 1)) }
  }
}

extension Node {
  /// The mapping in this node that names a section and an anchor.
  fileprivate func place(_ section: String, _ anchor: String) -> Node? {
    switch content {
    case .scalar: nil
    case .sequence(let items): items.lazy.compactMap { $0.place(section, anchor) }.first
    case .mapping(let entries):
      self["at"]?.says(section) == true && self["anchor"]?.says(anchor) == true
        ? self : entries.lazy.compactMap { $0.value.place(section, anchor) }.first
    }
  }

  private func says(_ text: String) -> Bool {
    if case .scalar(let scalar) = content { scalar.text == text } else { false }
  }
}
