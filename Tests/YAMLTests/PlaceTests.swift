import Testing
import YAML

@Suite("Every value stands where it was written")
struct PlaceTests {
  @Test("block and flow, lists and mappings")
  func collections() throws {
    let text = "list:\n- a\n- b: c\n  d: [x, {y: z}]\n\n\n# A comment.\nnext: end\n"
    #expect(
      try outline(text) == [
        "1:1-8:10 mapping",
        "1:1-1:5 plain list",
        "2:1-4:17 list",
        "2:3-2:4 plain a",
        "3:3-4:17 mapping",
        "3:3-3:4 plain b",
        "3:6-3:7 plain c",
        "4:3-4:4 plain d",
        "4:6-4:17 list",
        "4:7-4:8 plain x",
        "4:10-4:16 mapping",
        "4:11-4:12 plain y",
        "4:14-4:15 plain z",
        "8:1-8:5 plain next",
        "8:7-8:10 plain end",
      ])
  }

  @Test("quoted scalars with their quotes, and plain ones over several lines without what follows")
  func scalars() throws {
    #expect(
      try outline("a: 'it''s'\nb: \"x\\n\n  y\"  # why\nc: one\n  two   \n\nd: three # four\n") == [
        "1:1-7:9 mapping",
        "1:1-1:2 plain a", "1:4-1:11 marked it's",
        "2:1-2:2 plain b", "2:4-3:5 marked x\n y",
        "4:1-4:2 plain c", "4:4-5:6 plain one two",
        "7:1-7:2 plain d", "7:4-7:9 plain three",
      ])
  }

  @Test("block scalars end with their last line that is not blank")
  func blocks() throws {
    #expect(
      try outline("a: |\n  one\n  two\n\n\nb: >-\n  é\n\n  three\n  \n\nc: |+\n\nd: | # why\n  last") == [
        "1:1-15:7 mapping",
        "1:1-1:2 plain a", "1:4-3:6 marked one\ntwo\n",
        "6:1-6:2 plain b", "6:4-9:8 marked é\nthree",
        "12:1-12:2 plain c", "12:4-12:6 marked \n",
        "14:1-14:2 plain d", "14:4-15:7 marked last",
      ])
    #expect(
      try outline("- |\r\n a\r\n\r\n- |\r b\r\r- c") == [
        "1:1-7:4 list", "1:3-2:3 marked a\n", "4:3-5:3 marked b\n", "7:3-7:4 plain c",
      ])
  }

  @Test("a value that is left out stands where it would begin")
  func leftOut() throws {
    #expect(
      try outline("a:\nb:   # why\nc: [{d, e: }]\n") == [
        "1:1-3:14 mapping",
        "1:1-1:2 plain a", "1:3-1:3 plain ",
        "2:1-2:2 plain b", "2:3-2:3 plain ",
        "3:1-3:2 plain c", "3:4-3:14 list", "3:5-3:13 mapping",
        "3:6-3:7 plain d", "3:7-3:7 plain ",
        "3:9-3:10 plain e", "3:12-3:12 plain ",
      ])
    #expect(try outline("-\n- a\n") == ["1:1-2:4 list", "1:2-1:2 plain ", "2:3-2:4 plain a"])
    #expect(
      try outline("? a\n\n? b\n") == [
        "1:1-3:4 mapping", "1:3-1:4 plain a", "1:4-1:4 plain ", "3:3-3:4 plain b", "3:4-3:4 plain ",
      ])
  }

  @Test("a pair in a list of brackets ends with its value")
  func pairs() throws {
    #expect(
      try outline("[a: 1 , ? b : 2\n]") == [
        "1:1-2:2 list",
        "1:2-1:6 mapping", "1:2-1:3 plain a", "1:5-1:6 plain 1",
        "1:9-1:16 mapping", "1:11-1:12 plain b", "1:15-1:16 plain 2",
      ])
  }

  @Test("columns count scalars, whatever their bytes and however they are shown")
  func scalarsNotBytes() throws {
    #expect(
      try outline("é𐍈e\u{301}: x\nü: [日本, b]") == [
        "1:1-2:11 mapping",
        "1:1-1:5 plain é𐍈e\u{301}", "1:7-1:8 plain x",
        "2:1-2:2 plain ü", "2:4-2:11 list", "2:5-2:7 plain 日本", "2:9-2:10 plain b",
      ])
  }

  @Test("a byte order mark shifts nothing")
  func byteOrderMark() throws {
    let text = "a: [b]\nc: d\n"
    #expect(try outline("\u{FEFF}" + text) == outline(text))
  }

  @Test("every end of line counts as one", arguments: ["\n", "\r\n", "\r"])
  func lineEnds(lineEnd: String) throws {
    #expect(
      try outline("a: b\(lineEnd)\(lineEnd)c: d\(lineEnd)") == [
        "1:1-3:5 mapping", "1:1-1:2 plain a", "1:4-1:5 plain b", "3:1-3:2 plain c", "3:4-3:5 plain d",
      ])
  }

  @Test(
    "an anchor belongs to its value; what an alias repeats stands at the alias, and its inside where it was written")
  func anchors() throws {
    #expect(
      try outline("a: &x 1\nb: *x\nc: &y\n  d: e\nf: *y\n") == [
        "1:1-5:6 mapping",
        "1:1-1:2 plain a", "1:4-1:8 plain 1",
        "2:1-2:2 plain b", "2:4-2:6 plain 1",
        "3:1-3:2 plain c", "3:4-4:7 mapping", "4:3-4:4 plain d", "4:6-4:7 plain e",
        "5:1-5:2 plain f", "5:4-5:6 mapping", "4:3-4:4 plain d", "4:6-4:7 plain e",
      ])
  }

  @Test("places are ordered as they stand in the text")
  func order() {
    #expect(Mark(line: 1, column: 9) < Mark(line: 2, column: 1))
    #expect(Mark(line: 2, column: 1) < Mark(line: 2, column: 2))
    #expect(!(Mark(line: 2, column: 2) < Mark(line: 2, column: 2)))
  }
}
