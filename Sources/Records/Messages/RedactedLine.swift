/// A line of a confidential text with everything hidden but known words that stand where a key or a whole value does.
///
/// What stands between two marks of YAML's punctuation, or between quotation marks, shows only if the whole of it is a
/// known word, so that words of a longer text or of a comment never do. Spaces and punctuation stay, and every other
/// character becomes one dot, so that columns stay too.
struct RedactedLine {
  private let words: Set<String>
  private var shown = String.UnicodeScalarView()
  private var part: [Unicode.Scalar] = []
  private var quotation: Unicode.Scalar?
  private var isComment = false
  /// Whether a value can follow; before that only keys show, because the line may go on with a text begun above it.
  private var mayHoldValues = false

  /// What may be shown of the line.
  var result: String { String(shown) }

  init(of line: String, except words: Set<String>) {
    self.words = words
    for scalar in line.unicodeScalars { take(scalar) }
    flush(asKey: false)
  }

  private mutating func take(_ scalar: Unicode.Scalar) {
    let isPunctuation = quotation.map { $0 == scalar } ?? "{}[],:#'\"".unicodeScalars.contains(scalar)
    guard isPunctuation else {
      part.append(scalar)
      return
    }
    let isFresh = part.last ?? shown.last ?? " " == " "
    let isBare = part.allSatisfy { $0 == " " || $0 == "-" }
    flush(asKey: scalar == ":")
    shown.append(scalar)
    switch scalar {
    case ":", "[", "{": mayHoldValues = mayHoldValues || quotation == nil
    case "#": isComment = isComment || isFresh
    case "'", "\"": quotation = quotation == nil && isBare ? scalar : nil
    default: break
    }
  }

  /// Writes the part that has just ended, as it is or as dots.
  private mutating func flush(asKey: Bool) {
    // The marks of list items are punctuation too; a hyphen within a word is not.
    var part = self.part[...]
    while let first = part.first, first == " " || (first == "-" && part.dropFirst().first ?? " " == " ") {
      if first == "-" { mayHoldValues = true }
      shown.append(first)
      part = part.dropFirst()
    }
    let text = part.trimmingSuffix { $0 == " " }
    let isKnown = words.contains(String(String.UnicodeScalarView(text)))
    let isShown = isKnown && !isComment && (asKey || mayHoldValues)
    shown.append(contentsOf: isShown ? Array(part) : part.map { $0 == " " ? " " : "·" })
    self.part = []
  }
}
