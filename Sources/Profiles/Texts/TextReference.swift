public import Records

/// The file of a source text and the fingerprint of the edition that was transcribed.
public struct TextReference: Record {
  /// The file's name within the folder of source texts.
  public internal(set) var file = ""
  /// 64 hexadecimal digits of its SHA-256.
  public internal(set) var sha256 = ""

  /// A reference that names nothing.
  public init() {}

  /// What the record describes.
  public static var noun: String { "the text that was transcribed" }
  /// The keys.
  public static let fields: [Field<TextReference>] = [
    Field(required: "file", \.file, "The file’s name within the folder of source texts."),
    Field(required: "sha256", \.sha256, "64 hexadecimal digits of its SHA-256."),
  ]
}
