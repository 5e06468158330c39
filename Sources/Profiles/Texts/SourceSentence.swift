import Records

/// A sentence of a source document, by the places of its words.
struct SourceSentence: Sendable {
  /// Its words.
  let words: Range<Int>
  /// Its words and those of the list that it leads to: “The chair should:” and what follows.
  var withList: Range<Int>
  /// The words of the sentence that leads to the list of which this is an item; empty where it is none.
  var leadIn: Range<Int>
  /// The paragraph in which it stands, counted from 0: a list belongs to the paragraph that leads to it.
  let paragraph: Int

  fileprivate init(_ words: Range<Int>, in paragraph: Int) {
    self.words = words
    self.paragraph = paragraph
    withList = words
    leadIn = words.lowerBound..<words.lowerBound
  }
}

extension SourceText {
  /// Lines that belong together: a paragraph, a heading or one item of a list.
  private struct Block {
    var words: Range<Int>
    let isItem: Bool
    let key: String
  }

  /// The sentences of the text, in order. A heading is none: a line without a full stop that is one of `headings`, or that stands twice, as
  /// one that the contents list does.
  func sentences(of words: [SourceWord], besides headings: Set<String>) -> [SourceSentence] {
    let blocks = blocks(of: words)
    let often = Dictionary(grouping: blocks, by: \.key).filter { $0.value.count > 1 }
    var sentences: [SourceSentence] = []
    var list: (lead: Int, words: Range<Int>)?
    var paragraph = -1
    for block in blocks {
      let end = words[block.words.upperBound - 1].text
      let isWhole = Self.ends(end) || Self.leads(end)
      if !isWhole, often[block.key] != nil || headings.contains(block.key) {
        list = nil
        continue
      }
      if !block.isItem { list = nil }
      if list == nil { paragraph += 1 }
      let own = Self.split(block.words, words).map { SourceSentence($0, in: paragraph) }
      for var sentence in own {
        if let list { sentence.leadIn = list.words }
        sentences.append(sentence)
      }
      if let lead = list?.lead {
        sentences[lead].withList = sentences[lead].withList.lowerBound..<block.words.upperBound
      } else if Self.leads(end), let last = own.last {
        list = (sentences.count - 1, last.words)
      }
    }
    return sentences
  }

  /// Whether a sentence ends with a word.
  func endsSentence(_ word: SourceWord) -> Bool { Self.ends(word.text) }

  private func blocks(of words: [SourceWord]) -> [Block] {
    var blocks: [Block] = []
    var next = 0
    var isOpen = false
    for (line, text) in lines.enumerated() {
      let start = next
      while next < words.count, words[next].line == line { next += 1 }
      guard next > start else {
        isOpen = false
        continue
      }
      let isItem = Self.isItem(text)
      if isOpen, !isItem, let last = blocks.indices.last {
        blocks[last].words = blocks[last].words.lowerBound..<next
      } else {
        blocks.append(Block(words: start..<next, isItem: isItem, key: Self.blockKey(text)))
      }
      isOpen = true
    }
    return blocks
  }

  /// Whether a line begins an item: with a hyphen, a bullet, a letter or a small number.
  static func isItem(_ line: String) -> Bool {
    let trimmed = line.drop { $0 == " " || $0 == "\t" }
    if ["- ", "* ", "• ", "o "].contains(where: { trimmed.hasPrefix($0) }) { return true }
    let mark = trimmed.prefix { $0 != " " }
    guard mark.count <= 5, let last = mark.last, last == ")" || last == "." else { return false }
    let inner = mark.dropFirst(mark.first == "(" ? 1 : 0).dropLast()
    return inner.allSatisfy(\.isNumber) || inner.count == 1 || inner.allSatisfy { "ivx".contains($0) }
  }

  /// The letters of a line, by which one of the contents is the heading that it names.
  private static func blockKey(_ line: String) -> String {
    String(
      line.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil }
        .map(Character.init))
  }

  /// The sentences of one block. What stands for a word, as “e.g.” does, ends none.
  private static func split(_ block: Range<Int>, _ words: [SourceWord]) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = block.lowerBound
    for index in block.dropLast() where ends(words[index].text) && !words[index].text.hasSuffix(".g.") {
      guard words[index + 1].beginsSentence, !abbreviations.contains(words[index].text) else { continue }
      sentences.append(start..<index + 1)
      start = index + 1
    }
    return sentences + [start..<block.upperBound]
  }

  private static let abbreviations: Set<String> = [
    "e.g.", "(e.g.", "i.e.", "(i.e.", "no.", "para.", "mr.", "mrs.", "dr.", "s.",
  ]

  private static func ends(_ word: String) -> Bool { [".", "?", "!"].contains(where: closed(word).hasSuffix) }
  private static func leads(_ word: String) -> Bool { closed(word).hasSuffix(":") || closed(word).hasSuffix(":-") }
  private static func closed(_ word: String) -> String {
    String(word.trimmingSuffix { ")]\"'".contains($0) })
  }
}
