#if Workbench
import Hummingbird
import Web

extension Asset {
  /// The file, or word that the browser's copy is current.
  func response(to request: Request) -> Response {
    let isNamed = request.uri.query == fingerprint
    var headers: HTTPFields = [
      .eTag: "\"\(fingerprint)\"", .cacheControl: isNamed ? "max-age=31536000, immutable" : "no-cache",
    ]
    if request.headers[.ifNoneMatch] == "\"\(fingerprint)\"" { return Response(status: .notModified, headers: headers) }
    headers[.contentType] = type
    return Response(status: .ok, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
  }
}
#endif
