import Cases
import Engine
import ProcedureKit
import Procedures
import Profiles
import Records
import Rendering
import Testing

@Suite("Whatever a case can tell is read")
struct ReadFactsTests {
  /// Facts that neither a rule nor the story of a case reads, with the reason why a case can tell them all the same.
  private static let otherwise: [String: String] = [
    "look-at": "The page of a comparison shows it.",
    "conference.held": "What is told of a conference that was not held is refused or never done, held in ToldOnTests.",
    "health-is-one-employer": "How agencies are counted, held in HealthEmployerTests.",
    "children.pregnancy-known-late": "A circumstance of clauses in other partnerships, held in OtherRulesBeforeTests.",
  ]

  /// A review is read as a case of its own (`ReviewedCase`): what is read of the conference is read of it.
  private static func isOfReview(_ path: String) -> Bool { path == "reviews.came" || path.hasPrefix("reviews.views.") }

  /// Every full key that the declarations have, but for those without which there is no case or item.
  private static var optional: Set<String> {
    func walk(_ place: RecordPlace) -> [String] {
      zip(place.facts, place.inner).flatMap { fact, inner in
        (fact.isRequired ? [] : [fact.path]) + (inner.map(walk) ?? [])
      }
    }
    return Set(walk(Case.place))
  }

  /// The facts of a case without which `outcome` is another.
  private func read(_ told: ToldCase, _ outcome: (Case) throws -> String) throws -> Set<String> {
    guard let facts = told.read() else { return [] }
    let whole = try outcome(facts)
    return Set(
      try told.lackingOne().compactMap { path, tree in
        guard let fewer = tree.read() else { return nil }
        return try outcome(fewer) == whole ? nil : path
      })
  }

  @Test("By a rule with examples, or in the story of a case, or with a reason")
  func everyFact() throws {
    var isRead: Set<String> = []
    let evaluator = try Repository.evaluator.get()
    for declaration in evaluator.declarations {
      for example in type(of: declaration.procedure).examples {
        isRead.formUnion(
          try read(try ToldCase(example.readCase())) { facts in
            let told = Example(
              example.title, clauses: example.clauses, case: try ToldCase(facts).body, finds: example.findings)
            return try told.run(declaration, evaluator.catalogue).failures.joined(separator: "\n")
          })
      }
    }
    // What a case tells in its story is read by whoever looks at it.
    let all = try CaseReader.read(CaseReader.source(name: "all", bytes: Array(WrittenFacts().text.utf8)))
    isRead.formUnion(try read(try ToldCase(all)) { $0.story.text() })
    let unread = Self.optional.subtracting(isRead).filter { !Self.isOfReview($0) }
    #expect(unread == Set(Self.otherwise.keys), "\(unread.symmetricDifference(Self.otherwise.keys).sorted())")
  }
}
