import Hummingbird

extension Workbench {
  /// Serves until the process is told to end.
  public func serve(port: Int) async throws {
    let app = Application(router: router, configuration: .init(address: .hostname("127.0.0.1", port: port)))
    try await app.runService()
  }

  /// The pages behind their addresses.
  var router: Router<BasicRequestContext> {
    let router = Router()
    for route in Route.all {
      router.on(RouterPath(route.path), method: route.method == .get ? .get : .post) { request, context in
        guard let fields = Fields(encoded: request.uri.query ?? "") else { return Response(status: .badRequest) }
        var parts: [String: String] = [:]
        for (name, value) in context.parameters { parts[String(name)] = String(value) }
        return response(to: route.answer(self, Ask(parts: parts, fields: fields, address: request.uri.string)))
      }
    }
    for asset in Asset.all {
      router.get(RouterPath("/assets/" + asset.name)) { _, _ in
        Response(
          status: .ok, headers: [.contentType: asset.type], body: .init(byteBuffer: ByteBuffer(bytes: asset.bytes)))
      }
    }
    return router
  }

  private func response(to reply: Reply) -> Response {
    guard case .page(let page) = reply else { return Response(status: .notFound) }
    let html = framed(page)
    return Response(
      status: .ok, headers: [.contentType: "text/html; charset=utf-8"],
      body: .init(byteBuffer: ByteBuffer(string: html)))
  }
}
