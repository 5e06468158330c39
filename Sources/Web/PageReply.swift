/// What a page answers.
public enum PageReply: Sendable {
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

/// A page: its title, the part of the workbench to which it belongs, and its content.
public struct Page: Sendable {
  /// The parts of the workbench, as its navigation shows them.
  public enum Part: String, CaseIterable, Sendable {
    case authorities, compare, change, train, whatIf
  }

  /// The title, without the workbench's name.
  public let title: String
  /// The part to which it belongs; nil for the first page and for errors.
  public let part: Part?
  /// What stands in the page's main part, as HTML.
  public let content: String
  /// The status with which it is answered, for programs: 422 where what was sent could be taken and means nothing.
  public let status: Int

  /// A page. `content` is HTML: made by a template, or by the renderer of documents, which escape what they are given.
  public init(_ title: String, _ part: Part?, content: String, status: Int = 200) {
    self.title = title
    self.part = part
    self.content = content
    self.status = status
  }
}
