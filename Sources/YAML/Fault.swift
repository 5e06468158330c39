/// What can be wrong with a text before anybody asks what it means.
///
/// A fault never quotes the text that it was found in.
public enum Fault: Hashable, Sendable {
  /// The bytes are not well-formed UTF-8.
  case notUTF8

  /// The text has a NUL character.
  case containsNUL

  /// The text has more bytes than the limit.
  case tooLarge(limit: Int)

  /// The text states nothing: it has only blank space and comments.
  case empty

  /// Lists and mappings stand inside one another more often than the limit.
  case tooDeep(limit: Int)

  /// There are more values than the limit, with every alias expanded.
  case tooManyNodes(limit: Int)

  /// There are more anchors than the limit; the first one too many is reported.
  case tooManyAnchors(limit: Int)

  /// There are more faults than the limit, and reading stopped; always the last of all faults.
  case tooManyFaults(limit: Int)

  /// A second document begins.
  case moreThanOneDocument

  /// A value has a tag, such as `!!str`.
  case tag

  /// A mapping has a key twice; the first one stands at the place given.
  case duplicateKey(firstAt: Mark)

  /// The key of a mapping is a list or a mapping.
  case keyIsNotAScalar

  /// An alias stands inside the very value that it names.
  case aliasToItself

  /// An alias names an anchor that does not stand before it.
  case unknownAlias

  /// The text is not YAML, or not YAML that is used here; the words are a sentence's end that says what is wrong.
  case syntax(String)
}
