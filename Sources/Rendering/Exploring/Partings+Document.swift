package import Engine
import Cases
import ProcedureKit
import Profiles
import Records

extension Partings {
  private var names: [String] { members.map(\.profile.name) }

  /// Where two authorities part, for people: question by question the smallest cases, each with what either finds and why; behind them the
  /// questions on which they never do, and those on which one is silent.
  package func document(by evaluator: Evaluator) -> Document {
    guard members.count == 2 else { return overview }
    var blocks: [Block] = [.heading(level: 1, "Where \(names.listed()) part"), .paragraph([Span(summary)])]
    for pair in all.joined() where !pair.parting.ways.isEmpty {
      blocks.append(.heading(level: 2, pair.parting.question.text))
      if pair.parting.bounds.isReached { blocks.append(.paragraph([Span(Self.reached, .quiet)])) }
      blocks.append(.list(pair.parting.ways.map { pair.parting.item($0, by: evaluator) }))
    }
    let others = all.joined().filter { $0.parting.ways.isEmpty }
    if !others.isEmpty {
      let sentences = others.map(\.parting.sentence).uniqued()
      blocks += [
        .heading(level: 2, "Where they do not part"),
        .list(
          sentences.map { sentence in
            ListItem(
              [Span(sentence, .strong)],
              others.filter { $0.parting.sentence == sentence }.map { ListItem([Span($0.parting.question.text)]) })
          }),
      ]
    }
    return Document(blocks + [.paragraph([Span(ExploringBounds.words, .quiet)])])
  }

  /// All pairs beside one another: in how many ways each two part on each question.
  package var overview: Document {
    let pairs = all.first ?? []
    let table = DocumentTable(
      "In how many ways each two part", headings: ["Question"] + pairs.map { "\(names[$0.one]), \(names[$0.other])" },
      rows: zip(questions, all).map { question, pairs in
        [Span(question.question.text)] + pairs.map { Span($0.parting.mark) }
      }, isGlance: pairs.count <= 5)
    return Document([
      .heading(level: 1, "Where \(names.listed()) part"), .paragraph([Span(summary)]), .table(table),
      .paragraph([Span(Self.marks, .quiet)]), .paragraph([Span(foundations, .quiet)]),
      .paragraph([Span(ExploringBounds.words, .quiet)]),
    ])
  }

  /// What the marks of the overview mean.
  package static let marks =
    """
    A number: the ways in which they part, told apart by the clauses that explain them. “never”: both answer, and no case within the bounds parts \
    them; “not found”: none was found before a bound was reached. “silent”: one of them answers in no case; “both silent”: neither does. \
    “apart in kind”: each answers, and never in the same case. + behind a number: there may be more, since a bound was reached.
    """

  private static let reached = "A bound was reached: there may be other ways."

  private var summary: String {
    let verdicts = all.joined().map(\.parting.verdict)
    let apart = verdicts.count { if case .apart = $0 { true } else { false } }
    let silent = verdicts.count { if case .silent = $0 { true } else { false } }
    let never = verdicts.count { $0 == .never }
    let inKind = verdicts.count { $0 == .neverBoth }
    let notFound = verdicts.count - apart - silent - never - inKind
    let what = members.count == 2 ? "questions" : "pairs and questions"
    let counts = [
      "they part on \(apart)", "never within the bounds on \(never)",
      "on \(silent) one of two or both answer in no case",
      inKind > 0 ? "on \(inKind) each answers and never in the same case" : nil,
      notFound > 0 ? "on \(notFound) a bound was reached before a difference was found" : nil,
    ].compactMap { $0 }
    return verdicts.count == 1 ? "One question." : "\(verdicts.count) \(what): \(counts.listed())."
  }

  /// The profiles on which it rests, each with the beginning of its checksum.
  private var foundations: String {
    "Made from the profiles of \(members.map { "\($0.profile.name) [\($0.profile.digest.prefix(12))]" }.listed())."
  }

  /// All pairs as a table for a spreadsheet.
  package var table: CSVTable {
    CSVTable(
      headings: ["Question", "First", "Second", "Ways", "Verdict"],
      rows: all.joined().map { pair in
        [pair.parting.key, names[pair.one], names[pair.other], "\(pair.parting.ways.count)", pair.parting.mark]
      })
  }

