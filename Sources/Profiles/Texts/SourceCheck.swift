public import Records
import YAML

/// A profile held against the text of its document: every place is found again, a value says what the sentences do on which it rests, and
/// no figure and no duty of the text is overlooked.
public struct SourceCheck: Sendable {
  /// How many there are in the text, and how many of them some clause covers or the profile sets aside.
  public struct Coverage: Hashable, Sendable {
    /// How many are covered or set aside.
    public let covered: Int
    /// How many there are.
    public let all: Int
  }

  /// What does not hold: places in the order of the profile, then what is overlooked in the order of the text. Of a draft, whose
  /// transcriber is not through, nothing is overlooked yet.
  public let faults: [Diagnostic]
  /// What may be so: a clause whose force is none of those of its sentence’s verbs, or whose value says what its sentences do not.
  public let remarks: [Diagnostic]
  /// Figures on which a rule could rest.
  public let figures: Coverage
  /// Sentences that lay a duty on somebody.
  public let duties: Coverage

  /// That a profile names no text against which it could be held.
  public static func noText(for profile: Profile) -> [Diagnostic] {
    var written = WrittenProfile(profile)
    written.report(.noSourceText, at: written.root?["document"])
    return written.diagnostics.all
  }

  /// Holds a profile, read by the procedures of `catalogue`, against a text.
  public init(of profile: Profile, in source: Source, _ catalogue: Catalogue) {
    var written = WrittenProfile(profile)
    var remarked = WrittenProfile(profile)
    var overlooked = Diagnostics(in: source)
    var places = TextPlaces(SourceText(source.bytes), profile)
    if let reference = profile.document.text, reference.sha256 != places.text.digest {
      written.report(.otherEdition(file: reference.file), at: written.root?["document"]?["text"]?["sha256"])
    }
    for (slot, clause) in profile.clauses.enumerated() {
      let (key, parameter) = (catalogue.keys[slot], catalogue.parameters[slot])
      for place in clause.allPlaces {
        Self.check(place, of: key, &places, &written)
      }
      for finding in ValueCheck(key, parameter, clause, places, profile.terms).findings {
        guard let place = finding.provision.places.first else { continue }
        let node = written.node(of: key, place.section, place.anchor, finding.provision.written)
        let at = node?["is"] ?? node
        if finding.isCertain { written.report(finding.fault, at: at) } else { remarked.report(finding.fault, at: at) }
      }
      for provision in clause.everyProvision {
        // The verb may stand in another of its sentences.
        let forces = provision.places.map { places.found($0).map(places.forces) ?? [] }
        guard let place = provision.places.first, let said = forces.first, !said.isEmpty,
          !forces.contains(where: { $0.contains(provision.force) })
        else { continue }
        let node = written.node(of: key, place.section, place.anchor, provision.written)
        remarked.report(
          .forceDiffers(parameter: key, force: provision.force.word, said: said.sorted(by: >).map(\.word)),
          at: node?["force"] ?? node)
      }
    }
    for (name, passages) in [("figures", profile.figuresWithoutRule), ("sentences", profile.sentencesWithoutRule)] {
      for passage in passages where !places.cover(Place(section: passage.at ?? "", anchor: passage.anchor)).isAnchor {
        let node = written.root?["\(name)-without-a-rule"]?.places(passage.at, passage.anchor).first
        written.report(
          .passageNotFound(
            list: "\(name)-without-a-rule", section: passage.at ?? "the beginning", anchor: passage.anchor),
          at: node?["anchor"])
      }
    }
    let figures = FigureScanner.figures(in: places.words)
    let openFigures = figures.filter { !places.covered.contains($0.words.lowerBound) }
    let sentences = places.duties
    let openSentences = sentences.filter { !places.covers($0) }
    self.figures = Coverage(covered: figures.count - openFigures.count, all: figures.count)
    duties = Coverage(covered: sentences.count - openSentences.count, all: sentences.count)
    if !profile.isDraft {
      let open =
        openFigures.map { ($0.words.lowerBound, Records.Fault.figureNotCovered($0.text)) }
        + openSentences.map { ($0.words.lowerBound, .dutyNotCovered(places.beginning(of: $0))) }
      for (first, fault) in open.sorted(by: { $0.0 < $1.0 }) {
        let word = places.words[first]
        overlooked.report(fault, at: places.text.mark(of: word), length: word.text.unicodeScalars.count)
      }
    }
    faults = written.diagnostics.all + overlooked.all
    remarks = remarked.diagnostics.all
  }

  /// Reports a place that the text does not have.
  private static func check(
    _ place: Place, of key: String, _ places: inout TextPlaces, _ written: inout WrittenProfile
  ) {
    let found = places.cover(place)
    guard !found.isAnchor else { return }
    let node = written.node(of: key, place.section, place.anchor)
    if found.isSection {
      written.report(
        .anchorNotFound(
          parameter: key, section: place.section, anchor: place.anchor, moved: places.isAnywhere(place.anchor)),
        at: node?["anchor"])
    } else {
      written.report(.sectionNotFound(parameter: key, section: place.section), at: node?["at"])
    }
  }
}

/// A profile as it is written, in which what does not hold is shown where it stands.
///
/// A place of a clause does not know its line: few profiles are ever held against their texts, and this finds it again.
private struct WrittenProfile {
  var diagnostics: Diagnostics
  let root: Node?

  init(_ profile: Profile) {
    diagnostics = Diagnostics(in: profile.source)
    root = try? YAML.parse(diagnostics.source.bytes)
  }

  /// Where the clause with this full key names a place, for a value that is written like that where several name it.
  func node(of key: String, _ section: String, _ anchor: String, _ value: String? = nil) -> Node? {
    let clause = key.split(separator: ".").reduce(root?["procedures"]) { $0?[String($1)] }
    let named = clause?.places(section, anchor) ?? []
    return named.first { $0["is"]?.text == value } ?? named.first
  }

  mutating func report(_ fault: Records.Fault, at node: Node?) {
    if let node { diagnostics.report(fault, at: node) } else { diagnostics.report(fault, at: Mark(line: 1, column: 1)) }
  }
}

extension Node {
  /// The mappings in this node that name a section and an anchor.
  fileprivate func places(_ section: String?, _ anchor: String) -> [Node] {
    switch content {
    case .scalar: []
    case .sequence(let items): items.flatMap { $0.places(section, anchor) }
    case .mapping(let entries):
      self["at"]?.text == section && self["anchor"]?.text == anchor
        ? [self] : entries.flatMap { $0.value.places(section, anchor) }
    }
  }

  fileprivate var text: String? { if case .scalar(let scalar) = content { scalar.text } else { nil } }
}
