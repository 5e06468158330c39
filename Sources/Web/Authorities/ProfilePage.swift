import Engine
import ProcedureKit
import Profiles
import Records
import Rendering

/// `/authorities/ID`: one authority's document and everything that its profile says, procedure by procedure.
extension Workbench {
  func profilePage(_ ask: PageRequest) -> PageReply {
    let id = ask.parts["id"] ?? ""
    let all = profiles + nations
    guard let profile = all.first(where: { $0.authority == id }) else {
      return missing("authority", id, among: all.map(\.authority))
    }
    let isNation = profile.scope == .national
    return .page(
      Page(
        profile.name, .authorities,
        content: templates.fill(
          "profile",
          [
            "name": profile.name, "isNation": isNation, "nation": profile.nation.meaning, "isDraft": profile.isDraft,
            "facts": facts(of: profile), "counts": counts(of: profile), "digest": profile.digest,
            "sections": evaluator.catalogue.sections.compactMap { view(of: $0, in: profile) },
          ])))
  }

  /// What is known of the document, by name.
  private func facts(of profile: Profile) -> [[String: Any]] {
    let document = profile.document
    let facts: [(String, String?)] = [
      ("Document", document.title), ("Version", document.version), ("Issued", document.issued?.inWords),
      ("To be reviewed by", document.reviewDue?.inWords), ("Read with", document.readWith),
      ("Who chairs", profile.terms.chair), ("What the plan is called", profile.terms.plan),
      ("Who arranges conferences", profile.terms.unit),
    ]
    return facts.compactMap { name, value in value.map { ["name": name, "value": $0] } }
  }

  private func counts(of profile: Profile) -> String {
    let counts = ClauseState.allCases.compactMap { state -> String? in
      let count = profile.clauses.count { $0.state == state }
      return count == 0 ? nil : "\(count) \(state == .untranscribed ? "not transcribed" : "\(state)")"
    }
    return "\(profile.clauses.count) points: \(counts.listed())."
  }

  private func view(of section: Catalogue.Section, in profile: Profile) -> [String: Any]? {
    var said: [[String: Any]] = []
    var silent: [[String: Any]] = []
    for (offset, entry) in section.parameters.enumerated() {
      let clause = profile.clauses[section.start + offset]
      let address = "/authorities/parameter/\(Fields.encode("\(section.procedure).\(entry.key)"))#\(profile.authority)"
      let asks = entry.parameter.documentation
      if !clause.saysSomething {
        guard clause.state != .untranscribed else { continue }
        silent.append(["address": address, "asks": asks])
      } else {
        said.append([
          "address": address, "asks": asks, "value": ClauseText(clause).value.capitalised, "tags": clause.tags,
          "places": clause.places.prefix(1).map { $0.inWords },
        ])
      }
    }
    guard !said.isEmpty || !silent.isEmpty else { return nil }
    return [
      "key": section.procedure, "name": evaluator.title(of: section.procedure), "said": said, "silent": silent,
      "hasSilent": !silent.isEmpty,
      "count": "\(said.count) answered, \(silent.count) silent",
    ]
  }
}

extension Profile {
  /// The authority for a list: its name, page and document.
  var sketch: [String: Any] {
    ["id": authority, "name": name, "document": document.title, "issued": document.issued.map { [$0.inWords] } ?? []]
  }
}
