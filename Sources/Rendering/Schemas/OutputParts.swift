import Engine
import ProcedureKit
import Profiles
import Records

/// The parts of which several outputs are made, by name.
enum OutputParts {
  static let all: [(name: String, shape: OutputShape)] = [
    ("outcome", outcome), ("answer", answer), ("judgement", judgement), ("counted", counted), ("clause", clause),
  ]

  /// How strictly it is said.
  static let force = OutputKey(
    "force", .nullable(.word(Force.self)), "How strictly the ruling sentence says it; null where nothing rules.")
  /// Where it is said.
  static let places = OutputKey(
    "places",
    .list(
      .object([
        OutputKey("at", .text, "The section."),
        OutputKey("anchor", .text, "At most six words by which it is found there."),
      ])), "Where the document says it.")

  private static let outcome: OutputShape = .object([
    OutputKey("status", .word(Status.self), "Where the finding stands."), force,
    OutputKey("answer", .nullable(.named("answer")), "The answer; null where there is none."),
    OutputKey("sentence", .text, "The finding in a sentence."),
    OutputKey("relied-on", .list(.text), "The parameters on which it rests."), places,
    OutputKey("national", .yesNo, "Whether it rests on national guidance."),
    OutputKey(
      "readings",
      .list(
        .object([
          OutputKey("parameter", .text, "What is read or counted otherwise."), OutputKey("reading", .text, "How."),
          OutputKey("status", .word(Status.self), "Where the finding would stand."),
          OutputKey("answer", .nullable(.named("answer")), "What it would be."),
          OutputKey("sentence", .text, "The same in a sentence."),
        ])), "The other readings that would change it."),
    OutputKey(
      "rests-on", .list(.text),
      "The facts of the case on which it rests, by their full keys: what `run` tells besides. With these alone it is the same.",
      isOptional: true),
    OutputKey("judged", .list(.text), "The parameters of which the case says how people judged.", isOptional: true),
    OutputKey("counted", .named("counted"), "How the last day was counted.", isOptional: true),
    OutputKey("judgement", .named("judgement"), "What people have to judge, and what follows.", isOptional: true),
  ])

  private static let answer: OutputShape = {
    func kind(_ word: String, _ meaning: String, _ keys: [OutputKey]) -> (name: String, shape: OutputShape) {
      (
        word,
        .object(
          [OutputKey("type", .word([(word, meaning)]), "What kind of answer it is.")] + keys + [
            OutputKey(
              "particulars", .map(of: "by name", .oneOf([("number", .count), ("words", .text)])),
              "What the sentence tells besides.", isOptional: true)
          ])
      )
    }
    return .oneOf([
      kind(
        "deadline", "a last day, and whether it was kept",
        [
          OutputKey("due", .day, "The last day."),
          OutputKey("due-time", .time, "The last time on it.", isOptional: true),
          OutputKey("done", .nullable(.day), "When it was done; null where that is not told."),
          OutputKey("done-time", .time, "At what time.", isOptional: true),
          OutputKey("timeliness", .word(Timeliness.self), "Whether it was in time."),
          OutputKey("counted-in", .text, "The unit in which it was counted.", isOptional: true),
        ]),
      kind(
        "requirement", "something required is so, or is not",
        [
          OutputKey("planned", .yesNo, "There where it is ahead.", isOptional: true),
          OutputKey("met", .yesNo, "Whether it is so."),
          OutputKey("lacking", .list(.text), "What is not there and should be.", isOptional: true),
          OutputKey("excess", .list(.text), "What is there and should not be.", isOptional: true),
          OutputKey(
            "forces", .map(of: "by what is lacking", .nullable(.word(Force.self))), "How strictly each is asked for.",
            isOptional: true),
        ]),
      kind("outcome", "one of the question’s outcomes", [OutputKey("is", .text, "The outcome’s word.")]),
      kind("list", "people or things", [OutputKey("items", .list(.text), "What they are.")]),
      kind(
        "none", "the case does not tell what the rule needs", [OutputKey("needs", .text, "The fact that is missing.")]),
    ])
  }()

  private static let judgement: OutputShape = {
    let way: OutputShape = .object([
      OutputKey("status", .word(Status.self), "Where the finding would stand."), force,
      OutputKey("answer", .nullable(.named("answer")), "What it would be."),
      OutputKey("sentence", .text, "The same in a sentence."),
      OutputKey("judgement", .named("judgement"), "What would be to judge then.", isOptional: true),
    ])
    return .object([
      OutputKey("parameter", .text, "The parameter that leaves it to people."),
      OutputKey("asks", .text, "What they have to judge."),
      OutputKey("if-so", .nullable(way), "What follows if so."),
      OutputKey("if-not", .nullable(way), "What follows if not."),
    ])
  }()

