import Cases
public import Engine
import ProcedureKit
import Profiles
import Records

extension Explanation {
  /// The explanation for programs.
  public var json: JSON {
    let keys = catalogue.keys
    return .object([
      ("case", .string(facts.id)), ("from", .string(authority.profile.authority)),
      ("to", .string(reference.profile.authority)),
      (
        "differences",
        .array(
          differences.map { why in
            .object([
              ("key", .string(why.key)), ("subject", .optional(why.subject?.label(in: facts))),
              ("from", .string(why.finding.inShort(catalogue))),
              ("to", .string(why.other.inShort(catalogue))),
              ("complete", .bool(why.isComplete)),
              (
                "sets",
                .array(
                  why.sets.map { slots in
                    .array(
                      slots.map { slot in
                        .object([
                          ("parameter", .string(keys[slot])), ("from", authority.clauses.all[slot].json),
                          ("to", reference.clauses.all[slot].json),
                        ])
                      })
                  })
              ),
            ])
          })
      ),
      ("unreached", .strings(unreached.map { keys[$0] })),
    ])
  }
}
