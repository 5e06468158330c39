import Cases
import Engine
import Papers
import ProcedureKit
import Profiles
import Records

/// What somebody chooses for a paper, as it stands in the address.
struct PaperChoice {
  /// The fields in which something is chosen, by the names under which they are sent.
  enum Field: String, CaseIterable {
    case title = "paper-title"
    case question
    case area = "authority"
    case procedure
    case sample = "case"
    case turnsOn = "turns-on"
  }

  /// The title, and the question that the paper answers: each one line.
  let (title, question): (String, String)
  /// The keys of what is ticked, in the order in which it is known; empty where all are meant.
  let (areas, procedures, samples): ([String], [String], [String])
  /// The key of the parameter of which the answer tells first; nil where the paper finds it, and of a proposal, of whose effects it tells.
  let turnsOn: String?
  /// The proposal that the paper is about.
  let proposing: ProposalForm?
  private let proposal: Proposal?

  /// The most characters of a title and of a question: a paper has room for no more.
  static let (longestTitle, longestQuestion) = (120, 300)

  /// Why there is nothing to choose from.
  enum Fault: Error {
    case unknown(_ kind: String, String, known: [String])
    case unreadableProposal
  }

  /// What is wrong in a field.
  typealias Mistake = (field: Field, sentence: String)

  /// What `fields` choose in a workbench.
  init(_ fields: Fields, in workbench: Workbench) throws(Fault) {
    func ticked(_ field: Field, _ kind: String, among known: [String]) throws(Fault) -> [String] {
      let words = fields.values(field.rawValue).filter { !$0.isEmpty }
      if let strange = words.first(where: { !known.contains($0) }) { throw .unknown(kind, strange, known: known) }
      return known.filter(words.contains)
    }
    let known = workbench.profiles.map(\.authority)
    areas = try ticked(.area, "authority", among: known)
    procedures = try ticked(.procedure, "procedure", among: workbench.evaluator.declarations.map(\.key))
    samples = try ticked(.sample, "sample case", among: workbench.cases.map(\.id))
    let turning = try ticked(.turnsOn, "parameter", among: workbench.parameters).first
    if let base = fields["base"], !base.isEmpty, !known.contains(base) {
      throw .unknown("authority", base, known: known)
    }
    let proposing = ProposalForm(fields, in: workbench)
    do { proposal = try proposing?.text.proposal(in: workbench) } catch { throw .unreadableProposal }
    self.proposing = proposing
    turnsOn = proposing == nil ? turning : nil
    title = fields[Field.title.rawValue]?.asOneLine ?? proposing?.title.asOneLine ?? ""
    question =
      fields[Field.question.rawValue]?.asOneLine
      ?? proposing.map { "What would change if \($0.base.name) adopted this?" } ?? ""
  }

  /// The whole choice as fields.
  var fields: Fields {
    let texts = [(Field.title, title), (.question, question), (.turnsOn, turnsOn ?? "")].filter { !$0.1.isEmpty }
    let lists = [(Field.area, areas), (.procedure, procedures), (.sample, samples)]
    return Fields(
      texts.map { ($0.rawValue, $1) } + lists.flatMap { field, keys in keys.map { (field.rawValue, $0) } }
        + (proposing?.carried.all ?? []))
  }

  /// What is wrong with what is chosen.
  var mistakes: [Mistake] {
    var found: [Mistake] = []
    func check(_ field: Field, _ text: String, _ noun: String, upTo limit: Int) {
      if text.isEmpty { found.append((field, "Give the paper a \(noun).")) }
      guard text.count > limit else { return }
      found.append((field, "A \(noun) has at most \(limit) characters, and this one has \(text.count). Shorten it."))
    }
    check(.title, title, "title", upTo: Self.longestTitle)
    check(.question, question, "question", upTo: Self.longestQuestion)
    if let turnsOn, !procedures.isEmpty, !procedures.contains(String(turnsOn.prefix { $0 != "." })) {
      found.append((.turnsOn, "This rule belongs to none of the procedures that are ticked. Tick its procedure too."))
    }
    return found
  }

  /// The same as a `report.yaml`, of which `quorate report` writes the same paper.
  var yaml: String {
    func list(_ key: String, _ words: [String]) -> String? {
      words.isEmpty ? nil : "\(key): [\(words.map(\.asYAMLScalar).joined(separator: ", "))]"
    }
    let shows: [PaperPart] = (proposing == nil ? [.likeness] : [.impact]) + [.overview, .brief, .differences]
    let lines = [
      "report: 1", "title: \(title.asYAMLScalar)", "question: \(question.asYAMLScalar)",
      list("procedures", procedures), list("authorities", areas), list("cases", samples),
      turnsOn.map { "turns-on: \($0.asYAMLScalar)" }, proposing.map { "proposal: \($0.fileName.asYAMLScalar)" },
      list("shows", shows.map(\.word)),
    ]
    return lines.compactMap { $0 }.map { "\($0)\n" }.joined()
  }

  /// The paper, as it is written. Throws what its reader finds wrong.
  func written(in workbench: Workbench) throws(Diagnostics) -> BoardPaper.Written {
    let reader = PaperReader(
      procedures: workbench.evaluator.declarations.map(\.key), authorities: workbench.profiles.map(\.authority),
      cases: workbench.cases.map(\.id), parameters: workbench.parameters)
    let paper = try reader.paper(in: Source(name: "report.yaml", bytes: Array(yaml.utf8)))
    let basis = BoardPaper.Basis(
      profiles: workbench.profiles + workbench.nations, cases: workbench.cases.map(\.id), by: workbench.evaluator,
      version: workbench.version)
    var told = BoardPaper(paper, proposal: proposal, on: basis)
    told.add(all: workbench.cases)
    return told.written
  }
}

extension String {
  /// The text with one space in place of whatever parts its words, and without what steers a screen.
  fileprivate var asOneLine: String {
    String(escaping { $0.isInvisible ? "" : nil }.split(whereSeparator: \.isWhitespace).joined(separator: " "))
  }
}
