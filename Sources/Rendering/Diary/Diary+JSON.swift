import Calendars
import Cases
public import Engine
import ProcedureKit
import Profiles
import Records

extension Diary {
  /// The diary in the form that other programs read.
  public var json: JSON {
    let document = authority.profile.document
    let content: JSON = [
      "case": ["id": facts.id, "digest": facts.digest, "told-on": facts.toldOn?.description] as JSON,
      "authority": [
        "id": authority.profile.authority, "name": authority.profile.name, "digest": authority.profile.digest,
        "document": document.title, "version": document.version, "issued": document.issued?.description,
        "review-due": document.reviewDue?.description,
        "remarks": remarks.map { ["kind": $0.word, "sentence": $0.sentence] as JSON },
      ] as JSON,
      "plan-is-open": isOpen,
      "entries": entries.map(json),
      "undated": undated.map { entry -> JSON in
        var json = head(entry)
        json.add("status", entry.finding.status.word)
        if case .failure(.undetermined(let fact)) = entry.finding.result { json.add("needs", fact.key) }
        json.add("sentence", entry.text.sentence())
        return json
      },
    ]
    return content.headed(.diary)
  }

  private func head(_ entry: Entry) -> JSON {
    ["key": entry.key, "subject": entry.subject, "outcome": entry.outcome.word, "what": entry.name]
  }

  private func json(_ entry: Entry) -> JSON {
    let clauses = entry.authority.clauses
    let slots = entry.finding.reliedOn.slots
    var json = head(entry)
    json.add("due", entry.due?.day.description)
    json.add("due-time", entry.due?.time?.description)
    json.add("done", entry.done?.day.description)
    json.add("state", entry.state?.word)
    json.add("timeliness", entry.timeliness?.word)
    json.add("force", entry.finding.force?.word)
    json.add("rule", entry.rule)
    json.add("relied-on", slots.map { clauses.catalogue.keys[$0] }.json)
    json.add("places", slots.flatMap { clauses.all[$0].places }.uniqued().map(\.json).json)
    json.add("counted", entry.authority.counted(entry.finding))
    return json
  }
}

extension Diary {
  /// A row for each entry, and behind them what has no day.
  public var table: CSVTable {
    let edition = authority.profile.document.edition
    let rows = entries.map { entry -> [String] in
      let counted = entry.due.flatMap { due in
        entry.finding.answer?.counting?.inWords(to: due, by: entry.authority.clauses.calendar)
      }
      return [
        facts.id, entry.key, entry.subject ?? "", entry.name, entry.outcome.word, entry.due?.day.description ?? "",
        entry.due?.time?.description ?? "", entry.done?.day.description ?? "", entry.done?.time?.description ?? "",
        entry.state?.word ?? "",
        entry.finding.force?.word ?? "", entry.rule, entry.section, counted ?? "", edition,
      ]
    }
    let others = undated.map { entry in
      [
        facts.id, entry.key, entry.subject ?? "", entry.name, entry.outcome.word, "", "", "", "",
        entry.finding.status.word,
        entry.finding.force?.word ?? "", entry.text.sentence(), "", "", edition,
      ]
    }
    let headings = [
      "case", "key", "subject", "what", "outcome", "due", "due-time", "done", "done-time", "state", "force", "rule",
      "section",
      "counted", "rules-of",
    ]
    return CSVTable(headings: headings, rows: rows + others)
  }
}
