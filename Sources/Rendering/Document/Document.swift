/// What is shown, without regard to how: every format is made from this.
public struct Document: Sendable {
  /// The parts in order.
  public var blocks: [Block]
  /// Whether it is one sheet: as a page of its own it is set close in print, and what stands under the items of its lists is folded.
  public var isSheet = false
  /// Whether it is a paper: as a page of its own it opens with its contents, and is set close in print.
  public var isPaper = false

  /// A document of these parts.
  public init(_ blocks: [Block] = []) { self.blocks = blocks }

  /// The tables in order, those beside pictures among them.
  public var tables: [DocumentTable] {
    blocks.flatMap { block -> [DocumentTable] in
      switch block {
      case .table(let table): [table]
      case .picture(let picture): picture.grids
      case .heading, .paragraph, .list, .answers: []
      }
    }
  }
}

/// A part of a document.
public enum Block: Sendable {
  /// A heading; level 1 is the document's title, and none is more than one level below the heading under which it stands.
  case heading(level: Int, String)
  /// A paragraph.
  case paragraph([Span])
  /// A list; an item may hold a list of its own.
  case list([ListItem])
  /// The answers to one question: beside one another on a page where there is room, a list elsewhere.
  case answers([ListItem])
  /// A table.
  case table(DocumentTable)
  /// A picture, with the facts that it shows in tables beside it.
  case picture(Picture)
}

extension [Block] {
  /// The same parts with their headings lower by so many levels, as part of another document.
  public func demoted(by levels: Int) -> [Block] {
    map { block in
      guard case .heading(let level, let text) = block else { return block }
      return .heading(level: Swift.min(level + levels, 6), text)
    }
  }
}

/// An item of a list: a line, and what stands under it.
public struct ListItem: Sendable {
  /// The line.
  public let spans: [Span]
  /// What stands under it.
  public let items: [ListItem]

  /// An item with what stands under it.
  public init(_ spans: [Span], _ items: [ListItem] = []) {
    self.spans = spans
    self.items = items
  }
}

/// A table of a document: rows of cells under headings, the first cell of a row being its heading.
public struct DocumentTable: Hashable, Sendable {
  /// What the table shows.
  public let caption: String
  /// The headings of the columns.
  public let headings: [String]
  /// The rows, each with as many cells as there are headings.
  public let rows: [[Span]]
  /// Whether every cell but the first is a mark and a few words, so that columns stand beside one another in text too.
  public let isGlance: Bool
  /// Whether a page shows the beginning of a long cell, and the whole of it on request and in print.
  public let foldsLongCells: Bool

  /// A table.
  public init(
    _ caption: String, headings: [String], rows: [[Span]], isGlance: Bool = false, foldsLongCells: Bool = false
  ) {
    self.isGlance = isGlance
    self.foldsLongCells = foldsLongCells
    self.caption = caption
    self.headings = headings
    self.rows = rows
  }
}

extension DocumentTable {
  /// The same cells for a spreadsheet.
  public var sheet: CSVTable { CSVTable(headings: headings, rows: rows.map { $0.map(\.text) }) }
}

/// Words of one tone.
public struct Span: Hashable, Sendable {
  /// What the words are; formats show it as they can, and never by colour alone.
  public enum Tone: Sendable { case plain, strong, quiet, good, bad }

  /// The words.
  public let text: String
  /// Their tone.
  public let tone: Tone
  /// The address to which they lead, where they lead anywhere.
  public let link: String?

  /// Words of a tone, which lead to an address where one is given.
  public init(_ text: String, _ tone: Tone = .plain, link: String? = nil) {
    self.text = text
    self.tone = tone
    self.link = link
  }
}
