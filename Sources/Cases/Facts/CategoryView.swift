import Profiles
public import Records

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
