import Profiles

/// Where the words of a proposed clause come from.
enum ClauseSource: Hashable {
  /// From the form itself: one value.
  case ownValue
  /// From the form itself: provisions with their conditions, as a profile has them.
  case ownProvisions
  /// From the form itself: the sentence of a rule that only people can apply.
  case ownJudgement
  /// From nowhere: there would be no rule.
  case silence
  /// From the authority of this key.
  case authority(String)

  /// The source that a form or an address says.
  init(_ word: String) {
    self =
      switch word {
      case Self.ownValue.word: .ownValue
      case Self.ownProvisions.word: .ownProvisions
      case Self.ownJudgement.word: .ownJudgement
      case Self.silence.word: .silence
      default: .authority(word)
      }
  }

  /// The form that a clause has today, which the form shows first.
  init(of clause: any AnyClause) {
    let isPlain = clause.provisions.allSatisfy { $0.condition == .none } && clause.provisions.count < 2
    self = clause.judged != nil ? .ownJudgement : isPlain ? .ownValue : .ownProvisions
  }

  /// Whether the form itself holds the words.
  var isOwn: Bool { [.ownValue, .ownProvisions, .ownJudgement].contains(self) }

  /// What forms and addresses say.
  var word: String {
    switch self {
    case .ownValue: "value"
    case .ownProvisions: "provisions"
    case .ownJudgement: "judged"
    case .silence: "silent"
    case .authority(let key): key
    }
  }
}
