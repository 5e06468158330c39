import Calendars
import Cases
public import Engine
import ProcedureKit
import Profiles
import Records

extension Diary {
  /// The diary for people, as one sheet: what is overdue, what comes next under each outcome, what was done, and what cannot be told.
  public var document: Document {
    var document = sheet
    document.blocks += counts
    document.isSheet = true
    return document
  }

  /// The sheet without how its days were counted.
  public var sheet: Document {
    let profile = authority.profile
    var blocks: [Block] = [
      .heading(level: 1, "\(facts.title): what is due in \(profile.name)"), .paragraph([Span(standing)]),
    ]
    let remarks = authority.oddities(of: facts).map(\.sentence) + self.remarks.map(\.sentence)
    if !remarks.isEmpty { blocks.append(.list(remarks.map { ListItem([Span($0)]) })) }
    for part in parts {
      // That nothing more is due is an answer where both outcomes are open.
      guard !part.entries.isEmpty || isOpen && !entries.isEmpty && part.isOutcome else { continue }
      blocks.append(.heading(level: 2, part.title))
      blocks.append(
        part.entries.isEmpty
          ? .paragraph([Span("Nothing more than what stands above.")]) : .table(table(part.entries)))
    }
    if entries.isEmpty { blocks.append(.paragraph([Span("The document gives no day for this case.")])) }
    return Document(blocks + withoutDay)
  }

  /// How each of the days was counted.
  public var counts: [Block] {
    let items = entries.compactMap { entry -> ListItem? in
      guard let due = entry.due, let counted = entry.text.counted(inFull: true) else { return nil }
      return ListItem([Span("\(entry.words):", .strong), Span(due.inWords)], [counted])
    }
    return items.isEmpty ? [] : [.heading(level: 2, "How each day was counted"), .list(items)]
  }

  /// Of when the rules are, and up to which day the case is told.
  private var standing: String {
    let rules = "By the rules of \(authority.profile.document.edition), \(authority.profile.document.title)."
    guard let day = facts.toldOn else {
      return "\(rules) The case does not say up to which day it is told, so that nothing is called overdue."
    }
    return "\(rules) Told up to \(day.inWords)."
  }

  /// The entries that stand together, with what they have in common; `isOutcome` where that is one outcome of the conference.
  private var parts: [(title: String, entries: [Entry], isOutcome: Bool)] {
    func entries(_ outcome: Outcome? = nil, _ states: State...) -> [Entry] {
      self.entries.filter { entry in
        (outcome.map { $0 == entry.outcome } ?? true) && entry.state.map(states.contains) ?? false
      }
    }
    let isDayTold = facts.toldOn != nil
    let next = { (outcome: Outcome) in entries(outcome, .ahead) + (isDayTold ? [] : entries(outcome, .unknown)) }
    let past = entries(isDayTold ? nil : .either, .unknown)
    return [
      ("Overdue", entries(nil, .overdue), false),
      ("Planned for a day that is not in time", entries(nil, .plannedWrongly), false),
      (isDayTold ? "Past, and not told whether it was done" : "Due", past, false),
      ("Next", entries(.either, .ahead), false),
      ("Next, if a plan is made", next(.plan), true),
      ("Next, if no plan is made", next(.noPlan), true),
      ("Done", entries(nil, .met, .late), false),
    ]
  }

  private func table(_ entries: [Entry]) -> DocumentTable {
    // Where all stand under one outcome, the heading says it.
    let isMixed = Set(entries.map(\.outcome)).count > 1 || entries.first?.state != .ahead && facts.toldOn != nil
    return DocumentTable(
      "By the rules of \(authority.profile.document.edition)",
      headings: ["What", "Last day", "Where it stands", "Rule and how strict it is", "Where it says so"],
      rows: entries.map { entry in
        let due = entry.close?.inWords ?? ""
        return [
          Span(isMixed ? entry.words : entry.name), Span(due, .strong), entry.standing, Span(entry.rule),
          Span(entry.section, .quiet),
        ]
      })
  }
}
