// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// The sentence of each fact is its documentation, here and for whoever writes a case.

public import Profiles
public import Records
public import YAML

/// What was thought and found about one child.
public struct View: Record {
  @Fact(required: "The child’s label.", once: true) public var child = Label<Child>()
  @Fact("Whether members agreed after discussion.") public var consensus: Bool?
  @Fact(
    "Labels of the people, present or writing, who think the child needs a plan.",
    missing: "who was for a plan and who against")
  public var forPlan: [Label<Person>] = []
  @Fact("Labels of those who think the child needs none.", missing: "who was against a plan")
  public var againstPlan: [Label<Person>] = []
  @Fact("Labels of those who were asked and gave no view.", missing: "who gave no view")
  public var abstaining: [Label<Person>] = []
  @Fact("Whether the chair thinks that the child needs a plan.") public var chairForPlan: Bool?
  @Fact(
    "Whether the chair used a power to decide, or to overrule what members decided.",
    missing: "whether the chair used the power to decide")
  public var chairDecided: Bool?
  @Fact(
    "Whether the chair used a power to decide the category.",
    missing: "whether the chair used the power to decide the category")
  public var chairDecidedCategory: Bool?
  @Fact(
    "Whether there was enough information to decide about the child.",
    missing: "whether there was enough information to decide")
  public var enoughInformation: Bool?
  @Fact("Which category of harm members name.", missing: "which category of harm members named") public var categories:
    [CategoryView] = []
  @Fact("The category that the chair thinks right.", missing: "which category the chair thought right") public
    var chairCategory: Category?
  @Fact("The category that the conference determined.", missing: "which category the conference determined")
  public var category: Category?
  @Fact("What was found about harm.", missing: "what was found about harm") public var harm: Harm

  public static var noun: String { "the views on one child" }
  public init() {}

  /// Nobody holds two views.
  public func check(_ node: Node, _ diagnostics: inout Diagnostics) {
    guard case .mapping(let entries) = node.content else { return }
    let lists = [$forPlan, $againstPlan, $abstaining].map(\.declaration.name)
    var seen: Set<String> = []
    for entry in entries where lists.contains(entry.name) {
      guard case .sequence(let items) = entry.value.content else { continue }
      for item in items {
        if case .scalar(let scalar) = item.content, !seen.insert(scalar.text).inserted {
          diagnostics.report(.viewTwice, at: item)
        }
      }
    }
  }
}

/// The category that some members name for one child.
public struct CategoryView: Record {
  @Fact(required: "The category.") public var category = Category.neglect
  @Fact(
    "Whether it is named as the primary category, and not as a secondary one.",
    missing: "which of the categories is the primary one")
  public var primary: Bool?
  @Fact("Labels of the people who name it.", missing: "who named the category") public var by: [Label<Person>] = []

  public static var noun: String { "a category and who names it" }
  public init() {}
}

/// What a conference found about harm to one child.
public struct Harm: Record {
  @Fact("Whether the child has suffered ill-treatment or impairment.", missing: "whether the child has suffered harm")
  public var suffered: Bool?
  @Fact("Whether more of it is likely.", missing: "whether more harm is likely") public var furtherLikely: Bool?
  @Fact(
    "Whether it is likely whatever happened before, by the enquiry’s findings or research.",
    missing: "whether harm is likely")
  public var likely: Bool?
  @Fact(
    "Whether that rests on the enquiry’s findings or on research, where somebody looked into it; `likely` says that it does.",
    missing: "whether the likelihood rests on the enquiry’s findings or on research")
  public var substantiated: Bool?
  @Fact(
    "Whether the child needs several agencies’ help through a formal plan.",
    missing: "whether the child needs help through a formal plan")
  public var needsFormalPlan: Bool?
  @Fact(
    "Whether the harm would have a significant and enduring impact if nothing were done.",
    missing: "whether the harm would have a lasting impact")
  public var lastingImpact: Bool?

  public static var noun: String { "what was found about harm" }
  public init() {}
}

/// A category of harm.
public enum Category: String, Choice {
  case physical = "physical abuse or harm"
  case emotional = "emotional abuse or harm"
  case sexual = "sexual abuse or harm"
  case neglect = "neglect"
}
