extension Fault {
  /// A key that is none of `known`, with the one probably meant.
  public static func unknownKey(_ word: String, among known: [String]) -> Fault {
    .unknownKey(near: Suggestion.nearest(to: word, among: known), known: known)
  }

  /// A word that is none of `known`, with the one probably meant.
  public static func notAmong(_ known: [String], _ word: String, groups: [WordGroup] = []) -> Fault {
    .notAmong(known, near: Suggestion.nearest(to: word, among: known), groups: groups)
  }

  /// A parameter that is none of those `known` in a procedure, with the one probably meant.
  public static func unknownParameter(_ word: String, of procedure: String, among known: [String]) -> Fault {
    .unknownParameter(near: Suggestion.nearest(to: word, among: known), procedure: procedure, known: known)
  }

  /// A procedure that is none of `known`, with the one probably meant.
  public static func unknownProcedure(_ word: String, among known: [String]) -> Fault {
    .unknownProcedure(near: Suggestion.nearest(to: word, among: known), known: known)
  }

  /// An authority of which there is no profile, with the one probably meant.
  public static func noProfile(of authority: String, among known: [String]) -> Fault {
    .noProfileOf(authority, near: Suggestion.nearest(to: authority, among: known), known: known)
  }
}
