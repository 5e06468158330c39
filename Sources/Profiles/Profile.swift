public import Records
public import Calendars
import Synchronization
public import YAML

/// One authority's answers to every parameter, and the document they come from.
@dynamicMemberLookup
public struct Profile: Sendable {
  /// What stands at its top, as it was read.
  public let head: ProfileHead
  /// The authority's key: the name of its file, or another as it is proposed.
  public internal(set) var authority: String
  /// The authority's name as people write it.
  public internal(set) var name: String
  /// How time is counted where the document does not say.
  public internal(set) var conventions: Conventions
  /// The clauses, one for each slot of the catalogue by which the profile was read.
  public internal(set) var clauses: [any AnyClause]
  /// The text that was read.
  let source: Source
  private let fingerprint = KeptFingerprint()

  init(_ head: ProfileHead, _ clauses: [any AnyClause], from source: Source) {
    self.head = head
    authority = head.authority
    name = head.name
    conventions = head.conventions
    self.clauses = clauses
    self.source = source
  }

  /// The fingerprint of the text that was read: 64 hexadecimal digits of its SHA-256, made when it is first asked for.
  public var digest: String { fingerprint.of(source) }

  /// What stands at its top, as `profile.document`.
  @inlinable
  public subscript<Value>(dynamicMember path: KeyPath<ProfileHead, Value>) -> Value { head[keyPath: path] }
}

/// The fingerprint of a text, made once: a profile is named beside every case of many.
private final class KeptFingerprint: Sendable {
  private let kept = Mutex<String?>(nil)

  func of(_ source: Source) -> String {
    kept.withLock { kept in
      let digest = kept ?? source.digest
      kept = digest
      return digest
    }
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
/// What stands at the top of a profile: whose it is, the document it transcribes, and how days are counted.
public struct ProfileHead: Record {
  @Fact(required: "The form of the file: 1.", key: "profile") public var edition = 1
  @Fact(required: "The authority’s key: the name of the file.") public var authority = ""
  @Fact(required: "The authority’s name as people write it.") public var name = ""
  @Fact("Whether the profile speaks for one authority or for a nation.") public var scope = Scope.authority
  @Fact(required: "The nation whose law applies.") public var nation = Nation.england
  @Fact(required: "The document that is transcribed.") public var document: DocumentReference
  @Fact(required: "Whose bank holidays count, and how days are counted.", key: "calendar")
  public var conventions = Conventions.standard
  @Fact("The authority’s own words for what every procedure has.") public var terms: Terms
  @Fact("Whether parameters may be left without a clause.", key: "draft") public var isDraft = false
  @Fact("Figures of the document that no rule rests on.", key: "figures-without-a-rule")
  public var figuresWithoutRule: [UnruledPassage] = []
  @Fact(
    "Sentences of the document that lay a duty on somebody and answer no parameter.", key: "sentences-without-a-rule")
  public var sentencesWithoutRule: [UnruledPassage] = []
  @Fact(required: "The clauses, procedure by procedure.") var procedures = UnreadClauses()

  /// The key of the clauses.
  public static var clausesKey: Grammar.Key { untold.$procedures.declaration.key }

  /// A head that says nothing.
  public init() {}

  public static var noun: String { "a profile" }

  /// An authority keeps the bank holidays of its nation.
  public func check(_ node: Node, _ diagnostics: inout Diagnostics) {
    guard $nation.isTold, $conventions.isTold, conventions.holidays.division != nation.division,
      let calendar = node[$conventions.declaration.name]
    else { return }
    let word = nation.division?.word ?? KeptHolidays.listed.word
    diagnostics.report(
      .otherHolidays(nation: nation.meaning, calendar: word), at: calendar["holidays"] ?? calendar)
  }
}

/// The clauses of a profile as they are written: they are read by a catalogue.
struct UnreadClauses: YAMLReadable {
  static var grammar: Grammar { Grammar("the clauses, procedure by procedure") }

  init() {}
  init?(_ node: Node, _ diagnostics: inout Diagnostics) {}
}

/// Whom a profile speaks for.
public enum Scope: String, Choice {
  case authority = "one safeguarding partnership or board"
  case national = "the national guidance, used only where it is asked for"
}

/// The nation whose law applies.
public enum Nation: String, Choice {
  case england = "England"
  case wales = "Wales"
  case scotland = "Scotland"
  case northernIreland = "Northern Ireland"
  case elsewhere = "another nation"

  /// Whose bank holidays an authority of the nation keeps; nil for those that its profile lists.
  public var division: Division? {
    switch self {
    case .england, .wales: .englandAndWales
    case .scotland: .scotland
    case .northernIreland: .northernIreland
    case .elsewhere: nil
    }
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
/// The document that a profile transcribes.
public struct DocumentReference: Record {
  @Fact(required: "The document’s title.") public var title = ""
  @Fact("Its version, as printed.") public var version: String?
  @Fact("Year and month of issue.") public var issued: YearMonth?
  @Fact("Year and month by which it was to be reviewed.") public var reviewDue: YearMonth?
  @Fact("The other document with which it says that it is to be read.") public var readWith: String?

  @Fact("The file of the text that was transcribed, and its fingerprint.") public var text: TextReference?

  /// A reference that names nothing.
  public init() {}

  public static var noun: String { "the document" }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
/// The authority's own words for what every procedure has.
public struct Terms: Record, Hashable {
  @Fact("Who chairs the conference.") public var chair: String?
  @Fact("The plan that a conference makes.") public var plan: String?
  @Fact("The unit that arranges conferences.") public var unit: String?

  /// No word of its own.
  public init() {}

  public static var noun: String { "the authority’s own words" }
}

/// A year, or a year and a month: `2017` or `2017-09`.
public struct YearMonth: ProfileValue, ScalarReadable, CustomStringConvertible {
  /// The year.
  public let year: Int
  /// The month, 1 to 12, where it is known.
  public let month: Int?

  /// A year, with a month or without.
  public static var grammar: Grammar {
    Grammar("a year and month such as `2017-09`, or a year", .text(pattern: "^[0-9]{4}(-(0[1-9]|1[0-2]))?$"))
  }

  /// The year and month that `text` says.
  public init?(text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts[0].utf8.count == 4, let year = Int(text: String(parts[0])) else {
      return nil
    }
    self.year = year
    guard parts.count == 2 else {
      month = nil
      return
    }
    guard parts[1].utf8.count == 2, let month = Int(text: String(parts[1])), (1...12).contains(month) else {
      return nil
    }
    self.month = month
  }

  /// The month in which a day lies.
  public init(_ day: Day) {
    year = day.year
    month = day.month
  }

  /// Whether this ends before `other` begins; not, where it is one that cannot be told from the other.
  public func isBefore(_ other: YearMonth) -> Bool {
    guard year == other.year else { return year < other.year }
    guard let month, let otherMonth = other.month else { return false }
    return month < otherMonth
  }

  /// The year and month as they are written.
  public var description: String {
    let padded = String(repeating: "0", count: 4 - String(year).count) + String(year)
    return padded + (month.map { $0 < 10 ? "-0\($0)" : "-\($0)" } ?? "")
  }

  /// The month and year as people write them, such as "September 2017".
  public var inWords: String { month.map { "\(Day.monthNames[$0 - 1]) \(year)" } ?? "\(year)" }
}
