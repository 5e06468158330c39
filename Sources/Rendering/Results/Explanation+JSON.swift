import Cases
public import Engine
import ProcedureKit
import Profiles
import Records

extension Explanation {
  /// The explanation for programs.
  public var json: JSON {
    let keys = catalogue.keys
    return [
      "case": facts.id, "from": authority.profile.authority, "to": reference.profile.authority,
      "differences": differences.map(json), "unreached": unreached.map { keys[$0] },
    ]
  }

  private func json(_ why: Why) -> JSON {
    [
      "key": why.key, "subject": why.subject?.label(in: facts), "from": why.finding.inShort(catalogue),
      "to": why.other.inShort(catalogue), "complete": why.isComplete, "sets": why.sets.map { $0.map(json) },
    ]
  }

  private func json(_ slot: Int) -> JSON {
    [
      "parameter": catalogue.keys[slot], "from": authority.clauses.all[slot].json,
      "to": reference.clauses.all[slot].json,
    ]
  }
}
