import Comparisons
import Profiles
import Rendering

/// Which points and authorities the matrix shows, as its form or address says.
struct MatrixFilter {
  /// The key of the procedure; nil where all are asked about.
  let procedure: String?
  /// Whether the points of all procedures are shown at once and not only counted.
  let isWhole: Bool
  /// Only points on which authorities differ.
  let differencesOnly: Bool
  /// Whether the national figures stand beside the authorities' own.
  let hasNations: Bool
  /// The keys of the authorities; empty where all are shown.
  let authorities: [String]
  /// The text that is searched.
  let text: String

  private let words: [String]

  /// The word that stands for all procedures.
  static let whole = "all"

  init(_ fields: Fields) {
    let chosen = fields["procedure"] ?? ""
    procedure = chosen.isEmpty || chosen == Self.whole ? nil : chosen
    isWhole = chosen == Self.whole
    differencesOnly = fields.isTicked("differences")
    hasNations = fields.isTicked("national")
    authorities = fields.values("authority").filter { !$0.isEmpty }
    text = String((fields["text"] ?? "").prefix(100))
    words = text.lowercased().split(separator: " ").map(String.init)
  }

  /// Whether the procedures are only listed, because nothing narrows down their points.
  var isOverview: Bool { procedure == nil && !isWhole && words.isEmpty }

  /// Whether every word that is searched stands in what a point asks, in its key, or in what an authority says on it.
  func finds(_ row: Matrix.Row) -> Bool {
    guard !words.isEmpty else { return true }
    let said = row.clauses.map { $0.valueInWords ?? $0.deferredTo ?? "" }
    let place = ([row.key, row.key.spaced, row.parameter.documentation] + said).joined(separator: "\n").lowercased()
    return words.allSatisfy { place.contains($0) }
  }

  /// The address that shows the points of a procedure, narrowed down like this.
  func address(of procedure: String) -> String {
    var fields = Fields([("procedure", procedure)])
    if differencesOnly { fields.all.append(("differences", "yes")) }
    if hasNations { fields.all.append(("national", "yes")) }
    fields.all += authorities.map { ("authority", $0) }
    return "/authorities?\(fields.encoded)"
  }
}
