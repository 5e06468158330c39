public import Engine
public import Profiles

/// Every parameter across the authorities.
public struct Matrix: Sendable {
  /// The authorities in order.
  public let profiles: [Profile]
  /// The parameters in order.
  public let rows: [Row]

  /// One parameter and what each authority says.
  public struct Row: Sendable {
    /// The parameter's full key.
    public let key: String
    /// The parameter's slot.
    public let slot: Int
    /// The place of its procedure among the declarations.
    public let procedure: Int
    /// The parameter.
    public let parameter: any AnyParameter
    /// What each authority says, in the order of the profiles.
    public let clauses: [any AnyClause]

    /// Whether two authorities say different things, a silence being different from a rule.
    public var differs: Bool {
      guard let first = clauses.first else { return false }
      return clauses.dropFirst().contains { !$0.saysSame(as: first) }
    }
  }

  /// The parameters of all procedures, or of one; those that differ, or all.
  public init(_ profiles: [Profile], by evaluator: Evaluator, procedure: String? = nil, differencesOnly: Bool = false) {
    self.profiles = profiles
    var rows: [Row] = []
    for (index, section) in evaluator.catalogue.sections.enumerated()
    where procedure ?? section.procedure == section.procedure {
      for (offset, entry) in section.parameters.enumerated() {
        let slot = section.start + offset
        rows.append(
          Row(
            key: "\(section.procedure).\(entry.key)", slot: slot, procedure: index, parameter: entry.parameter,
            clauses: profiles.map { $0.clauses[slot] }))
      }
    }
    self.rows = differencesOnly ? rows.filter(\.differs) : rows
  }
}
