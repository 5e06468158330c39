import CLibYAML

/// Reads a text step by step with libyaml, and owns all of its memory.
///
/// No C value leaves this type: an event is turned into a Swift value and freed before it is handed on.
struct EventReader: ~Copyable {
  // libyaml keeps the address of its parser inside the parser, so that it must not move.
  private let parser: UnsafeMutablePointer<yaml_parser_t>

  private let isReady: Bool
  private let pairs: EscapedPairs?
  private var lastEnd = Mark.beginning
  /// Where the text in quotation marks begins, by the places of what is read, that has the escape at which reading ended; nil where it
  /// ended at something else, or goes on.
  private(set) var textWithFaultyEscape: Mark?

  /// Begins to read a text, which must stay where it is for as long as this reader lives; `pairs` are those that were joined in it.
  init(_ text: UnsafeBufferPointer<UInt8>, joining pairs: EscapedPairs? = nil) {
    self.pairs = pairs
    parser = .allocate(capacity: 1)
    isReady = yaml_parser_initialize(parser) == 1
    guard isReady else { return }
    // Without this libyaml would guess, and read UTF-16 too.
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, text.baseAddress, text.count)
  }

  deinit {
    if isReady { yaml_parser_delete(parser) }
    parser.deallocate()
  }

  /// The next step. After a refusal there is none.
  mutating func next() -> Event {
    guard isReady else { return Self.outOfMemory }
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { return refusal() }
    defer { yaml_event_delete(&event) }
    let translated = translate(event)
    // Where a list or mapping without brackets ends, libyaml names the place of the next thing, and gives it no length.
    if translated.start < translated.end { lastEnd = translated.end }
    return translated
  }

  private static var outOfMemory: Event {
    Event(kind: .refusal(SyntaxProblem.outOfMemory), start: .beginning, end: .beginning)
  }

  private mutating func refusal() -> Event {
    let error = parser.pointee.error
    guard error == YAML_SCANNER_ERROR || error == YAML_PARSER_ERROR else {
      // That every character can be read was checked before, so that only memory can be wanting.
      return Self.outOfMemory
    }
    let words = parser.pointee.problem.map { String(cString: $0) } ?? ""
    if words == SyntaxProblem.faultyEscape { textWithFaultyEscape = Mark(parser.pointee.context_mark) }
    let problem = SyntaxProblem(
      problem: words, at: place(parser.pointee.problem_mark),
      context: parser.pointee.context.map { String(cString: $0) } ?? "",
      from: place(parser.pointee.context_mark), after: lastEnd)
    return Event(kind: .refusal(problem.fault), start: problem.mark, end: problem.mark)
  }

  /// The place that libyaml means, in the text that was given.
  private func place(_ mark: yaml_mark_t) -> Mark { pairs.map { $0.original(Mark(mark)) } ?? Mark(mark) }

  private func translate(_ event: yaml_event_t) -> Event {
    let start = place(event.start_mark)
    let end = place(event.end_mark)
    switch event.type {
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      let text = String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
      return Event(
        kind: .scalar(text, style: Event.Style(scalar.style)), start: start, end: end,
        anchor: Self.name(scalar.anchor), hasTag: scalar.tag != nil)
    case YAML_SEQUENCE_START_EVENT:
      let sequence = event.data.sequence_start
      return Event(
        kind: .beginSequence, start: start, end: end, anchor: Self.name(sequence.anchor), hasTag: sequence.tag != nil)
    case YAML_MAPPING_START_EVENT:
      let mapping = event.data.mapping_start
      return Event(
        kind: .beginMapping, start: start, end: end, anchor: Self.name(mapping.anchor), hasTag: mapping.tag != nil)
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
      return Event(kind: .endCollection, start: start, end: end)
    case YAML_ALIAS_EVENT:
      return Event(kind: .alias(Self.name(event.data.alias.anchor) ?? ""), start: start, end: end)
    case YAML_DOCUMENT_START_EVENT:
      let document = event.data.document_start
      let hasDirectives =
        document.version_directive != nil || document.tag_directives.start != document.tag_directives.end
      return Event(kind: .beginDocument(hasDirectives: hasDirectives), start: start, end: end)
    case YAML_DOCUMENT_END_EVENT:
      return Event(kind: .endDocument, start: start, end: end)
    case YAML_STREAM_END_EVENT, YAML_NO_EVENT:
      return Event(kind: .endText, start: start, end: end)
    default:
      return Event(kind: .other, start: start, end: end)
    }
  }

  private static func name(_ characters: UnsafeMutablePointer<yaml_char_t>?) -> String? {
    characters.map { String(cString: $0) }
  }
}

extension Mark {
  /// The place that libyaml counts from 0.
  fileprivate init(_ mark: yaml_mark_t) {
    self.init(line: Int(mark.line) + 1, column: Int(mark.column) + 1)
  }
}

extension Event.Style {
  fileprivate init(_ style: yaml_scalar_style_t) {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE, YAML_DOUBLE_QUOTED_SCALAR_STYLE: self = .quoted
    case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: self = .block
    default: self = .plain
    }
  }
}
