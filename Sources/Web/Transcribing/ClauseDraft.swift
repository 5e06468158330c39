import Engine
import Profiles
import Records
import YAML

/// A clause as somebody enters it, with all that is wrong with it and, where nothing keeps it from being read, the draft that has it.
///
/// Nothing is checked here. All mistakes come from the readers of clauses and profiles, and from what holds a profile against its text.
struct ClauseDraft {
  /// Something that is wrong with the clause.
  struct Mistake: Hashable {
    /// Where in the form it is shown.
    let part: TranscribedClause.Part
    /// What is wrong and what to do, in sentences.
    let sentence: String
    /// Whether it is no more than a remark.
    var isRemark = false
  }

  /// What was entered.
  let clause: TranscribedClause
  /// What is wrong with it.
  private(set) var mistakes: [Mistake] = []
  /// The draft that has it; nil where it cannot be read.
  private(set) var draft: OpenedDraft?

  /// The clause in the place of what `opened` has.
  init(_ clause: TranscribedClause, in opened: OpenedDraft, by workbench: Workbench) {
    self.clause = clause
    let catalogue = workbench.evaluator.catalogue
    let isWritten = opened.written[clause.entry] != nil
    guard !isWritten || !clause.saysSame(as: TranscribedClause(clause.entry, in: opened)) else {
      mistakes = Self.found(in: opened, clause)
      draft = opened
      return
    }
    let lines = clause.lines
    var diagnostics = Diagnostics(
      in: Source(name: "clause", bytes: Array(lines.map(\.text).joined(separator: "\n").utf8)))
    let node = diagnostics.parse()
    if let node, clause.form != .untranscribed { _ = clause.entry.parameter.clause(node, &diagnostics) }
    mistakes = diagnostics.all.map { Self.mistake($0, lines, clause) }
    guard let node, mistakes.isEmpty else {
      checkPlace(in: opened, catalogue)
      return
    }
    guard let text = opened.profile.text(with: node, on: clause.entry, catalogue) else { return }
    do throws(DraftRefusal) {
      let draft = try OpenedDraft(draft: text, text: opened.text, catalogue)
      mistakes = Self.found(in: draft, clause)
      self.draft = draft
    } catch {
      // The clause by itself can be read: what is left is that it contradicts another.
      let sentences = error.diagnostics?.all.map(\.fullSentence) ?? [error.sentence]
      mistakes = sentences.map { Mistake(part: .form, sentence: $0) }
    }
  }

  /// A place is held against the text before the rest of its clause can be read: by itself, in a clause that says nothing more.
  private mutating func checkPlace(in opened: OpenedDraft, _ catalogue: Catalogue) {
    guard let place = clause.place, !mistakes.contains(where: { [.at, .anchor].contains($0.part) }) else { return }
    let lines = ["deferred: text", "at: \(place.section.quotedForYAML)", "anchor: \(place.anchor.quotedForYAML)"]
    guard let node = try? YAML.parse(Array(lines.joined(separator: "\n").utf8)),
      let text = opened.profile.text(with: node, on: clause.entry, catalogue),
      let draft = try? OpenedDraft(draft: text, text: opened.text, catalogue)
    else { return }
    mistakes += Self.found(in: draft, clause)
  }

  private static func mistake(
    _ diagnostic: Diagnostic, _ lines: [(text: String, part: TranscribedClause.Part)], _ clause: TranscribedClause
  ) -> Mistake {
    let line = max(0, (diagnostic.mark?.line ?? 1) - 1)
    if clause.form == .written {
      return Mistake(part: .written, sentence: "Line \(line + 1): \(diagnostic.fullSentence)")
    }
    var part = lines.indices.contains(line) ? lines[line].part : .form
    if part != .also, case .missingKey(let key) = diagnostic.fault, let missing = TranscribedClause.Part(rawValue: key)
    {
      part = missing
    }
    return Mistake(part: part, sentence: diagnostic.fullSentence)
  }

  /// What is wrong with the clause where a draft has it.
  private static func found(in draft: OpenedDraft, _ clause: TranscribedClause) -> [Mistake] {
    draft.findings(on: clause.entry).map { finding in
      let shown = finding.part.flatMap { clause.shown.contains($0) ? $0 : nil }
      return Mistake(
        part: clause.form == .written ? .written : shown ?? .form,
        sentence: finding.diagnostic.fullSentence.without(clause.entry.fullKey),
        isRemark: finding.isRemark)
    }
  }

  /// What is wrong with what was entered: what is left out is not wrong while somebody is at it.
  func mistakes(isFinished: Bool) -> [Mistake] {
    isFinished ? mistakes : mistakes.filter { $0.part == .form || !clause.isEmpty($0.part) }
  }
}

extension String {
  /// A sentence without the key that it begins with: at its own form that goes without saying.
  fileprivate func without(_ key: String) -> String {
    let beginning = "\(key): ".capitalised
    return hasPrefix(beginning) ? String(dropFirst(beginning.count)).capitalised : self
  }
}
