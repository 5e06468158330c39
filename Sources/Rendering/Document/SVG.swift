/// Builds a drawing, shape by shape. Colours come from the classes of the page in which it stands; texts are escaped.
struct SVG {
  private var body = ""
  let width: Int
  let height: Int

  init(width: Int, height: Int) {
    self.width = width
    self.height = height
  }

  /// Where a text begins, ends or has its middle.
  enum Anchor: String { case start, middle, end }

  mutating func text(
    _ text: String, _ x: Int, _ y: Int, _ anchor: Anchor = .start, class name: String? = nil, turned: Int = 0
  ) {
    let turn = turned == 0 ? "" : " transform=\"rotate(\(turned) \(x) \(y))\""
    body +=
      "<text x=\"\(x)\" y=\"\(y)\" text-anchor=\"\(anchor.rawValue)\"\(Self.named(name))\(turn)>\(text.escapedForHTML)</text>\n"
  }

  mutating func line(_ x1: Int, _ y1: Int, _ x2: Int, _ y2: Int, class name: String) {
    body += "<line x1=\"\(x1)\" y1=\"\(y1)\" x2=\"\(x2)\" y2=\"\(y2)\"\(Self.named(name))/>\n"
  }

  mutating func circle(_ x: Int, _ y: Int, radius: Int, class name: String) {
    body += "<circle cx=\"\(x)\" cy=\"\(y)\" r=\"\(radius)\"\(Self.named(name))/>\n"
  }

  mutating func diamond(_ x: Int, _ y: Int, radius: Int, class name: String) {
    body +=
      "<path d=\"M\(x) \(y - radius)L\(x + radius) \(y)L\(x) \(y + radius)L\(x - radius) \(y)Z\"\(Self.named(name))/>\n"
  }

  mutating func rectangle(_ x: Int, _ y: Int, width: Int, height: Int, class name: String) {
    body += "<rect x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\"\(Self.named(name))/>\n"
  }

  /// The drawing, with what it shows for those who do not see it.
  func drawing(_ title: String) -> String {
    "<svg viewBox=\"0 0 \(width) \(height)\" width=\"\(width)\" height=\"\(height)\" role=\"img\" aria-label=\"\(title.escapedForHTML)\">\n"
      + body + "</svg>\n"
  }

  private static func named(_ name: String?) -> String { name.map { " class=\"\($0)\"" } ?? "" }
}
