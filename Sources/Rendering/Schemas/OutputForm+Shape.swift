import Calendars
import Engine
import ProcedureKit
import Profiles
import Records

extension OutputForm {
  /// How the whole of it is built, the head among it.
  var shape: OutputShape {
    let head = [
      OutputKey("schema", .word([(word, meaning)]), "What this is."),
      OutputKey("version", .count, "1. It rises where a key goes or changes its meaning, and not where one is added."),
    ]
    return .object(head + keys)
  }

  private var keys: [OutputKey] {
    switch self {
    case .comparison: Self.comparisonKeys
    case .comparisons:
      [OutputKey("comparisons", .list(.named("comparison")), "Each case’s, in the order of the cases.")]
    case .diaries: [OutputKey("diaries", .list(.named("diary")), "Each case’s, in the order of the cases.")]
    case .diary: Self.diaryKeys
    case .faultyCase:
      Self.place + [
        OutputKey("faults", .list(.object(Self.faultKeys)), "What is wrong. It quotes nothing that the case says.")
      ]
    case .summary: Self.summaryKeys
    case .explanations:
      [OutputKey("explanations", .list(.object(Self.explanationKeys)), "One for each pair that is compared.")]
    case .impact: Self.impactKeys
    case .matrix: Self.matrixKeys
    case .check: Self.checkKeys
    case .reconciliation: Self.reconciliationKeys
    case .glossary:
      [
        OutputKey(
          "terms",
          .list(
            .object([
              OutputKey("word", .text, "The word."), OutputKey("also", .list(.text), "What else it is called."),
              OutputKey("meaning", .text, "What it means."),
              OutputKey("finds", .list(.text), "What a search for it finds."),
            ])), "The words.")
      ]
    case .paper:
      [
        OutputKey("title", .text, "The title of the paper."),
        OutputKey("question", .text, "The question that it answers."),
        OutputKey("program", .text, "The version of the program."),
        OutputKey("digest", .text, "The SHA-256 of its report.yaml."),
        OutputKey("national", .yesNo, "Whether national clauses fill silences."),
        OutputKey(
          "cases", .list(.named("comparison")), "The comparisons, where the paper has cases.", isOptional: true),
        OutputKey("matrix", .named("matrix"), "The clauses, where it has none.", isOptional: true),
        OutputKey("impact", .named("impact"), "What its proposal would change.", isOptional: true),
      ]
    }
  }

  private static let place = [
    OutputKey("file", .text, "The file from which the case was read; in lines of `batch` alone.", isOptional: true),
    OutputKey("line", .nullable(.count), "The line of that file; null where it is a whole file.", isOptional: true),
  ]
  private static let remarks = OutputKey(
    "remarks",
    .list(
      .object([OutputKey("kind", .text, "A word that stays as it is."), OutputKey("sentence", .text, "The remark.")])),
    "What is to be known before anything is relied on.")
  static let authority = [
    OutputKey("id", .text, "The authority’s key."), OutputKey("name", .text, "Its name."),
    OutputKey("digest", .text, "The SHA-256 of its profile."),
  ]
  private static let head = [
    OutputKey("key", .text, "The question: its procedure, a full stop, its name."),
    OutputKey("subject", .nullable(.text), "What it is about, where the case has several of its kind."),
  ]

  static let faultKeys = [
    OutputKey("line", .nullable(.count), "The line of the file."),
    OutputKey("column", .nullable(.count), "The column, counted from 1."),
    OutputKey("kind", .text, "What kind of fault it is: a word that stays as it is."),
    OutputKey("message", .text, "What is wrong."), OutputKey("help", .nullable(.text), "What to do about it."),
  ]

  private static let comparisonKeys =
    place + [
      OutputKey(
        "case",
        .object([
          OutputKey("id", .text, "The case’s key."), OutputKey("digest", .text, "The SHA-256 of its text."),
          OutputKey("title", .text, "Its title."), remarks,
        ]), "The case."),
      OutputKey("authorities", .list(.object(authority + [remarks])), "The authorities, in order."),
      OutputKey(
        "findings",
        .list(
          .object(
            head + [
              OutputKey("question", .text, "The question in words."),
              OutputKey("verdict", .word(Verdict.self), "How the answers compare."),
              OutputKey(
                "groups", .list(.list(.text)), "The authorities that say the same, by key: those with an answer first."),
              OutputKey(
                "outcomes", .map(of: "by the authority’s key", .named("outcome")), "What each authority answers."),
            ])), "Each question, and each of what it is about."),
    ]

