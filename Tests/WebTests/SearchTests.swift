import Profiles
import Rendering
import Testing
@testable import Web

@Suite("Searches find what people mean")
struct SearchTests {
  /// The parameters that a search of Authorities shows, in order.
  private func found(_ words: String) throws -> [String] {
    let page = try Asking.page("/authorities?text=\(Fields.encode(words))")
    return page.split(separator: "<th scope=\"row\"><a href=\"/authorities/parameter/").dropFirst()
      .map { String($0.prefix { $0 != "\"" }) }
  }

  @Test(
    "What people call it comes first",
    arguments: [
      ("quorum", "quoracy."), ("Quorate", "quoracy."), ("ICPC", "initial-conference."), ("RCPC", "reviews."),
      ("core group", "core-groups."), ("core groups", "core-groups."), ("tie", "decision-making.tie"),
      ("casting vote", "decision-making.tie"), ("section 47", "initial-conference."), ("s47", "initial-conference."),
      ("IRO", "chair-independence."),
    ])
  func first(_ words: String, _ key: String) throws {
    let keys = try found(words)
    #expect(keys.first?.hasPrefix(key) == true, "\(words): \(keys.prefix(5))")
  }

  @Test("Words are found whole, and in letters or digits alike")
  func whole() throws {
    let ties = try found("tie")
    #expect(!ties.contains { $0.contains("third-parties") || $0.contains("duties") }, "\(ties)")
    #expect(try found("fifteen days") == found("15 days"))
    #expect(try found("fifteen days").contains("initial-conference.limit"))
    #expect(try found("quor").isEmpty && found("xyzzy").isEmpty)
    for words in ["quorum", "tie", "casting vote", "ICPC"] {
      let page = try Asking.page("/what-if/wakefield?search=\(Fields.encode(words))")
      #expect(!page.contains("No clause fits."), "\(words)")
    }
    let page = try Asking.page("/what-if/wakefield?search=tie")
    let first = page.firstRange(of: "name=\"change\" value=\"").map { page[$0.upperBound...] }
    #expect(first?.hasPrefix("decision-making.tie\"") == true)
  }

  @Test("Every word of practice finds something, and so does what else it is called")
  func practice() throws {
    for term in Glossary.practice {
      for word in [term.word] + term.also { #expect(try !found(word).isEmpty, "\(word)") }
    }
  }

  @Test("The glossary has every word once, each with a sentence, and is linked from every page")
  func glossary() throws {
    let page = try Asking.whole("/glossary")
    #expect(page.framed(at: "/glossary").contains("<a href=\"/glossary\">"))
    for term in Glossary.terms {
      #expect(page.content.text.contains("<dt id=\"\(term.key)\">\(term.word)</dt>"))
      #expect(term.meaning.first?.isUppercase == true && term.meaning.hasSuffix("."), "\(term.word)")
    }
    #expect(Set(Glossary.terms.map(\.key)).count == Glossary.terms.count)
    let names = Glossary.practice.flatMap { [$0.word] + $0.also }.map { $0.lowercased() }
    #expect(Set(names).count == names.count)
  }
}
