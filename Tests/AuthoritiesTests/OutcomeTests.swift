import Cases
import Engine
import ProcedureKit
import Procedures
import Profiles
import Records
import Testing

/// One outcome as a reader of the document would state it, by hand from the text.
struct Expected: CustomTestStringConvertible, Sendable {
  let file: String
  let authority: String
  let question: String
  let outcome: String
  var testDescription: String { "\(file), \(authority): \(question) is \(outcome)" }

  init(_ file: String, _ authority: String, _ question: String, _ outcome: String) {
    self.file = file
    self.authority = authority
    self.question = question
    self.outcome = outcome
  }
}

@Suite("What the documents say of the cases, by hand")
struct OutcomeTests {
  private static let timing = [
    Expected(
      "delay-for-complex-enquiries", "stoke-on-trent", "initial-conference.held-in-time",
      "met: due 2026-01-06, done 2026-01-14 13:00, excused"),
    Expected(
      "delay-for-complex-enquiries", "wakefield", "initial-conference.held-in-time",
      "breached: due 2026-01-06, done 2026-01-14 13:00"),
    Expected(
      "delay-for-complex-enquiries", "barnsley", "initial-conference.held-in-time",
      "breached: due 2026-01-06, done 2026-01-14 13:00"),
    Expected(
      "delay-for-complex-enquiries", "doncaster", "initial-conference.delay-authorised", "silent: delay-authorised-by"),
    Expected("second-strategy-discussion", "north-wales", "initial-conference.held-in-time", "silent: limit"),
    Expected(
      "second-strategy-discussion", "barnsley", "convening.asked-for-in-time",
      "breached: due 2023-04-28 15:00, done 2023-05-02 09:30"),
    Expected(
      "second-strategy-discussion", "doncaster", "convening.asked-for-in-time",
      "met: due 2023-05-02, done 2023-05-02 09:30"),
    Expected("second-strategy-discussion", "wakefield", "convening.asked-for-in-time", "silent: booking-limit"),
    Expected("unborn-child", "barnsley", "pre-birth.held-in-time @ baby", "met: due 2023-07-07, done 2023-07-06 10:00"),
    Expected(
      "unborn-child", "barnsley", "pre-birth.requested-in-time @ baby",
      "breached: due 2023-06-09, done 2023-06-22 16:00"),
    Expected(
      "unborn-child", "stoke-on-trent", "pre-birth.held-in-time @ baby",
      "breached: due 2023-06-01, done 2023-07-06 10:00"),
    Expected("unborn-child", "stoke-on-trent", "pre-birth.core-group-met-before-birth @ baby", "met"),
    Expected(
      "unborn-child", "stoke-on-trent", "reviews.first-after-birth @ baby", "met: due 2023-09-21, done 2023-09-20 14:00"
    ),
    Expected("unborn-child", "doncaster", "pre-birth.held-in-time @ baby", "silent: latest"),
    Expected(
      "transfer-in-over-christmas", "barnsley", "transfer.held-in-time", "met: due 2026-01-08, done 2026-01-08 10:00"),
    Expected(
      "transfer-in-over-christmas", "doncaster", "transfer.first-review-in-time",
      "breached: due 2026-04-08, done 2026-04-09 10:00"),
    Expected("transfer-in-over-christmas", "wakefield", "transfer.held-in-time", "silent: limit"),
  ]

  private static let quoracy = [
    Expected("two-health-professions", "barnsley", "quoracy.quorate", "met"),
    Expected("two-health-professions", "wakefield", "quoracy.quorate", "breached: lacks 1 more"),
    Expected("two-health-professions", "stoke-on-trent", "quoracy.quorate", "breached: lacks 1 more"),
    Expected("two-health-professions", "doncaster", "quoracy.quorate", "silent: fewest"),
    Expected("only-two-agencies-come", "stoke-on-trent", "quoracy.standing", "provisional"),
    Expected("only-two-agencies-come", "stoke-on-trent", "quoracy.course", "proceeds"),
    Expected("only-two-agencies-come", "barnsley", "quoracy.course", "chair-decides"),
    Expected("only-two-agencies-come", "wakefield", "quoracy.course", "silent: if-inquorate"),
  ]

