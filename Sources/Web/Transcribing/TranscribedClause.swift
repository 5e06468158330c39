import Profiles
import Records
import YAML

/// One clause of a draft as the form on the page Transcribe holds it: nothing of it is checked yet.
struct TranscribedClause {
  /// The forms that a clause can have in the page.
  enum Form: String, CaseIterable {
    /// One value.
    case value
    /// A rule that only people can apply.
    case judged
    /// No rule.
    case silent
    /// The reader is sent to another document.
    case deferred
    /// Several provisions, readings, or whatever else a profile can write.
    case written
    /// Nothing yet.
    case untranscribed
  }

  /// What the form says of a clause; the word is the key of the profile where it is one.
  enum Part: String, CaseIterable {
    case form, judged, deferred, written, force, at, anchor, when, provided, also, note
    case value = "is"
    case kinds = "for"
  }

  /// What it answers.
  let entry: Catalogue.Entry
  /// Which of the forms it has.
  let form: Form
  private let texts: [Part: [String]]

  /// The clause as a draft has it.
  init(_ entry: Catalogue.Entry, in draft: OpenedDraft) {
    self.init(entry, draft.profile.clauses[entry.slot], draft.written[entry])
  }

  /// A clause of a profile, and how its text writes it; nil where it is not transcribed.
  init(_ entry: Catalogue.Entry, _ clause: any AnyClause, _ written: Node?) {
    self.entry = entry
    var texts: [Part: [String]] = [:]
    guard let node = written else {
      form = .value
      self.texts = [:]
      return
    }
    for part in [Part.judged, .deferred, .force, .at, .anchor, .when, .provided, .note] {
      if case .scalar(let scalar)? = node[part.rawValue]?.content { texts[part] = [scalar.text] }
    }
    texts[.kinds] = node["for"]?.texts
    texts[.also] = node["also"].map { [$0.writtenByItself] }
    if node["is"] != nil {
      form = .value
      texts[.value] = clause.provisions.first.map { ClauseValue(written: $0.written, entry.parameter.grammar).texts }
    } else if let form = [Form.judged, .silent, .deferred].first(where: { node[$0.rawValue] != nil }) {
      self.form = form
    } else {
      form = .written
      texts[.written] = [node.writtenByItself]
    }
    self.texts = texts
  }

  /// The clause as a form sent it, its values by their names; nil where it did not.
  init?(_ entry: Catalogue.Entry, sent: [String: [String]]) {
    func values(_ part: Part) -> [String]? {
      sent["\(entry.fullKey).\(part.rawValue)"]?.map(\.withPlainLineBreaks)
    }
    guard let form = values(.form)?.first.flatMap(Form.init) else { return nil }
    self.entry = entry
    self.form = form
    texts = Part.allCases.reduce(into: [:]) { texts, part in texts[part] = values(part) }
  }

  private init(_ entry: Catalogue.Entry, _ form: Form, _ texts: [Part: [String]]) {
    self.entry = entry
    self.form = form
    self.texts = texts
  }

  /// The clause with another text in some of its parts.
  func with(_ changes: [Part: String]) -> TranscribedClause {
    TranscribedClause(entry, form, texts.merging(changes.mapValues { [$0] }) { $1 })
  }

  /// The name under which the form sends a part.
  func name(_ part: Part) -> String { "\(entry.fullKey).\(part.rawValue)" }

  /// What a part says; of one that is left out nothing.
  subscript(part: Part) -> String { texts[part]?.first ?? "" }

  /// The kinds of conference that are ticked.
  var kinds: [String] { texts[.kinds] ?? [] }

  /// The value.
  var value: ClauseValue { ClauseValue(sent: texts[.value] ?? [], entry.parameter.grammar) }

  /// The parts that its form shows.
  var shown: [Part] {
    switch form {
    case .value: [.value, .force, .at, .anchor, .kinds, .when, .provided, .also, .note]
    case .judged: [.judged, .force, .at, .anchor, .also, .note]
    case .deferred: [.deferred, .at, .anchor, .also, .note]
    case .silent: [.note]
    case .written: [.written]
    case .untranscribed: []
    }
  }

  /// Whether the form takes a place.
  var takesPlace: Bool { shown.contains(.anchor) }

  /// Its place, where both the section and the words are given.
  var place: Place? {
    takesPlace && !self[.at].isEmpty && !self[.anchor].isEmpty ? Place(section: self[.at], anchor: self[.anchor]) : nil
  }

  /// All that it says as fields, also what its form does not show.
  var fields: Fields {
    Fields([(name(.form), form.rawValue)] + hidden(besides: [.form]).all)
  }

  /// What it says and its form does not show, as fields that are sent along.
  var unshown: Fields { hidden(besides: shown + [.form]) }

  private func hidden(besides shown: [Part]) -> Fields {
    Fields(
      Part.allCases.filter { !shown.contains($0) }.flatMap { part in
        (texts[part] ?? []).map { (name(part), $0) }
      })
  }

  /// The clause as a profile writes it, a line for each part, so that what is wrong in a line is shown at its part.
  var lines: [(text: String, part: Part)] {
    if form == .written {
      return self[.written].split(separator: "\n", omittingEmptySubsequences: false).map { (String($0), .written) }
    }
    if form == .untranscribed { return [("untranscribed", .form)] }
    var lines: [(String, Part)] = form == .silent ? [("silent: yes", .form)] : []
    for part in shown {
      switch part {
      case .value: lines.append(("is: \(value.isEmpty ? "" : value.yaml)", part))
      case .kinds:
        if !kinds.isEmpty { lines.append(("for: [\(kinds.map(\.quotedForYAML).joined(separator: ", "))]", part)) }
      case .also:
        let text = self[part]
        if !text.isBlank { lines.append(("also: \(text.yamlOnOneLine)", part)) }
      default:
        let text = String(self[part].trimming(while: \.isWhitespace))
        if !text.isEmpty || part.rawValue == form.rawValue {
          lines.append(("\(part.rawValue): \(text.isEmpty ? "" : text.quotedForYAML)", part))
        }
      }
    }
    return lines
  }

  /// Whether both would write the same.
  func saysSame(as other: TranscribedClause) -> Bool {
    lines.map(\.text) == other.lines.map(\.text)
  }

  /// Whether nothing is said under a part.
  func isEmpty(_ part: Part) -> Bool {
    part == .value ? value.isEmpty : part == .kinds ? kinds.isEmpty : self[part].isBlank
  }
}

extension ClauseValue {
  /// Whether nothing is entered.
  var isEmpty: Bool { texts.allSatisfy(\.isBlank) }
}

extension String {
  /// Whether there is nothing to be seen in it.
  var isBlank: Bool { allSatisfy(\.isWhitespace) }
}

extension Node {
  /// The texts of a list.
  fileprivate var texts: [String] {
    (items ?? []).compactMap { if case .scalar(let scalar) = $0.content { scalar.text } else { nil } }
  }

  /// The value as YAML that stands by itself, from the margin on.
  fileprivate var writtenByItself: String {
    if content.isMapping { return lines(indent: 0) }
    // A list is written two spaces further in than the key behind which it stands.
    return written(indent: 0).split(separator: "\n").map { $0.dropFirst($0.hasPrefix("  ") ? 2 : 0) }.joined(
      separator: "\n")
  }
}

extension Node.Content {
  fileprivate var isMapping: Bool { if case .mapping = self { true } else { false } }
}
