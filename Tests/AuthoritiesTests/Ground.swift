import Cases
import Engine
import ProcedureKit
import Profiles
import Records
import Testing

/// A case under an authority’s clauses: as they stand, with national ones in its silences, with one text read another way, or with
/// something judged.
struct Ground: CustomTestStringConvertible, Sendable {
  let profile: Profile
  let facts: Case
  let clauses: Clauses
  let manner: String
  var testDescription: String { "\(facts.id) under \(profile.authority)\(manner)" }

  /// What is found there.
  func findings() throws -> AuthorityFindings {
    AuthorityFindings(facts, profile, clauses, by: try Repository.evaluator.get())
  }

  /// Every case and trial under an authority, in every manner that bears on it.
  static func all(of facts: Case) throws -> [Ground] {
    let evaluator = try Repository.evaluator.get()
    let national = evaluator.nationalClauses(among: Repository.profiles)
    return Repository.profiles.filter { $0.scope == .authority }.flatMap { profile -> [Ground] in
      let own = evaluator.clauses(of: profile)
      var grounds = [Ground(profile: profile, facts: facts, clauses: own, manner: "")]
      if let guidance = national[profile.nation] {
        let filled = own.fillingSilences(from: guidance)
        grounds.append(Ground(profile: profile, facts: facts, clauses: filled, manner: " with national guidance"))
      }
      let findings = evaluator.evaluate(facts, under: own)
      let reliedOn = findings.reduce(ParameterSet()) { $0.union($1.reliedOn) }
      for slot in reliedOn.slots {
        for index in own.all[slot].readingNames.indices where index != own.all[slot].adopted {
          guard let other = own.all[slot].rereading(index) else { continue }
          var replacements = [slot: other]
          for partner in evaluator.catalogue.partners(of: slot) {
            replacements[partner] = own.all[partner].rereading(named: own.all[slot].readingNames[index])
          }
          let manner = " reading \(evaluator.catalogue.keys[slot]) as \(own.all[slot].readingNames[index])"
          grounds.append(
            Ground(profile: profile, facts: facts, clauses: own.substituting(replacements), manner: manner))
        }
      }
      let asked = Set(
        findings.compactMap { if case .failure(.judgement(let point)) = $0.result { point.slot } else { nil } })
      guard facts.judgements == nil else { return grounds }
      for slot in asked.sorted() {
        for answer in ["yes", "no"] {
          let told = "\njudgements: { \(evaluator.catalogue.keys[slot]): \(answer) }\n"
          guard let judged = try? CaseReader.read(Source(name: facts.id, bytes: Array((facts.text + told).utf8))) else {
            Issue.record("a judgement on \(evaluator.catalogue.keys[slot]) cannot be told")
            continue
          }
          let manner = " judging \(evaluator.catalogue.keys[slot]) \(answer)"
          grounds.append(Ground(profile: profile, facts: judged, clauses: own, manner: manner))
        }
      }
      return grounds
    }
  }
}

extension Finding {
  /// What the finding comes to in words: where it stands, its outcome, how timely something was, whether a list is empty, or the reason
  /// why it does not bear on the case.
  var words: Set<String> {
    var words: Set = [status.word]
    if case .failure(.notApplicable(let reason)) = result { words.insert("because \(reason)") }
    switch answer?.value {
    case .outcome(let outcome)?: words.insert(outcome.word)
    case .deadline(_, _, let timeliness)?: words.insert(timeliness.word)
    case .listing(let items)?: words.insert(items.isEmpty ? "none" : "some")
    case .requirement?, .planned?, nil: break
    }
    return words
  }

  /// This finding, and those that follow from a judgement for which it waits.
  var withBoth: [Finding] {
    [self] + (judgement.map { $0.ifSo.withBoth + $0.ifNot.withBoth } ?? [])
  }
}
