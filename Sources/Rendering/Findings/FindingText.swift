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
  var standing: Span {
    switch finding.status {
    case .met: Span("✓ kept:", .good)
    case .breached: Span(breach, .bad)
    case .due: Span("○ due:", .plain)
    case .decided: Span("→", .plain)
    case .judgement: Span("⚖ to be judged:", .plain)
    case .silent: Span("– silent:", .quiet)
    case .deferred: Span("↗ deferred:", .quiet)
    case .undetermined: Span("? undetermined:", .quiet)
    case .notApplicable: Span("· not applicable:", .quiet)
    case .untranscribed: Span("· not transcribed:", .quiet)
    }
  }

  /// A breach of a duty and a departure from advice are different things.
  private var breach: String {
    switch finding.force {
    case .must: "✗ breach of a “must”:"
    case nil: "✗ not kept:"
    case .should: "✗ departure from a “should”:"
    case .normally: "✗ departure from what is normal:"
    case .may: "✗ outside what is allowed:"
    case .guide: "✗ departure from guidance:"
    }
  }

  /// Whether the finding rests on a national clause.
  var isNational: Bool { finding.reliedOn.slots.contains { authority.clauses.all[$0].isNational } }

  /// The finding as one plain sentence; in the authority's own words unless a vocabulary is given.
  func sentence(namingSource: Bool = true, in vocabulary: Vocabulary? = nil) -> String {
    Sentence(question, of: authority, in: vocabulary).text(of: finding, namingSource: namingSource)
  }

  /// The clauses with a value that the finding rests on, each with the places where it stands.
  ///
  /// Not in full, a long value is cut short too.
  func reasons(inFull: Bool) -> [ListItem] {
    finding.reliedOn.slots.compactMap { slot in
      let clause = authority.clauses.all[slot]
      guard clause.valueInWords != nil else { return nil }
      let text = ClauseText(clause)
      let parameter = authority.clauses.catalogue.parameters[slot].documentation.asMiddle
      let places = text.places(upTo: inFull ? .max : 1) ?? ""
      let national = clause.isNational ? " National guidance, not the authority’s own document." : ""
      let disputed = clause.state == .disputed ? " This text can be read another way." : ""
      return ListItem([
        Span("\(text.position(upTo: inFull ? .max : 150)): \(parameter)."),
        Span("[\(places)]\(national)\(disputed)", .quiet),
      ])
    }
  }

  /// What the finding would be if a disputed clause were read another way; readings that come to the same share an item.
  func readings(_ rereadings: [Rereading]) -> [ListItem] {
    var parts: [(slot: Int, values: [String], result: [Span])] = []
    for rereading in rereadings {
      guard let other = ClauseText(authority.clauses.all[rereading.slot]).reading(named: rereading.reading) else {
        continue
      }
      let value = other.position + (other.places.first.map { " [\($0.inWords)]" } ?? "")
      let text = FindingText(finding: rereading.finding, authority: authority, question: question)
      let result = [text.standing, Span(text.sentence(namingSource: false))]
      if let part = parts.firstIndex(where: { $0.slot == rereading.slot && $0.result.map(\.text) == result.map(\.text) }
      ) {
        parts[part].values.append(value)
      } else {
        parts.append((rereading.slot, [value], result))
      }
    }
    return parts.map { slot, values, result in
      let parameter = authority.clauses.catalogue.parameters[slot].documentation.asMiddle
      return ListItem(
        [Span("\(authority.profile.name), read another way:", .strong)] + result,
        values.map { ListItem([Span("\(parameter): \($0).")]) })
    }
  }
}
