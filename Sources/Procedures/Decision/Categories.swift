public import Cases
public import ProcedureKit
import Profiles
import Records

/// The category of harm under which a plan is made.
struct Categories: Procedure {
  static let bearsOnEachConference = true
  static let summary = "Which categories of harm there are, how many a plan may have, and who decides in a dispute."

  let categories = Parameter<WordSet<Cases.Category>>("The categories of harm.", answers: 168)
  let howMany = Parameter<CategoryCount>("Whether a plan may have more than one category.", answers: 169)
  let reflects = Parameter<Statement>("What the category should reflect.", answers: 170)
  let dispute = Parameter<CategoryDispute>(
    "Who decides the category where members or the chair disagree.", answers: 171)
  let domesticAbuseAndExploitation = Parameter<Statement>(
    "Which category fits domestic abuse and child sexual exploitation.", answers: 172)
  let emotionalOnlyWhen = Parameter<Statement>("When emotional abuse may be the category.", answers: 173)
  let definitions = Parameter<Statement>("Whether the document defines the kinds of abuse.", answers: 174)

  let category = Question("Under which category is the plan made?", among: Cases.Category.self)
  let categoriesAllowed = Question.requirement(
    "Are the categories that were named allowed?",
    met: "The categories that members named are allowed.",
    breached: "The categories that members named are not as asked: {flaws}.")

  private let decisionMaking: DecisionMaking

  init(_ decisionMaking: DecisionMaking) { self.decisionMaking = decisionMaking }

  func examine(_ facts: Case, _ inquiry: inout Inquiry) {
    for (index, child) in facts.children.enumerated() {
      guard let view = facts.view(on: child.label), !view.categories.isEmpty else { continue }
      inquiry.answer(category, about: .child(index)) { clauses throws(Unanswered) in
        _ = try clauses[categories]
        try requirePlan(view, facts, &clauses)
        return try category(view, &clauses)
      }
      inquiry.answer(categoriesAllowed, about: .child(index)) { clauses throws(Unanswered) in
        try allowed(view, facts, &clauses)
      }
    }
  }

  /// Ends the rule where no plan is made for the child, or none yet. Where it cannot be told what is decided, the categories are those of a
  /// plan that may be made.
  private func requirePlan(_ view: View, _ facts: Case, _ clauses: inout Consultation) throws(Unanswered) {
    let decision: Decision
    do throws(Unanswered) {
      decision = try clauses.aside { clauses throws(Unanswered) in
        try decisionMaking.resolve(view, facts, &clauses).decision
      }
    } catch { return }
    switch decision {
    case .plan: return
    case .noPlan: throw .notApplicable(because: "the child is not made the subject of a plan")
    case .adjourned, .waits: throw .notApplicable(because: "nothing is decided yet")
    }
  }

  /// The category on which members agree, unless the chair may say otherwise and does; in a dispute, what settles it.
  private func category(_ view: View, _ clauses: inout Consultation) throws(Unanswered) -> Answer {
    _ = try clauses[categories]
    let named = Set(view.categories.map(\.category))
    let isOrderTold = view.categories.allSatisfy { $0.primary != nil }
    let primary = isOrderTold ? Set(view.categories.filter { $0.primary == true }.map(\.category)) : []
    let agreed = named.count == 1 ? named.first : primary.count == 1 ? primary.first : nil
    let rule = try clauses.told(view.chairDecidedCategory) { clauses throws(Unanswered) in
      try agreed == nil ? clauses.provision(dispute) : clauses.statedProvision(dispute)
    }
    switch rule?.value {
    case .conferenceDetermines:
      clauses.rule(with: rule?.force)
      if let category = view.category ?? agreed { return .decided(category) }
      throw .undetermined(needs: view.$category.missing)
    case .conferenceUnlessChairDisagrees:
      clauses.rule(with: rule?.force)
      let category = try known(view.category ?? agreed, from: view.$category)
      guard try known(view.$chairCategory) == category else {
        throw .notApplicable(because: "the conference is adjourned, as the chair thinks otherwise of the category")
      }
      return .decided(category)
    case .chairDecides:
      let chair = try known(view.$chairCategory)
      if chair == agreed { return .decided(chair) }
      clauses.rule(with: rule?.force)
      if try chairUses(rule, view, &clauses) { return .decided(chair) }
      if let agreed { return .decided(agreed) }
      throw .notApplicable(because: "the chair does not decide the category, and nothing else does")
    case nil:
      if let agreed { return .decided(agreed) }
      throw try clauses.told(view.chairDecidedCategory) { clauses throws(Unanswered) in clauses.unanswered(dispute) }
    }
  }

