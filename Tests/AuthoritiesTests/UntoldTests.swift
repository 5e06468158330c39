import Calendars
import Cases
import Engine
import ProcedureKit
import Procedures
import Profiles
import Records
import TestSupport
import Testing

@Suite("What a case does not tell is unknown: a fact fewer never turns an answer into another, nor gives one")
struct UntoldTests {
  /// The cases of the repository, its trials, and some that chance wrote.
  private static let corpus: [Case] =
    Repository.everyCase
    + (1...20).compactMap { seed in
      let text = WrittenFacts(Dice(seed: UInt64(seed))).text
      return try? CaseReader.read(CaseReader.source(name: "chance", bytes: Array(text.utf8)))
    }

  /// What looks like a violation and is right by the text, or by what the key says of itself: by fact and beginning of the question, with the
  /// reason.
  private static let exceptions: [(path: String, question: String, reason: String)] = [
    ("people.role", "", "Left out, it says that the person is a professional."),
    (
      "people.employer", "quoracy.",
      "Where no employer is told of a kind of agency, the kind is one agency (CONTRIBUTING, Who is counted)."
    ),
    (
      "conference.rearranged-by", "convening.rearrangement-agreed",
      "Asked only of a conference that the case tells to have been re-arranged."
    ),
    ("conference", "convening.rearrangement-agreed", "The same."),
    (
      "delay", "initial-conference.",
      "What is told only to excuse counts only where it is told (CONTRIBUTING, How time is counted)."
    ),
    ("delay", "transfer.", "The same."),
    ("delay", "pre-birth.", "The same."),
    ("quorum-agreement", "quoracy.", "The same, of an agreement that fewer suffice."),
    (
      "exclusion-requests.written", "exclusion.",
      "What is put in writing was discussed before, unless the case tells otherwise."
    ),
    ("observers.consented", "invitation.", "Left out, consent was given when the chair was asked, as the key says."),
    (
      "endings.ground", "ending-plans.",
      "Chance told `ground` beside `grounds`, which says all: one of them alone says another thing."
    ),
    ("plan.made", "pre-birth.", "A plan that was outlined was made: chance told otherwise."),
    ("endings.grounds", "ending-plans.", "Beside it, `ground` says one of several; alone, it says the only one."),
    ("views.category", "categories.", "Chance told another category than members’ views come to: the two contradict."),
    ("children", "", "A case that tells of no expected birth is of children who are born."),
    ("children.due", "initial-conference.held-in-time", "The same."),
    (
      "conference.initial-held", "reviews.first-in-time",
      "Asked of a later conference only where the case tells of the initial one."
    ),
    ("reports.for", "reports.", "Left out, a report is for the conference of the case, as the key says."),
    ("strategy-discussions.agreed-on-condition", "initial-conference.", "Told where it did, as the key says."),
    ("views.chair-decided", "decision-making.", "A power is never presumed used."),
    ("views.harm.substantiated", "threshold.", "Told where somebody looked into it, as the key says."),
    ("conference.date", "pre-birth.", "A child whose birth is expected is not born until a day is told."),
    ("core-groups.date", "core-groups.", "Where a day is missing, the order written holds."),
    ("exclusion-requests.spoken", "exclusion.decided-by", "The same: a request is known by its number."),
    ("exclusion-requests.spoken", "exclusion.ground", "The same."),
    ("views.consensus", "categories.", "Of what is not decided, the categories are those of a plan that may be made."),
    ("views.chair-for-plan", "categories.", "The same."), ("views.for-plan", "categories.", "The same."),
    ("views.against-plan", "categories.", "The same."),
    ("views.for-plan", "minutes.complete", "Views differ, whoever’s they are: one fewer, and they may not."),
    ("views.against-plan", "minutes.complete", "The same."),
  ]

  private static func isExpected(_ path: String, _ topic: String) -> Bool {
    // What is thought at a review is asked for as what is thought at the conference.
    let path = path.hasPrefix("reviews.views.") ? String(path.dropFirst("reviews.".count)) : path
    return exceptions.contains { path == $0.path && ($0.question.isEmpty || topic.hasPrefix($0.question)) }
  }

  /// Whether a case contradicts itself, so that a fact fewer settles what is wrong.
  private static func contradictsItself(_ facts: Case, on topic: String, without path: String) -> Bool {
    // Said plainly, under whatever rule, it counts where the people named do not settle it, and they settle it otherwise.
    let isSaidPlainly = facts.conference.quorate != nil || facts.reviews.contains { $0.quorate != nil }
    if topic.hasPrefix("quoracy."), isSaidPlainly { return true }
    // Somebody who may have no part in the decision has a view only where one is told.
    let others = Set(facts.people.filter { $0.role != .professional }.map(\.label))
    if path.hasSuffix("views.for-plan") || path.hasSuffix("views.against-plan"),
      facts.views.contains(where: { !others.isDisjoint(with: $0.forPlan + $0.againstPlan) }),
      ["decision-making.", "dissent.", "minutes."].contains(where: topic.hasPrefix)
    {
      return true
    }
    let areDivided = facts.views.contains { $0.consensus == true && !$0.forPlan.isEmpty && !$0.againstPlan.isEmpty }
    return areDivided && ["decision-making.", "dissent."].contains { topic.hasPrefix($0) }
  }

