import Calendars
import Cases
import Comparisons
import Engine
import ProcedureKit
import Profiles

/// One authority's finding in words: a mark, the sentence, and the clauses it rests on with their places.
struct FindingText {
  let finding: Finding
  let opinion: Opinion
  let question: Question

  /// The mark and the words for where the finding stands, told apart without colour.
  var standing: Span {
    switch finding.status {
    case .met: Span("✓ kept:", .good)
    case .breached: Span(breach, .bad)
    case .due: Span("○ due:", .plain)
    case .decided: Span("→", .plain)
    case .silent: Span("– silent:", .quiet)
    case .deferred: Span("↗ deferred:", .quiet)
    case .undetermined: Span("? open:", .quiet)
    case .notApplicable: Span("· not applicable:", .quiet)
    case .untranscribed: Span("· not transcribed:", .quiet)
    }
  }

  /// A breach of a duty and a departure from advice are different things.
  private var breach: String {
    switch finding.force {
    case .must, nil: "✗ breach of a “must”:"
    case .should: "✗ departure from a “should”:"
    case .normally: "✗ departure from what is normal:"
    case .may: "✗ outside what is allowed:"
    case .guide: "✗ departure from guidance:"
    }
  }

  /// The finding as one plain sentence.
  var sentence: String {
    Sentence(question: question, profile: opinion.profile, clauses: opinion.clauses).text(of: finding)
  }

  /// The clauses with a value that the finding rests on, each with its place.
  var reasons: [Item] {
    finding.reliedOn.slots.compactMap { slot in
      let clause = opinion.clauses.all[slot]
      guard let value = clause.valueInWords else { return nil }
      let parameter = opinion.clauses.catalogue.parameters[slot].documentation.asMiddle
      let force = clause.force.map { " (\($0))" } ?? ""
      let places = clause.places.map { "\($0.section): “\($0.anchor)”" }.joined(separator: "; ")
      let national = clause.isNational ? " National guidance, not the authority’s own document." : ""
      let disputed = clause.state == .disputed ? " This text can be read another way." : ""
      return Item([Span("\(value)\(force): \(parameter)."), Span("[\(places)]\(national)\(disputed)", .quiet)])
    }
  }

  /// What the finding would be if a disputed clause were read another way.
  func readings(_ rereadings: [Rereading]) -> [Item] {
    rereadings.map { other in
      let value = opinion.clauses.all[other.slot].rereading(
        opinion.clauses.all[other.slot].readingNames.firstIndex(of: other.reading) ?? -1)?.valueInWords
      let words = value ?? "the document gives no rule"
      let parameter = opinion.clauses.catalogue.parameters[other.slot].documentation.asMiddle
      let text = FindingText(finding: other.finding, opinion: opinion, question: question)
      return Item([
        Span("Read another way, \(opinion.profile.name) would say (\(words): \(parameter)):"), text.standing, Span(text.sentence),
      ])
    }
  }
}
