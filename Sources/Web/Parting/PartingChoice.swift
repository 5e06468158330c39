import Cases
import Engine
import ProcedureKit
import Profiles
import Records
import Rendering
import Training

/// Which case is asked for: one on which two areas come to different answers on a question; or an area as it is and as proposed.
struct PartingChoice {
  /// The question; nil where none is chosen yet.
  let question: Evaluator.QuestionPlace?
  /// The two areas by their keys, as they were chosen.
  let (one, other): (String?, String?)
  /// The areas that can be chosen: one as proposed stands behind the one as it is.
  let offered: Authorities
  /// The proposal by which one of them is proposed.
  let proposing: ProposalForm?

  /// Why there is nothing to look for.
  enum Fault: Error {
    case noQuestion(String)
    case comparison(ComparisonChoice.Fault)
  }

  init(_ fields: Fields, in workbench: Workbench) throws(Fault) {
    let choice: ComparisonChoice
    do { choice = try ComparisonChoice(fields, workbench) } catch { throw .comparison(error) }
    proposing = choice.proposing
    offered = choice.offered
    let names = offered.profiles.map(\.authority)
    let chosen = ["one", "other"].map { name in fields[name].flatMap { $0.isEmpty ? nil : $0 } }
    for case let name? in chosen where !names.contains(name) { throw .comparison(.noAuthority(name)) }
    (one, other) = (chosen[0], chosen[1])
    let key = fields["question"].flatMap { $0.isEmpty ? nil : $0 }
    question = workbench.evaluator.questions.first { $0.key == key }
    if let key, question == nil { throw .noQuestion(key) }
  }

  /// The two areas; nil where they are not two yet.
  var members: (Authorities.Member, Authorities.Member)? {
    let found = [one, other].compactMap { name in offered.members.first { $0.profile.authority == name } }
    return found.count == 2 && one != other ? (found[0], found[1]) : nil
  }

  /// The choice as fields that forms carry on.
  var carried: Fields {
    let pair = [("one", one), ("other", other), ("question", question?.key)]
    return Fields(pair.compactMap { name, value in value.map { (name, $0) } } + (proposing?.carried.all ?? []))
  }
}

extension Workbench {
  /// How many situations a page tries at most where no sample case will do: about a second’s work, far from the time that a request may take.
  static let situationsOfAPage = 2_000

  /// Where two areas part on a question, as far as a page looks.
  func partings(
    of members: (Authorities.Member, Authorities.Member), on question: Evaluator.QuestionPlace
  ) -> Partings {
    Partings(showing: question, of: members, from: cases, by: evaluator, trying: Self.situationsOfAPage)
  }

  /// The form that asks for a case. Where the areas are settled, as for a proposal, it asks for the question alone.
  func partingForm(
    at address: String = "/apart", button: String = "Show me a case where it matters", question: String?, one: String?,
    other: String?, among offered: Authorities, areSettled: Bool = false, carrying: Fields = Fields()
  ) -> HTML {
    let chosen = question ?? evaluator.questions.first?.key
    let questions = evaluator.declarations.enumerated().map { index, declaration -> HTML in
      let options = evaluator.questions.filter { $0.procedure == index }.map { place -> HTML in
        .option(place.key, place.question.text, isChosen: place.key == chosen)
      }
      return "<optgroup label=\"\(declaration.title)\">\n\(options)\n</optgroup>"
    }
    let names = offered.profiles.map(\.authority)
    let pair = [one ?? names.first, other ?? names.first { $0 != (one ?? names.first) }]
    let areas = zip([("part-one", "one", "On which case would"), ("part-other", "other", "differ from")], pair).map {
      field, chosen -> HTML in
      let options = offered.profiles.map { profile -> HTML in
        .option(profile.authority, profile.name, isChosen: profile.authority == chosen)
      }
      return """
        <div class="field">
        <label for="\(field.0)">\(field.2)</label>
        <select id="\(field.0)" name="\(field.1)">
        \(options)
        </select>
        </div>
        """
    }
    let settled = Fields(zip(["one", "other"], pair).compactMap { name, value in value.map { (name, $0) } })
    return """
      <form class="filters no-print" method="get" action="\(address)">
      \(.hidden(carrying))
      \(areSettled ? .hidden(settled) : "\(areas)")
      <div class="field">
      <label for="part-question">On which question</label>
      <select id="part-question" name="question">
      \(questions)
      </select>
      </div>
      <button class="button secondary">\(button)</button>
      </form>
      """
  }
}
