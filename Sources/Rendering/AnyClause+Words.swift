public import Profiles

extension AnyClause {
  /// What the clause says, as the end of a sentence: its value and how strictly, to whom it sends its reader, or nothing.
  public var saying: String {
    valueInWords.map { $0 + (force.map { " (\($0))" } ?? "") } ?? deferredTo.map { "sends its reader to the \($0)" }
      ?? "says nothing"
  }

  /// Where it says so: the sections, each with the words by which the place is found; nil where it has no place.
  public var placesInWords: String? {
    places.isEmpty ? nil : places.map { "\($0.section): “\($0.anchor)”" }.joined(separator: "; ")
  }
}
