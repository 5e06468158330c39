// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// The sentence of each fact is its documentation.

public import Records

/// A figure of the document that no rule rests on.
public struct FigureRemark: Record {
  @Fact(required: "The section in which the figure stands.") public var at = ""
  @Fact(required: "At most six words that stand there, the figure among them.") public var anchor = ""
  @Fact(required: "Why no rule rests on it.") public var because = ""

  /// A remark that says nothing.
  public init() {}

  public static var noun: String { "a figure that no rule rests on" }
}