  /// Whether the chair decides: a power that a chair may use is never presumed used.
  private func chairUses(
    _ rule: Provision<CategoryDispute>?, _ view: View, _ clauses: inout Consultation
  ) throws(Unanswered) -> Bool {
    guard let rule, rule.force == .may, rule.condition.provided == nil else { return true }
    return try clauses.told(view.chairDecidedCategory) { clauses throws(Unanswered) in
      try clauses.judge(dispute, "The chair uses the power to decide the category.")
    }
  }

  /// What is not as asked in the categories, each with the force of its own clause.
  private func allowed(_ view: View, _ facts: Case, _ clauses: inout Consultation) throws(Unanswered) -> Answer {
    let list = try clauses.provision(categories)
    try requirePlan(view, facts, &clauses)
    var flaws: [(item: Item, force: Force)] = []
    for category in view.categories.map(\.category) where !list.value.contains(category) {
      flaws.append((.word(category), list.force))
    }
    clauses.rule(with: list.force)
    var missing = Items()
    if let count = try clauses.statedProvision(howMany) {
      let several = view.categories.filter { other in
        view.categories.contains { $0.category != other.category && !Set($0.by).isDisjoint(with: other.by) }
      }
      // Who names a category may be the one who names another, where it is not told.
      let untold = view.categories.count > 1 && several.isEmpty ? view.categories.first { !$0.$by.isTold } : nil
      switch count.value {
      case .one where untold != nil, .severalButEmotionalNeverSecond where untold != nil:
        throw .undetermined(needs: untold?.$by.missing ?? view.$categories.missing)
      case .one where !several.isEmpty: flaws.append((.phrase("more than one category"), count.force))
      case .severalButEmotionalNeverSecond:
        let emotional = several.filter { $0.category == .emotional }
        if emotional.contains(where: { $0.primary == false }) {
          flaws.append((.phrase("emotional abuse as a secondary category"), count.force))
        } else if let untold = emotional.first(where: { $0.primary == nil }) {
          throw .undetermined(needs: untold.$primary.missing)
        }
      case .primaryAndSecondary:
        clauses.rule(with: count.force)
        for (name, isPrimary) in [("a primary category", true), ("a secondary category", false)]
        where !view.categories.contains(where: { $0.primary == isPrimary }) {
          if let untold = view.categories.first(where: { $0.primary == nil }), view.categories.count > 1 {
            throw .undetermined(needs: untold.$primary.missing)
          }
          missing.insert(.phrase(name))
        }
      case .one, .several: break
      }
    }
    let excess = Items(flaws.map(\.item))
    let words =
      excess.inWords.map { "there should not be \($0)" } + missing.inWords.map { "there should be \($0)" }
    return Answer(
      .requirement(excess.isEmpty && missing.isEmpty, missing: missing, excess: excess),
      [.words("flaws", words.listed())], force: flaws.map(\.force).strictest)
  }
}

/// Whether a plan may have more than one category.
enum CategoryCount: String, Choice {
  case one = "one category"
  case several = "several categories"
  case severalButEmotionalNeverSecond = "several categories, but emotional abuse never as a secondary one"
  case primaryAndSecondary = "a primary and a secondary category, both named"
}

/// Who decides the category in a dispute.
enum CategoryDispute: String, Choice {
  case chairDecides = "the chair decides the category, against the members too"
  case conferenceDetermines = "the conference determines the category"
  case conferenceUnlessChairDisagrees =
    "the conference determines the category, and is adjourned where the chair disagrees"
}

extension Cases.Category: Outcome {
  /// What the finding says that names the category.
  public var sentence: String { "The category is \(meaning)." }
}

extension Categories {
  private static let four = "categories: [physical, emotional, sexual, neglect]\n"
  private static let disputed = """
    children: [{ label: child A }]
    people: [{ label: worker, attended: yes }, { label: teacher, attended: yes }]
    others-attended: no
    views:
      - child: child A
        chair-category: emotional
        categories: [{ category: neglect, by: [worker] }, { category: emotional, by: [teacher] }]
    """

