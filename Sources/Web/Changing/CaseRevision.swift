import Cases
import Profiles
import Records

/// A case as it is after some changes: its facts, its YAML, and what the one reader of cases makes of it.
struct CaseRevision: Sendable {
  let tree: FactTree
  let yaml: String
  /// The case; nil where it cannot be read.
  let facts: Case?
  /// Why it cannot be read; nil where it can.
  let diagnostics: Diagnostics?
  /// What is wrong with it, fact by fact.
  let mistakes: [Mistake]

  /// Something that is wrong with a fact.
  struct Mistake: Hashable, Sendable {
    /// The fact, or what it stands in where it is missing; nil where the mistake is about no one place.
    let path: FactPath?
    /// What is wrong and what to do, in sentences.
    let sentence: String
  }

  init(_ tree: FactTree) {
    let written = WrittenCase(tree)
    self.tree = tree
    yaml = written.text
    do throws(Diagnostics) {
      facts = try CaseReader.read(CaseReader.source(name: "case", bytes: Array(written.text.utf8)))
      diagnostics = nil
      mistakes = []
    } catch {
      facts = nil
      diagnostics = error
      mistakes = error.all.map { problem in
        var path = written.paths[problem.mark]
        if case .missingKey(let key) = problem.fault { path = path?.appending(key) }
        return Mistake(path: path, sentence: problem.fullSentence)
      }
    }
  }
}
