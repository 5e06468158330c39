public import Engine
import ProcedureKit
public import Profiles
import Records

/// A profile for somebody to fill in: every parameter is there, with what it asks and how its value is written.
public struct ProfileTemplate: Sendable {
  private let authority: String
  private let name: String
  private let model: Profile?
  private let text: DraftedText?

  /// The text of a document, out of which a draft is begun.
  public struct DraftedText: Sendable {
    /// The file’s name, and what it holds.
    let file: String
    let bytes: [UInt8]
    /// What other authorities answer, by which passages are known; nil where none are to be shown.
    let others: [Profile]?

    /// The text of a file, whose passages the draft shows where answers of `others` tell which.
    public init(file: String, bytes: [UInt8], like others: [Profile]?) {
      self.file = file
      self.bytes = bytes
      self.others = others
    }
  }

  /// A draft for an authority; with a `model`, its answer stands beside each parameter as a comment, and with a `text`, the passages that may
  /// answer it.
  public init(authority: String, name: String, like model: Profile? = nil, from text: DraftedText? = nil) {
    self.authority = authority
    self.name = name
    self.model = model
    self.text = text
  }

  /// What is wrong with an authority’s key, in a sentence; nil where nothing is.
  public static func mistake(inKey key: String) -> String? {
    let isKey = !key.isEmpty && key.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
    return isKey && !key.hasPrefix("-") ? nil : "An authority’s key has small letters, digits and hyphens only."
  }

  /// What is wrong with an authority’s name, in a sentence; nil where nothing is.
  public static func mistake(inName name: String) -> String? {
    !name.isEmpty && name.count <= 100 && name.printable == name
      ? nil : "An authority’s name has from 1 to 100 characters, in one line and all of them seen."
  }

  /// The draft as YAML.
  public func yaml(by evaluator: Evaluator) -> String {
    let reference =
      text.map { "text: { file: \($0.file.quotedForYAML), sha256: \(SourceText($0.bytes).digest) }" }
      ?? "# text: { file: the-file-of-the-text.txt, sha256: what `sha256sum` prints of it }"
    var text = """
      # yaml-language-server: $schema=profile.schema.json
      # A draft. Replace each `untranscribed` by what your document says, and remove `draft` when nothing is left.
      #
      # A clause is one of:
      #   key: { is: VALUE, force: FORCE, at: SECTION, anchor: UP TO SIX WORDS THAT STAND THERE }
      #   key:                                              several sentences, each with what it says and when it holds
      #     provisions:
      #       - { is: VALUE, for: [initial], when: CIRCUMSTANCE, provided: A sentence., force: …, at: …, anchor: … }
      #       - { is: VALUE, when: otherwise, force: …, at: …, anchor: … }
      #     `for`, `when` and `provided` may each be left out, and stand in the short form above too.
      #   key: { judged: A sentence., force: …, at: …, anchor: … }   a rule that only people can apply
      #   key: { silent: yes, note: WHAT COMES NEAR }       the document gives no rule; `note` may be left out
      #   key: { deferred: OTHER DOCUMENT, at: SECTION, anchor: WORDS }
      #   key:
      #     adopted: first                                  the text can be read in more than one way
      #     because: A sentence.
      #     readings: { first: { is: …, force: …, at: …, anchor: … }, second: { … } }
      # A list is the whole list: [a, b]; or { examples: [a, b] } where others may be meant too. Its order says nothing.
      # CIRCUMSTANCE is one of: \(Circumstance.allCases.map { $0 == .otherwise ? "otherwise (where no other provision holds)" : "\($0.word)" }.joined(separator: "; ")).
      # FORCE is one of: \(Force.allCases.map { "\($0) (\($0.meaning))" }.joined(separator: "; ")).
      profile: 1
      authority: \(authority)
      name: \(name.quotedForYAML)
      nation: england  # or wales, scotland, northern-ireland, elsewhere
      document:
        title: Not yet named
        # version: "1"
        # issued: 2024-05
        # review-due: 2026-05
        # read-with: the document with which this one says that it is to be read
        \(reference)
      calendar: england-and-wales  # or scotland, northern-ireland; or { holidays: …, more: [DAY], local: [DAY], closed: [DAY] }
      # terms: { chair: who chairs, plan: what the plan is called, unit: who arranges conferences }
      draft: yes
      procedures:

      """
    let finder = self.text.flatMap { text in
      text.others.map { PassageFinder(text.bytes, evaluator.catalogue, like: $0) }
    }
    for (declaration, section) in evaluator.sections {
      text += "\n  # \(declaration.summary)\n  \(declaration.key):\n"
      // What rules compute with comes first: of that, what a transcriber has done decides cases already.
      for entry in section.parameters where !entry.parameter.isDescriptive { text += lines(entry, finder) }
      for entry in section.parameters where entry.parameter.isDescriptive { text += lines(entry, finder) }
    }
    return text
  }

  private func lines(_ entry: Catalogue.Entry, _ finder: PassageFinder?) -> String {
    let parameter = entry.parameter
    let numbers = parameter.questions.map(String.init).listed()
    let questions = numbers.isEmpty ? "" : " (question \(numbers))"
    let computed = parameter.isDescriptive ? "" : " (computed)"
    var text = "    # \(parameter.documentation)\(questions)\(computed)\n    # Value: \(parameter.grammar.expected).\n"
    if let model, model.clauses.indices.contains(entry.slot) {
      text += "    # \(model.name): \(answer(model.clauses[entry.slot]))\n"
    }
    for passage in finder?.passages(for: entry.slot) ?? [] {
      let section = passage.section.map { "at: \($0.quotedForYAML), " } ?? ""
      text += "    # perhaps line \(Self.inWords(passage.lines)): \(passage.sentence)\n"
      text += "    #   \(section)anchor: \(passage.anchor.quotedForYAML)\n"
    }
    return text + "    \(entry.key): untranscribed\n"
  }

  private static func inWords(_ lines: ClosedRange<Int>) -> String {
    lines.count == 1 ? "\(lines.lowerBound)" : "\(lines.lowerBound) to \(lines.upperBound)"
  }

  private func answer(_ clause: any AnyClause) -> String {
    let place = clause.places.first.map { " [\($0.section)]" } ?? ""
    return (ClauseText(clause).written + place).split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
