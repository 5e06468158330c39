public import Engine
import ProcedureKit
import Profiles
import Records

extension Reconciliation {
  /// The two clause by clause for people, what differs first; each is called by the name given, as that of its file.
  public func document(_ one: String, _ other: String) -> Document {
    var document = Document([
      .heading(level: 1, "\(one) and \(other): \(kind.meaning)"), .paragraph([Span(summary)]),
    ])
    let heads = otherHeads
    if !heads.isEmpty {
      document.blocks.append(
        .paragraph([Span("At the top, they differ in \(heads.map { "‘\($0)’" }.listed()).")]))
    }
    document.blocks += [.heading(level: 2, "How far they agree"), .list(agreement.items)]
    for relation in Relation.allCases where relation.isDifference {
      let rows = rows.filter { $0.relation == relation }
      guard !rows.isEmpty else { continue }
      document.blocks += [
        .heading(level: 2, heading(of: relation, one, other)),
        .list(rows.map { item($0, one, other) }),
      ]
    }
    return document
  }

  /// How many parameters compare how.
  public var summary: String {
    let parts = Relation.allCases.compactMap { relation -> String? in
      let count = count(relation)
      return count == 0 ? nil : "\(count) \(words(of: relation))"
    }
    return "Of \(rows.count) parameters: \(parts.listed())."
  }

  private func words(of relation: Relation) -> String {
    let isNewer = kind == .editions
    return switch relation {
    case .same: "the same"
    case .bothSilent: "on which both are silent"
    case .forceOrPlace: "the same but for force or place"
    case .different: isNewer ? "changed" : "different"
    case .words: isNewer ? "changed in words" : "different in words"
    case .onlyFirst: isNewer ? "gone" : "only in the first"
    case .onlySecond: isNewer ? "new" : "only in the second"
    case .notYet: "not yet transcribed in one"
    case .neither: "not yet transcribed in either"
    }
  }

  private func heading(of relation: Relation, _ one: String, _ other: String) -> String {
    let isNewer = kind == .editions
    return switch relation {
    case .onlyFirst: isNewer ? "Gone" : "Only in \(one)"
    case .onlySecond: isNewer ? "New" : "Only in \(other)"
    case .notYet: "Not yet transcribed in one"
    default: words(of: relation).prefix(1).uppercased() + words(of: relation).dropFirst()
    }
  }

  private func item(_ row: Row, _ one: String, _ other: String) -> ListItem {
    ListItem(
      [Span(row.parameter.documentation), Span("[\(row.key)]", .quiet)],
      [(one, row.first), (other, row.second)].map { name, clause in
        let text = ClauseText(clause)
        let others = text.readings.filter { !$0.isAdopted }.map {
          ListItem([Span("Or, read as “\($0.name)”: \($0.position)", .quiet)])
        }
        let position = text.position
        return ListItem(
          [Span(name + ":", .strong), Span(position.hasSuffix(".") ? position : position + ".")]
            + (text.places.map { [Span("[\($0)]", .quiet)] } ?? []), others)
      })
  }
}

extension Agreement {
  /// What is counted, a line each.
  fileprivate var items: [ListItem] {
    let kappa =
      kappaText.map { "Cohen’s kappa \($0)" } ?? "Cohen’s kappa has no value, since chance alone would give this much"
    return [
      "Both are silent on \(bothSilent) of the parameters that both have transcribed; what follows is counted over the others.",
      "The kind of answer (\(Self.categories.map(\.word).listed("or"))): \(share(sameKind, of: compared)); \(kappa).",
      "The value, where both give one with which rules compute: \(share(sameValue, of: values)).",
      "The force, where the value is the same: \(share(sameForce, of: sameValue)).",
      "The section, where the value is the same: \(share(sameSection, of: sameValue)).",
    ].map { ListItem([Span($0)]) }
  }

  private func share(_ part: Int, of whole: Int) -> String {
    whole == 0 ? "nothing to compare" : "\((200 * part + whole) / (2 * whole)) per cent (\(part) of \(whole))"
  }

  /// Cohen’s kappa as it is written, with three decimals.
  var kappaText: String? {
    kappa.map { kappa in
      let digits = String(abs(kappa) % 1_000)
      return "\(kappa < 0 ? "−" : "")\(abs(kappa) / 1_000).\(String(repeating: "0", count: 3 - digits.count))\(digits)"
    }
  }
}
