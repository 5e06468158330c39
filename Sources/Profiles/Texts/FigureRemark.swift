public import Records

/// A figure of the document that no rule rests on.
public struct FigureRemark: Record {
  /// The section in which it stands.
  public internal(set) var at = ""
  /// The words that stand there, the figure among them.
  public internal(set) var anchor = ""
  /// Why no rule rests on it.
  public internal(set) var because = ""

  /// A remark that says nothing.
  public init() {}

  /// What the record describes.
  public static var noun: String { "a figure that no rule rests on" }
  /// The keys.
  public static let fields: [Field<FigureRemark>] = [
    Field(required: "at", \.at, "The section in which the figure stands."),
    Field(required: "anchor", \.anchor, "At most six words that stand there, the figure among them."),
    Field(required: "because", \.because, "Why no rule rests on it."),
  ]
}
