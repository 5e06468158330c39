import Cases
import Engine
import Profiles
import Records
import YAML

/// The case that a page shows: a sample case, or one that somebody sent, which is nowhere but in their page.
struct OpenedCase {
  /// The case.
  let facts: Case
  /// The text of a case that was sent. The page holds it and sends it along, since the server keeps nothing.
  let sent: String?

  /// The changes by which a sample case became this one.
  private(set) var changes: [[FactChange]] = []

  /// A sample case.
  init(sample: Case) {
    facts = sample
    sent = nil
  }

  /// A sample case that was changed by some steps.
  init(sample: Case, changedBy steps: [[FactChange]], in workbench: Workbench) throws(CaseRefusal) {
    let changed = try ChangedCase(
      sample.text, known: sample, changedBy: steps, judgedBy: workbench.evaluator.catalogue)
    do throws(CaseRefusal) {
      facts = try Self.read(workbench.written(changed), judgedBy: workbench.evaluator.catalogue).facts
    } catch {
      throw .mistaken(changed, sample: sample.id, mine: nil)
    }
    sent = nil
    self.changes = steps
    key = sample.id
  }

  /// The case that was sent with a form as a text, which its pages hold and send along besides what the form says.
  ///
  /// Throws where it cannot be read, and where it could not be sent again with the forms of its page.
  init(_ text: String, besides fields: Fields, judgedBy catalogue: Catalogue) throws(CaseRefusal) {
    facts = try Self.read(text, judgedBy: catalogue).facts
    sent = text
    let others = fields.all.filter { !Self.names.contains($0.name) }
    guard FormSize.takes(Fields(others + carried.all)) else { throw .tooLarge }
  }

  /// The most values that a case may have, every text, list and record counted: ten times what is known of any sample case.
  static let mostValues = 2_000

  /// The case that a text says, and its values with their places. `known` is that case, where the text was read before.
  static func read(
    _ text: String, known: Case? = nil, judgedBy catalogue: Catalogue? = nil
  ) throws(CaseRefusal) -> (facts: Case, root: Node) {
    let source = CaseReader.source(name: "your case", bytes: Array(text.utf8))
    var diagnostics = Diagnostics(in: source)
    if let kind = DocumentKind(of: source.bytes), kind != .case {
      diagnostics.report(.otherDocument(kind, needed: .case), at: Mark(line: 1, column: 1))
      throw .unreadable(diagnostics, text: text)
    }
    guard let root = diagnostics.parse() else { throw .unreadable(diagnostics, text: text) }
    guard root.size <= mostValues else { throw .tooLarge }
    if let known { return (known, CaseReader.inTodaysSpelling(root)) }
    do throws(Diagnostics) {
      return (try CaseReader.read(root, of: source, judgedBy: catalogue), CaseReader.inTodaysSpelling(root))
    } catch {
      throw .unreadable(error, text: text)
    }
  }

  /// The text of the case that was sent: that of the file, where one was chosen.
  static func text(in fields: Fields) -> String {
    names.compactMap { fields[$0] }.first { !$0.isEmpty } ?? ""
  }

  /// The fields that can hold the text of a case, the one that counts first.
  private static let names = ["file", "yaml"]

  /// The name of the sample case where it was changed: what it is called may be changed too.
  private var key: String?

  /// Whether it is a sample case that was changed.
  var isChanged: Bool { !changes.isEmpty }

  /// Where something is done with it.
  func address(_ action: CaseAction) -> String {
    (sent == nil ? action.address(ofSample: key ?? facts.id) : nil) ?? action.ownAddress
  }

  /// Where its comparison is shown.
  var address: String { address(.compare) }

  /// How forms about it are sent: a text is no part of an address.
  var method: String { sent == nil ? "get" : "post" }

  /// The fields that forms about it carry on.
  var carried: Fields { sent.map { Fields([("yaml", $0)]) } ?? Fields(changes) }

  /// An address of a page about it, with what was changed in a sample case.
  func linked(_ address: String) -> String { isChanged ? "\(address)?\(carried.encoded)" : address }

  /// What the page of a case that was sent says of where it is kept; `fields` are what it shows besides.
  func note(at address: String, _ fields: Fields = Fields()) -> HTML? {
    let query = fields.all.isEmpty ? "" : "?\(fields.encoded)"
    return sent.map { OwnCase.note($0, facts.title, at: address + query) }
  }

  /// What is said of a sample case that was changed.
  var changedNotice: HTML? {
    isChanged
      ? "<p class=\"notice no-print\">This is a sample case that was changed. <a href=\"\(linked(address(.change)))\">What was changed</a></p>"
      : nil
  }
}

extension Node {
  /// How many values the node has, itself and every text, list and record in it.
  fileprivate var size: Int {
    switch content {
    case .scalar: 1
    case .sequence(let items): items.reduce(1) { $0 + $1.size }
    case .mapping(let entries): entries.reduce(1) { $0 + $1.value.size }
    }
  }
}