  private static let counted: OutputShape = .object([
    OutputKey("from", .text, "The moment from which it was counted."), OutputKey("event", .text, "What happened then."),
    OutputKey("in", .text, "The unit."),
    OutputKey(
      "left-out",
      .list(.object([OutputKey("day", .day, "The day."), OutputKey("name", .text, "The holiday.")])),
      "The holidays left out."),
    OutputKey("weekends", .list(.day), "The days of weekends left out."),
    OutputKey(
      "otherwise",
      .list(
        .object([
          OutputKey("setting", .text, "The setting of the calendar."), OutputKey("is", .text, "Its other way."),
          OutputKey("due", .nullable(.text), "The last moment that this would give."),
        ])), "What other ways of counting would give."),
    OutputKey("sentence", .text, "The same in words."),
  ])

  private static let clause: OutputShape = .object([
    OutputKey("state", .word(ClauseState.self), "What form the clause has."),
    OutputKey("value", .nullable(.text), "Its value as a profile writes it."),
    OutputKey("in-words", .nullable(.text), "The same in words."), force,
    OutputKey("judged", .nullable(.text), "What only people can apply."),
    OutputKey(
      "provisions",
      .list(
        .object([
          OutputKey("value", .text, "The value."), OutputKey("in-words", .nullable(.text), "The same in words."),
          OutputKey("force", .word(Force.self), "How strictly it is said."),
          OutputKey("for", .list(.text), "The kinds of conference for which it holds."),
          OutputKey("when", .nullable(.text), "The circumstance under which it holds."),
          OutputKey("provided", .nullable(.text), "What must besides be so."), places,
        ])), "Its sentences, each under its condition."),
    OutputKey("deferred-to", .nullable(.text), "The document to which it sends its reader."), places,
    OutputKey("note", .nullable(.text), "What a reader should know."),
    OutputKey("national", .yesNo, "Whether it is national guidance."),
    OutputKey(
      "readings",
      .list(
        .object([
          OutputKey("name", .text, "The reading."), OutputKey("adopted", .yesNo, "Whether it is followed."),
          OutputKey("value", .nullable(.text), "Its value."), force,
        ])), "The readings of a disputed text."),
    OutputKey("because", .nullable(.text), "Why the adopted one is followed."),
  ])
}

extension Schemas {
  /// The schema of what the command writes in one form.
  public static func forOutput(_ form: OutputForm) -> JSON {
    let others: [(String, OutputShape)] = [OutputForm.comparison, .diary, .matrix, .impact].map { ($0.word, $0.shape) }
    let parts = (OutputParts.all + others).map { name, shape in (name, shape.schema) }
    return head(form.meaning.asSentenceHead).followed(by: form.shape.schema).followed(by: ["$defs": JSON.object(parts)])
  }

  /// Every key of every output, for people: made from the same shapes as the schemas.
  public static var page: Document {
    var blocks: [Block] = [
      .heading(level: 1, "What the command writes for other programs"),
      .paragraph([
        Span(
          "Every JSON says in `schema` what it is, and in `version` in which form; `quorate schema NAME` writes its JSON Schema. A key that is not marked optional is always there. `[]` stands for each item of a list, and `*` for each key of an object whose keys are not known beforehand. Programs should pass over keys that they do not know."
        )
      ]),
    ]
    for form in OutputForm.allCases {
      blocks += [
        .heading(level: 2, form.word), .paragraph([Span(form.meaning.asSentenceHead + ".")]),
        table(form.word, form.shape),
      ]
    }
    blocks.append(.heading(level: 2, "Parts of which these are made"))
    for (name, shape) in OutputParts.all { blocks += [.heading(level: 3, name), table(name, shape)] }
    return Document(blocks)
  }

  private static func table(_ name: String, _ shape: OutputShape) -> Block {
    .table(
      DocumentTable(
        "The keys of \(name)", headings: ["Key", "Value", "What it is"],
        rows: shape.keys().map { path, key in
          [Span(path), Span((key.isOptional ? "optional; " : "") + key.shape.inShort), Span(key.meaning)]
        }))
  }
}

extension String {
  /// The text with its first letter large, where it is the middle of a sentence.
  fileprivate var asSentenceHead: String { prefix(1).uppercased() + dropFirst() }
}
