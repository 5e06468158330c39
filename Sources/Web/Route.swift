/// A page's address and what answers there.
struct Route: Sendable {
  enum Method: Sendable { case get, post }

  let method: Method
  /// The path; a part behind a colon is variable.
  let path: String
  let answer: @Sendable (Workbench, Ask) -> Reply

  /// Every page, by hand: one line each.
  static let all: [Route] = [
    Route(method: .get, path: "/") { $0.firstPage($1) },
    Route(method: .get, path: "/authorities") { $0.authoritiesPage($1) },
    Route(method: .get, path: "/authorities/parameter/:key") { $0.parameterPage($1) },
    Route(method: .get, path: "/authorities/:id") { $0.profilePage($1) },
    Route(method: .get, path: "/change") { workbench, _ in workbench.changeChoose() },
    Route(method: .get, path: "/change/own") { _, _ in .redirect(to: "/change") },
    Route(method: .post, path: "/change/own") { $0.changeOwn($1) },
    Route(method: .post, path: "/change/own/download") { $0.changeOwnDownload($1) },
    Route(method: .get, path: "/change/:case") { $0.changeSample($1) },
    Route(method: .post, path: "/change/:case") { $0.changeSampleSent($1) },
  ]
}
