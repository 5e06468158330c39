public import Records
public import Calendars

/// One authority's answers to every parameter, and the document they come from.
public struct Profile: Sendable {
  /// The authority's key: the name of its file.
  public internal(set) var authority = ""
  /// The authority's name as people write it.
  public internal(set) var name = ""
  /// Whether the profile speaks for one authority or for a whole nation.
  public internal(set) var scope = Scope.authority
  /// The nation whose law applies.
  public internal(set) var nation = Nation.england
  /// The document that was transcribed.
  public internal(set) var document = DocumentReference()
  /// How time is counted where the document does not say.
  public internal(set) var conventions = Conventions.standard
  /// The authority's own words for what every procedure has.
  public internal(set) var terms = Terms()
  /// Whether parameters may be left without a clause.
  public internal(set) var isDraft = false
  /// The figures of the document that no rule rests on, each with the reason.
  public internal(set) var figuresWithoutRule: [UnruledPassage] = []
  /// Sentences of the document with a duty in them that answer no parameter.
  public internal(set) var sentencesWithoutRule: [UnruledPassage] = []
  /// The clauses, one for each slot of the catalogue by which the profile was read.
  public internal(set) var clauses: [any AnyClause] = []
  /// The text that was read.
  var source: Source?

  /// The fingerprint of the text that was read: 64 hexadecimal digits of its SHA-256, made when it is asked for.
  public var digest: String { source?.digest ?? "" }

  /// A profile that says nothing.
  init() {}
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
