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

  /// The case that a tree says. Throws all that is wrong with it.
  init(_ tree: FactTree, judgedBy catalogue: Catalogue? = nil) throws(FactDiagnostics) {
    let written = WrittenCase(tree)
    self.tree = tree
    do throws(Diagnostics) {
      let source = CaseReader.source(name: "case", bytes: Array(written.text.utf8))
      facts = try CaseReader.read(source, judgedBy: catalogue)
    } catch {
      throw FactDiagnostics(error, in: written)
    }
  }
}

/// What is wrong with a case that was changed, fact by fact.
struct FactDiagnostics: Error {
  let all: [FactDiagnostic]

  fileprivate init(_ diagnostics: Diagnostics, in written: WrittenCase) {
    all = diagnostics.all.map { problem in
      var path = problem.mark.flatMap { written.paths[$0] }
      if case .missingKey(let key) = problem.fault { path = path?.appending(key) }
      // Whoever fills in the form sees no lines.
      return FactDiagnostic(
        path: path, other: problem.otherMark.flatMap { written.paths[$0] }, sentence: problem.unplaced.fullSentence)
    }
  }
}

/// Something that is wrong with a fact.
struct FactDiagnostic: Hashable, Sendable {
  /// The fact, or what it stands in where it is missing; nil where the mistake is about no one place.
  let path: FactPath?
  /// The other of two facts of which one is wrong.
  var other: FactPath?
  /// What is wrong and what to do, in sentences.
  let sentence: String
}

extension FactDiagnostic {
  /// The facts at which it is shown.
  var paths: [FactPath] { [path, other].compactMap { $0 } }
}
