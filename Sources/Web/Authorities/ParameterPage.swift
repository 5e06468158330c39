import Engine
import ProcedureKit
import Profiles
import Records
import Rendering

/// `/authorities/parameter/KEY`: one parameter, what each authority's document says on it, and where.
extension Workbench {
  func parameterPage(_ ask: PageRequest) -> PageReply {
    let key = ask.parts["key"] ?? ""
    guard let slot = evaluator.catalogue.slot(of: key), let section = evaluator.catalogue.section(of: slot) else {
      return missing("parameter", key, among: evaluator.catalogue.keys)
    }
    let matrix = Matrix(profiles + nations, by: evaluator, where: { $0 == section.procedure })
    guard let row = matrix.rows.first(where: { $0.slot == slot }) else {
      return missing("parameter", key, among: evaluator.catalogue.keys)
    }
    let title = row.parameter.documentation.withoutFullStop
    let groups = groups(row).map { "<li><strong>\($0.names):</strong> \($0.value)</li>" as HTML }
    let answers = zip(zip(matrix.profiles, row.clauses), row.marks).map { pair, mark in
      answer(pair.1, in: pair.0, mark: mark?.text)
    }
    let procedure = evaluator.title(of: section.procedure)
    return .page(
      Page(
        title, .authorities,
        """
        <p class="quiet"><a href="/authorities?procedure=\(section.procedure)">Authorities: \(procedure)</a></p>
        <h1>\(title)</h1>
        <ul>
        \(groups)
        </ul>
        <div class="columns">
        \(answers)
        </div>
        \(grammar(of: row.parameter, key))
        <nav aria-label="Other parameters">
        <ul class="plain">
        \(neighbour("Before", slot - 1))
        \(neighbour("Next", slot + 1))
        </ul>
        </nav>
        """))
  }

  /// Who says the same, in a line each, the largest group first.
  private func groups(_ row: Matrix.Row) -> [(names: String, value: String)] {
    var groups: [[Int]] = []
    for index in profiles.indices {
      if let group = groups.firstIndex(where: { row.clauses[$0[0]].saysSame(as: row.clauses[index]) }) {
        groups[group].append(index)
      } else {
        groups.append([index])
      }
    }
    groups.sort { $0.count > $1.count }
    return groups.map { group in
      (group.map { profiles[$0].name }.listed(), ClauseText(row.clauses[group[0]]).value)
    }
  }

  /// What one document says, how strictly, where, and how else it may be read.
  private func answer(_ clause: any AnyClause, in profile: Profile, mark: String?) -> HTML {
    let text = ClauseText(clause)
    let isOne = clause.provisions.count < 2
    let force = clause.givesRule && isOne ? clause.force : nil
    let places = clause.places.map { "<p>\($0.inHTML)</p>" as HTML }
    return """
      <section class="authority" id="\(profile.authority)">
      <h2>\(profile.name)\(" (national guidance)", if: profile.scope == .national)</h2>
      \(isOne ? "<p class=\"value\">\(text.value.capitalised)\(mark.map { " <strong>\($0)</strong>" })</p>" : provisions(of: clause))
      \(clause.meaning(in: profile).map { "<p>\($0)</p>" })
      \(force.map { "<p><span class=\"tag\">\($0.word)</span> <span class=\"quiet\">Stands for: \($0.meaning).</span></p>" })
      \(text.readings.isEmpty ? (isOne ? "\(places)" : "") : readings(text, because: clause.because))
      \(clause.note.map { "<p>Note: \($0)</p>" })
      <p><a href="\(profile.address)">All that \(profile.name) says</a></p>
      </section>
      """
  }

  /// Several sentences of one document, each with its condition, how strictly it is said and where.
  private func provisions(of clause: any AnyClause) -> HTML {
    let items = clause.provisions.map { provision -> HTML in
      """
      <li><span class="value">\(provision.inFull.capitalised)</span> \(.tag(provision.force.word))
      <span class="hint">\(provision.places.map { $0.inHTML })</span></li>
      """
    }
    return "<ul>\n\(items)\n</ul>"
  }

  private func readings(_ text: ClauseText, because reason: String?) -> HTML {
    let readings = text.readings.map { reading -> HTML in
      """
      <li>\(reading.position)\(.tag("followed here"), if: reading.isAdopted)
      <span class="hint">Reading “\(reading.name)”.\(reading.places.map { " \($0.inHTML)" })</span></li>
      """
    }
    return """
      <h3>The text can be read in more than one way</h3>
      <ul>
      \(readings)
      </ul>
      \(reason.map { "<p>Read as it is because: \($0)</p>" })
      """
  }

  /// How an answer to the parameter is written, and what comes of it.
  private func grammar(of parameter: any AnyParameter, _ key: String) -> HTML {
    let options = parameter.grammar.options.map { "<dt><code>\($0.word)</code></dt><dd>\($0.meaning)</dd>" as HTML }
    let use = parameter.isDescriptive ? "It is shown; no rule computes with it." : "Rules compute with it."
    return """
      <details>
      <summary>What an answer to this can be</summary>
      <p>The answer is \(answers(to: parameter))\(parameter.unit.map { ", counted in \($0)" }). \(use) \
      Profiles call this parameter <code>\(key)</code>.</p>
      \("<dl>\n\(options)\n</dl>", if: !options.isEmpty)
      </details>
      """
  }

  /// How the answer to a parameter is written, in words.
  private func answers(to parameter: any AnyParameter) -> String {
    if case .options = parameter.grammar.form { return "one of these words" }
    if case .list(let item) = parameter.grammar.form, case .options = item.form { return "a list of these words" }
    return parameter.grammar.expected.inQuotationMarks
  }

  /// The parameter before or after in the list, where there is one.
  private func neighbour(_ word: String, _ slot: Int) -> HTML? {
    let catalogue = evaluator.catalogue
    guard catalogue.keys.indices.contains(slot) else { return nil }
    let address = Matrix.Row.address(of: catalogue.keys[slot])
    return "<li>\(word): <a href=\"\(address)\">\(catalogue.parameters[slot].documentation)</a></li>"
  }
}

extension Grammar {
  /// The words among which a value is chosen; none where it is not chosen among words.
  var options: [Option] {
    switch form {
    case .options(let options): options
    case .list(let element): element.options
    case .either(let grammars): grammars.lazy.map(\.options).first { !$0.isEmpty } ?? []
    case .text, .mapping, .record: []
    }
  }
}

extension Place {
  /// The place in words.
  fileprivate var inHTML: HTML { "\(section), at the words “\(anchor)”." }
}

extension AnyClause {
  /// What a clause without a value means, and where to look instead; nil for one that has a value.
  fileprivate func meaning(in profile: Profile) -> String? {
    guard valueText == nil else { return nil }
    if judged != nil { return "\(state.meaning.capitalised): Quorate says what follows either way." }
    if profile.scope == .national, state == .untranscribed {
      return "\(ClauseText.notGathered.capitalised) on this."
    }
    let sentence = "\(state.meaning.capitalised)."
    guard state == .silent, let beside = profile.besideWhich else { return sentence }
    return "\(sentence) \(beside)"
  }
}
