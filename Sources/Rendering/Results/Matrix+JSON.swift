public import Engine
import Profiles
import Records

extension Matrix {
  /// The parameters for programs: for each, every authority's state, value, force and places.
  public var json: JSON {
    .object([
      (
        "authorities",
        .array(
          profiles.map { profile in
            .object([
              ("id", .string(profile.authority)), ("name", .string(profile.name)), ("digest", .string(profile.digest)),
              ("draft", .bool(profile.isDraft)),
            ])
          })
      ),
      ("parameters", .array(rows.map(json))),
    ])
  }

  private func json(_ row: Row) -> JSON {
    .object([
      ("key", .string(row.key)), ("documentation", .string(row.parameter.documentation)),
      ("questions", .array(row.parameter.questions.map { .number($0) })),
      ("descriptive", .bool(row.parameter.isDescriptive)), ("differs", .bool(row.differs)),
      ("strictest", .strings(row.strictest.map { profiles[$0].authority })),
      ("laxest", .strings(row.laxest.map { profiles[$0].authority })),
      ("clauses", .object(zip(profiles, row.clauses).map { ($0.authority, $1.json) })),
    ])
  }
}

extension AnyClause {
  var json: JSON {
    .object([
      ("state", .string(state.word)), ("value", .optional(valueText)), ("in-words", .optional(valueInWords)),
      ("force", .optional(force?.word)), ("deferred-to", .optional(deferredTo)),
      (
        "places",
        .array(places.map { .object([("at", .string($0.section)), ("anchor", .string($0.anchor))]) })
      ),
      ("note", .optional(note)), ("national", .bool(isNational)),
      (
        "readings",
        .array(
          readingNames.indices.compactMap { index in
            rereading(index).map { other in
              .object([
                ("name", .string(readingNames[index])), ("adopted", .bool(index == adopted)),
                ("value", .optional(other.valueText)),
                ("force", .optional(other.force?.word)),
              ])
            }
          })
      ),
      ("because", .optional(because)),
    ])
  }
}
