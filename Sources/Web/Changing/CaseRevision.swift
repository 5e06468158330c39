import Cases
import Profiles
import Records

/// A case as it is after some changes: its facts as a tree that can be changed, and as the one reader of cases reads them.
struct CaseRevision: Sendable {
  let tree: FactTree
  let facts: Case

  /// A tree of which it is known what the reader makes of it.
  init(_ tree: FactTree, read facts: Case) {
    self.tree = tree
    self.facts = facts
  }

  /// The case that a tree says, in which `parameters` can be judged. Throws all that is wrong with it.
  init(_ tree: FactTree, judging parameters: [String] = []) throws(CaseMistakes) {
    let written = WrittenCase(tree)
    self.tree = tree
    do throws(Diagnostics) {
      facts = try CaseReader.read(CaseReader.source(name: "case", bytes: Array(written.text.utf8)), judging: parameters)
    } catch {
      throw CaseMistakes(error, in: written)
    }
  }
}

/// What is wrong with a case that was changed, fact by fact.
struct CaseMistakes: Error {
  let all: [CaseMistake]

  fileprivate init(_ diagnostics: Diagnostics, in written: WrittenCase) {
    all = diagnostics.all.map { problem in
      var path = problem.mark.flatMap { written.paths[$0] }
      if case .missingKey(let key) = problem.fault { path = path?.appending(key) }
      return CaseMistake(path: path, sentence: problem.fullSentence)
    }
  }
}

/// Something that is wrong with a fact.
struct CaseMistake: Hashable, Sendable {
  /// The fact, or what it stands in where it is missing; nil where the mistake is about no one place.
  let path: FactPath?
  /// What is wrong and what to do, in sentences.
  let sentence: String
}
