public import Cases
import Records

extension Case {
  /// Who attended, as a fact that is missing.
  public var whoAttended: MissingFact { $people.untold.$attended.missing }
}

extension Person {
  /// Whether this person attended. Throws where the case does not say.
  public var hasAttended: Bool {
    get throws(Unanswered) {
      guard let attended else { throw .undetermined(needs: missingAttendance) }
      return attended
    }
  }

  /// Whether this person attended, as a fact that is missing.
  public var missingAttendance: MissingFact { $attended.missing(.attendance(of: label)) }
}
