import Cases
import ProcedureKit
import Profiles
import Records

extension Quoracy {
  /// The exception that makes fewer suffice, if one does, and how strictly it is said.
  func exception(
    _ facts: Case, _ demands: [QuorumDemand], _ represented: Represented, _ clauses: inout Consultation
  ) throws(Unanswered) -> (words: String, force: Force)? {
    let isOthersLacking = demands.contains { demand in
      if case .lacking = demand.state { !demand.isNumber } else { false }
    }
    let open = demands.filter { !$0.isNumber }.compactMap { demand in
      if case .unknown(let fact) = demand.state { fact } else { nil }
    }.first
    for provision in try clauses.statedProvisions(exceptions) {
      for entry in provision.value.entries {
        let isSo: Bool
        let words: String
        switch entry {
        case .own(let sentence):
          words = "this is so: \(sentence.text.dropLast())"
          isSo = try isEnough(represented, facts, &clauses) ? clauses.judge(exceptions, sentence.text) : false
        case .word(let exception):
          words = exception.meaning
          isSo = try holds(exception, facts, isOthersLacking, open, represented, &clauses)
        }
        if isSo { return (words, provision.force) }
      }
    }
    return nil
  }

  private func holds(
    _ exception: QuorumException, _ facts: Case, _ isOthersLacking: Bool, _ open: MissingFact?,
    _ represented: Represented, _ clauses: inout Consultation
  ) throws(Unanswered) -> Bool {
    switch exception {
    case .agreedOtherwise:
      // An agreement is about how many there are: who has to be there has to be there all the same.
      guard !isOthersLacking, facts.$quorumAgreement.isTold, try known(facts.quorumAgreement.$by) == .chair else {
        return false
      }
      guard try known(facts.quorumAgreement.$recordedBeforeDecision) else { return false }
      guard try isEnough(represented, facts, &clauses) else { return false }
      if let open { throw .undetermined(needs: open) }
      return try missingAgencies(judging: true, &clauses).isEmpty
    case .chairFindsEnoughInformation, .chairsDiscretion:
      guard try isEnough(represented, facts, &clauses) else { return false }
      guard facts.$quorumAgreement.isTold else {
        return try clauses.judge(exceptions, exception.meaning.capitalised + ".")
      }
      return try known(facts.quorumAgreement.$by) == .chair
    case .fewerThanThreeAgenciesKnowTheChild: return try fewKnow(facts, besides: nil)
    case .fewerThanThreeOthersKnowTheChild:
      guard facts.isRepresented(.childrensSocialCare) == true else { return false }
      return try fewKnow(facts, besides: .childrensSocialCare)
    }
  }

  /// Whether as many are represented as there must be even by an exception.
  private func isEnough(
    _ represented: Represented, _ facts: Case, _ clauses: inout Consultation
  ) throws(Unanswered) -> Bool {
    guard let floor = try clauses.ifStated(fewestByException) else { return true }
    guard let lacking = represented.lacking(of: floor) else {
      throw .undetermined(needs: represented.missing ?? facts.$othersAttended.missing)
    }
    return lacking == 0
  }

  /// Whether fewer than three agencies know each child, and all that do are present.
  private func fewKnow(_ facts: Case, besides excepted: Agency?) throws(Unanswered) -> Bool {
    guard !facts.children.isEmpty else { throw .undetermined(needs: facts.$children.untold.$knownTo.missing) }
    for child in facts.children {
      let agencies = Set(try known(child.$knownTo)).filter { $0 != excepted }
      guard !agencies.isEmpty, agencies.count < 3 else { return false }
      if agencies.contains(where: { facts.isRepresented($0) == false }) { return false }
      if let open = agencies.sorted(by: { $0.word < $1.word }).first(where: { facts.isRepresented($0) == nil }) {
        throw .undetermined(needs: facts.missing(open))
      }
    }
    return true
  }
}
