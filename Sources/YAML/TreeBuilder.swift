/// Makes one tree of values out of the parser's steps, on a stack of its own, and collects what is wrong on the way.
struct TreeBuilder {
  private let limits: Limits
  private var text: SourceText
  private var faults: FaultCollector
  private var frames: [Frame] = []
  private var anchors = Anchors()
  private var count = 0
  private var hasDocument = false

  /// The whole value, once it is complete.
  private(set) var root: Node?

  init(text: SourceText, faults: FaultCollector, limits: Limits) {
    self.text = text
    self.faults = faults
    self.limits = limits
  }

  /// What was found wrong up to now, in file order.
  var found: [Located<Fault>] { faults.found }

  /// Takes one step, and says whether another one is to come.
  mutating func take(_ event: Event) throws(Stop) -> Bool {
    switch event.kind {
    case .beginDocument(let hasDirectives):
      try beginDocument(event, hasDirectives: hasDirectives)
    case .alias(let name):
      try repeatValue(named: name, event)
    case .scalar(let text, let style):
      try addScalar(text, style: style, event)
    case .beginSequence:
      try begin(isMapping: false, event)
    case .beginMapping:
      try begin(isMapping: true, event)
    case .endCollection:
      try endCollection(event)
    case .endText:
      if isEmpty { try faults.add(.empty, at: .beginning) }
      return false
    case .refusal(let fault):
      try faults.stop(fault, at: text.beforeBlankEnd(event.start))
    case .endDocument, .other:
      break
    }
    return true
  }

  /// Whether the text states nothing: there is no document, or only the marks that begin and end one.
  private var isEmpty: Bool {
    guard let root else { return !hasDocument }
    guard case .scalar(let scalar) = root.content else { return false }
    return scalar.isPlain && scalar.text.isEmpty
  }

  private mutating func beginDocument(_ event: Event, hasDirectives: Bool) throws(Stop) {
    if hasDocument {
      try faults.stop(.moreThanOneDocument, at: event.start, length: text.length(from: event.start, to: event.end))
    }
    hasDocument = true
    if hasDirectives {
      try faults.add(
        SyntaxProblem.directive, at: event.start, length: text.length(from: event.start, to: event.end))
    }
  }

  private mutating func addScalar(_ content: String, style: Event.Style, _ event: Event) throws(Stop) {
    try countValues(1, event)
    try checkTag(event)
    let anchor = try beginAnchor(event)
    var (start, end) = (event.start, event.end)
    if style == .block {
      end = text.endOfBlock(from: start, to: end)
    } else if start == end, let key = frames.last?.endOfKey, key.line < start.line {
      // The value was left out, and the parser names the place of whatever comes next.
      (start, end) = (key, key)
    }
    if style == .quoted { try checkEscapes(content, event) }
    let scalar = Node.Scalar(text: content, isPlain: style == .plain)
    try place(Node(content: .scalar(scalar), start: start, end: end), height: 0, anchor: anchor, count: 1)
  }

  private mutating func begin(isMapping: Bool, _ event: Event) throws(Stop) {
    guard frames.count < limits.depth else {
      try faults.stop(.tooDeep(limit: limits.depth), at: event.start)
    }
    let countBefore = count
    try countValues(1, event)
    try checkTag(event)
    let anchor = try beginAnchor(event)
    frames.append(Frame(start: event.start, isMapping: isMapping, anchor: anchor, countBefore: countBefore))
  }

  private mutating func endCollection(_ event: Event) throws(Stop) {
    guard let frame = frames.popLast() else { return }
    // Only a closing bracket has any length: other ends are marked where the next thing begins.
    let node = frame.complete(bracketsEnd: event.start < event.end ? event.end : nil)
    try place(node, height: frame.height, anchor: frame.anchor, count: count - frame.countBefore)
  }

  private mutating func repeatValue(named name: String, _ event: Event) throws(Stop) {
    let length = text.length(from: event.start, to: event.end)
    switch anchors.target(of: name) {
    case .complete(let definition):
      guard definition.height <= limits.depth - frames.count else {
        try faults.stop(.tooDeep(limit: limits.depth), at: event.start, length: length)
      }
      try countValues(definition.count, event)
      try place(
        definition.node.standing(from: event.start, to: event.end), height: definition.height, anchor: nil,
        count: definition.count)
    case .unfinished:
      try faults.add(.aliasToItself, at: event.start, length: length)
      skip(event)
    case .unknown:
      try faults.add(.unknownAlias, at: event.start, length: length)
      skip(event)
    }
  }

  /// Leaves out a value that cannot be known. Nothing is said about what takes its place: its fault has been named.
  private mutating func skip(_ event: Event) {
    guard !frames.isEmpty else { return }
    frames[frames.count - 1].skip(to: event.end)
  }

  private mutating func place(_ node: Node, height: Int, anchor: Int?, count: Int) throws(Stop) {
    if let anchor {
      anchors.complete(anchor, as: Anchors.Definition(node: node, height: height, count: count))
    }
    guard !frames.isEmpty else {
      root = node
      return
    }
    guard let refusal = frames[frames.count - 1].add(node, height: height) else { return }
    let length = text.length(from: node.start, to: node.end)
    switch refusal {
    case .notAScalar: try faults.add(.keyIsNotAScalar, at: node.start, length: length)
    case .duplicate(let first): try faults.add(.duplicateKey(firstAt: first), at: node.start, length: length)
    }
  }

  private mutating func countValues(_ more: Int, _ event: Event) throws(Stop) {
    guard more <= limits.nodes - count else {
      try faults.stop(
        .tooManyNodes(limit: limits.nodes), at: event.start, length: text.length(from: event.start, to: event.end))
    }
    count += more
  }

  /// Refuses the characters that the text may not have either where they come from an escape: they can trick a
  /// terminal.
  private mutating func checkEscapes(_ content: String, _ event: Event) throws(Stop) {
    guard content.unicodeScalars.contains(where: \.isForbiddenControl) else { return }
    let fault = content.unicodeScalars.contains("\0") ? Fault.containsNUL : SyntaxProblem.escapedControlCharacter
    try faults.add(fault, at: event.start, length: text.length(from: event.start, to: event.end))
  }

  private mutating func checkTag(_ event: Event) throws(Stop) {
    guard event.hasTag else { return }
    let tag = text.tag(ofValueAt: event.start)
    try faults.add(.tag, at: tag.mark, length: tag.length)
  }

  private mutating func beginAnchor(_ event: Event) throws(Stop) -> Int? {
    guard let name = event.anchor else { return nil }
    let number = anchors.begin(name)
    if anchors.count == limits.anchors + 1 {
      try faults.add(.tooManyAnchors(limit: limits.anchors), at: event.start, length: name.utf8.count + 1)
    }
    return number
  }
}