  private static let decisions = [
    Expected("divided-equally", "north-wales", "decision-making.route @ child A", "casting-vote"),
    Expected("divided-equally", "wakefield", "decision-making.route @ child A", "chair-decides"),
    Expected("divided-equally", "stoke-on-trent", "decision-making.decision @ child A", "plan"),
    Expected("divided-equally", "barnsley", "decision-making.decision @ child A", "silent: fallback"),
    Expected("chair-against-the-majority", "wakefield", "decision-making.decision @ child A", "no-plan"),
    Expected("chair-against-the-majority", "doncaster", "decision-making.decision @ child A", "plan"),
    Expected("chair-against-the-majority", "stoke-on-trent", "decision-making.decision @ child A", "adjourned"),
    Expected("chair-against-the-majority", "north-wales", "decision-making.route @ child A", "majority-escalated"),
    Expected("chair-thinks-plan-needless", "north-wales", "decision-making.route @ child A", "majority"),
    Expected("chair-thinks-plan-needless", "stoke-on-trent", "decision-making.decision @ child A", "adjourned"),
    Expected("chair-thinks-plan-needless", "wakefield", "decision-making.chair-power @ child A", "overrule-if-granted"),
    Expected("consensus-the-chair-doubts", "doncaster", "decision-making.route @ child A", "overruled"),
    Expected("consensus-the-chair-doubts", "north-wales", "decision-making.route @ child A", "consensus-escalated"),
    Expected("consensus-the-chair-doubts", "stoke-on-trent", "decision-making.route @ child A", "consensus"),
    Expected("four-voices-from-health", "wakefield", "decision-making.decision @ child A", "no-plan"),
    Expected("four-voices-from-health", "north-wales", "decision-making.decision @ child A", "plan"),
    Expected("four-voices-from-health", "stoke-on-trent", "decision-making.decision @ child A", "plan"),
    Expected("four-voices-from-health", "north-wales", "dissent.dissenters @ child A", "voluntary groups"),
    Expected("siblings-apart", "north-wales", "decision-making.route @ older child", "casting-vote"),
    Expected("siblings-apart", "north-wales", "decision-making.decision @ baby brother", "plan"),
    Expected("siblings-apart", "wakefield", "decision-making.decision @ baby brother", "no-plan"),
    Expected("siblings-apart", "stoke-on-trent", "decision-making.decision @ baby brother", "adjourned"),
    Expected("letter-from-the-doctor", "wakefield", "decision-making.decision @ child A", "silent: written-views"),
    Expected("letter-from-the-doctor", "north-wales", "decision-making.route @ child A", "casting-vote"),
    Expected("category-in-dispute", "doncaster", "categories.category @ child A", "emotional"),
    Expected("category-in-dispute", "stoke-on-trent", "categories.category @ child A", "silent: dispute"),
    Expected("category-in-dispute", "doncaster", "threshold.met @ child A", "met"),
    Expected("dissent-and-review", "wakefield", "dissent.request-heard @ request 2", "not-there"),
    Expected("dissent-and-review", "doncaster", "dissent.request-heard @ request 1", "silent: review-asked-by"),
    Expected("dissent-and-review", "north-wales", "dissent.dissenters @ child A", "child health services"),
  ]

  private static let afterwards = [
    Expected(
      "from-decision-to-minutes", "barnsley", "circulation.decision-told",
      "breached: due 2023-04-07 12:30, done 2023-04-11 09:00"),
    Expected(
      "from-decision-to-minutes", "stoke-on-trent", "circulation.decision-told",
      "met: due 2023-04-11, done 2023-04-11 09:00"),
    Expected(
      "from-decision-to-minutes", "stoke-on-trent", "circulation.notice-sent", "met: due 2023-04-13, done 2023-04-13"),
    Expected(
      "from-decision-to-minutes", "wakefield", "circulation.record-updated", "breached: due 2023-04-11, done 2023-04-12"
    ),
    Expected("from-decision-to-minutes", "doncaster", "minutes.sent-in-time", "met: due 2023-05-10, done 2023-05-03"),
    Expected(
      "from-decision-to-minutes", "stoke-on-trent", "minutes.kept-from-others", "breached: should not have neighbour"),
    Expected(
      "from-decision-to-minutes", "wakefield", "core-groups.first-in-time",
      "breached: due 2023-04-24, done 2023-04-25 10:00"),
    Expected(
      "from-decision-to-minutes", "stoke-on-trent", "core-groups.later-in-time @ core group 2",
      "met: due 2023-05-23, done 2023-05-23 10:00"),
    Expected(
      "from-decision-to-minutes", "wakefield", "core-groups.plan-updated-in-time @ core group 2",
      "breached: due 2023-05-25, done 2023-05-26"),
    Expected(
      "from-decision-to-minutes", "doncaster", "reviews.first-in-time",
      "breached: due 2023-07-06, done 2023-07-07 10:00"),
    Expected("from-decision-to-minutes", "barnsley", "reviews.first-in-time", "silent: first-limit"),
    Expected(
      "from-decision-to-minutes", "barnsley", "reviews.held-as-set @ review 1",
      "breached: due 2023-07-05, done 2023-07-07 10:00"),
  ]

