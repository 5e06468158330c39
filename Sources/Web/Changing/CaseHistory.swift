import Cases
import Profiles

/// A case as it was opened and the steps by which it was changed since: the whole state of the page, which the server never keeps.
struct CaseHistory: Sendable {
  /// Why a case cannot be opened for changing.
  enum Refusal: Error {
    /// It cannot be read.
    case unreadable(Problems, text: String)
    /// It is larger than a page of forms can show.
    case tooLarge
    /// A change is about something that no case can say, or that this one does not have.
    case noSuchFact
  }

  /// The most values that a case may have, and the most changes.
  static let mostValues = 5_000
  static let mostChanges = 1_000

  /// The text that was opened.
  let text: String
  /// The case as it was opened.
  let opened: CaseRevision
  /// The steps, each of one change or of several that were sent together.
  let steps: [[FactChange]]
  /// The case as it is now.
  let now: CaseRevision
  /// The case as it was when it could be read last: as it is now, unless there is a mistake in it.
  let shown: CaseRevision
  /// The case as it was before the last step; where there is a mistake now, nothing that is shown was moved by that step.
  let previous: CaseRevision

  /// A text that was opened, changed by these steps.
  init(_ text: String, changedBy steps: [[FactChange]] = []) throws(Refusal) {
    let source = CaseReader.source(name: "your case", bytes: Array(text.utf8))
    var problems = Problems(in: source)
    guard let root = problems.parse() else { throw .unreadable(problems, text: text) }
    do throws(Problems) { _ = try CaseReader.read(source) } catch { throw .unreadable(error, text: text) }
    self.text = text
    self.steps = steps
    let trees = try Self.trees(FactTree(root), changedBy: steps)
    opened = CaseRevision(trees[0])
    if let problems = opened.problems { throw .unreadable(problems, text: text) }
    var revisions = trees.reversed().lazy.map { CaseRevision($0) }.makeIterator()
    now = revisions.next() ?? opened
    func nextReadable() -> CaseRevision? {
      while let revision = revisions.next() { if revision.file != nil { return revision } }
      return nil
    }
    shown = now.file != nil ? now : nextReadable() ?? opened
    previous = now.file != nil ? nextReadable() ?? opened : shown
  }

  /// The facts as they were opened, and after each step.
  private static func trees(_ opened: FactTree, changedBy steps: [[FactChange]]) throws(Refusal) -> [FactTree] {
    guard opened.size <= mostValues, steps.joined().count <= mostChanges else { throw .tooLarge }
    var trees = [opened]
    var tree = opened
    for step in steps {
      do throws(NoSuchFact) { for change in step { try tree.apply(change) } } catch { throw .noSuchFact }
      guard tree.size <= mostValues else { throw .tooLarge }
      trees.append(tree)
    }
    return trees
  }

  /// The facts that were set or added to, by where they stand now.
  var changed: Set<FactPath> {
    var changed: Set<FactPath> = []
    for change in steps.joined() {
      if case .remove(let path) = change { changed = Set(changed.compactMap { $0.afterRemoval(of: path) }) }
      changed.insert(change.path)
    }
    return changed
  }
}
