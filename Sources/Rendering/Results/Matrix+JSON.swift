public import Engine
import Profiles
import Records

extension Matrix {
  /// The parameters for programs: for each, every authority's state, value, force and places.
  public var json: JSON {
    let content: JSON = [
      "authorities": profiles.map { profile -> JSON in
        ["id": profile.authority, "name": profile.name, "digest": profile.digest, "draft": profile.isDraft]
      },
      "parameters": rows.map(json),
    ]
    return content.headed(.matrix)
  }

  private func json(_ row: Row) -> JSON {
    [
      "key": row.key, "documentation": row.parameter.documentation, "questions": row.parameter.questions,
      "descriptive": row.parameter.isDescriptive, "differs": row.differs,
      "strictest": row.strictest.map { profiles[$0].authority }, "laxest": row.laxest.map { profiles[$0].authority },
      "clauses": JSON.object(zip(profiles, row.clauses).map { ($0.authority, $1.json) }),
    ]
  }
}

extension AnyClause {
  /// The clause for programs.
  var json: JSON {
    let readings = readingNames.enumerated().compactMap { index, name in
      rereading(index).map { other -> JSON in
        ["name": name, "adopted": index == adopted, "value": other.valueText, "force": other.force?.word]
      }
    }
    return [
      "state": state.word, "value": valueText, "in-words": valueInWords, "force": force?.word, "judged": judged,
      "provisions": provisions.map(\.json),
      "deferred-to": deferredTo, "places": places.map(\.json), "note": note, "national": isNational,
      "readings": readings, "because": because,
    ]
  }
}

extension ProvisionText {
  /// The provision for programs.
  fileprivate var json: JSON {
    [
      "value": written, "in-words": inWords, "force": force.word,
      "for": ConferenceKind.allCases.filter(condition.kinds.contains).map(\.word), "when": condition.circumstance?.word,
      "provided": condition.provided?.text, "places": places.map(\.json),
    ]
  }
}
