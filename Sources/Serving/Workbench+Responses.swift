#if Workbench
import Hummingbird
import Profiles
import Records
import Web

extension Workbench {
  /// What goes to the browser in reply to a page's question; throws where there is nothing to show.
  func response(to reply: PageReply, at path: String) throws(Refusal) -> Response {
    switch reply {
    case .page(let page): return response(with: page, status: .init(code: page.status), at: path)
    case .redirect(let address):
      return Response(status: .seeOther, headers: [.location: address, .cacheControl: "no-store"])
    case .download(let name, let type, let text):
      return Response(
        status: .ok,
        headers: [
          .contentType: "\(type); charset=utf-8", .cacheControl: "no-store",
          .contentDisposition: "attachment; filename=\"\(Self.safeName(name))\"",
        ], body: .init(byteBuffer: ByteBuffer(string: text)))
    case .missing(let sentence): throw .missing(sentence)
    case .refused(let sentence): throw .unreadable(sentence)
    }
  }

  /// The page that says why there is no other.
  func response(to refusal: Refusal) -> Response {
    let (code, name) = refusal.status
    var response = response(with: refusal.page, status: .init(code: code, reasonPhrase: name))
    if case .method(let allowed) = refusal { response.headers[.allow] = allowed.joined(separator: ", ") }
    return response
  }

  /// What to do where there is nothing at a path.
  func suggestion(for path: String) -> String {
    let known = Route.all.map(\.path).filter { !$0.contains(":") }
    let near = Suggestion.nearest(to: path, among: known).map { "Did you mean “\($0)”?" }
    return "There is no page at this address. \(near ?? "Choose one of the parts above.")"
  }

  private func response(with page: Page, status: HTTPResponse.Status, at path: String = "") -> Response {
    Response(
      status: status, headers: [.contentType: "text/html; charset=utf-8", .cacheControl: "no-store"],
      body: .init(byteBuffer: ByteBuffer(string: page.framed(at: path))))
  }

  /// A file's name without what a header or a file system could take for something else.
  static func safeName(_ name: String) -> String {
    let letters = name.unicodeScalars.prefix(80).map { letter -> Character in
      switch letter {
      case "a"..."z", "A"..."Z", "0"..."9", "-", "_", ".": Character(letter)
      default: "-"
      }
    }
    let safe = String(letters.drop { $0 == "." })
    return safe.isEmpty ? "quorate" : safe
  }
}
#endif