  private static let provisions = [
    Expected(
      "reports-around-a-bank-holiday", "wakefield", "reports.with-family-in-time @ report 1, social worker",
      "met: due 2023-05-29, done 2023-05-29"),
    Expected(
      "reports-around-a-bank-holiday", "doncaster", "reports.with-family-in-time @ report 1, social worker",
      "breached: due 2023-05-26, done 2023-05-29"),
    Expected(
      "reports-around-a-bank-holiday", "barnsley", "reports.authorised-in-time @ report 1, social worker",
      "breached: due 2023-05-26 10:00, done 2023-05-26 10:30"),
    Expected(
      "reports-around-a-bank-holiday", "doncaster", "reports.with-chair-in-time @ report 2, school nurse",
      "silent: others-to-chair"),
    Expected("observers-and-an-exclusion", "stoke-on-trent", "invitation.observers-within-limit", "breached"),
    Expected("observers-and-an-exclusion", "stoke-on-trent", "exclusion.ground-allowed @ request 2", "breached"),
    Expected(
      "observers-and-an-exclusion", "wakefield", "exclusion.decided-by-right-person @ request 1", "silent: decided-by"),
    Expected("ages-and-advocates", "barnsley", "child-participation.advocate-offered @ eleven-year-old", "offered"),
    Expected(
      "ages-and-advocates", "barnsley", "child-participation.advocate-offered @ sixteen-year-old", "outside-the-ages"),
    Expected(
      "ages-and-advocates", "doncaster", "child-participation.attendance-considered @ ten-year-old", "considered"),
    Expected(
      "chair-takes-up-a-concern", "wakefield", "chairs-concerns.answered-in-time @ concern 2",
      "breached: due 2023-05-31, done 2023-06-01"),
    Expected("chair-takes-up-a-concern", "stoke-on-trent", "scope.covers-this-conference", "not-covered"),
    Expected(
      "plan-ends-at-first-review", "doncaster", "ending-plans.first-review-allowed @ child A",
      "breached: lacks the agreement of a team manager of children’s social care"),
    Expected("plan-ends-at-first-review", "barnsley", "ending-plans.first-review-allowed @ child A", "met"),
    Expected(
      "newcomer-and-a-late-start", "barnsley", "preparation-for-conference.family-arrived-in-time",
      "breached: due 2023-10-18 09:45, done 2023-10-18 09:50"),
    Expected(
      "newcomer-and-a-late-start", "barnsley", "staff-attendance.newly-qualified-observed @ newcomer", "breached"),
  ]

  @Test("The outcome is the document’s", arguments: timing + quoracy + decisions + afterwards + provisions)
  func outcome(_ expected: Expected) throws {
    let evaluator = try Repository.evaluator.get()
    let profile = try #require(Repository.profiles.first { $0.authority == expected.authority })
    let file = try #require(Repository.cases.first { $0.id == expected.file })
    let found = evaluator.evaluate(file, under: evaluator.clauses(of: profile)).first { finding in
      let key = evaluator.place(of: finding.question)?.key ?? ""
      return key + (finding.subject.map { " @ " + $0.label(in: file) } ?? "") == expected.question
    }
    #expect(found?.inShort(evaluator.catalogue) == expected.outcome)
  }
}
