/// Whose label a key of a case holds.
public enum LabelUse: Sendable {
  case child
  case person

  /// The keys whose labels are people's, and those whose labels are children's.
  private static let personKeys: Set<String> = [
    "for-plan", "against-plan", "abstaining", "by", "to", "of", "accompanies", "author",
  ]
  private static let childKeys: Set<String> = ["works-with", "child"]

  /// Whose label stands under `key`, where it names somebody of whom the case speaks elsewhere; nil under every other key.
  public init?(under key: String) {
    if Self.personKeys.contains(key) {
      self = .person
    } else if Self.childKeys.contains(key) {
      self = .child
    } else {
      return nil
    }
  }

  /// The lists of a case in whose items such labels are given.
  public var lists: Set<String> {
    switch self {
    case .child: ["children"]
    case .person: ["attending", "absent", "observers"]
    }
  }

  /// The key under which an item of those lists gives its label.
  public static let key = "label"

  /// Whose label it is, in a word.
  public var noun: String {
    switch self {
    case .child: "child"
    case .person: "person"
    }
  }
}
