public import Cases
public import Records

extension Case {
  /// Who attended, as a fact that is missing.
  public var whoAttended: MissingFact { $people.untold.$attended.missing }
}
