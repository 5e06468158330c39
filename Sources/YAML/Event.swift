/// One step of reading a text, as the parser reports it, with no C value left in it.
struct Event {
  enum Kind {
    case beginDocument(hasDirectives: Bool)
    case endDocument
    case endText
    case alias(String)
    case scalar(String, style: Style)
    case beginSequence
    case beginMapping
    case endCollection
    case other

    /// The parser cannot go on.
    case refusal(Fault)
  }

  /// How a scalar was written.
  enum Style {
    case plain, quoted, block
  }

  let kind: Kind
  let start: Mark
  let end: Mark
  var anchor: String?
  var hasTag = false
}
