#if Workbench
import Testing
@testable import Serving
@testable import Web

@Suite("Forms in parts")
struct PartedFormTests {
  private func fields(_ text: String, boundary: String = "x") throws -> [String] {
    try PartedForm.fields(in: Array(text.utf8), boundary: boundary).all.map { "\($0.name)=\($0.value)" }
  }

  @Test("are read as browsers send them: texts, and the text of a file")
  func browsers() throws {
    let form = """
      ------WebKitFormBoundary7\r
      Content-Disposition: form-data; name="yaml"\r
      \r
      case: 1\r
      \r
      title: é; --x\r
      ------WebKitFormBoundary7\r
      Content-Disposition: form-data; name="file"; filename="a; name=b.yaml"\r
      Content-Type: application/x-yaml\r
      \r
      \r
      ------WebKitFormBoundary7--\r

      """
    #expect(try fields(form, boundary: "----WebKitFormBoundary7") == ["yaml=case: 1\r\n\r\ntitle: é; --x", "file="])
  }

  @Test("hold lines that only begin like the boundary")
  func prefixes() throws {
    let form = "--XX\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\none\r\n--XXy\r\n--XX-\r\n--XX two\r\n--XX--"
    #expect(try fields(form, boundary: "XX") == ["a=one\r\n--XXy\r\n--XX-\r\n--XX two"])
    #expect(throws: Refusal.broken) { try fields("--XXy\r\n\r\n\r\n--XX--", boundary: "XX") }
  }

  @Test("may be empty, and may be followed by anything")
  func ends() throws {
    #expect(try fields("--x--") == [])
    #expect(try fields("--x--\r\nanything") == [])
  }

  @Test(
    "are refused where they break off or lack a part",
    arguments: [
      "", "--", "--y--", "--x", "--x\r\n", "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb",
      "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb\r\n--x", "--x\r\n\r\n\r\nb\r\n--x--",
      "--x\r\nContent-Disposition: form-data\r\n\r\nb\r\n--x--",
      "--x\r\nContent-Disposition: form-data; name=a\r\n\r\nb\r\n--x--",
      "--x\r\nContent-Type: text/plain; name=\"a\"\r\n\r\nb\r\n--x--",
    ])
  func broken(_ text: String) {
    #expect(throws: Refusal.broken) { try fields(text) }
  }

  @Test("are refused where a text is no UTF-8, or a header too long")
  func encoding() {
    let head = Array("--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n".utf8)
    let form = head + [0xFF] + Array("\r\n--x--".utf8)
    #expect(throws: Refusal.encoding) { try PartedForm.fields(in: form, boundary: "x") }
    let long =
      "--x\r\nContent-Disposition: form-data; name=\"\(String(repeating: "a", count: 5000))\"\r\n\r\nb\r\n--x--"
    #expect(throws: Refusal.broken) { try fields(long) }
    let many =
      String(repeating: "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb\r\n", count: Fields.limit + 1)
      + "--x--"
    #expect(throws: Refusal.tooLong) { try fields(many) }
  }

  @Test("have a boundary that their type names")
  func boundaries() {
    #expect(FormKind("multipart/form-data; boundary=abc") == .parts(boundary: "abc"))
    #expect(FormKind("Multipart/Form-Data; charset=utf-8 ; Boundary=\"a b\"") == .parts(boundary: "a b"))
    #expect(FormKind("multipart/form-data; boundary=\(String(repeating: "a", count: 71))") == nil)
    #expect(FormKind("application/x-www-form-urlencoded") == .encoded)
  }
}
#endif
