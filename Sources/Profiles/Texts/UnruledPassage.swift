// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// The sentence of each fact is its documentation.

public import Records

/// A passage of the document on which no rule rests, though it has a figure or a duty in it.
public struct UnruledPassage: Record {
  @Fact("The section in which the passage stands; left out, what stands before the first heading.") public var at:
    String?
  @Fact(required: "At most six words that stand there; of a figure, the figure among them.") public var anchor = ""
  @Fact(required: "Why no rule rests on it.") public var because = ""

  /// A passage that says nothing.
  public init() {}

  public static var noun: String { "a passage on which no rule rests" }
}
