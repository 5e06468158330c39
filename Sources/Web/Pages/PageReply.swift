/// What a page answers.
package enum PageReply: Sendable {
  /// A page to be shown.
  case page(Page)
  /// Another address of this workbench, to which the browser goes by GET.
  case redirect(to: String)
  /// A file for the reader to keep.
  case download(name: String, type: String, text: String)
  /// There is nothing at this address; the sentence says what to do.
  case missing(String)
  /// What was sent cannot be read; the sentence says what to do.
  case refused(String)
}
