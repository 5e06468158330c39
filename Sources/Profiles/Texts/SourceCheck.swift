import Records

/// Holds a profile against the text of its document: every place is found again, and no figure is overlooked.
public struct SourceCheck: Sendable {
  /// What does not hold.
  public enum Fault: Hashable, Sendable, CustomStringConvertible {
    /// The profile names no source text.
    case noText
    /// The text is another edition than the one that was transcribed.
    case otherEdition(file: String)
    /// The document has no section of this name.
    case sectionNotFound(parameter: String, section: String)
    /// The anchor does not stand in the section; `moved` where it stands elsewhere in the document.
    case anchorNotFound(parameter: String, section: String, anchor: String, moved: Bool)
    /// A figure that no clause’s anchor covers and no remark sets aside.
    case figureNotCovered(line: Int, figure: String)
    /// A remark about a figure that the document does not have at that place.
    case remarkNotFound(section: String, anchor: String)

    /// What is wrong, in a sentence without its full stop.
    public var description: String {
      switch self {
      case .noText: "the profile names no source text: add ‘text’ to ‘document’"
      case .otherEdition(let file): "\(file) is not the edition that was transcribed: its fingerprint differs"
      case .sectionNotFound(let parameter, let section): "\(parameter): the document has no section “\(section)”"
      case .anchorNotFound(let parameter, let section, let anchor, let moved):
        "\(parameter): “\(anchor)” does not stand in “\(section)”"
          + (moved ? ", but elsewhere: read the clause again" : ": read the clause again")
      case .figureNotCovered(let line, let figure): "line \(line): no clause’s anchor covers “\(figure)”"
      case .remarkNotFound(let section, let anchor):
        "figures-without-a-rule: “\(anchor)” does not stand in “\(section)”"
      }
    }
  }

  /// Everything that does not hold, places first in the order of the profile, then figures in the order of the document.
  public static func faults(of profile: Profile, in text: SourceText, _ catalogue: Catalogue) -> [Fault] {
    var faults: [Fault] = []
    if let reference = profile.document.text, reference.sha256 != text.digest {
      faults.append(.otherEdition(file: reference.file))
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
      if !found.isSection {
        faults.append(.sectionNotFound(parameter: key, section: place.section))
      } else if !found.isAnchor {
        let moved = SourceText.find(place.anchor, in: words) != nil
        faults.append(.anchorNotFound(parameter: key, section: place.section, anchor: place.anchor, moved: moved))
      }
    }
    for remark in profile.figuresWithoutRule where !cover(remark.at, remark.anchor).isAnchor {
      faults.append(.remarkNotFound(section: remark.at, anchor: remark.anchor))
    }
    for figure in FigureScanner.figures(in: words) where !covered.contains(figure.words.lowerBound) {
      faults.append(.figureNotCovered(line: words[figure.words.lowerBound].line + 1, figure: figure.text))
    }
    return faults
  }
}
