public import Calendars
import Records

/// Entries of a calendar as calendar programs read them (RFC 5545).
///
/// Nothing in it comes from a clock or from chance, so that the same entries give the same bytes. A day is a date; a time of day is written in
/// universal time, so that it is the same moment in every program and needs no description of a time zone, of which programs
/// disagree: they show it by their own clocks.
public struct CalendarFile: Sendable {
  /// What the calendar is called.
  public let name: String
  /// The day up to which the entries are known: of two with one name the later counts.
  public let asOf: Day?
  /// The entries in order.
  public let entries: [Entry]

  /// Entries under a name.
  public init(name: String, asOf: Day?, entries: [Entry]) {
    self.name = name
    self.asOf = asOf
    self.entries = entries
  }

  /// One entry: a day, or a moment on it.
  public struct Entry: Sendable {
    /// By which a calendar knows it again, and moves it in place of taking in another.
    public let id: String
    /// When it is.
    public let moment: Moment
    /// What it is, in a line.
    public let summary: String
    /// What is said of it, in lines.
    public let description: [String]
    /// Whether it is no longer so.
    public let isCancelled: Bool

    /// An entry.
    public init(id: String, moment: Moment, summary: String, description: [String], isCancelled: Bool = false) {
      self.id = id
      self.moment = moment
      self.summary = summary
      self.description = description
      self.isCancelled = isCancelled
    }
  }

  /// The file.
  public var text: String {
    let head = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Quorate//quorate diary//EN", "CALSCALE:GREGORIAN"]
    let lines = head + ["X-WR-CALNAME:\(Self.escaped(name))"] + entries.flatMap(lines) + ["END:VCALENDAR"]
    return lines.map { Self.folded($0) + "\r\n" }.joined()
  }

  private func lines(_ entry: Entry) -> [String] {
    let stamp = asOf ?? entry.moment.day
    return [
      "BEGIN:VEVENT", "UID:\(Self.escaped(entry.id))", "DTSTAMP:\(Self.digits(stamp))T000000Z",
      "SEQUENCE:\(max(0, asOf.map { Int($0.number) } ?? 0))", "DTSTART\(Self.start(entry.moment))",
      "SUMMARY:\(Self.escaped(entry.summary))",
      "DESCRIPTION:\(Self.escaped(entry.description.joined(separator: "\n")))",
      "STATUS:\(entry.isCancelled ? "CANCELLED" : "CONFIRMED")", "TRANSP:TRANSPARENT", "END:VEVENT",
    ]
  }

  private static func start(_ moment: Moment) -> String {
    guard let universal = moment.inGreenwichTime, let time = universal.time else {
      return ";VALUE=DATE:\(digits(moment.day))"
    }
    return ":\(digits(universal.day))T\("\(time)".filter { $0 != ":" })00Z"
  }

  private static func digits(_ day: Day) -> String { "\(day)".filter { $0 != "-" } }

  private static func escaped(_ text: String) -> String {
    text.printableLines.escaping { scalar in
      switch scalar {
      case "\\", ";", ",": "\\\(scalar)"
      case "\n": "\\n"
      case "\r": ""
      default: nil
      }
    }
  }

  /// The most bytes of a line.
  private static let longest = 75

  /// A line in parts that are no longer, between whole characters, each behind the first with a space before it.
  private static func folded(_ line: String) -> String {
    var result = ""
    var length = 0
    for character in line {
      let bytes = character.utf8.count
      if length + bytes > longest {
        result += "\r\n "
        length = 1
      }
      result.append(character)
      length += bytes
    }
    return result
  }
}
