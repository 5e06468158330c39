public import Profiles
import YAML

/// Reads cases. Messages name file, line and key, and never quote what the case says.
public enum CaseReader {
  /// The words that a message about a case may show: its keys and the words of its closed lists.
  private static let showable: Set<String> = {
    var words: Set<String> = ["yes", "no"]
    func collect(_ grammar: Grammar) {
      switch grammar.form {
      case .options(let options): words.formUnion(options.map(\.word))
      case .list(let element): collect(element)
      case .record(let keys):
        for key in keys {
          words.insert(key.name)
          collect(key.grammar)
        }
      case .mapping(let from, let to):
        collect(from)
        collect(to)
      case .either(let grammars): grammars.forEach(collect)
      case .text: break
      }
    }
    collect(Case.grammar)
    return words
  }()

  /// The text of a case, whose lines messages show with everything hidden but its keys.
  public static func source(name: String, bytes: [UInt8]) -> Source {
    Source(name: name, bytes: bytes, showable: { showable })
  }

  /// The case in `source`. Throws everything that is wrong with it, in file order.
  ///
  /// `expected` is the key that the file's name promises, or nil where the text comes from no file.
  public static func read(_ source: Source, expecting expected: String? = nil) throws(Problems) -> Case {
    var problems = Problems(in: source)
    guard let root = problems.parse(), var file = Case(root, &problems) else { throw problems }
    if case .mapping(let entries) = root.content {
      if let expected, let id = entries.first(where: { $0.name == "id" }), !file.id.isEmpty, file.id != expected {
        problems.report(.nameDiffersFromFile(expected), at: id.value)
      }
      if file.edition != 1, let edition = entries.first(where: { $0.name == "case" }) {
        problems.report(.expected("`1`, the only form of case there is so far"), at: edition.value)
      }
    }
    LabelCheck(of: root).check(root, &problems)
    guard problems.isEmpty else { throw problems }
    file.source = source
    return file
  }
}
