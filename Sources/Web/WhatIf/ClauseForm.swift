import Engine
import Profiles
import Records
import Rendering

/// The form of one proposed clause: what the authority says today, what the others say, and a control for another value.
struct ClauseForm {
  private let clause: ProposedClause
  private let base: Profile
  private let others: [Profile]
  private let parameter: any AnyParameter

  /// The form of a clause of `base`.
  init(_ clause: ProposedClause, of base: Profile, in workbench: Workbench) {
    self.clause = clause
    self.base = base
    others = workbench.profiles.filter { $0.authority != base.authority }
    parameter = workbench.evaluator.catalogue.parameters[clause.slot]
  }

  /// What the template shows; `mistake` says what is wrong in a field.
  func values(_ mistake: (String) -> String?) -> [String: Any] {
    let now = base.clauses[clause.slot]
    var values: [String: Any] = [
      "key": clause.key, "documentation": parameter.documentation, "now": ClauseText(now).position,
      "baseName": base.name,
      "isOwnValue": clause.source == "value", "isSilent": clause.source == "silent",
      "others": others.map { other in
        [
          "authority": other.authority, "otherName": other.name,
          "says": ClauseText(other.clauses[clause.slot]).position,
          "isTaken": clause.source == other.authority,
        ]
      },
      "forces": Force.allCases.map {
        ["word": $0.word, "means": $0.meaning, "isSaid": $0.word == clause.force]
      },
      "because": clause.because, "isDescriptive": parameter.isDescriptive,
    ]
    values["place"] = ClauseText(now).places
    for part in ["how", "is", "force", "because"] { values[part + "Mistake"] = mistake(clause.name(part)) }
    return values.merging(control) { $1 }
  }

  /// The control for a value, by how the value is written.
  private var control: [String: Any] {
    func options(_ options: [Grammar.Option]) -> [[String: Any]] {
      options.map { option in
        ["word": option.word, "means": option.meaning, "isTicked": clause.values.contains(option.word)]
      }
    }
    let hint = parameter.grammar.expected.inQuotationMarks
    let value = clause.values.first ?? ""
    return switch parameter.grammar.form {
    case .options(let words): ["isSelect": true, "words": options(words)]
    case .list: ["areBoxes": true, "words": options(parameter.grammar.options)]
    case .text where parameter.isDescriptive: ["isArea": true, "value": value, "hint": hint]
    case .text: ["isLine": true, "value": value, "hint": hint]
    case .mapping, .record, .either: ["isArea": true, "value": value, "hint": hint + ", written as in a profile"]
    }
  }
}
