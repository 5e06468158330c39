/// Where the words of a proposed clause come from.
enum ClauseSource: Hashable {
  /// From the form itself.
  case ownValue
  /// From nowhere: there would be no rule.
  case silence
  /// From the authority of this key.
  case authority(String)

  /// The source that a form or an address says.
  init(_ word: String) {
    self =
      switch word {
      case Self.ownValue.word: .ownValue
      case Self.silence.word: .silence
      default: .authority(word)
      }
  }

  /// What forms and addresses say.
  var word: String {
    switch self {
    case .ownValue: "value"
    case .silence: "silent"
    case .authority(let key): key
    }
  }
}
