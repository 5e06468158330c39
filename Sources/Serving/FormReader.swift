#if Workbench
import Hummingbird
import Records
import Web

/// Reads the form that a request brings, and no more of it than a form may have.
enum FormReader {
  /// Whether the request may send a form: it comes from a page of this workbench, or from no page at all.
  ///
  /// Browsers say where a form comes from, in one header or the other, and no page can make them say otherwise.
  static func isOwn(_ request: Request) -> Bool {
    let site = request.headers.first { $0.name.canonicalName == "sec-fetch-site" }?.value
    if let site, site != "same-origin", site != "none" { return false }
    guard let origin = request.headers[.origin] else { return true }
    return origin.lowercased() == "http://\(request.head.authority?.lowercased() ?? "")"
  }

  /// The fields of the form.
  static func fields(of request: Request) async throws -> Fields {
    guard isOwn(request) else { throw Refusal.otherSite }
    guard let kind = FormKind(request.headers[.contentType] ?? "") else { throw Refusal.noForm }
    let length = request.headers[.contentLength].flatMap { Int($0) }
    guard length ?? 0 <= FormSize.limit else { throw Refusal.tooLong }
    var bytes: [UInt8] = []
    for try await part in request.body {
      guard bytes.count + part.readableBytes <= FormSize.limit else { throw Refusal.tooLong }
      bytes.append(contentsOf: part.readableBytesView)
    }
    guard length ?? bytes.count == bytes.count else { throw Refusal.broken }
    switch kind {
    case .encoded:
      guard let text = String(validating: bytes, as: UTF8.self) else { throw Refusal.encoding }
      return try Fields(encoded: text)
    case .parts(let boundary): return try PartedForm.fields(in: bytes, boundary: boundary)
    }
  }
}

/// The ways in which browsers send forms.
enum FormKind: Hashable {
  /// `name=value&…`.
  case encoded
  /// Parts between boundaries, one for each field.
  case parts(boundary: String)

  /// What a content type says; nil where it is none of these.
  init?(_ contentType: String) {
    let pieces = contentType.split(separator: ";", omittingEmptySubsequences: false).map { piece in
      piece.trimming { $0 == " " || $0 == "\t" }
    }
    var parameters: [String: String] = [:]
    for piece in pieces.dropFirst() {
      let sides = piece.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard sides.count == 2 else { continue }
      var value = sides[1]
      if value.count >= 2, value.hasPrefix("\""), value.hasSuffix("\"") { value = value.dropFirst().dropLast() }
      parameters[sides[0].lowercased()] = String(value)
    }
    switch pieces.first?.lowercased() {
    case "application/x-www-form-urlencoded":
      guard parameters["charset"]?.lowercased() ?? "utf-8" == "utf-8" else { return nil }
      self = .encoded
    case "multipart/form-data":
      guard let boundary = parameters["boundary"], (1...70).contains(boundary.utf8.count) else { return nil }
      self = .parts(boundary: boundary)
    default: return nil
    }
  }
}
#endif
