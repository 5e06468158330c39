import Profiles
public import Records
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
  public func check(_ node: Node, _ diagnostics: inout Diagnostics) {
    guard case .mapping(let entries) = node.content else { return }
    var seen: Set<String> = []
    for entry in entries where ["for-plan", "against-plan", "abstaining"].contains(entry.name) {
      guard case .sequence(let items) = entry.value.content else { continue }
      for item in items {
        if case .scalar(let scalar) = item.content, !seen.insert(scalar.text).inserted {
          diagnostics.report(.viewTwice, at: item)
        }
      }
    }
  }
}
