public import Profiles
import Records

/// Every parameter across the authorities, and across the nations where their profiles are among those given.
public struct Matrix: Sendable {
  /// The authorities in order, and nations among them where those were given.
  public let profiles: [Profile]
  /// The parameters in order.
  public let rows: [Row]
  /// Whether the parameters of all procedures are asked about.
  public let isWhole: Bool

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

    /// Which of the clauses are authorities' own, by their places; the others are national.
    let own: [Int]

    /// Whether two authorities say different things, a silence being different from a rule.
    public var differs: Bool {
      guard let first = own.first else { return false }
      return own.dropFirst().contains { !clauses[$0].saysSame(as: clauses[first]) }
    }

    /// In what authorities differ.
    public enum Difference: Hashable, Sendable {
      /// In nothing.
      case none
      /// Only in that some are silent.
      case silences
      /// In sentences with which no rule computes, perhaps in their words alone.
      case words
      /// In the rules that they give.
      case rules
    }

    /// In what the authorities differ on this parameter.
    public var difference: Difference {
      let said = own.map { clauses[$0] }.filter(\.saysSomething)
      if let first = said.first, said.dropFirst().contains(where: { !$0.saysSame(as: first) }) {
        return parameter.isDescriptive ? .words : .rules
      }
      return differs ? .silences : .none
    }

    /// The authorities whose value is the strictest, by their places: the shortest limit, the largest quorum.
    ///
    /// Told by the value alone, whatever its force and the event from which it runs. Empty where the values have no order,
    /// where none is certain to be stricter than the others, or where all are the same.
    public var strictest: [Int] { extreme(.stricter) }

    /// The authorities whose value is the laxest, by their places.
    public var laxest: [Int] { extreme(.laxer) }

    private func extreme(_ wanted: Strictness) -> [Int] {
      let valued = own.filter { clauses[$0].valueText != nil }
      return valued.filter { index in
        let beside = valued.filter { $0 != index }.map {
          parameter.strictness(of: clauses[index], against: clauses[$0])
        }
        return beside.contains(wanted) && beside.allSatisfy { $0 == wanted || $0 == .same }
      }
    }
  }

  /// The parameters of all procedures, or of those whose key `isWanted`; those that differ, or all.
  public init(
    _ profiles: [Profile], by evaluator: Evaluator, differencesOnly: Bool = false,
    where isWanted: (String) -> Bool = { _ in true }
  ) {
    self.profiles = profiles
    let own = profiles.indices.filter { profiles[$0].scope == .authority }
    var rows: [Row] = []
    for section in evaluator.catalogue.sections where isWanted(section.procedure) {
      rows += section.parameters.map { entry in
        Row(
          key: entry.fullKey, slot: entry.slot, procedure: entry.procedure, parameter: entry.parameter,
          clauses: profiles.map { $0.clauses[entry.slot] }, own: own)
      }
    }
    isWhole = evaluator.catalogue.sections.allSatisfy { isWanted($0.procedure) }
    self.rows = differencesOnly ? rows.filter(\.differs) : rows
  }
}
