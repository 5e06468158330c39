import Cases
import Profiles
import Records

/// A case as it was opened and the steps by which it was changed since: the whole state of the page, which the server never keeps.
struct CaseHistory: Sendable {
  /// The most changes that are made one after another.
  static let mostChanges = 1_000
  /// How many revisions, from the last backwards, are looked through for one that can be read.
  private static let mostRevisions = 20

  /// The text that was opened.
  let text: String
  /// The case as it was opened.
  let opened: CaseRevision
  /// The steps, each of one change or of several that were sent together.
  let steps: [[FactChange]]
  /// The facts as they are now, whether a case can be read from them or not.
  let now: FactTree
  /// What is wrong with them.
  let mistakes: [CaseMistake]
  /// The case as it was when it could be read last: as it is now, unless there is a mistake in it. Where there have been mistakes
  /// for long, it is the case as it was opened.
  let shown: CaseRevision
  /// The case as it was before the last step; where there is a mistake now, nothing that is shown was moved by that step.
  let previous: CaseRevision

  /// A text that was opened, changed by these steps and then, where a form was sent, by what its fields say.
  init(
    _ text: String, changedBy earlier: [[FactChange]] = [], then sent: Fields? = nil,
    judgedBy catalogue: Catalogue? = nil
  ) throws(CaseOpeningError) {
    var steps = earlier
    let (facts, root) = try OpenedCase.read(text, judgedBy: catalogue)
    let opened = CaseRevision(FactTree(root), read: facts)
    var trees = [opened.tree]
    try Self.checkCount(steps)
    for step in steps { try Self.take(step, &trees) }
    switch try sent.map({ sent throws(CaseOpeningError) in try trees[trees.count - 1].action(in: sent) }) {
    case .undo? where !steps.isEmpty:
      steps.removeLast()
      trees.removeLast()
    case .change(let step)? where !step.isEmpty:
      steps.append(step)
      try Self.checkCount(steps)
      try Self.take(step, &trees)
    case .undo?, .change?, nil: break
    }
    self.text = text
    self.steps = steps
    self.opened = opened
    now = trees[trees.count - 1]
    // From the last backwards, each revision is read once, and only as far as one is looked for that can be read.
    var rest = trees.suffix(Self.mostRevisions).dropLast().reversed().makeIterator()
    func read(_ tree: FactTree) throws(CaseMistakes) -> CaseRevision {
      tree == opened.tree ? opened : try CaseRevision(tree, judgedBy: catalogue)
    }
    func nextReadable() -> CaseRevision {
      while let tree = rest.next() { if let revision = try? read(tree) { return revision } }
      return opened
    }
    do throws(CaseMistakes) {
      shown = try read(now)
      previous = nextReadable()
      mistakes = []
    } catch {
      shown = nextReadable()
      previous = shown
      mistakes = error.all
    }
  }

  /// Ends where there are more changes than are made, before any of them is.
  private static func checkCount(_ steps: [[FactChange]]) throws(CaseOpeningError) {
    guard steps.reduce(0, { $0 + $1.count }) <= mostChanges else { throw .tooLarge }
  }

  /// Adds the facts as they are after one step more.
  private static func take(_ step: [FactChange], _ trees: inout [FactTree]) throws(CaseOpeningError) {
    var tree = trees[trees.count - 1]
    do throws(NoSuchFact) { for change in step { try tree.apply(change) } } catch { throw .noSuchFact }
    guard tree.size <= OpenedCase.mostValues else { throw .tooLarge }
    trees.append(tree)
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
