import Cases
import Profiles
import Records

/// A case as it was opened and the steps by which it was changed since: the whole state of the page, which the server never keeps.
///
/// Of what the steps made of it nothing is read yet: whoever only goes on to the address of the changed case has it read there.
struct ChangedCase: Sendable {
  /// The most changes that are made one after another.
  static let mostChanges = 1_000
  /// The text that was opened.
  let text: String
  /// The case as it was opened.
  let opened: CaseRevision
  /// The steps, each of one change or of several that were sent together.
  let steps: [[FactChange]]
  /// The facts as they were opened and after each step.
  let trees: [FactTree]

  /// A text that was opened, changed by these steps and then, where a form was sent, by what its fields say. `known` is what the text says,
  /// where it was read before.
  init(
    _ text: String, known: Case? = nil, changedBy earlier: [[FactChange]] = [], then sent: Fields? = nil,
    judgedBy catalogue: Catalogue? = nil
  ) throws(CaseRefusal) {
    var steps = earlier
    let (facts, root) = try OpenedCase.read(text, known: known, judgedBy: catalogue)
    let opened = CaseRevision(FactTree(root), read: facts)
    var trees = [opened.tree]
    try Self.checkCount(steps)
    for step in steps { try Self.take(step, &trees) }
    switch try sent.map({ sent throws(CaseRefusal) in try trees[trees.count - 1].action(in: sent) }) {
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
    self.trees = trees
  }

  /// Ends where there are more changes than are made, before any of them is.
  private static func checkCount(_ steps: [[FactChange]]) throws(CaseRefusal) {
    guard steps.reduce(0, { $0 + $1.count }) <= mostChanges else { throw .tooLarge }
  }

  /// Adds the facts as they are after one step more.
  private static func take(_ step: [FactChange], _ trees: inout [FactTree]) throws(CaseRefusal) {
    var tree = trees[trees.count - 1]
    for change in step { try tree.apply(change) }
    guard tree.size <= OpenedCase.mostValues else { throw .tooLarge }
    trees.append(tree)
  }
}

/// A case that was changed, with what can be read of it: as it is now, as it was before the last step, and as it was opened.
struct CaseHistory: Sendable {
  /// The case and its changes.
  let changed: ChangedCase
  /// What is wrong with the facts as they are now.
  let mistakes: [FactDiagnostic]
  /// The case as it was when it could be read last: as it is now, unless there is a mistake in it. Where there have been mistakes
  /// for long, it is the case as it was opened.
  let shown: CaseRevision
  /// The case as it was before the last step; where there is a mistake now, nothing that is shown was moved by that step.
  let previous: CaseRevision

  /// How many revisions, from the last backwards, are looked through for one that can be read.
  private static let mostRevisions = 20

  /// The text that was opened.
  var text: String { changed.text }
  /// The case as it was opened.
  var opened: CaseRevision { changed.opened }
  /// The steps, each of one change or of several that were sent together.
  var steps: [[FactChange]] { changed.steps }
  /// The facts as they are now, whether a case can be read from them or not.
  var now: FactTree { changed.trees.last ?? opened.tree }

  /// A text that was opened, and changed by these steps.
  init(_ text: String, changedBy steps: [[FactChange]] = [], judgedBy catalogue: Catalogue? = nil) throws(CaseRefusal) {
    self.init(try ChangedCase(text, changedBy: steps, judgedBy: catalogue), judgedBy: catalogue)
  }

  /// What can be read of a case that was changed.
  init(_ changed: ChangedCase, judgedBy catalogue: Catalogue? = nil) {
    self.changed = changed
    let (opened, trees) = (changed.opened, changed.trees)
    let now = trees.last ?? opened.tree
    // From the last backwards, each revision is read once, and only as far as one is looked for that can be read.
    var rest = trees.suffix(Self.mostRevisions).dropLast().reversed().makeIterator()
    func read(_ tree: FactTree) throws(FactDiagnostics) -> CaseRevision {
      tree == opened.tree ? opened : try CaseRevision(tree, judgedBy: catalogue)
    }
    func nextReadable() -> CaseRevision {
      while let tree = rest.next() { if let revision = try? read(tree) { return revision } }
      return opened
    }
    do throws(FactDiagnostics) {
      shown = try read(now)
      previous = nextReadable()
      mistakes = []
    } catch {
      shown = nextReadable()
      previous = shown
      mistakes = error.all
    }
  }

  /// The facts that were set or added to, by where they stand now.
  var changedPaths: Set<FactPath> {
    var changed: Set<FactPath> = []
    for change in steps.joined() {
      if case .remove(let path) = change { changed = Set(changed.compactMap { $0.afterRemoval(of: path) }) }
      changed.insert(change.path)
    }
    return changed
  }
}
