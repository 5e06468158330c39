import Engine
import Profiles
import Records
import Rendering

/// The form of one proposed clause: what the authority says today, what the others say, and a control for another value.
struct ClauseForm {
  let clause: ProposedClause
  private let base: Profile
  private let others: [Profile]
  private let parameter: any AnyParameter
  /// What is wrong in the fields of the proposal.
  private let mistakes: [ProposalMistake]

  /// The form of a clause of `base`.
  init(_ clause: ProposedClause, of base: Profile, in workbench: Workbench, _ mistakes: [ProposalMistake]) {
    self.clause = clause
    self.base = base
    others = workbench.profiles.filter { $0.authority != base.authority }
    parameter = workbench.evaluator.catalogue.parameters[clause.slot]
    self.mistakes = mistakes
  }

  /// The clause’s part of the form.
  var html: HTML {
    let now = ClauseText(base.clauses[clause.slot])
    let note: HTML = "<p class=\"quiet\">No rule computes with this clause: it can change no finding.</p>"
    return """
      <fieldset class="clause">
      <legend><h3>\(parameter.documentation)</h3></legend>
      <p><strong>\(base.name) today:</strong> \(now.position)\(now.places.map { " <span class=\"quiet\">[\($0)]</span>" })</p>
      \(note, if: parameter.isDescriptive)
      <label class="choice"><input type="checkbox" name="change" value="\(clause.key)" checked> Part of the proposal</label>
      \(sources)
      <div class="columns">
      \(ClauseControl(clause, parameter, mistake: mistakes.sentence(at: clause.field(.value))).html)
      \(force)
      </div>
      \(reason)
      </fieldset>
      """
  }

  /// Where the words would come from.
  private var sources: HTML {
    let name = clause.field(.source).name
    func choice(_ source: ClauseSource, _ label: HTML) -> HTML {
      """
      <label class="choice"><input type="radio" name="\(name)" value="\(source.word)"\(" checked", if: source == clause.source)> \(label)</label>
      """
    }
    let others = others.map { other -> HTML in
      choice(
        .authority(other.authority), "<span>As \(other.name): \(ClauseText(other.clauses[clause.slot]).position)</span>"
      )
    }
    let mistake = mistakes.sentence(at: clause.field(.source))
    return """
      <fieldset class="field" id="\(name)">
      <legend>What it would say</legend>
      \(mistake.map { "<span class=\"error-message\">\($0)</span>" })
      <div>
      \(choice(.ownValue, "A value of your own, given below"))
      \(choice(.ownProvisions, "Several provisions, or one under a condition, given below"))
      \(choice(.ownJudgement, "A rule that only people can apply, its sentence given below"))
      \(others)
      \(choice(.silence, "No rule"))
      </div>
      </fieldset>
      """
  }

  private var force: HTML {
    let name = clause.field(.force).name
    let mistake = FieldMistake(mistakes.sentence(at: clause.field(.force)), in: name)
    let options = Force.allCases.map {
      HTML.option($0.word, "\($0.word) (\($0.meaning))", isChosen: $0.word == clause.force)
    }
    return """
      <div class="field">
      <label for="\(name)">How strictly</label>
      \(mistake.html)
      <select id="\(name)" name="\(name)"\(mistake.attributes())>
      \(options)
      </select>
      </div>
      """
  }

  private var reason: HTML {
    let name = clause.field(.because).name
    let mistake = FieldMistake(mistakes.sentence(at: clause.field(.because)), in: name)
    let hint = "\(name)-hint"
    return """
      <div class="field">
      <label for="\(name)">Why</label>
      <span class="hint" id="\(hint)">A sentence, with a capital and a full stop.</span>
      \(mistake.html)
      <input type="text" id="\(name)" name="\(name)" value="\(clause.because)" autocomplete="off"\(mistake.attributes(hint))>
      </div>
      """
  }
}