  private static let diaryKeys: [OutputKey] = {
    let what =
      head + [
        OutputKey("outcome", .word(Diary.Outcome.self), "After which decision it is so."),
        OutputKey("what", .text, "What is due."),
      ]
    return [
      OutputKey(
        "case",
        .object([
          OutputKey("id", .text, "The case’s key."), OutputKey("digest", .text, "The SHA-256 of its text."),
          OutputKey("told-on", .nullable(.day), "The day up to which it is told."),
        ]), "The case."),
      OutputKey(
        "authority",
        .object(
          authority + [
            OutputKey("document", .text, "The document’s title."),
            OutputKey("version", .nullable(.text), "Its version."),
            OutputKey("issued", .nullable(.text), "When it was issued."),
            OutputKey("review-due", .nullable(.text), "When it was to be reviewed."), remarks,
          ]), "The authority."),
      OutputKey("plan-is-open", .yesNo, "Whether the case leaves open if a plan was made."),
      OutputKey(
        "entries",
        .list(
          .object(
            what + [
              OutputKey("due", .nullable(.day), "The last day."),
              OutputKey("due-time", .nullable(.time), "The last time on it."),
              OutputKey("done", .nullable(.day), "When it was done."),
              OutputKey("state", .nullable(.word(Diary.State.self)), "Where it stands."),
              OutputKey("timeliness", .nullable(.word(Timeliness.self)), "Whether it was in time."), OutputParts.force,
              OutputKey("rule", .text, "The rule in words."),
              OutputKey("relied-on", .list(.text), "The parameters on which it rests."),
              OutputParts.places, OutputKey("counted", .nullable(.named("counted")), "How the last day was counted."),
            ])), "What has a day, in the order of the days."),
      OutputKey(
        "undated",
        .list(
          .object(
            what + [
              OutputKey("status", .word(Status.self), "Where it stands."),
              OutputKey("needs", .text, "The fact that the case does not tell.", isOptional: true),
              OutputKey("sentence", .text, "Why it has no day."),
            ])), "What has none."),
    ]
  }()

  private static let summaryKeys = [
    OutputKey("cases", .count, "How many cases were counted."),
    OutputKey("faulty", .count, "How many could not be read."),
    OutputKey("authorities", .list(.object(authority)), "The authorities, in order."),
    OutputKey(
      "counts",
      .list(
        .object([
          OutputKey("key", .text, "The question."), OutputKey("authority", .text, "The authority’s key."),
          OutputKey("asked", .count, "How often it was asked: a case can ask it of several."),
          OutputKey("statuses", .map(of: "by status", .count), "How often each status was found."),
          OutputKey("breached", .map(of: "by force", .count), "How often a rule was not kept, by its force."),
          OutputKey("days-late", .map(of: "by calendar days", .count), "How often it was late by so many days."),
        ])), "Each question that was asked, under each authority."),
  ]

  private static let explanationKeys = [
    OutputKey("case", .text, "The case’s key."), OutputKey("from", .text, "The authority that is explained."),
    OutputKey("to", .text, "The authority against which it is."),
    OutputKey(
      "differences",
      .list(
        .object(
          head + [
            OutputKey("from", .text, "What the one finds, in short."), OutputKey("to", .text, "What the other finds."),
            OutputKey("complete", .yesNo, "Whether these are all the smallest sets."),
            OutputKey(
              "sets",
              .list(
                .list(
                  .object([
                    OutputKey("parameter", .text, "The parameter."),
                    OutputKey("from", .named("clause"), "The one’s clause."),
                    OutputKey("to", .named("clause"), "The other’s."),
                  ]))), "The smallest sets of clauses that make the difference."),
          ])), "Each difference."),
    OutputKey("unreached", .list(.text), "Parameters on which they differ and which nothing here rests on."),
  ]

  private static let impactKeys = [
    OutputKey("base", .text, "The authority to which it is proposed."),
    OutputKey("title", .text, "The proposal’s title."),
    OutputKey(
      "clauses",
      .list(
        .object([
          OutputKey("parameter", .text, "The parameter."), OutputKey("now", .named("clause"), "The clause as it is."),
          OutputKey("proposed", .named("clause"), "The clause as is proposed."),
          OutputKey("because", .text, "The reason."),
          OutputKey("changes-nothing", .yesNo, "Whether every finding would be the same without it."),
        ])), "What is proposed."),
    OutputKey("count", .count, "How many cases there are."),
    OutputKey("changing", .count, "In how many something changes."),
    OutputKey("counts", .map(of: "by effect", .count), "In how many cases something changes in each way."),
    OutputKey(
      "cases",
      .list(
        .object([
          OutputKey("id", .text, "The case’s key."),
          OutputKey(
            "changes",
            .list(
              .object(
                head + [
                  OutputKey("effect", .word(Impact.Kind.self), "What becomes of the finding."),
                  OutputKey("now", .nullable(.text), "What is found, in short; null where it is not asked."),
                  OutputKey("proposed", .nullable(.text), "What would be found."),
                ])), "What changes."),
        ])), "Each case in which something changes, up to the first thousand."),
  ]

  private static let matrixKeys = [
    OutputKey(
      "authorities", .list(.object(authority + [OutputKey("draft", .yesNo, "Whether the profile is a draft.")])),
      "The authorities, in order."),
    OutputKey(
      "parameters",
      .list(
        .object([
          OutputKey("key", .text, "The parameter."), OutputKey("documentation", .text, "What it asks."),
          OutputKey("questions", .list(.count), "The policy questions that it answers."),
          OutputKey("descriptive", .yesNo, "Whether no rule computes with it."),
          OutputKey("differs", .yesNo, "Whether the authorities differ."),
          OutputKey("strictest", .list(.text), "The authorities with the strictest rule, where there is an order."),
          OutputKey("laxest", .list(.text), "Those with the laxest."),
          OutputKey("clauses", .map(of: "by the authority’s key", .named("clause")), "What each says."),
        ])), "The parameters."),
  ]
}
