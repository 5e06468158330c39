extension Route {
  /// The routes that match a path most closely, and the variable parts of the path.
  package static func matching(_ path: [String], among all: [Route] = all) -> [(route: Route, parts: [String: String])]
  {
    var best: [(route: Route, parts: [String: String])] = []
    for route in all {
      guard let parts = route.parts(of: path) else { continue }
      if let first = best.first, first.parts.count < parts.count { continue }
      if let first = best.first, first.parts.count > parts.count { best = [] }
      best.append((route, parts))
    }
    return best
  }

  private func parts(of asked: [String]) -> [String: String]? {
    let own = path.split(separator: "/")
    guard own.count == asked.count else { return nil }
    var parts: [String: String] = [:]
    for (own, asked) in zip(own, asked) {
      if own.hasPrefix(":") { parts[String(own.dropFirst())] = asked } else if own != asked { return nil }
    }
    return parts
  }
}
