import Calendars
import Cases
import Engine
import ProcedureKit
import Profiles
import Records

extension String {
  /// The text, cut at a word where it is longer than `limit` characters.
  public func shortened(to limit: Int) -> String {
    guard count > limit else { return self }
    let cut = prefix(limit)
    return (cut.lastIndex(of: " ").map { String(cut[..<$0]) } ?? String(cut)) + " …"
  }
}

/// One authority's finding in words: a mark, the sentence, and the clauses it rests on with their places.
struct FindingText {
  let finding: Finding
  let authority: AuthorityFindings
  let question: Question

  /// The mark and the words for where the finding stands, told apart without colour.
  var standing: Span { finding.standing }

  /// Whether the finding rests on a national clause.
  var isNational: Bool { finding.reliedOn.slots.contains { authority.clauses.all[$0].isNational } }

  /// The finding as one plain sentence; in the authority's own words unless a vocabulary is given.
  func sentence(namingSource: Bool = true, in vocabulary: Vocabulary? = nil) -> String {
    Sentence(question, of: authority, in: vocabulary).text(of: finding, namingSource: namingSource)
  }

  /// The clauses with a value that the finding rests on, each with the places where it stands; how a last day was counted; and what
  /// the case says that people judged.
  ///
  /// Not in full, a long value is cut short, and what a reader of a clause should know is left out.
  func reasons(_ depth: ReasonDepth) -> [ListItem] {
    let clauses = finding.reliedOn.slots.compactMap { slot -> ListItem? in
      let clause = authority.clauses.all[slot]
      guard clause.valueInWords != nil else { return nil }
      let text = ClauseText(clause)
      let parameter = authority.clauses.catalogue.parameters[slot].documentation.asMiddle
      let places = text.places(upTo: depth.isFull ? .max : 1) ?? ""
      let national = clause.isNational ? " National guidance, not the authority’s own document." : ""
      let disputed = clause.state == .disputed ? " This text can be read another way." : ""
      return ListItem(
        [
          Span("\(text.position(upTo: depth.isFull ? .max : 150)): \(parameter)."),
          Span("[\(places)]\(national)\(disputed)", .quiet),
        ], depth.isFull ? clause.note.map { [ListItem([Span($0, .quiet)])] } ?? [] : [])
    }
    return clauses + [counted(inFull: depth.countsInFull), judged].compactMap { $0 }
  }

  /// How the last day was counted; in full, with each day that was left out and what other ways of counting would give.
  func counted(inFull: Bool) -> ListItem? {
    guard let (due, counting) = finding.answer?.counted else { return nil }
    let calendar = authority.clauses.calendar
    let details = inFull ? counting.details(to: due, by: calendar) : []
    return ListItem(
      [Span(counting.inWords(to: due, by: calendar), .quiet)], details.map { ListItem([Span($0, .quiet)]) })
  }

  /// Whether a holiday was left out when the last day was counted.
  var leavesOutHolidays: Bool {
    guard let (due, counting) = finding.answer?.counted else { return false }
    return !counting.holidays(to: due, by: authority.clauses.calendar).isEmpty
  }

  /// What the case says of people’s judgement, where the finding rests on it.
  private var judged: ListItem? {
    guard !finding.judged.isEmpty else { return nil }
    let asked = finding.judged.slots.map { authority.clauses.catalogue.parameters[$0].documentation.asMiddle }
    return ListItem([Span("It rests on what the case says that people judged: \(asked.listed()).")])
  }
}
