import Engine
import ProcedureKit
import Profiles
import Records
import Rendering

/// Which parameters and authorities the matrix shows, as its form or address says.
struct MatrixFilter {
  /// The key of the procedure; nil where all are asked about.
  let procedure: String?
  /// Whether the parameters of all procedures are shown at once and not only counted.
  let isWhole: Bool
  /// Which parameters are shown.
  let kind: Kind
  /// Whether the national figures stand beside the authorities' own.
  let hasNations: Bool
  /// The keys of the authorities; empty where all are shown.
  let authorities: [String]
  /// The text that is searched.
  let text: String

  private let search: WordSearch

  /// Which parameters are shown, by whether authorities differ on them.
  enum Kind: String, CaseIterable {
    case all = ""
    case differences = "yes"
    case rules

    /// What the choice is called.
    var name: String {
      switch self {
      case .all: "all parameters"
      case .differences: "where they differ or some are silent"
      case .rules: "where they give different rules"
      }
    }
  }

  /// The word that stands for all procedures.
  static let whole = "all"

  init(_ fields: Fields) {
    let chosen = fields["procedure"] ?? ""
    procedure = chosen.isEmpty || chosen == Self.whole ? nil : chosen
    isWhole = chosen == Self.whole
    kind = Kind(rawValue: fields["differences"] ?? "") ?? .all
    hasNations = fields.isTicked("national")
    authorities = fields.values("authority").filter { !$0.isEmpty }
    text = String((fields["text"] ?? "").prefix(100))
    search = WordSearch(text)
  }

  /// Whether the authority of a profile is shown.
  func includes(_ profile: Profile) -> Bool { authorities.isEmpty || authorities.contains(profile.authority) }

  /// Whether the procedures are only listed, because nothing narrows down their parameters.
  var isOverview: Bool { procedure == nil && !isWhole && search.isEmpty }

  /// How good a hit a parameter is, the least being the best: all that is searched stands in the name of its procedure, or with its key, or
  /// with what it asks, or with what an authority says on it. Nil where it is not shown.
  func rank(_ parameter: MatrixParameter, of procedure: Declaration) -> Int? {
    switch kind {
    case .all: break
    case .differences: guard parameter.difference != .none else { return nil }
    case .rules: guard parameter.difference == .rules else { return nil }
    }
    guard !search.isEmpty else { return 0 }
    let row = parameter.row
    let said = row.clauses.map { $0.valueInWords ?? $0.deferredTo ?? "" }
    return search.rank(
      in: [procedure.title, row.key, row.parameter.documentation, said.joined(separator: "\n")])
  }

  /// The address that shows the parameters of a procedure, narrowed down like this.
  func address(of procedure: String) -> String {
    var fields = Fields([("procedure", procedure)])
    if kind != .all { fields.all.append(("differences", kind.rawValue)) }
    if hasNations { fields.all.append(("national", "yes")) }
    fields.all += authorities.map { ("authority", $0) }
    return "/authorities?\(fields.encoded)"
  }
}
