import Foundation
import Testing
@testable import Web

@Suite("A case of one’s own as large as it may be")
struct BoundTests {
  private static let head = "case: 1\nid: large\ntitle: Large\nconference: { kind: initial, date: 2023-05-15 }\n"
  private static let people = "people:\n" + lines(6) { "  - { label: p\($0), role: professional, agency: health }" }
  private static let tooLarge =
    "This case has more facts or more changes than a page can show. Change it in its file."

  /// Cases with some 2,000 values: many people, many children with a view each, and many reports.
  private static let cases = [
    head + "people:\n" + lines(660) { "  - { label: p\($0), role: professional }" },
    head + people + "children:\n" + lines(175) { "  - { label: c\($0), born: 2015-01-01 }" }
      + "views:\n"
      + lines(175) {
        "  - { child: c\($0), consensus: no, chair-for-plan: yes, for-plan: [p\($0 % 6)], against-plan: [p\(($0 + 1) % 6)] }"
      },
    head + people + "reports:\n" + lines(650) { "  - { author: p\($0 % 6), authorised: 2023-05-10 }" },
  ]

  private static func lines(_ count: Int, _ line: (Int) -> String) -> String {
    (0..<count).map { line($0) + "\n" }.joined()
  }

  @Test("opens everywhere, and what its pages hold can be sent again", arguments: cases)
  func opening(text: String) async throws {
    let size = try CaseHistory(text).now.size
    #expect((1_900...OpenedCase.mostValues).contains(size))
    let own = [(name: "yaml", value: text)]
    #expect(try Asking.page("/compare/own", posting: own).contains("<h1>Large</h1>"))
    let why = try Asking.page("/compare/own/why", posting: own + [("one", "wakefield"), ("other", "doncaster")])
    #expect(why.contains("why Wakefield and Doncaster differ</h1>"))
    let form = try Self.form(in: try Asking.page("/change/own", posting: own))
    #expect(form.all.count > 2_000)
    #expect(try Asking.page("/change/own", posting: form.all).contains("Nothing is changed yet."))
    #if Workbench
    let answer = try await Served.at { try await Served.post($0, Array(form.encoded.utf8)) }
    #expect(answer.status == 200)
    #expect(answer.body.utf8.count { $0 == UInt8(ascii: "\n") } >= form.all.count - 1)
    #endif
  }

  @Test("and no larger, wherever it is opened", arguments: ["/compare/own", "/compare/own/why", "/change/own"])
  func larger(address: String) throws {
    let text = Self.head + "people:\n" + Self.lines(670) { "  - { label: p\($0), role: professional }" }
    #expect(try Asking.refusal(address, posting: [("yaml", text)]) == Self.tooLarge)
  }

  @Test(
    "and no larger than what its page could send again or show",
    arguments: [
      (head + "# " + String(repeating: "é", count: 120_000) + "\n", ["/compare/own", "/change/own"]),
      (
        head + "people:\n" + lines(200) { "  - { label: p\($0) , role: professional }" }
          + "children:\n" + lines(50) { "  - { label: c\($0) }" } + "views:\n" + lines(50) { "  - { child: c\($0) }" },
        ["/change/own"]
      ),
    ])
  func unsendable(text: String, addresses: [String]) throws {
    for address in addresses {
      #expect(try Asking.refusal(address, posting: [("yaml", text)]) == Self.tooLarge, "\(address)")
    }
  }

  @Test("what a browser writes of a text is never more than was reckoned")
  func lengths() {
    for text in ["a b", "é%&=+", "a\nb\r\nc", "*-._~", ""] {
      let sent = text.withPlainLineBreaks.withBothLineBreaks
      #expect(Fields.encode(sent).withPlusForSpace.utf8.count <= Fields.mostBytes(of: text), "\(text)")
    }
  }

