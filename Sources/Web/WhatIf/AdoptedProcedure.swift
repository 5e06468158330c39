import Engine
import ProcedureKit
import Profiles
import Records

/// A whole procedure that is taken over from another authority.
struct AdoptedProcedure {
  /// Whose clauses are taken over.
  let donor: Profile
  private let procedure: String

  /// The clauses of a donor on a procedure.
  init(_ procedure: String, from donor: Profile) {
    self.procedure = procedure
    self.donor = donor
  }

  /// What a form says: the key of an authority and that of a procedure; nil where there is none of them.
  init?(_ word: String, in workbench: Workbench) {
    let parts = word.split(separator: "/").map(String.init)
    guard parts.count == 2, let donor = workbench.profiles.first(where: { $0.authority == parts[0] }),
      workbench.evaluator.declarations.contains(where: { $0.key == parts[1] })
    else { return nil }
    self.init(parts[1], from: donor)
  }

  /// What a form says.
  var word: String { "\(donor.authority)/\(procedure)" }

  /// The slots of the clauses that a rule computes with and in which the donor says something else than an authority: a silence of the
  /// donor is taken over too, and what is not transcribed yet is not.
  func slots(for base: Profile, in catalogue: Catalogue) -> [Int] {
    let entries = catalogue.sections.filter { $0.procedure == procedure }.flatMap(\.parameters)
    return entries.filter { !$0.parameter.isDescriptive }.map(\.slot).filter { slot in
      let (now, other) = (base.clauses[slot], donor.clauses[slot])
      guard other.state != .untranscribed else { return false }
      return !now.saysSame(as: other) || now.force != other.force || now.state != other.state
    }
  }
}
