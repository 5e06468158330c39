import Records

/// The words that people meet here, each declared once: for the page Glossary, for `quorate glossary`, and for every search.
public enum Glossary {
  /// The words by which this program tells what it finds.
  public static let own = [
    Term(
      "authority", also: ["area"],
      "A safeguarding partnership with a procedure of its own for child protection conferences."),
    Term("profile", "The file that transcribes one authority’s document, clause by clause, each with its place."),
    Term(
      "parameter", also: ["point"],
      "One question about how an authority works, such as by when the minutes are sent. All authorities are asked the same ones."
    ),
    Term(
      "clause",
      "One authority’s answer to a parameter: it states a rule, leaves it to people, is silent, is deferred, or can be read in more than one way."
    ),
    Term(
      "force",
      "How strictly a document says something, by the verb of its own sentence: must, should, normally, guide or may."),
    Term("place", "The section of the document where a clause stands, with a few words by which it is found there."),
    Term("silent", "The document was read and gives no rule on this. A silence neither permits nor forbids."),
    Term("deferred", "The document sends its reader to another document on this."),
    Term(
      "disputed",
      "The text of a clause can be read in more than one way. One reading is followed, with the reason; the others are shown."
    ),
    Term("reading", "One way in which a disputed text can be understood."),
    Term(
      "case",
      "What is told of one conference: dates, people, reports, views. What it does not tell is unknown, never no."),
    Term("fact", "One thing that a case tells."),
    Term(
      "finding", also: ["outcome"],
      "One authority’s answer to one question about a case, or the reason why there is none."),
    Term("undetermined", "The case does not tell what the rule needs, so that nothing is found."),
    Term(
      "judgement",
      "What a document leaves to people. Both ways are tried: where they come to the same, that is the finding."),
    Term("not applicable", "The question does not arise in this case."),
    Term(
      "open",
      "Of a finding: without an answer, since the document has no rule, or leaves it to people, or the case does not tell what the rule needs."
    ),
    Term("to fall short", "Not to keep a rule, or not to keep it where what is planned is done as planned."),
    Term("situation", "A case made of few facts, such as are tried to find out what matters to a question."),
    Term(
      "map", also: ["decision table"],
      "Every situation that matters to one question under one authority, with what is found in it."),
    Term("to part", also: ["apart"], "Of two authorities: to come to different answers in some situation."),
    Term(
      "gap",
      "A situation that a document leaves open, by silence or to people’s judgement, though it decides others like it."),
    Term("proposal", "Clauses that an authority might adopt, each with the reason."),
  ]

  /// The words of those who do the work, each with what they find here.
  public static let practice = [
    Term(
      "ICPC", also: ["initial child protection conference", "initial case conference"],
      "Initial child protection conference: the first, at which it is decided whether a child needs a plan.",
      finds: ["initial conference"]),
    Term(
      "RCPC", also: ["review child protection conference", "review case conference"],
      "Review child protection conference: it looks at the plan again, and decides whether it goes on.",
      finds: ["review"]),
    Term(
      "CPC", also: ["case conference", "child protection conference"], "Child protection conference.",
      finds: ["conference"]),
    Term(
      "section 47", also: ["s47", "s 47", "s.47", "section 47 enquiry"],
      "Section 47 of the Children Act 1989: the duty to make enquiries where a child may suffer significant harm.",
      finds: ["enquiry"]),
    Term(
      "IRO", also: ["independent reviewing officer"],
      "Independent reviewing officer. In many areas the same people chair child protection conferences.",
      finds: ["reviewing officer", "chair independence"]),
    Term(
      "CP plan", also: ["CPP", "child protection plan"],
      "Child protection plan: what is made where a conference decides that a child needs one.",
      finds: ["plan"]),
    Term(
      "CIN", also: ["child in need"], "Child in need: a child who gets help without a child protection plan.",
      finds: ["no plan"]),
    Term(
      "quorum", also: ["quorate"],
      "Who must be there for a conference to decide. A conference at which they are is quorate.",
      finds: ["quoracy", "inquorate"]),
    Term("core group", "The small group of professionals and family that carries out the plan between conferences."),
    Term(
      "strategy discussion", also: ["strategy meeting"],
      "Where agencies decide whether to make enquiries, from which the conference’s time often runs."),
    Term("tie", also: ["tied vote", "equally divided"], "As many for a plan as against it."),
    Term("casting vote", also: ["second vote"], "The vote by which a chair decides a tie.", finds: ["tie"]),
    Term(
      "timescale", also: ["deadline", "time limit", "last day"],
      "By when something is to be done. The last day itself is in time.", finds: ["limit", "by when", "how long after"]),
    Term("threshold", "What must be so for a child to need a plan."),
    Term(
      "category", also: ["category of abuse"], "The kind of harm under which a plan is made.", finds: ["categories"]),
    Term(
      "LAC", also: ["CLA", "child looked after", "looked after child"], "A child looked after by the authority.",
      finds: ["looked after"]),
    Term(
      "EDD", also: ["expected date of delivery"], "The day on which a birth is expected.", finds: ["due date", "birth"]),
    Term("UBB", also: ["unborn baby", "unborn"], "A child not yet born.", finds: ["birth", "not yet born"]),
    Term("dissent", "Somebody’s disagreement with the decision, and that it is recorded."),
    Term(
      "fifteen days", also: ["15 days"],
      "The time that most documents give from a strategy discussion to the conference: fifteen working days.",
      finds: ["15 working days"]),
  ]

  /// All of them.
  public static var terms: [Term] { own + practice }

  /// The glossary for people.
  public static var document: Document {
    Document([
      .heading(level: 1, "Glossary"),
      .heading(level: 2, "The words used here"), list(own),
      .heading(level: 2, "The words of practice"),
      .paragraph([Span("Whoever searches for one of these finds what is meant by it, whatever a document calls it.")]),
      list(practice),
    ])
  }

  private static func list(_ terms: [Term]) -> Block {
    .list(
      terms.map { term in
        let also = term.also.isEmpty ? "" : " Also: \(term.also.joined(separator: ", "))."
        return ListItem([Span("\(term.word):", .strong), Span(term.meaning + also)])
      })
  }

  /// The glossary for programs.
  public static var json: JSON {
    let content: JSON = [
      "terms": terms.map { term -> JSON in
        ["word": term.word, "also": term.also, "meaning": term.meaning, "finds": term.finds]
      }
    ]
    return content.headed(.glossary)
  }
}
