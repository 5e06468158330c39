import Profiles
import Records
import YAML

/// Why a text and its draft cannot be opened.
enum DraftRefusal: Error {
  /// Nothing was chosen, or what was entered is no key and no name.
  case incomplete([(field: String, sentence: String)])
  /// The draft cannot be read.
  case unreadable(Diagnostics)
  /// The text and the draft are larger than a form can send.
  case tooLarge

  /// What is wrong with the draft, where it was read.
  var diagnostics: Diagnostics? { if case .unreadable(let diagnostics) = self { diagnostics } else { nil } }

  /// What is wrong, in a sentence or two.
  var sentence: String {
    switch self {
    case .incomplete(let mistakes): mistakes.map(\.sentence).joined(separator: " ")
    case .unreadable: "The draft cannot be read."
    case .tooLarge: "The text and the draft are too large for a page. Go on in the draft’s file."
    }
  }
}

/// A text and the draft of its profile, which are nowhere but in the page that shows them.
struct OpenedDraft {
  /// What is wrong with a clause of the draft, or may be.
  struct Finding {
    let entry: Catalogue.Entry?
    let part: TranscribedClause.Part?
    let diagnostic: Diagnostic
    let isRemark: Bool
  }

  /// The text that is transcribed.
  let text: String
  /// The draft as YAML.
  let yaml: String
  /// The draft as it is read.
  let profile: Profile
  /// Its clauses as they are written.
  let written: WrittenClauses
  /// The draft held against the text.
  let check: SourceCheck
  /// What that found, each with the clause that it is about.
  let findings: [Finding]
  private let bytes: [UInt8]

  /// The most values of a draft, and the most words that its places are looked for among, all together: many times what any has.
  private static let mostValues = 20_000
  private static let mostWork = 20_000_000

  /// A draft held against a text. Throws where it cannot be read.
  init(draft yaml: String, text: String, _ catalogue: Catalogue) throws(DraftRefusal) {
    guard Self.fits(text, yaml) else { throw .tooLarge }
    self.text = text
    self.yaml = yaml
    let source = Source(name: "your draft", bytes: Array(yaml.utf8))
    do throws(Diagnostics) {
      if let kind = DocumentKind(of: source.bytes), kind != .profile {
        var diagnostics = Diagnostics(in: source)
        diagnostics.report(.otherDocument(kind, needed: .profile), at: Mark(line: 1, column: 1))
        throw diagnostics
      }
      profile = try ProfileReader(catalogue).profile(in: source)
    } catch {
      throw .unreadable(error)
    }
    let profile = profile
    let places = profile.clauses.reduce(0) { $0 + $1.allPlaces.count }
    guard places <= Self.mostValues, places * (text.utf8.count / 4) <= Self.mostWork else { throw .tooLarge }
    bytes = Array(text.utf8)
    written = profile.writtenClauses
    check = SourceCheck(
      of: profile, in: Source(name: profile.document.text?.file ?? "the text", bytes: bytes), catalogue)
    let faults = check.faults.filter { fault in
      guard case .otherEdition = fault.fault else { return fault.source == source.name }
      return !Self.isSameButForBreaks(text, profile)
    }
    findings = Self.findings(faults, check.remarks, profile, catalogue)
  }

  /// Whether the text is the edition that the draft names but for its line breaks, which forms send in one way, whatever the file has.
  private static func isSameButForBreaks(_ text: String, _ profile: Profile) -> Bool {
    Source(name: "", bytes: Array(text.replacing("\n", with: "\r\n").utf8)).digest == profile.document.text?.sha256
  }

  /// Whether a form can send both, with what else it holds.
  private static func fits(_ text: String, _ yaml: String) -> Bool {
    let breaks = text.utf8.count { $0 == 10 } + yaml.utf8.count { $0 == 10 }
    return text.utf8.count + yaml.utf8.count + breaks + 64 * 1024 <= FormSize.limit
  }

  /// The text with what the draft covers of it, and with one place shown.
  func marked(at place: Place?) -> MarkedText { MarkedText(bytes, profile, at: place) }

  /// The passages that may answer a parameter.
  func passages(_ entry: Catalogue.Entry, _ catalogue: Catalogue, like others: [Profile]) -> [Passage] {
    let others = others.filter { $0.authority != profile.authority }
    return PassageFinder(bytes, catalogue, like: others).passages(for: entry.slot)
  }

  /// What is wrong with one clause.
  func findings(on entry: Catalogue.Entry) -> [Finding] { findings.filter { $0.entry?.slot == entry.slot } }

  /// Whether a parameter has no clause yet.
  func isLeft(_ entry: Catalogue.Entry) -> Bool { profile.clauses[entry.slot].state == .untranscribed }

  private static func findings(
    _ faults: [Diagnostic], _ remarks: [Diagnostic], _ profile: Profile, _ catalogue: Catalogue
  ) -> [Finding] {
    guard !faults.isEmpty || !remarks.isEmpty else { return [] }
    let clauses = profile.places(catalogue)
    func finding(_ diagnostic: Diagnostic, isRemark: Bool) -> Finding {
      guard let mark = diagnostic.mark,
        let (entry, _, value) = clauses.last(where: { $0.key.start <= mark && mark <= $0.value.end })
      else { return Finding(entry: nil, part: nil, diagnostic: diagnostic, isRemark: isRemark) }
      let key = value.entries.last { $0.key.start <= mark }?.name
      return Finding(
        entry: entry, part: key.flatMap(TranscribedClause.Part.init), diagnostic: diagnostic, isRemark: isRemark)
    }
    return faults.map { finding($0, isRemark: false) } + remarks.map { finding($0, isRemark: true) }
  }
}

extension Node {
  /// The entries of a mapping; none of anything else.
  fileprivate var entries: [Entry] { if case .mapping(let entries) = content { entries } else { [] } }
}
