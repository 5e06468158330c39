/// What libyaml has to say about a text that it cannot parse, in words of our own where it says it poorly.
///
/// libyaml names two places: what it was reading, and where it gave up. The one that helps is chosen here: a quotation
/// mark that is never closed is shown where it opens, and not at the end of the text.
struct SyntaxProblem {
  let fault: Fault
  let mark: Mark

  /// Turns libyaml's words into a fault and its place, given also where the last thing ended that it could read.
  init(problem: String, at place: Mark, context: String, from start: Mark, after last: Mark) {
    if problem.contains("tag handle") {
      (fault, mark) = (.tag, place)
    } else if context.hasSuffix(" a tag") {
      (fault, mark) = (.tag, start)
    } else if context.contains("directive") {
      (fault, mark) = (Self.directive, start)
    } else if problem.contains("directive") || problem.contains("incompatible YAML") {
      (fault, mark) = (Self.directive, place)
    } else if let unclosed = Self.unclosed[context], problem.hasPrefix("did not find expected ',' or") {
      // On one line it is a comma that is wanting; over several lines it is more likely the closing bracket.
      (fault, mark) = place.line == start.line ? (.syntax(unclosed.near), place) : (.syntax(unclosed.far), start)
    } else if Self.wantsNewLine.contains(problem), place.line == last.line, last.column > 1 {
      (fault, mark) = (
        .syntax("the value before this has ended; a text that has quotes within needs quotes around it"), place
      )
    } else if let words = Self.wordsForStart[context + ", " + problem] {
      (fault, mark) = (.syntax(words), start)
    } else {
      (fault, mark) = (.syntax(Self.wordsForPlace[problem] ?? problem), place)
    }
  }

  /// What libyaml says of an escape that names no character, as half of a pair does.
  static let faultyEscape = "found invalid Unicode character escape code"

  private static let unclosed: [String: (near: String, far: String)] = [
    "while parsing a flow sequence": (
      "a comma or a closing bracket ] is missing here",
      "the list that opens here is not closed, or lacks a comma between two of its items"
    ),
    "while parsing a flow mapping": (
      "a comma or a closing brace } is missing here",
      "the mapping that opens here is not closed, or lacks a comma between two of its keys"
    ),
  ]

  private static let wantsNewLine = [
    "did not find expected key", "did not find expected '-' indicator", "did not find expected <document start>",
  ]

  private static let wordsForStart: [String: String] = [
    "while scanning a simple key, could not find expected ':'":
      "this line has no colon followed by a space, as a key must have",
    "while scanning a quoted scalar, found unexpected end of stream":
      "the quotation mark that opens here is never closed",
    "while scanning a quoted scalar, found unexpected document indicator":
      "the quotation mark that opens here is not closed before the document ends",
    "while scanning an anchor, did not find expected alphabetic or numeric character":
      "an anchor (&) needs a name of letters and digits; a text that begins with & needs quotes",
    "while scanning an alias, did not find expected alphabetic or numeric character":
      "an alias (*) needs a name of letters and digits; a text that begins with * needs quotes",
  ]

  private static let wordsForPlace: [String: String] = [
    "found character that cannot start any token":
      "a value cannot begin with this character; a text that begins with a tab, %, @ or a backtick needs quotes",
    "mapping values are not allowed in this context":
      "no colon can stand here: this line is indented wrongly, or a text that has a colon and a space needs quotes",
    "mapping keys are not allowed in this context": "no key can stand here",
    "block sequence entries are not allowed in this context": "no list item (-) can begin here",
    "found a tab character where an indentation space is expected": "a tab is used to indent, where only spaces may be",
    "found a tab character that violates indentation": "a tab is used to indent, where only spaces may be",
    "found unexpected ':'": "no colon can stand here: a text that has a colon within needs quotes",
    "did not find expected key": "a key is expected here, in line with the keys above",
    "did not find expected '-' indicator": "a list item (-) is expected here, in line with the items above",
    "did not find expected node content": "a value is expected here",
    "did not find expected <document start>": "the text goes on after its value has ended",
    "found unknown escape character": "no escape after a backslash has this letter",
    "did not find expected hexdecimal number": "this escape needs hexadecimal digits",
    faultyEscape: "this escape names a character that does not exist",
    "did not find expected comment or line break": "only a comment may follow | or > on its line",
    "found an indentation indicator equal to 0": "the indentation after | or > must be 1 to 9",
  ]
}

extension SyntaxProblem {
  static let directive = Fault.syntax("a line that begins with % is a directive, and none is used here")
  static let controlCharacter = Fault.syntax("this is a control character, which no text may have")
  static let escapedControlCharacter = Fault.syntax(
    "an escape in this text makes a control character, which no text may have")
  static let lineSeparator = Fault.syntax(
    "this is a line separator that editors do not show as the end of a line; use an ordinary line break")
  static let byteOrderMark = Fault.syntax("a byte order mark may only stand at the beginning")
  static let outOfMemory = Fault.syntax("there is not enough memory to read the text")
}
