import Calendars
import Cases
public import Engine
import ProcedureKit
import Profiles
import Records

extension Comparison {
  /// The comparison in the form that other programs read.
  public var json: JSON { content.headed(.comparison) }

  /// The same of one case among many, with the place from which it was read.
  public func json(from file: String, line: Int?) -> JSON {
    (["file": file, "line": line] as JSON).followed(by: content).headed(.comparison)
  }

  private var content: JSON {
    [
      "case": [
        "id": facts.id, "digest": facts.digest, "title": facts.title,
        "remarks": oddities.map { ["kind": $0.word, "sentence": $0.sentence] as JSON },
      ] as JSON,
      "authorities": authorities.map { authority -> JSON in
        let profile = authority.profile
        return [
          "id": profile.authority, "name": profile.name, "digest": profile.digest,
          "remarks": authority.remarks.map { ["kind": $0.word, "sentence": $0.sentence] as JSON },
        ]
      },
      "findings": rows.map(json),
    ]
  }

  private func json(_ row: Row) -> JSON {
    let outcomes = authorities.indices.compactMap { index in
      finding(row, of: index).map { (authorities[index].profile.authority, json($0, row, of: index)) }
    }
    return [
      "key": row.key, "subject": row.subject?.label(in: facts), "question": row.question.text,
      "verdict": row.verdict.word, "groups": row.groups.map { $0.map { authorities[$0].profile.authority } },
      "outcomes": JSON.object(outcomes),
    ]
  }

  private func json(_ finding: Finding, _ row: Row, of index: Int) -> JSON {
    let authority = authorities[index]
    let sentence = Sentence(row.question, of: authority)
    let slots = finding.reliedOn.slots
    let keys = authority.clauses.catalogue.keys
    let readings = rereadings(row, of: index).map { other -> JSON in
      let parameter =
        switch other.way {
        case .clause(let slot, _): keys[slot]
        case .counting(let counting): "calendar.\(counting.point)"
        }
      return [
        "parameter": parameter, "reading": other.reading, "status": other.finding.status.word,
        "answer": other.finding.json, "sentence": sentence.text(of: other.finding),
      ]
    }
    var json: JSON = [
      "status": finding.status.word, "force": finding.force?.word, "answer": finding.json,
      "sentence": sentence.text(of: finding), "relied-on": slots.map { keys[$0] },
      "places": slots.flatMap { authority.clauses.all[$0].places }.uniqued().map(\.json),
      "national": slots.contains { authority.clauses.all[$0].isNational }, "readings": readings,
    ]
    if let facts = restsOn(row, of: index) { json.add("rests-on", facts.json) }
    if !finding.judged.isEmpty { json.add("judged", finding.judged.slots.map { keys[$0] }.json) }
    if let counted = authority.counted(finding) { json.add("counted", counted) }
    if case .failure(.judgement(let point)) = finding.result {
      json.add("judgement", judgement(point, finding.judgement, sentence, keys))
    }
    return json
  }

  /// What is to be judged, and what follows either way; null where nothing more can be said of what follows.
  private func judgement(_ point: JudgementPoint, _ judgement: Judgement?, _ sentence: Sentence, _ keys: [String])
    -> JSON
  {
    func outcome(_ finding: Finding) -> JSON {
      var json: JSON = [
        "status": finding.status.word, "force": finding.force?.word, "answer": finding.json,
        "sentence": sentence.text(of: finding, namingSource: false),
      ]
      if case .failure(.judgement(let inner)) = finding.result {
        json.add("judgement", self.judgement(inner, finding.judgement, sentence, keys))
      }
      return json
    }
    return [
      "parameter": keys[point.slot], "asks": point.asks, "if-so": judgement.map { outcome($0.ifSo) },
      "if-not": judgement.map { outcome($0.ifNot) },
    ]
  }
}

extension AuthorityFindings {
  /// How the last day of a finding was counted; nil where none was.
  func counted(_ finding: Finding) -> JSON? {
    guard let (due, counting) = finding.answer?.counted else { return nil }
    let calendar = clauses.calendar
    let count = counting.count(to: due, by: calendar)
    let leftOut = count?.leftOut ?? []
    let others = count?.others ?? []
    return [
      "from": counting.start.description, "event": counting.event.word, "in": "\(counting.unit)".kebabCased,
      "left-out": leftOut.compactMap { day in day.holiday.map { ["day": day.day.description, "name": $0] as JSON } },
      "weekends": leftOut.filter { $0.holiday == nil }.map(\.day.description).json,
      "otherwise": others.map { way, end -> JSON in
        ["setting": "calendar.\(way.point)", "is": way.meaning, "due": end?.description]
      },
      "sentence": counting.inWords(to: due, by: calendar),
    ]
  }
}

extension Place {
  /// The place for programs.
  var json: JSON { ["at": section, "anchor": anchor] }
}

extension Finding {
  /// The answer with its type, or what it waits for.
  fileprivate var json: JSON {
    switch result {
    case .success(let answer): answer.json
    case .failure(.undetermined(let fact)): ["type": "none", "needs": fact.key]
    case .failure: .null
    }
  }
}

extension Answer {
  fileprivate var json: JSON {
    var json: JSON
    switch value {
    case .deadline(let due, let done, let timeliness):
      json = ["type": "deadline", "due": due.day.description]
      if let time = due.time { json.add("due-time", time.description) }
      json.add("done", done?.day.description)
      if let time = done?.time { json.add("done-time", time.description) }
      json.add("timeliness", timeliness.word)
      if let counting { json.add("counted-in", "\(counting.unit)".kebabCased) }
    case .requirement(let isMet, let missing, let excess):
      json = ["type": "requirement", "met": isMet, "lacking": missing.inWords, "excess": excess.inWords]
      if !forces.isEmpty {
        json.add(
          "forces", JSON.object(missing.inOrder.map { ($0.inWords, forces[$0].map { .string($0.word) } ?? .null) }))
      }
    case .planned(let isMet, let missing):
      json = ["type": "requirement", "planned": true, "met": isMet]
      if !missing.isEmpty { json.add("lacking", JSON.array(missing.inWords.map { .string($0) })) }
    case .outcome(let outcome): json = ["type": "outcome", "is": outcome.word]
    case .listing(let items): json = ["type": "list", "items": items.inWords]
    }
    if !particulars.isEmpty { json.add("particulars", JSON.object(particulars.map { ($0.name, $0.json) })) }
    return json
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
