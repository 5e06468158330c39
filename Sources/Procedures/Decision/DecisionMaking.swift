import Cases
import ProcedureKit
import Profiles
import Records

/// How a conference decides whether a child needs a plan.
final class DecisionMaking: Procedure {
  static let bearsOnEachConference = true
  static let summary = "How it is decided whether a child needs a plan: consensus, votes, ties and the chair’s powers."

  let tooLittleInformation = Parameter<LittleInformation>(
    "What is done where there is too little information to decide.", answers: 175)
  let consensusFirst = Parameter<Bool>("Whether consensus is sought before anything else.", answers: 175)
  let beforeAVote = Parameter<Statement>("What the chair does before views are counted.", answers: 176)
  let fallback = Parameter<Fallback>("What decides where members do not agree.", answers: 177)
  let unit = Parameter<VotingUnit>("Whose views are counted as one.", answers: 178)
  let voteCastBy = Parameter<Statement>("Who gives the view of an agency or grouping.", answers: 179)
  let dividedUnit = Parameter<DividedUnit>("What counts where people who share one view differ.", answers: 179)
  let groupings = Parameter<Groupings>("The professional groupings and the professions in each.", answers: 180)
  let groupingsAreAll = Parameter<Bool>(
    "Whether whoever belongs to none of the groupings has no vote.", answers: 180)
  let voteInBoth = Parameter<WordSet<Profession>>(
    "Which professions that stand in two groupings vote in both.", answers: 180)
  let groupingsFixedBy = Parameter<Statement>("Who fixes the groupings, and how few.", answers: 181)
  let multiAgencyTeams = Parameter<Statement>("Where a member of a team of several agencies is counted.", answers: 182)
  let noPart = Parameter<WordSet<Role>>("Who attends and has no part in the decision.", answers: 183)
  let voluntaryOrganisations = Parameter<Statement>(
    "Whether voluntary organisations have a part in the decision.", answers: 184)
  let writtenViews = Parameter<WrittenViews>("What the written view of somebody absent does.", answers: 185)
  let abstention = Parameter<Abstention>("Whether a professional may withhold a view.", answers: 186)
  let majority = Parameter<MajorityRule>("What a majority is.", answers: 187)
  let tie = Parameter<Deadlock>("What decides where views are equally divided.", answers: 188)
  let noMajority = Parameter<Deadlock>("What decides where there is no majority and no tie.", answers: 188)
  let againstConsensus = Parameter<ChairPower>("What a chair does who disagrees with a consensus.", answers: 189)
  let againstPlan = Parameter<ChairPower>(
    "What a chair does who thinks a plan needless that a majority wants.", answers: 189, 190)
  let againstNoPlan = Parameter<ChairPower>(
    "What a chair does who thinks a plan needed that a majority refuses.", answers: 189, 191)
  let powerGranted = Parameter<Bool>(
    "Whether the board has granted the chair the power that it may grant.", answers: 189)
  let escalatesTo = Parameter<Statement>(
    "To whom the chair takes a concern about the decision, and when.", answers: 192)
  let powerRecorded = Parameter<Statement>("How the chair’s use of a power is recorded.", answers: 193)
  let siblingVoters = Parameter<SiblingVoters>(
    "Who decides on each child of a sibling group on whom there is no agreement.", answers: 194)
  let involvement = Parameter<Involvement>("What makes a group directly involved with a child.", answers: 194)
  let schoolOfOneChild = Parameter<SchoolOfOneChild>(
    "For which children the only school representative decides, whose school one of the children attends.", answers: 195
  )
  let parentsPresent = Parameter<Statement>("Whether parents are present for the decision.", answers: 196)
  let outcomeMadeClear = Parameter<Statement>("How the outcome is made clear to members.", answers: 197)

  let decision = Question("What is decided about a plan?", among: Decision.self)
  let route = Question("How is it decided?", among: Route.self)
  let chairPower = Question("What may the chair do who disagrees?", among: ChairPower.self)
  let consensusSought = Question("Is consensus sought first?", among: ConsensusRule.self)
  let everybodyGaveAView = Question.requirement(
    "Did every professional give a view?",
    met: "Every professional gave a view.",
    breached: "Every professional must give a view. It was withheld by: {excess}.")

  private let quoracy: Quoracy
  let resolving = SharedRule<Resolution>()
  let tallying = SharedRule<Tally>()
  let tallyingWhole = SharedRule<Tally>()

  init(_ quoracy: Quoracy) { self.quoracy = quoracy }

  func examine(_ facts: Case, _ inquiry: inout Inquiry) {
    if !facts.views.isEmpty {
      inquiry.answer(consensusSought) { clauses throws(Unanswered) in
        .decided(try clauses.ruling(consensusFirst) ? ConsensusRule.sought : .notSought)
      }
    }
    for (index, child) in facts.children.enumerated() {
      guard let view = facts.view(on: child.label) else { continue }
      inquiry.answer(decision, route, about: .child(index)) { clauses throws(Unanswered) in
        let resolution = try resolve(view, facts, &clauses)
        let isProvisional = clauses.besides { clauses throws(Unanswered) in try quoracy.isProvisional(facts, &clauses) }
        let standing = isProvisional == true ? " The decision is provisional, as the conference was not quorate." : ""
        var particulars: [Particular] = [.words("standing", standing)]
        if let tally = resolution.tally {
          particulars += [
            .count("for", tally.support), .count("against", tally.opposition), .count("divided", tally.divided),
            .words("units", tally.unit.plural),
          ]
        }
        return (
          Answer(.outcome(AnyWord(resolution.decision)), particulars),
          Answer(.outcome(AnyWord(resolution.route)), particulars, force: resolution.routeForce)
        )
      }
      inquiry.answer(chairPower, about: .child(index)) { clauses throws(Unanswered) in try power(view, facts, &clauses)
      }
      inquiry.answer(everybodyGaveAView, about: .child(index)) { clauses throws(Unanswered) in
        guard try clauses.ruling(abstention) == .notAllowed else {
          throw .notApplicable(because: "a view may be withheld")
        }
        let professionals = facts.possibleMembers
        let withheld = professionals.filter { view.abstaining.contains($0.label) }
        let untold = untold(view, facts)
        let certain = withheld.filter { $0.attended == true }
        if certain.isEmpty {
          if !untold.isEmpty { throw .undetermined(needs: missingViews(of: untold, view)) }
          if let perhaps = withheld.first { throw .undetermined(needs: perhaps.missingAttendance) }
          if !facts.isEverybodyNamed { throw .undetermined(needs: facts.$othersAttended.missing) }
        }
        return .within(excess: Items(people: certain.map(\.label)))
      }
    }
  }
}
