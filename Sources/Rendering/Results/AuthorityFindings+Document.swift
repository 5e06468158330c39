public import Cases
public import Engine
import ProcedureKit
import Profiles
import Records

extension AuthorityFindings {
  /// One authority's findings for people, each with its reasons and places, procedure by procedure.
  public func document(on facts: Case, by evaluator: Evaluator) -> Document {
    var document = Document([.heading(level: 1, "\(facts.title): \(profile.name)")])
    document.blocks.append(
      .list(
        [source]
          + (oddities(of: facts).map(\.sentence) + remarks.map(\.sentence)).map { ListItem([Span($0)]) }))
    for (index, declaration) in evaluator.declarations.enumerated() {
      let places = findings.indices.filter {
        findings[$0].status != .notApplicable && evaluator.place(of: findings[$0].question)?.procedure == index
      }
      guard !places.isEmpty else { continue }
      document.blocks.append(.heading(level: 2, declaration.title))
      for place in places {
        let finding = findings[place]
        guard let question = evaluator.place(of: finding.question)?.question else { continue }
        let text = FindingText(finding: finding, authority: self, question: question)
        document.blocks.append(.heading(level: 3, question.text(about: finding.subject, in: facts)))
        document.blocks.append(
          .list(
            [
              ListItem(
                [text.standing, Span(text.sentence(namingSource: false))], text.reasons(.full) + restingFacts(place))
            ]
              + ReadingText.items(ReadingText.all(rereadings[place], of: text).map { (profile.name, $0) })))
      }
    }
    let idle = findings.count { $0.status == .notApplicable }
    if idle > 0 {
      let questions = idle == 1 ? "One question does" : "\(idle) questions do"
      document.blocks.append(.paragraph([Span("\(questions) not bear on this case.", .quiet)]))
    }
    return document
  }

  /// The facts on which a finding rests, where they were asked for, by the keys under which the case tells them.
  private func restingFacts(_ place: Int) -> [ListItem] {
    guard let facts = restsOn?[place], !facts.isEmpty else { return [] }
    return [ListItem([Span("Rests on \(facts.listed()).", .quiet)])]
  }
}