  /// The partings for programs.
  package func json(by evaluator: Evaluator) -> JSON {
    .array(
      all.joined().map { pair -> JSON in
        let parting = pair.parting
        return [
          "question": parting.key, "authorities": parting.members.map(\.profile.authority), "verdict": parting.mark,
          "complete": !parting.bounds.isReached, "situations": parting.bounds.count,
          "ways": parting.ways.enumerated().map { index, way -> JSON in
            [
              "facts": way.told.count,
              "outcomes": way.findings.map { $0.inShort(evaluator.catalogue, withForce: true) },
              "clauses": way.sets.map { set in set.map { evaluator.catalogue.keys[$0] } },
              "case": parting.file(of: way, number: index),
            ]
          },
        ]
      })
  }
}

extension Parting {
  /// What became of the search, in few words.
  package var mark: String {
    switch verdict {
    case .apart(let count): "\(count)\(bounds.isReached ? "+" : "")"
    case .never: "never"
    case .notFound: "not found"
    case .silent(let silent): silent.count == 2 ? "both silent" : "silent"
    case .neverBoth: "apart in kind"
    }
  }

  private var names: [String] { members.map(\.profile.name) }

  /// Why there is no case on which they part.
  package var sentence: String {
    switch verdict {
    case .apart: return ""
    case .never: return "Both answer, and never differ within these bounds."
    case .notFound:
      return "No difference was found before the bound of \(bounds.most) situations was reached."
    case .neverBoth: return "Each answers, and never in the same case."
    case .silent(let silent):
      return
        "\(silent.map { names[$0] }.listed()) \(silent.count == 1 ? "answers" : "answer") in no case within these bounds."
    }
  }

  /// One way in which they part: what is told, what each finds, and by which clauses.
  func item(_ way: Way, by evaluator: Evaluator) -> ListItem {
    ListItem([Span("Told: \(way.told.summary).")], answerItems(way, by: evaluator))
  }

  /// What each finds in the smallest case of a way, and by which clauses.
  package func answers(_ way: Way, by evaluator: Evaluator) -> Block { .list(answerItems(way, by: evaluator)) }

  private func answerItems(_ way: Way, by evaluator: Evaluator) -> [ListItem] {
    let found = members.map { AuthorityFindings(way.facts, $0.profile, $0.clauses, by: evaluator, isReread: false) }
    let outcomes = zip(found, way.findings).map { authority, finding in
      ListItem([
        Span("\(authority.profile.name):", .strong), finding.standing,
        Span(Sentence(question, of: authority).text(of: finding, namingSource: false)),
      ])
    }
    return outcomes + [ListItem([Span("Because of: \(because(way)).", .quiet)])]
  }

  /// The clauses that explain a way.
  func because(_ way: Way) -> String {
    let catalogue = members[0].clauses.catalogue
    let sets = way.sets.filter { !$0.isEmpty }.map { $0.map { catalogue.keys[$0] }.listed() }
    return sets.isEmpty ? "how days are counted" : sets.listed("or")
  }

  /// The name of the file of a case on which they part.
  package func name(of number: Int) -> String {
    let key = key.split(separator: ".").joined(separator: "-")
    return "\(key)-\(members.map(\.profile.authority).joined(separator: "-"))-\(number + 1)"
  }

  /// A case on which they part as a file that `compare` reads.
  package func file(of way: Way, number: Int) -> String {
    way.told.file(
      id: name(of: number),
      title: "\(names[0]) and \(names[1]) part: \(key.split(separator: ".").last.map { String($0).spaced } ?? key)",
      lookAt: "\(question.text) \(names[0]) and \(names[1]) come to different answers, because of \(because(way)).")
  }
}

extension Telling {
  /// What is told, in a line: each fact under its key.
  var summary: String {
    switch self {
    case .text(let text): return text
    case .list(let items): return items.isEmpty ? "none" : "[\(items.map(\.summary).joined(separator: "; "))]"
    case .record(let entries):
      return entries.isEmpty ? "yes" : entries.map { "\($0.key.spaced) \($0.value.summary)" }.joined(separator: ", ")
    }
  }
}
