import Engine
import ProcedureKit
import Profiles
import Records
import Rendering

/// `/authorities/parameter/KEY`: one point, what each authority's document says on it, and where.
extension Workbench {
  func parameterPage(_ ask: PageRequest) -> PageReply {
    let key = ask.parts["key"] ?? ""
    guard let slot = evaluator.catalogue.slot(of: key), let section = evaluator.catalogue.section(of: slot) else {
      return missing("point", key, among: evaluator.catalogue.keys)
    }
    let matrix = Matrix(profiles + nations, by: evaluator, where: { $0 == section.procedure })
    guard let row = matrix.rows.first(where: { $0.slot == slot }) else {
      return missing("point", key, among: evaluator.catalogue.keys)
    }
    let parameter = row.parameter
    return .page(
      Page(
        parameter.documentation.asHeading, .authorities,
        content: templates.fill(
          "parameter",
          [
            "asks": parameter.documentation.asHeading, "key": key, "procedure": evaluator.title(of: section.procedure),
            "list": "/authorities?procedure=\(section.procedure)",
            "units": parameter.unit.map { [$0] } ?? [], "answers": answers(to: parameter),
            "options": parameter.grammar.options.map { ["word": $0.word, "meaning": $0.meaning] },
            "hasOptions": !parameter.grammar.options.isEmpty, "isDescriptive": parameter.isDescriptive,
            "groups": groups(row),
            "sections": zip(zip(matrix.profiles, row.clauses), row.marks).map { pair, mark in
              view(of: pair.1, in: pair.0, mark: mark?.text)
            },
            "neighbours": neighbours(of: slot),
          ])))
  }

  /// How the answer to a point is written, in words.
  private func answers(to parameter: any AnyParameter) -> String {
    if case .options = parameter.grammar.form { return "one of these words" }
    guard parameter.grammar.options.isEmpty else { return "a list of these words" }
    return parameter.grammar.expected.inQuotationMarks
  }

  /// Who says the same, in a line each, the largest group first.
  private func groups(_ row: Matrix.Row) -> [[String: Any]] {
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
      [
        "names": group.map { profiles[$0].name }.listed(),
        "value": ClauseText(row.clauses[group[0]]).value.shortened(to: 120),
      ]
    }
  }

  private func view(of clause: any AnyClause, in profile: Profile, mark: String?) -> [String: Any] {
    let text = ClauseText(clause)
    let readings = text.readings.map { reading -> [String: Any] in
      [
        "name": reading.name, "position": reading.position, "isAdopted": reading.isAdopted,
        "places": reading.places.map(\.view),
      ]
    }
    let force = clause.valueText == nil ? nil : clause.force
    return [
      "id": profile.authority, "name": profile.name, "isNation": profile.scope == .national,
      "value": text.value.capitalised, "meaning": clause.meaning(in: profile),
      "forces": force.map { [["word": "\($0)", "meaning": $0.meaning]] } ?? [], "marks": mark.map { [$0] } ?? [],
      "places": readings.isEmpty ? clause.places.map(\.view) : [], "readings": readings,
      "isDisputed": !readings.isEmpty, "reasons": clause.because.map { [$0] } ?? [],
      "notes": clause.note.map { [$0] } ?? [],
    ]
  }

  /// The points before and after in the list.
  private func neighbours(of slot: Int) -> [[String: Any]] {
    [("Before", slot - 1), ("Next", slot + 1)].compactMap { word, slot in
      guard evaluator.catalogue.keys.indices.contains(slot) else { return nil }
      return [
        "word": word, "address": "/authorities/parameter/\(Fields.encode(evaluator.catalogue.keys[slot]))",
        "asks": evaluator.catalogue.parameters[slot].documentation,
      ]
    }
  }
}

extension Grammar {
  /// The words among which a value is chosen; none where it is not chosen among words.
  var options: [Option] {
    switch form {
    case .options(let options): options
    case .list(let element): element.options
    default: []
    }
  }
}

extension Place {
  /// The place for a template.
  fileprivate var view: [String: Any] { ["section": section, "anchor": anchor] }
}

extension AnyClause {
  /// What a clause without a value means, and where to look instead; empty for one that has a value.
  fileprivate func meaning(in profile: Profile) -> [String] {
    guard valueText == nil else { return [] }
    if profile.scope == .national, state == .untranscribed { return ["No national figure was gathered on this point."] }
    let sentence = "\(state.meaning.capitalised)."
    guard state == .silent, let elsewhere = profile.document.readWith else { return [sentence] }
    return ["\(sentence) It is read with \(elsewhere): look there."]
  }
}
