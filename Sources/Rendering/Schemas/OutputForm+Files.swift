import Engine
import Records

/// What is written of files and of profiles beside one another.
extension OutputForm {
  static let checkKeys: [OutputKey] = {
    let fault: OutputShape = .object(
      [OutputKey("file", .text, "The file or folder.")] + faultKeys + [
        OutputKey("length", .nullable(.count), "How many characters it covers.")
      ])
    let coverage: OutputShape = .object([
      OutputKey("covered", .count, "How many some clause covers."), OutputKey("all", .count, "How many there are."),
    ])
    return [
      OutputKey("files", .list(.text), "The files that were read."),
      OutputKey(
        "drafts",
        .list(
          .object([
            OutputKey("file", .text, "The file."), OutputKey("left", .count, "How many parameters are left."),
            OutputKey("decided", .nullable(.count), "In how many cases it decides something."),
            OutputKey("cases", .nullable(.count), "How many cases there are."),
            OutputKey(
              "waiting",
              .list(
                .object([
                  OutputKey("parameter", .text, "The parameter."), OutputKey("answers", .count, "How many answers."),
                ])),
              "For what most answers wait."),
          ])), "The drafts."),
      OutputKey(
        "texts",
        .list(
          .object([
            OutputKey("file", .text, "The profile."), OutputKey("figures", coverage, "The figures of its text."),
            OutputKey("duties", coverage, "The sentences with a duty in them."),
          ])), "The profiles that were held against their texts."),
      OutputKey("not-held", .list(.text), "The profiles that were not."),
      OutputKey("remarks", .list(fault), "What may be wrong."),
      OutputKey("faults", .list(fault), "What is wrong."),
    ]
  }()

  static let reconciliationKeys: [OutputKey] = {
    let side: OutputShape = .object(
      [OutputKey("file", .text, "The file.")] + authority + [OutputKey("draft", .yesNo, "Whether it is a draft.")])
    return [
      OutputKey("kind", .word(Reconciliation.Kind.self), "What the two are to one another."),
      OutputKey("first", side, "The first profile."), OutputKey("second", side, "The second."),
      OutputKey(
        "agreement",
        .object([
          OutputKey("both-silent", .count, "On how many parameters both are silent."),
          OutputKey("compared", .count, "How many others are compared."),
          OutputKey("same-kind", .count, "How often the kind of answer is the same."),
          OutputKey("kappa", .nullable(.text), "Cohen’s kappa with three decimals."),
          OutputKey("categories", .list(.text), "The kinds of answer."),
          OutputKey("counts", .list(.list(.count)), "How often each pair of kinds occurs."),
          OutputKey("both-give-a-value", .count, "How often both give a value."),
          OutputKey("same-value", .count, "How often it is the same."),
          OutputKey("same-force", .count, "How often with the same force."),
          OutputKey("same-section", .count, "How often in the same section."),
        ]), "How far they agree."),
      OutputKey("head-differs-in", .list(.text), "The keys of the head that differ."),
      OutputKey("counts", .map(of: "by relation", .count), "How often each relation occurs."),
      OutputKey(
        "parameters",
        .list(
          .object([
            OutputKey("key", .text, "The parameter."), OutputKey("documentation", .text, "What it asks."),
            OutputKey("relation", .word(Reconciliation.Relation.self), "How the two clauses compare."),
            OutputKey("first", .named("clause"), "The first’s clause."),
            OutputKey("second", .named("clause"), "The second’s."),
          ])), "Each parameter."),
    ]
  }()
}
