public import Profiles
public import Records
public import YAML

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
    return words.union(Case.olderKeys)
  }()

  /// The text of a case, whose lines messages show with everything hidden but its keys.
  public static func source(name: String, bytes: [UInt8]) -> Source {
    Source(name: name, bytes: bytes, showable: { showable })
  }

  /// The case in `source`. Throws everything that is wrong with it, in file order.
  ///
  /// `expected` is the key that the file's name promises, or nil where the text comes from no file. What the case says was judged must be
  /// left to people by parameters of the `catalogue`, where one is given.
  public static func read(
    _ source: Source, expecting expected: String? = nil, judgedBy catalogue: Catalogue? = nil
  ) throws(Diagnostics) -> Case {
    try read(nil, of: source, expecting: expected, judgedBy: catalogue)
  }

  /// The case that the values of `source` say, for those who have parsed it already. Throws as the other does.
  public static func read(
    _ root: Node?, of source: Source, expecting expected: String? = nil, judgedBy catalogue: Catalogue? = nil
  ) throws(Diagnostics) -> Case {
    var olderSpelling: OlderSpelling?
    var facts = try source.document(.case, named: expected, parsed: root) { root, diagnostics in
      let older = OlderSpelling(of: root)
      let root = Case.inTodaysSpelling(root, &diagnostics)
      let ordered = Case.inOrder(root)
      var facts = Case(ordered, &diagnostics)
      if let read = facts { facts?.reviewed = read.reviewed(in: ordered, of: source) }
      LabelCheck.check(root, &diagnostics)
      checkLengths(root, &diagnostics)
      if let catalogue { Judgements.check(root, by: catalogue, &diagnostics) }
      if let older { diagnostics.respell(older.key) }
      olderSpelling = older
      return facts
    }
    facts.source = source
    facts.prepare(olderSpelling: olderSpelling)
    return facts
  }

  /// What happened more often than this happened in no child’s life, and rules that hold each time against every other would take hours.
  private static let most = 250

  /// Reports the lists of what happened that are longer than any true one.
  private static func checkLengths(_ root: Node, _ diagnostics: inout Diagnostics) {
    for list in Case.listsInOrder {
      guard let items = root[list.name]?.items, items.count > most else { continue }
      diagnostics.report(.tooManyForACase(limit: most), at: items[most])
    }
  }

  /// The values of a case as they are spelt today: who came is told of each person.
  package static func inTodaysSpelling(_ root: Node) -> Node {
    var diagnostics = Diagnostics(in: Source(name: "", bytes: []))
    return Case.inTodaysSpelling(root, &diagnostics)
  }
}

extension Case {
  /// How the older spelling is written: for schemas, so that an editor takes what the reader takes.
  package static var olderGrammar: [Grammar.Key] {
    let person = Grammar(
      Person.grammar.expected,
      .record(Person.grammar.keys.filter { $0.name != Person.untold.$attended.declaration.name }))
    let people = Grammar("a list, each item \(person.expected)", .list(of: person))
    let instead = "an older spelling of `people` with `attended:"
    return [
      Grammar.Key(name: "attending", documentation: "Who came: \(instead) yes`.", isRequired: false, grammar: people),
      Grammar.Key(
        name: "attending-is-all",
        documentation:
          "Whether all who came are named: an older spelling of `others-attended`, which asks the opposite.",
        isRequired: false, grammar: Bool.grammar),
      Grammar.Key(
        name: "absent", documentation: "Who did not come: \(instead) no`.", isRequired: false, grammar: people),
    ]
  }
}
