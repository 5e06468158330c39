public import Cases
public import ProcedureKit
import Profiles
import Records

/// The category of harm under which a plan is made.
struct Categories: Procedure {
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
    met: "The categories that members named are allowed.", breached: "Not allowed: {excess}.")

  func examine(_ facts: Case, _ inquiry: inout Inquiry) {
    for (index, child) in facts.children.enumerated() {
      guard let view = facts.views.first(where: { $0.child == child.label }), !view.categories.isEmpty else { continue }
      inquiry.answer(category, about: .child(index)) { clauses throws(Unanswered) in try category(view, &clauses) }
      inquiry.answer(categoriesAllowed, about: .child(index)) { clauses throws(Unanswered) in
        try allowed(view, &clauses)
      }
    }
  }

  /// The category on which members agree, unless the chair may say otherwise and does; in a dispute, what settles it.
  private func category(_ view: View, _ clauses: inout Consultation) throws(Unanswered) -> Answer {
    _ = try clauses[categories]
    if Set(view.categories.map(\.category)).count == 1 {
      guard try clauses.ifStated(dispute) == .chairDecides else {
        return .decided(view.categories[0].category)
      }
    } else {
      _ = try clauses.ruling(dispute)
    }
    return .decided(try known(view.$chairCategory))
  }

  private func allowed(_ view: View, _ clauses: inout Consultation) throws(Unanswered) -> Answer {
    let known = try clauses.ruling(categories)
    var refused = Items(words: view.categories.map(\.category).filter { !known.contains($0) })
    if let count = try clauses.ifStated(howMany) {
      let several = view.categories.filter { other in
        view.categories.contains { $0.category != other.category && !Set($0.by).isDisjoint(with: other.by) }
      }
      switch count {
      case .one where !several.isEmpty: refused.insert(.phrase("more than one category"))
      case .severalButEmotionalAlone where several.contains { $0.category == .emotional }:
        refused.insert(.phrase("emotional abuse beside another category"))
      case .one, .severalButEmotionalAlone: break
      }
    }
    return .within(excess: refused)
  }
}

/// Whether a plan may have more than one category.
enum CategoryCount: String, Choice {
  case one = "one category"
  case severalButEmotionalAlone = "several categories, but emotional abuse never beside another"
}

/// Who decides the category in a dispute.
enum CategoryDispute: String, Choice {
  case chairDecides = "the chair may decide the category, against the members too"
}

extension Cases.Category: Outcome {
  /// What the finding says that names the category.
  public var sentence: String { "The category is \(meaning)." }
}

extension Categories {
  private static let four = "categories: [physical, emotional, sexual, neglect]\n"
  private static let disputed = """
    children: [{ label: child A }]
    attending: [{ label: worker }, { label: teacher }]
    views:
      - child: child A
        chair-category: emotional
        categories: [{ category: neglect, by: [worker] }, { category: emotional, by: [teacher] }]
    """

  static let examples = [
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
        attending: [{ label: worker }]
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
        attending: [{ label: worker }]
        views: [{ child: child A, chair-category: sexual, categories: [{ category: sexual, by: [worker] }] }]
        """,
      finds: [
        "category @ child A": "sexual",
        "categories-allowed @ child A": "breached: should not have sexual abuse or harm",
      ]),
  ]
}
