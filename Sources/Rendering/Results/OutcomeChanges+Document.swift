import Cases
public import Engine
import ProcedureKit
import Profiles
import Records

extension OutcomeChanges {
  /// What moved, question by question: which authorities, what their outcome was, and what it is now.
  public func document(level: Int) -> Document {
    let byTopic = Dictionary(grouping: findings, by: \.topic)
    return Document(
      findings.map(\.topic).uniqued().flatMap { topic -> [Block] in
        guard let findings = byTopic[topic], let first = findings.first else { return [] }
        return [.heading(level: level, first.question.text(about: first.subject)), .list(items(findings))]
      })
  }

  /// The authorities with the same two outcomes, together.
  private func items(_ findings: [ChangedFinding]) -> [ListItem] {
    var parts: [(names: [String], sides: [ListItem], key: String)] = []
    for changed in findings {
      let sides = [side("Was:", changed.before, before, changed), side("Now:", changed.after, after, changed)]
      let key = sides.flatMap(\.spans).map(\.text).joined(separator: " ")
      let name = after.authorities[changed.authority].profile.name
      if let place = parts.firstIndex(where: { $0.key == key }) {
        parts[place].names.append(name)
      } else {
        parts.append(([name], sides, key))
      }
    }
    return parts.map { ListItem([Span($0.names.listed() + ":", .strong)], $0.sides) }
  }

  private func side(_ word: String, _ finding: Finding?, _ comparison: Comparison, _ changed: ChangedFinding)
    -> ListItem
  {
    guard let finding else { return ListItem([Span(word, .strong), Span("The question does not arise.", .quiet)]) }
    let text = FindingText(
      finding: finding, authority: comparison.authorities[changed.authority], question: changed.question)
    return ListItem([Span(word, .strong), text.standing, Span(text.sentence(namingSource: false))])
  }
}
