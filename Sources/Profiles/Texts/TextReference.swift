// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// The sentence of each fact is its documentation.

public import Records

/// The file of a source text and the fingerprint of the edition that was transcribed.
public struct TextReference: Record {
  @Fact(required: "The file’s name within the folder of source texts.") public var file = ""
  @Fact(required: "64 hexadecimal digits of its SHA-256.") public var sha256 = ""

  /// A reference that names nothing.
  public init() {}

  public static var noun: String { "the text that was transcribed" }
}
