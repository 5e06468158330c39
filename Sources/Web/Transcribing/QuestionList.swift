import Engine
import Profiles
import Records

/// The questions of all procedures, those that rules compute with first, and how many of them are left.
struct QuestionList {
  let draft: OpenedDraft
  /// The clauses that were begun and are not in the draft.
  let begun: [TranscribedClause]
  /// The question that is open.
  let open: Catalogue.Entry?
  let evaluator: Evaluator

  /// How many questions are left, in a sentence.
  var left: String {
    let all = evaluator.catalogue.entries
    let computed = all.filter { !$0.parameter.isDescriptive }
    let others = all.filter(\.parameter.isDescriptive)
    let waiting = begun.isEmpty ? "" : " \(Self.count(begun.count, "answer")) begun and not yet in the draft."
    return
      "Left: \(left(computed)) of \(computed.count) questions that rules compute with, and \(left(others)) of \(others.count) others.\(waiting)"
  }

  private func left(_ entries: some Sequence<Catalogue.Entry>) -> Int { entries.count { draft.isLeft($0) } }

  private static func count(_ number: Int, _ noun: String) -> String {
    number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
  }

  /// The next question that is left behind another, those that rules compute with first; nil where none is.
  func next(after entry: Catalogue.Entry?) -> Catalogue.Entry? {
    let all = evaluator.catalogue.entries.filter { draft.isLeft($0) && $0.slot != entry?.slot }
    let computed = all.filter { !$0.parameter.isDescriptive }
    let wanted = computed.isEmpty ? all : computed
    return wanted.first { $0.slot > entry?.slot ?? -1 } ?? wanted.first
  }

  var html: HTML {
    let sections = evaluator.catalogue.sections.map { section -> HTML in
      let computed = section.parameters.filter { !$0.parameter.isDescriptive }
      let others = section.parameters.filter(\.parameter.isDescriptive)
      let isOpen = section.parameters.contains { $0.slot == open?.slot }
      return """
        <details id="questions-\(section.procedure)"\(" open", if: isOpen)>
        <summary>\(evaluator.title(of: section.procedure)) (\(left(section.parameters)) of \(section.parameters.count) left)</summary>
        \(list("Rules compute with", computed), if: !computed.isEmpty)
        \(list("No rule computes with", others), if: !others.isEmpty)
        </details>
        """
    }
    return "\(sections)"
  }

  private func list(_ title: String, _ entries: [Catalogue.Entry]) -> HTML {
    let items = entries.map { entry -> HTML in
      """
      <li><button class="question" name="open" value="\(entry.fullKey)"\(" aria-current=\"true\"", if: entry.slot == open?.slot)>\
      \(entry.parameter.documentation)\(state(of: entry))</button></li>
      """
    }
    return "<p class=\"quiet\">\(title):</p>\n<ul class=\"plain\">\n\(items)\n</ul>"
  }

  /// How far the answer is, in a word.
  private func state(of entry: Catalogue.Entry) -> HTML? {
    if begun.contains(where: { $0.entry.slot == entry.slot }) { return .tag("begun") }
    if draft.findings(on: entry).contains(where: { !$0.isRemark }) { return .tag("to be mended") }
    return draft.isLeft(entry) ? nil : .tag(draft.profile.clauses[entry.slot].state.word)
  }
}
