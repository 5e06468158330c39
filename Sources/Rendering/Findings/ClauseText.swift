public import Profiles
import Records

/// What one clause says, in words: for tables, lists and pages alike.
public struct ClauseText: Sendable {
  private let clause: any AnyClause

  /// The words of a clause.
  public init(_ clause: any AnyClause) { self.clause = clause }

  /// One way to read a disputed text.
  public struct Reading: Sendable {
    /// What the reading is called.
    public let name: String
    /// What the text says when read this way, and how strictly.
    public let position: String
    /// Where it says so.
    public let places: [Place]
    /// Whether the profile follows it.
    public let isAdopted: Bool
  }

  /// What the document says: the value, that it is silent, or to which document it sends its reader.
  public var value: String {
    switch clause.state {
    case .silent: "silent"
    case .untranscribed: "not transcribed"
    case .deferred: deferral
    case .stated, .disputed: clause.valueInWords ?? (clause.deferredTo == nil ? "silent" : deferral)
    }
  }

  /// What the document says, and how strictly.
  public var position: String { value + Self.force(of: clause) }

  /// Where it says so: the sections, each with the words by which the place is found; nil where it has no place.
  public var places: String? { clause.places.isEmpty ? nil : clause.places.map(\.inWords).joined(separator: "; ") }

  /// The readings of a disputed text, in order.
  public var readings: [Reading] {
    clause.readingNames.enumerated().compactMap { index, name in
      guard let other = clause.rereading(index) else { return nil }
      let value = other.valueInWords.map { $0 + Self.force(of: other) } ?? "no rule"
      return Reading(
        name: name.spaced, position: value, places: other.places, isAdopted: index == clause.adopted)
    }
  }

  private var deferral: String { "sends its reader to the \(clause.deferredTo ?? "document it names")" }

  private static func force(of clause: any AnyClause) -> String {
    clause.valueInWords == nil ? "" : clause.force.map { " (\($0))" } ?? ""
  }
}

extension Place {
  /// The section and the words that stand there.
  public var inWords: String { "\(section): “\(anchor)”" }
}
