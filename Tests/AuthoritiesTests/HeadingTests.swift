import Cases
import Engine
import ProcedureKit
import Profiles
import Records
import Rendering
import Testing

/// What is heard and looked up by its headings has to be whole: of every document that is made, in every format.
@Suite("No heading skips a level")
struct HeadingTests {
  @Test(
    "of a comparison, of the reasons for its differences, or of one authority’s findings",
    arguments: Repository.cases.map(\.id))
  func cases(_ id: String) throws {
    let evaluator = try Repository.evaluator.get()
    let facts = try #require(Repository.cases.first { $0.id == id })
    let authorities = Authorities(Repository.profiles.filter { $0.scope == .authority }, by: evaluator)
    let comparison = authorities.comparison(of: facts, by: evaluator)
    for all in [true, false] { try expectWhole(comparison.document(all: all)) }
    for authority in comparison.authorities { try expectWhole(authority.document(on: facts, by: evaluator)) }
    let (first, second) = (comparison.authorities[0], comparison.authorities[1])
    try expectWhole(Explanation(facts, first, against: second, by: evaluator).document)
  }

  @Test("of the matrix or the reference")
  func parameters() throws {
    let evaluator = try Repository.evaluator.get()
    try expectWhole(Matrix(Repository.profiles, by: evaluator).document(by: evaluator))
    try expectWhole(Reference.document(by: evaluator))
  }

  private func expectWhole(_ document: Document) throws {
    let levels = document.blocks.compactMap { block in if case .heading(let level, _) = block { level } else { nil } }
    #expect(levels.first == 1 && levels.count > 1)
    for (upper, lower) in zip(levels, levels.dropFirst()) { #expect(lower <= upper + 1) }
    let lines = document.fragment().split(separator: "\n").filter { $0.hasPrefix("<h") }
    #expect(lines.compactMap { $0.dropFirst(2).first?.wholeNumberValue } == levels)
  }
}
