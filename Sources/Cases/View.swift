public import Profiles
public import YAML

/// What was thought and found about one child.
public struct View: Record {
  /// The child's label.
  public internal(set) var child = Label()
  /// Whether members agreed after discussion.
  public internal(set) var consensus: Bool?
  /// The people who think the child needs a plan.
  public internal(set) var forPlan: [Label] = []
  /// The people who think the child needs none.
  public internal(set) var againstPlan: [Label] = []
  /// The people who gave no view.
  public internal(set) var abstaining: [Label] = []
  /// The chair's own view: whether the child needs a plan.
  public internal(set) var chairForPlan: Bool?
  /// The category that each view names, where categories were named.
  public internal(set) var categories: [CategoryView] = []
  /// The category that the chair thinks right.
  public internal(set) var chairCategory: Category?
  /// What was found about harm.
  public internal(set) var harm: Harm?
  /// A view that says nothing.
  public init() {}

  /// What the record describes.
  public static var noun: String { "the views on one child" }
  /// The keys.
  public static let fields: [Field<View>] = [
    Field(required: "child", \.child, "The child’s label."),
    Field("consensus", \.consensus, "Whether members agreed after discussion."),
    Field(list: "for-plan", \.forPlan, "Labels of the people, present or writing, who think the child needs a plan."),
    Field(list: "against-plan", \.againstPlan, "Labels of those who think the child needs none."),
    Field(list: "abstaining", \.abstaining, "Labels of those who were asked and gave no view."),
    Field("chair-for-plan", \.chairForPlan, "Whether the chair thinks that the child needs a plan."),
    Field(list: "categories", \.categories, "Which category of harm members name."),
    Field("chair-category", \.chairCategory, "The category that the chair thinks right."),
    Field("harm", \.harm, "What was found about harm."),
  ]

  /// Nobody holds two views.
  public func check(_ node: Node, _ problems: inout Problems) {
    guard case .mapping(let entries) = node.content else { return }
    var seen: Set<String> = []
    for entry in entries where ["for-plan", "against-plan", "abstaining"].contains(entry.name) {
      guard case .sequence(let items) = entry.value.content else { continue }
      for item in items {
        if case .scalar(let scalar) = item.content, !seen.insert(scalar.text).inserted {
          problems.report(.viewTwice, at: item)
        }
      }
    }
  }
}

/// The category that some members name for one child.
public struct CategoryView: Record {
  /// The category.
  public internal(set) var category = Category.neglect
  /// Who names it.
  public internal(set) var by: [Label] = []

  /// A view that says nothing.
  public init() {}

  /// What the record describes.
  public static var noun: String { "a category and who names it" }
  /// The keys.
  public static let fields: [Field<CategoryView>] = [
    Field(required: "category", \.category, "The category."),
    Field(list: "by", \.by, "Labels of the people who name it."),
  ]
}

/// A category of harm.
public enum Category: String, Choice {
  case physical
  case emotional
  case sexual
  case neglect

  /// What the word means.
  public var meaning: String {
    switch self {
    case .physical: "physical abuse or harm"
    case .emotional: "emotional abuse or harm"
    case .sexual: "sexual abuse or harm"
    case .neglect: "neglect"
    }
  }
}

/// What a conference found about harm to one child.
public struct Harm: Record {
  /// Whether the child has suffered ill-treatment or impairment.
  public internal(set) var suffered: Bool?
  /// Whether more of it is likely.
  public internal(set) var furtherLikely: Bool?
  /// Whether it is likely whatever happened before, by the findings of the enquiry or by research.
  public internal(set) var likely: Bool?
  /// Whether the child needs help from several agencies through a formal plan.
  public internal(set) var needsFormalPlan: Bool?
  /// Whether the harm would have a significant and enduring impact.
  public internal(set) var lastingImpact: Bool?

  /// Findings that say nothing.
  public init() {}

  /// What the record describes.
  public static var noun: String { "what was found about harm" }
  /// The keys.
  public static let fields: [Field<Harm>] = [
    Field("suffered", \.suffered, "Whether the child has suffered ill-treatment or impairment."),
    Field("further-likely", \.furtherLikely, "Whether more of it is likely."),
    Field("likely", \.likely, "Whether it is likely whatever happened before, by the enquiry’s findings or research."),
    Field(
      "needs-formal-plan", \.needsFormalPlan, "Whether the child needs several agencies’ help through a formal plan."),
    Field("lasting-impact", \.lastingImpact, "Whether the harm would have a significant and enduring impact."),
  ]
}