  /// Whether an answer is final: one that a fact more cannot turn. What is due is not: it waits for what is not told.
  private static func isDecided(_ finding: Finding) -> Bool { [.met, .breached, .decided].contains(finding.status) }

  /// Whether two answers contradict each other: by their outcome, or the last day. A breach may name less, where less is known: what is lacking
  /// for certain. So may a list of particulars that a sentence tells besides.
  private static func contradict(_ full: Finding, _ less: Finding) -> Bool {
    switch (full.answer?.value, less.answer?.value) {
    case (.deadline(let due, _, _)?, .deadline(let other, _, let timeliness)?):
      return due.day != other.day || (timeliness != .open && full.status != less.status)
    case (.requirement(let isMet, _, _)?, .requirement(let other, _, _)?): return isMet != other
    case (nil, _?): return full.status == .notApplicable
    case (_?, nil): return less.status == .notApplicable
    default: return !full.agrees(with: less)
    }
  }

  @Test("Of every case", arguments: corpus.indices)
  func facts(_ index: Int) throws {
    let evaluator = try Repository.evaluator.get()
    let facts = Self.corpus[index]
    let lacking = try ToldCase(facts).lackingOne().compactMap { path, tree in
      tree.read().map { (path: path, facts: $0) }
    }
    // Samples are held under every authority, the others under two that chance chooses.
    var dice = Dice(seed: UInt64(index))
    var profiles = Repository.profiles.filter { $0.scope == .authority }
    if index >= Repository.cases.count { profiles = Array(profiles.shuffled(using: &dice).prefix(2)) }
    for profile in profiles {
      let clauses = evaluator.clauses(of: profile)
      let full = evaluator.evaluate(facts, under: clauses)
      let places = full.places
      for (path, fewer) in lacking {
        for less in evaluator.evaluate(fewer, under: clauses) {
          guard let all = places[less.topic].map({ full[$0] }) else { continue }
          let areBoth = Self.isDecided(all) && less.status != .due || Self.isDecided(less) && all.status != .due
          let isTurned = areBoth && Self.contradict(all, less)
          guard isTurned || all.status == .undetermined && Self.isDecided(less) else { continue }
          let topic = evaluator.place(of: less.question)?.key ?? ""
          if Self.isExpected(path, topic) || Self.contradictsItself(facts, on: topic, without: path) { continue }
          let (told, untold) = (all.inShort(evaluator.catalogue), less.inShort(evaluator.catalogue))
          Issue.record("\(topic) in \(facts.id), \(profile.authority): \(told); without \(path): \(untold)")
        }
      }
    }
  }

  /// What an example finds, as its words tell it.
  private enum Told: Equatable {
    case met(due: Substring?)
    case breached(due: Substring?)
    case notApplicable
    case outcome(String)
    case undetermined
    case open

    init(_ words: String) {
      let due = words.firstMatch(of: /due ([0-9-]{10})/)?.output.1
      let told = words.replacing(/\ \((must|should|normally|may|guide)\)$/, with: "")
      switch told.prefix(while: { $0 != ":" }) {
      case "met": self = .met(due: due)
      case "breached": self = .breached(due: due)
      case "not-applicable": self = .notApplicable
      case "undetermined": self = .undetermined
      case "due", "silent", "deferred", "judgement", "conflict": self = .open
      default: self = .outcome(told)
      }
    }

    var isDecided: Bool { self != .undetermined && self != .open }
  }

  /// Rules that no document of the repository has are in the examples of their procedures.
  @Test("Of every example of a procedure", arguments: conferenceProcedures.indices)
  func examples(_ index: Int) throws {
    let evaluator = try Repository.evaluator.get()
    let declaration = evaluator.declarations[index]
    for example in type(of: declaration.procedure).examples {
      let facts = try example.readCase()
      for (path, tree) in try ToldCase(facts).lackingOne() where tree.read() != nil {
        let fewer = Example(example.title, clauses: example.clauses, case: tree.body, finds: example.findings)
        for failure in try fewer.run(declaration, evaluator.catalogue).failures {
          guard let found = failure.firstMatch(of: /‘(.*)’: expected “(.*)”, found “(.*)”/)?.output else { continue }
          let (full, less) = (Told(String(found.2)), Told(String(found.3)))
          guard less.isDecided, full != less, full != .open else { continue }
          if full == .undetermined, less == .notApplicable { continue }
          let topic = "\(declaration.key).\(found.1)"
          if Self.isExpected(path, topic) || Self.contradictsItself(facts, on: topic, without: path) { continue }
          Issue.record("\(topic), \(example.title): \(found.2); without \(path): \(found.3)")
        }
      }
    }
  }
}