  static let examples = [
    Example(
      "Where the decision is against a plan there is none to have a category",
      clauses: four + "decision-making.fallback: chair-decides",
      case: disputed.replacing("chair-category:", with: "consensus: no\n    chair-for-plan: no\n    chair-category:"),
      finds: ["category @ child A": "not-applicable", "categories-allowed @ child A": "not-applicable"]),
    Example(
      "In a dispute the chair decides", clauses: four + "dispute: chair-decides", case: disputed,
      finds: ["category @ child A": "emotional", "categories-allowed @ child A": "met"]),
    Example(
      "In a dispute the document does not settle, there is no answer", clauses: four, case: disputed,
      finds: ["category @ child A": "silent: dispute"]),
    Example(
      "One person's second category is one too many where a plan has one", clauses: four + "how-many: one",
      case: """
        children: [{ label: child A }]
        people: [{ label: worker, attended: yes }]
        others-attended: no
        views:
          - child: child A
            chair-category: neglect
            categories: [{ category: neglect, by: [worker] }, { category: emotional, by: [worker] }]
        """,
      finds: ["categories-allowed @ child A": "breached: should not have more than one category"]),
    Example(
      "A category that the document does not list", clauses: "categories: [neglect]",
      case: """
        children: [{ label: child A }]
        people: [{ label: worker, attended: yes }]
        others-attended: no
        views: [{ child: child A, chair-category: sexual, categories: [{ category: sexual, by: [worker] }] }]
        """,
      finds: [
        "category @ child A": "sexual",
        "categories-allowed @ child A": "breached: should not have sexual abuse or harm",
      ]),
    Example(
      "A power that the chair may use is not presumed used",
      clauses: four + "dispute: { is: chair-decides, force: may }", case: disputed,
      finds: ["category @ child A": "judgement: dispute; if so emotional; if not not-applicable (may)"]),
    Example(
      "It was used", clauses: four + "dispute: { is: chair-decides, force: may }",
      case: disputed + "\n    chair-decided-category: yes", finds: ["category @ child A": "emotional (may)"]),
    Example(
      "Where the conference determines it, its members differ and the case does not say what came of it",
      clauses: four + "dispute: conference-determines", case: disputed,
      finds: ["category @ child A": "undetermined: views.category"]),
    Example(
      "It tells", clauses: four + "dispute: conference-determines", case: disputed + "\n    category: emotional",
      finds: ["category @ child A": "emotional"]),
    Example(
      "The conference determines the category, and a chair who thinks otherwise adjourns it",
      clauses: four + "dispute: conference-unless-chair-disagrees",
      case: """
        children: [{ label: child A }]
        people: [{ label: worker, attended: yes }, { label: teacher, attended: yes }]
        others-attended: no
        views: [{ child: child A, chair-category: emotional, categories: [{ category: neglect, by: [worker, teacher] }] }]
        """,
      finds: ["category @ child A": "not-applicable"]),
    Example(
      "A chair who agrees does not", clauses: four + "dispute: conference-unless-chair-disagrees",
      case: """
        children: [{ label: child A }]
        people: [{ label: worker, attended: yes }, { label: teacher, attended: yes }]
        others-attended: no
        views: [{ child: child A, chair-category: neglect, categories: [{ category: neglect, by: [worker, teacher] }] }]
        """,
      finds: ["category @ child A": "neglect"]),
    Example(
      "Emotional abuse may be the primary category beside another",
      clauses: four + "how-many: several-but-emotional-never-second", case: twoNamed("emotional", "neglect"),
      finds: ["categories-allowed @ child A": "met", "category @ child A": "emotional"]),
    Example(
      "It may not be the secondary one",
      clauses: four + "how-many: { is: several-but-emotional-never-second, force: should }",
      case: twoNamed("neglect", "emotional"),
      finds: [
        "categories-allowed @ child A": "breached: should not have emotional abuse as a secondary category (should)"
      ]),
    Example(
      "A partnership elsewhere wants a primary and a secondary category named",
      clauses: four + "how-many: { is: primary-and-secondary, force: must }",
      case: """
        children: [{ label: child A }]
        people: [{ label: worker, attended: yes }]
        others-attended: no
        views: [{ child: child A, categories: [{ category: neglect, primary: yes, by: [worker] }] }]
        """,
      finds: ["categories-allowed @ child A": "breached: lacks a secondary category (must)"]),
  ]

  private static func twoNamed(_ primary: String, _ secondary: String) -> String {
    """
    children: [{ label: child A }]
    people: [{ label: worker, attended: yes }]
    others-attended: no
    views:
      - child: child A
        categories:
          - { category: \(primary), primary: yes, by: [worker] }
          - { category: \(secondary), primary: no, by: [worker] }
    """
  }
}
