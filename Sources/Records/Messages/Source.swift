/// A text that was read, kept so that a diagnostic can show the line it is about.
public struct Source: Sendable {
  /// How the text is named in messages, usually a file's path as the user wrote it.
  public let name: String
  /// The text as it was read.
  public let bytes: [UInt8]
  /// The words of a confidential text that may be shown; nil where all of it may be.
  ///
  /// A case may describe real children, so its messages show its keys and hide whatever else stands on the line. Asked
  /// for only when there is a message.
  public let showable: @Sendable () -> Set<String>?

  /// A text whose lines may be shown, or of which only some words may.
  public init(name: String, bytes: [UInt8], showable: @escaping @Sendable () -> Set<String>? = { nil }) {
    self.name = name
    self.bytes = bytes
    self.showable = showable
  }

  /// The fingerprint of the text: 64 hexadecimal digits of its SHA-256.
  public var digest: String { Fingerprint.hexadecimal(of: bytes) }
}

extension String {
  /// The text with characters that steer a screen made spaces, line ends among them.
  public var printable: String { blanked { _ in false } }

  /// The same, with line ends as they are.
  public var printableLines: String { blanked { $0 == "\n" || $0 == "\r" } }

  private func blanked(keeping isKept: (Unicode.Scalar) -> Bool) -> String {
    escaping { $0.isSteering && !isKept($0) ? " " : nil }
  }
}
