import Cases
import Engine
import Profiles
import Records

/// A case of the reader’s own: what a new one begins with, and what its pages say of where it is kept.
///
/// The server keeps nothing of it. Each page of it holds its text and sends it along; a browser that runs the script keeps it besides.
enum OwnCase {
  /// The key of a new case until it has a title of its own.
  static let firstKey = "own-case"

  /// A case of which nothing is told yet but that there is a child.
  static let blank = """
    case: 1
    id: \(firstKey)
    title: A case of my own
    children:
      - label: child 1
    views:
      - child: child 1

    """

  /// The key of a case by its title: what its file is called.
  static func key(of title: String) -> String {
    let words = words(ofKey: title)
    return words.isEmpty ? firstKey : words.joined(separator: "-")
  }

  /// The words of a text of which a key is made.
  static func words(ofKey text: String) -> [String] {
    let words = text.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    return words.prefix(12).map { String($0.prefix(40)) }
  }

  /// What every page of such a case has: its text for the script to keep, and in words where it is kept. `address` is the page’s own;
  /// a case `isNew` is not kept until something is told of it.
  static func note(_ text: String, _ title: String, at address: String, isNew: Bool = false) -> HTML {
    """
    <div class="no-print" data-own data-address="\(address)" data-title="\(title)"\(" data-new", if: isNew)>
    <input type="hidden" data-own-text value="\(text)">
    <p class="notice kept" data-scripted hidden>This case is kept in this browser alone, also when you leave the page or close its tab.
    <button type="button" class="button secondary" data-forget>Forget this case</button></p>
    <noscript><p class="notice">Nothing of this case is kept, since your browser runs no script: download it before you leave.</p></noscript>
    </div>
    """
  }

  /// What a new case can begin with besides nothing.
  static let starts: HTML = """
    \(kept)
    <p class="no-print"><a href="/new/samples">Begin with a sample case</a> or <a href="/compare#own">open the file of a case</a>.</p>
    """

  /// The cases that the browser keeps, which the script lists here.
  static let kept: HTML = """
    <section class="no-print" data-kept-list hidden>
    <h2>Kept in this browser</h2>
    <ul></ul>
    </section>
    """
}

extension Workbench {
  /// What stands at the address of a case of one’s own where none is sent: the script sends what the browser keeps.
  func keptCasePage(_ part: Page.Part) -> PageReply {
    .page(
      Page(
        "A case of your own", part,
        """
        <h1>A case of your own</h1>
        <div data-resume>
        <p class="notice" data-nothing>This address shows a case that is kept in a browser, and nowhere else. This browser keeps none under it.</p>
        </div>
        \(OwnCase.kept)
        <ul>
        \(.item("/new", "Begin a new case"))
        \(.item("/compare#own", "Open the file of a case"))
        </ul>
        """))
  }

  /// A new case: the short form with nothing told, or with what a sample case tells.
  func newCasePage(_ ask: PageRequest) -> PageReply {
    do throws(CaseRefusal) {
      guard let id = ask.fields["from"] else { return .page(try newCase(OwnCase.blank, ask.fields)) }
      guard let facts = sample(id)?.facts else { return Self.noSample }
      return .page(try newCase(WrittenCase(try begun(from: facts)).text, ask.fields))
    } catch {
      return reply(to: error, for: .changing)
    }
  }

  private func newCase(_ text: String, _ fields: Fields) throws(CaseRefusal) -> Page {
    let changed = try ChangedCase(text, judgedBy: evaluator.catalogue)
    return try ChangePage(changed, in: self, as: .new, mine: fields["mine"]).page
  }

  /// What a case begins with that takes a sample case for its beginning: all but its key and what to look at in it.
  private func begun(from facts: Case) throws(CaseRefusal) -> FactTree {
    var tree = FactTree(try OpenedCase.read(facts.text, known: facts).root)
    try tree.apply(.set(FactPath([.key("id")]), to: OwnCase.firstKey))
    if tree["look-at"] != nil { try tree.apply(.set(FactPath([.key("look-at")]), to: "")) }
    return tree
  }

  /// The facts without a sentence on what to look at that was written for a sample case of other facts.
  func withoutBorrowedWords(_ tree: FactTree) -> FactTree {
    guard let words = tree["look-at"]?.text, let facts = cases.first(where: { $0.lookAt == words }),
      let root = try? OpenedCase.read(facts.text, known: facts).root, !FactTree(root).tellsTheSame(as: tree)
    else { return tree }
    var left = tree
    try? left.apply(.set(FactPath([.key("look-at")]), to: ""))
    return left
  }

  /// The case of one’s own that was sent: its text, and what the form of its facts changes in it.
  func own(_ fields: Fields) throws(CaseRefusal) -> OpenedCase {
    let text = OpenedCase.text(in: fields)
    let (names, prefixes) = (["set", "add", "remove"], ["fact.", "side.", "usual."])
    let isChanged = fields.all.contains { field in
      names.contains(field.name) || prefixes.contains { field.name.hasPrefix($0) }
    }
    guard isChanged else {
      let opened = try OpenedCase(text, besides: fields, judgedBy: evaluator.catalogue)
      let tree = FactTree(try OpenedCase.read(text, known: opened.facts).root)
      let own = withoutBorrowedWords(tree)
      return own == tree
        ? opened : try OpenedCase(WrittenCase(own).text, besides: fields, judgedBy: evaluator.catalogue)
    }
    guard let steps = fields.steps else { throw .noSuchFact }
    let changed = try ChangedCase(text, changedBy: steps, then: fields, judgedBy: evaluator.catalogue)
    do throws(CaseRefusal) {
      return try OpenedCase(written(changed), besides: Fields(), judgedBy: evaluator.catalogue)
    } catch {
      guard case .unreadable = error else { throw error }
      throw .mistaken(changed, sample: nil, mine: fields["mine"])
    }
  }

  /// A changed case as a text; as it was opened, where nothing is changed.
  func written(_ changed: ChangedCase) -> String {
    changed.steps.isEmpty
      ? changed.text : WrittenCase(withoutBorrowedWords(changed.trees.last ?? changed.opened.tree)).text
  }
}

extension FactTree {
  /// Whether another tree tells the same facts, whatever the case is called in it.
  fileprivate func tellsTheSame(as other: FactTree) -> Bool {
    func facts(_ tree: FactTree) -> [Entry] { tree.entries.filter { !["id", "title"].contains($0.key) } }
    return facts(self) == facts(other)
  }
}
