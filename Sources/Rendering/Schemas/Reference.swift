public import Engine
import ProcedureKit
import Profiles
import Records

/// The reference of everything that is declared: procedures, their parameters and their questions.
public enum Reference {
  /// The reference as a document.
  public static func document(by evaluator: Evaluator) -> Document {
    var document = Document([
      .heading(level: 1, "Reference"),
      .paragraph([
        Span(
          "\(evaluator.declarations.count) procedures with \(evaluator.catalogue.parameters.count) parameters. This page is made from the declarations; `quorate report` writes it anew."
        )
      ]),
      .heading(level: 2, "Force"), .list(options(Force.grammar)),
      .heading(level: 2, "Conditions of a provision"),
      .paragraph([
        Span(
          "A provision may hold `for` some kinds of conference, `when` a circumstance holds that the case decides, and `provided` something is so that only people can judge, in a sentence of the transcriber’s own."
        )
      ]),
      .list(options(ConferenceKind.grammar) + options(Circumstance.grammar)),
      .paragraph([
        Span(
          "Several provisions may hold at once. Limits of time, lists, people and sentences are all kept then, each as strictly as it is said; two other values that hold at once cannot both be kept, and nothing is found by them."
        )
      ]),
      .heading(level: 2, "How a time rule is written"),
      .list(TimeRule.examples.map { ListItem([Span("\($0)")]) }),
      .heading(level: 2, "Events from which time runs"), .list(options(Event.grammar)),
      .heading(level: 2, "Sentences of one’s own"),
      .paragraph([
        Span(
          "A list and a list of people take a sentence of the transcriber’s own, with a capital and a full stop, for whatever has no word. No case tells of it, so that people judge it wherever an answer turns on it."
        )
      ]),
      .heading(level: 2, "States of a clause"), .list(options(ClauseState.grammar)),
      .heading(level: 2, "Where a finding stands"), .list(options(Status.grammar)),
      .heading(level: 2, "How the answers to one question compare"), .list(options(Verdict.grammar)),
    ])
    for (declaration, section) in evaluator.sections {
      document.blocks += [.heading(level: 2, declaration.key), .paragraph([Span(declaration.summary)])]
      for entry in section.parameters {
        document.blocks += [.heading(level: 3, "\(declaration.key).\(entry.key)"), .list(items(entry.parameter))]
      }
      guard !declaration.questions.isEmpty else { continue }
      document.blocks += [
        .heading(level: 3, "What is found"),
        .list(
          declaration.questions.map { key, question in
            ListItem([Span("\(declaration.key).\(key):", .strong), Span(question.text)])
          }),
      ]
    }
    return document
  }

  private static func items(_ parameter: any AnyParameter) -> [ListItem] {
    var items = [ListItem([Span(parameter.documentation)])]
    items.append(ListItem([Span("Type: \(parameter.typeInWords).\(parameter.unit.map { " Unit: \($0)." } ?? "")")]))
    items.append(ListItem([Span("Written as \(parameter.grammar.expected).")], words(parameter.grammar)))
    let numbers = parameter.questions.map(String.init)
    if !numbers.isEmpty {
      items.append(
        ListItem([Span("Answers policy \(numbers.count == 1 ? "question" : "questions") \(numbers.listed()).")]))
    }
    items.append(ListItem([Span(parameter.isDescriptive ? "Shown; no rule computes with it." : "Read by a rule.")]))
    return items
  }

  private static func words(_ grammar: Grammar) -> [ListItem] {
    switch grammar.form {
    case .options: options(grammar)
    case .list(let element): words(element)
    case .either(let grammars):
      grammars.flatMap(words).reduce(into: []) { items, item in
        if !items.contains(where: { $0.spans == item.spans }) { items.append(item) }
      }
    default: []
    }
  }

  private static func options(_ grammar: Grammar) -> [ListItem] {
    guard case .options(let options) = grammar.form else { return [] }
    return options.map { ListItem([Span("\($0.word):", .strong), Span($0.meaning + ".")]) }
  }
}