  @Test("more changes than are made are refused before any is made, sent as steps or as one")
  func manyChanges() throws {
    let add = FactChange.add(to: path("attending"))
    for steps in [[Array(repeating: add, count: 28_000)], Array(repeating: [add], count: 28_000)] {
      #expect(throws: CaseRefusal.self) { try CaseHistory(Self.head, changedBy: steps) }
    }
    let joint = "add=attending" + String(repeating: "&and-add=attending", count: 28_000)
    #expect(try Asking.refusal("/change/second-strategy-discussion?\(joint)") == Self.tooLarge)
  }

  @Test("after many mistakes in a row, the case as it was opened is shown")
  func mistakes() throws {
    let base = Self.head
    let date = path("conference.date")
    let steps = [FactChange.set(date, to: "2023-05-16")] + (0..<30).map { .set(date, to: "soon \($0)") }
    let few = try CaseHistory(base, changedBy: steps.prefix(10).map { [$0] })
    #expect(few.shown.tree[date]?.text == "2023-05-16")
    let many = try CaseHistory(base, changedBy: steps.map { [$0] })
    #expect(many.mistakes.count == 1)
    #expect(many.shown.tree[date]?.text == "2023-05-15")
  }

  #if Workbench
  @Test("is answered as unreadable where it is, to programs too", arguments: ["/compare/own", "/change/own"])
  func unreadable(address: String) async throws {
    try await Served.at { port in
      let answer = try await Self.post(port, address, Fields([("yaml", "case: 1\n")]))
      #expect(answer.status == 422)
      #expect(answer.body.contains("This case cannot be read"))
    }
  }

  private static func post(_ port: Int, _ address: String, _ fields: Fields) async throws -> Answer {
    let body = Array(fields.encoded.utf8)
    let headers = ["Content-Type: application/x-www-form-urlencoded", "Content-Length: \(body.count)"]
    return try await Served.ask(port, "POST \(address)", headers, body: body)
  }
  #endif

  @Test("a place in a list is written with digits alone", arguments: ["+0", "-0", "0x0", "٠"])
  func places(place: String) throws {
    let steps = [[FactChange.set(path("people.\(place).label"), to: "x")]]
    #expect(throws: CaseRefusal.self) { try CaseHistory(Self.head + Self.people, changedBy: steps) }
    #expect(try CaseHistory(Self.head + Self.people).now[path("people.\(place)")] == nil)
  }

  /// What a browser sends of the form of a page: hidden fields, texts, ticked boxes, and of each list the option that is chosen.
  private static func form(in page: String) throws -> Fields {
    let whole = try #require(page.components(separatedBy: "<form id=\"facts\"").last)
    let form = whole.components(separatedBy: "</form>")[0]
    var fields = Fields()
    for part in form.components(separatedBy: "<input ").dropFirst() {
      let tag = String(part.prefix { $0 != ">" })
      if tag.contains("type=\"checkbox\"") || tag.contains("type=\"radio\""), !tag.contains(" checked") { continue }
      fields.all.append((try #require(tag.value(of: "name")), try #require(tag.value(of: "value"))))
    }
    for part in form.components(separatedBy: "<select ").dropFirst() {
      let control = part.components(separatedBy: "</select>")[0]
      let chosen = control.components(separatedBy: "<option ").first { $0.contains(" selected>") }
      fields.all.append((try #require(control.value(of: "name")), chosen?.value(of: "value") ?? ""))
    }
    return fields
  }
}

extension String {
  /// The value of an attribute where it stands first.
  fileprivate func value(of attribute: String) -> String? {
    let sides = " \(self)".components(separatedBy: " \(attribute)=\"")
    guard sides.count > 1 else { return nil }
    return sides[1].components(separatedBy: "\"")[0].replacingOccurrences(of: "&#39;", with: "'")
  }

  fileprivate var withBothLineBreaks: String { replacingOccurrences(of: "\n", with: "\r\n") }
  fileprivate var withPlusForSpace: String { replacingOccurrences(of: "%20", with: "+") }
}
