#if Workbench
import Hummingbird
import HummingbirdCore
import NIOCore
import Web

/// The connection by which a request came.
struct Connection: InitializableFromSource, Sendable {
  /// The port to which it leads.
  let port: Int?

  init(source: ApplicationRequestContextSource) { port = source.channel.localAddress?.port }
}

/// Answers requests: whether they may be answered comes first, then the page at their address.
struct PageResponder: HTTPResponder {
  let workbench: Workbench
  let addresses: AddressCheck
  var routes = Route.all

  func respond(to request: Request, context: Connection) async throws -> Response {
    var response: Response
    do {
      // The first header of this name became the authority; a second leaves it open which host is meant.
      guard !request.headers.contains(where: { $0.name.canonicalName == "host" }) else { throw Refusal.severalHosts }
      guard addresses.allows(request.head.authority, port: context.port) else {
        throw Refusal.otherHost(port: context.port)
      }
      response = try await answer(to: request)
    } catch let refusal as Refusal {
      response = workbench.response(to: refusal)
      // What a refused form still sends is not read.
      if request.method != .get, request.method != .head { response.headers[.connection] = "close" }
    }
    response.headers.append(contentsOf: SafetyHeaders.all)
    return request.method == .head ? response.createHeadResponse() : response
  }

  private func answer(to request: Request) async throws -> Response {
    let path = request.uri.path.split(separator: "/").map { Fields.decoded(path: $0) }
    guard !path.contains(nil) else { throw Refusal.encoding }
    var fields = try Fields(encoded: request.uri.query ?? "")
    let parts = path.compactMap { $0 }
    let isReading = request.method == .get || request.method == .head
    if parts.count == 2, parts[0] == "assets", let asset = Asset.all.first(where: { $0.name == parts[1] }) {
      guard isReading else { throw Refusal.method(allowed: ["GET", "HEAD"]) }
      return asset.response(to: request)
    }
    let routes = Route.matching(parts, among: self.routes)
    guard !routes.isEmpty else { throw Refusal.missing(workbench.suggestion(for: request.uri.path)) }
    guard
      let (route, variable) = routes.first(where: {
        isReading ? $0.route.method == .get : request.method == .post && $0.route.method == .post
      })
    else { throw Refusal.method(allowed: routes.flatMap { $0.route.method == .get ? ["GET", "HEAD"] : ["POST"] }) }
    if route.method == .post { fields.all += try await FormReader.fields(of: request).all }
    let question = PageRequest(parts: variable, fields: fields)
    return try await PageThreads.run { [workbench, path = request.uri.path] in
      try workbench.response(to: workbench.reply(by: route, to: question), at: path)
    }
  }
}
#endif
