/// A page's address and what answers there.
struct Route: Sendable {
  enum Method: Sendable { case get, post }

  let method: Method
  /// The path; a part behind a colon is variable.
  let path: String
  let answer: @Sendable (Workbench, Ask) -> Reply

  /// Every page, by hand: one line each.
  static let all: [Route] = [
    Route(method: .get, path: "/") { workbench, _ in
      .page(Page("Quorate", nil, content: "<h1>Quorate</h1>"))
    }
  ]
}
