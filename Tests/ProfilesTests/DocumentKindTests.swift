import Records
import Testing

@Suite("Which kind of document a text looks like")
struct DocumentKindTests {
  @Test(
    "is told by keys at the beginning of lines, whether or not the text can be read",
    arguments: [
      ("profile: 1\nauthority: a\n", DocumentKind.profile), ("name: A\nprocedures: {\n", .profile),
      ("\u{FEFF}authority: a\n", .profile), ("proposal: 1\n", .proposal), ("title: A\r\nclauses: {}", .proposal),
      ("report: 1\n", .report), ("# A report\rshows: [why]\r", .report), ("exercises: 1\nid: a\n", .exercises),
      ("expected: 1\n", .expected),
      ("case: 1\n", .case), ("\"case\": 1\nauthority: a\n", .case), ("'case' : 1\nauthority: a\n", .case),
      ("case : 1\nexercises: 1\n", .case), ("# A case\n---\n{ \"case\": 1,\n\"authority\": a }", .case),
      ("Case: 1\nauthority: a\n", nil), ("\"CASE\": 1\nexercises: 1\n", nil), ("{\"profile\": 1}", .profile),
      ("id: a\nchildren: []\n", nil), ("Case: 1\n", nil), (" profile: 1\n", nil),
      ("profiles: 1\nreports: []\n", nil), ("", nil), ("\n\n", nil), ("title: the profile: 1\n", nil),
    ])
  func told(_ text: String, _ kind: DocumentKind?) { #expect(DocumentKind(of: Array(text.utf8)) == kind) }

  @Test(
    "may be quoted only where its very first key says that it is no case",
    arguments: [
      ("profile: 1\nauthority: a\n", true), ("# A profile\n\n---\nprofile: 1\n", true), ("\u{FEFF}proposal: 1\n", true),
      ("{ \"report\": 1 }", true), ("'exercises' : 1\n", true), ("expected: 1\n", true),
      ("authority: a\nprofile: 1\n", false), ("name: A\nprocedures: {\n", false), ("title: A\nclauses: {}\n", false),
      ("id: a\nexercises: 1\n", false), ("profile: 1\ncase: 1\n", false), ("profile: 1\n\"case\": 1\n", false),
      ("Case: 1\nauthority: a\n", false), ("case: 1\n", false), ("- profile: 1\n", false), ("", false), ("{", false),
      ("profile\n", false),
    ])
  func quoted(_ text: String, _ isSo: Bool) { #expect(DocumentKind.mayBeQuoted(Array(text.utf8)) == isSo) }

  @Test(
    "what has the key of a case is a case, wherever the key stands and whatever else there is",
    arguments: DocumentKind.allCases)
  func caseAboveAll(_ kind: DocumentKind) {
    #expect(DocumentKind(of: Array("\(kind.word): 1\ncase: 1\n".utf8)) == .case)
    #expect(DocumentKind(of: Array("case: 1\n\(kind.word): 1\n".utf8)) == .case)
  }
}
