#if Workbench
import HTTPTypes

/// The headers of every answer: what a browser may do with it.
enum SafetyHeaders {
  /// Nothing is fetched from elsewhere, no script or style stands in a page, and no other site shows, reads or keeps one.
  ///
  /// The referrer goes to pages of this workbench alone; without any a browser would not say where a form comes from.
  static let all = [
    (
      "Content-Security-Policy",
      """
      default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; \
      base-uri 'none'; frame-ancestors 'none'
      """
    ),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "same-origin"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
  ].compactMap { name, value in HTTPField.Name(name).map { HTTPField(name: $0, value: value) } }
}
#endif
