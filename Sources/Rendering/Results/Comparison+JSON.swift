import Calendars
import Cases
public import Engine
import ProcedureKit
import Profiles
import Records

extension Comparison {
  /// The comparison in the form that other programs read.
  public var json: JSON {
    .object([
      (
        "case",
        .object([("id", .string(facts.id)), ("digest", .string(facts.digest)), ("title", .string(facts.title))])
      ),
      (
        "authorities",
        .array(
          authorities.map { authority in
            .object([
              ("id", .string(authority.profile.authority)), ("name", .string(authority.profile.name)),
              ("digest", .string(authority.profile.digest)),
            ])
          })
      ),
      ("findings", .array(rows.map(json))),
    ])
  }

  private func json(_ row: Row) -> JSON {
    .object([
      ("key", .string(row.key)), ("subject", .optional(row.subject?.label(in: facts))),
      ("question", .string(row.question.text)), ("verdict", .string(row.verdict.rawValue)),
      ("groups", .array(row.groups.map { .strings($0.map { authorities[$0].profile.authority }) })),
      (
        "outcomes",
        .object(
          authorities.indices.compactMap { index in
            finding(row, of: index).map { (authorities[index].profile.authority, json($0, row, of: index)) }
          })
      ),
    ])
  }

  private func json(_ finding: Finding, _ row: Row, of index: Int) -> JSON {
    let authority = authorities[index]
    let sentence = Sentence(row.question, of: authority)
    let slots = finding.reliedOn.slots
    let keys = authority.clauses.catalogue.keys
    return .object([
      ("status", .string(finding.status.word)), ("force", .optional(finding.force?.word)),
      ("answer", finding.json), ("sentence", .string(sentence.text(of: finding))),
      ("relied-on", .strings(slots.map { keys[$0] })),
      ("places", .array(slots.flatMap { authority.clauses.all[$0].places }.uniqued().map(\.json))),
      ("national", .bool(slots.contains { authority.clauses.all[$0].isNational })),
      (
        "readings",
        .array(
          rereadings(row, of: index).map { other in
            .object([
              ("parameter", .string(keys[other.slot])), ("reading", .string(other.reading)),
              ("status", .string(other.finding.status.word)), ("answer", other.finding.json),
              ("sentence", .string(sentence.text(of: other.finding))),
            ])
          })
      ),
    ])
  }
}

extension Place {
  fileprivate var json: JSON { .object([("at", .string(section)), ("anchor", .string(anchor))]) }
}

extension Finding {
  /// The answer with its type, or what it waits for.
  fileprivate var json: JSON {
    switch result {
    case .success(let answer): answer.json
    case .failure(.undetermined(let fact)): .object([("type", .string("none")), ("needs", .string(fact.key))])
    case .failure: .null
    }
  }
}

extension Answer {
  fileprivate var json: JSON {
    var pairs: [(String, JSON)]
    switch value {
    case .deadline(let due, let done, let timeliness):
      pairs = [("type", .string("deadline")), ("due", .string(due.day.description))]
      if let time = due.time { pairs.append(("due-time", .string(time.description))) }
      pairs.append(("done", .optional(done?.day.description)))
      if let time = done?.time { pairs.append(("done-time", .string(time.description))) }
      pairs.append(("timeliness", .string(timeliness.word)))
      if let unit { pairs.append(("counted-in", .string("\(unit)".kebabCased))) }
    case .requirement(let isMet, let missing, let excess):
      pairs = [
        ("type", .string("requirement")), ("met", .bool(isMet)), ("lacking", .strings(missing.inWords)),
        ("excess", .strings(excess.inWords)),
      ]
    case .outcome(let outcome): pairs = [("type", .string("outcome")), ("is", .string(outcome.word))]
    case .listing(let items): pairs = [("type", .string("list")), ("items", .strings(items.inWords))]
    }
    if !particulars.isEmpty { pairs.append(("particulars", .object(particulars.map { ($0.name, $0.json) }))) }
    return .object(pairs)
  }
}

extension Particular {
  fileprivate var json: JSON {
    switch value {
    case .count(let count): .number(count)
    case .words(let words): .string(words)
    }
  }
}
