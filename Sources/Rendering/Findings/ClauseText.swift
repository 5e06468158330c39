public import Profiles
import Records

/// What one clause says, in words: the one place for text, papers and pages alike.
public struct ClauseText: Sendable {
  private let clause: any AnyClause
  private let scope: Scope

  /// The words of a clause in a profile of an authority, or of a nation.
  public init(_ clause: any AnyClause, in scope: Scope = .authority) {
    self.clause = clause
    self.scope = scope
  }

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

  /// What is said where a document gives no rule.
  public static let silence = "silent"
  /// What is said of a national figure that nobody gathered: that is no silence of the nation's guidance.
  public static let notGathered = "no national figure was gathered"

  /// What the document says: the value, that it is silent, or to which document it sends its reader.
  public var value: String {
    if let judged = clause.judged { return "people judge whether this is kept: \(judged.withoutFullStop)" }
    if let value = clause.valueInWords { return value }
    if clause.state == .untranscribed { return scope == .national ? Self.notGathered : "not transcribed" }
    return clause.deferredTo.map { "sends its reader to the \($0)" } ?? Self.silence
  }

  /// What the document says, and how strictly.
  public var position: String { position(upTo: .max) }

  /// What the document says, cut short where its value is longer than `limit`, and how strictly.
  public func position(upTo limit: Int) -> String { value.shortened(to: limit) + Self.force(of: clause) }

  /// What the document says where there is little room: without the name of the document to which it sends its reader.
  public var brief: String { clause.deferredTo == nil ? position : "elsewhere" }

  /// What the document says as a profile writes it, and how strictly.
  public var written: String {
    clause.valueText.map { $0 + Self.force(of: clause) }
      ?? clause.judged.map { "judged: \($0)\(Self.force(of: clause))" } ?? clause.deferredTo.map { "deferred to \($0)" }
      ?? clause.state.word
  }

  /// Where it says so: the sections, each with the words by which the place is found; nil where it has no place.
  public var places: String? { places(upTo: .max) }

  /// The first places, so many at most.
  public func places(upTo count: Int) -> String? {
    clause.places.isEmpty ? nil : clause.places.prefix(count).map(\.inWords).joined(separator: "; ")
  }

  /// The readings of a disputed text, in order.
  public var readings: [Reading] { clause.readingNames.compactMap { reading(named: $0) } }

  /// The reading of a disputed text that has this name in its clause.
  public func reading(named name: String) -> Reading? {
    guard let index = clause.readingNames.firstIndex(of: name), let other = clause.rereading(index) else { return nil }
    let value = other.givesRule ? ClauseText(other, in: scope).position : "no rule"
    return Reading(name: name.spaced, position: value, places: other.places, isAdopted: index == clause.adopted)
  }

  /// How strictly a value is said, in brackets behind it.
  private static func force(of clause: any AnyClause) -> String {
    guard Set(clause.provisions.map(\.force)).count < 2 else { return "" }
    return clause.force.map { " (\($0))" } ?? ""
  }
}

extension Place {
  /// The section and the words that stand there.
  public var inWords: String { "\(section): “\(anchor)”" }
}
