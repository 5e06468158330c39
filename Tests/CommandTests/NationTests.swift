import Foundation
import Testing

@Suite("Each nation keeps its own holidays")
struct NationTests {
  /// A folder with an authority in England, one in Northern Ireland and one in Scotland, each of which sends minutes within five working
  /// days, and a case with a conference on one day. The folder may have a file of holidays.
  private func run(
    _ arguments: String..., conference date: String, holidays: String? = nil
  ) throws -> Command.Run {
    try Scratch.with { scratch in
      let authorities = scratch.url.appendingPathComponent("Authorities")
      try FileManager.default.copyItem(at: Command.folder("Fixtures/Nations"), to: authorities)
      let facts = "case: 1\nid: trial\ntitle: A trial\nconference: { kind: initial, date: \(date) }\n"
      try Data(facts.utf8).write(to: scratch.url.appendingPathComponent("trial.yaml"))
      if let holidays {
        let calendar = authorities.appendingPathComponent("Calendar")
        try FileManager.default.createDirectory(at: calendar, withIntermediateDirectories: true)
        try Data(holidays.utf8).write(to: calendar.appendingPathComponent("bank-holidays.yaml"))
      }
      return try Command.run([arguments[0], "trial.yaml"] + arguments.dropFirst(), in: scratch.url)
    }
  }

  private func due(_ authority: String, conference date: String, holidays: String? = nil) throws -> String {
    let run = try run("run", "--authority", authority, "--format", "json", conference: date, holidays: holidays)
    #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
    let after = try #require(run.output.components(separatedBy: "\"due\": \"").dropFirst().first)
    return String(after.prefix(10))
  }

  @Test(
    "working days skip the holidays of the authority’s own nation, and of no other",
    arguments: [
      // 2 January is kept in Scotland, 17 March and 12 July in Northern Ireland, Easter Monday in all but Scotland.
      ("2025-12-30", "2026-01-07", "2026-01-07", "2026-01-08"),
      ("2026-03-16", "2026-03-23", "2026-03-24", "2026-03-23"),
      ("2026-07-10", "2026-07-17", "2026-07-20", "2026-07-17"),
      ("2026-04-02", "2026-04-13", "2026-04-13", "2026-04-10"),
      ("2026-07-31", "2026-08-07", "2026-08-07", "2026-08-10"),
      ("2026-08-28", "2026-09-07", "2026-09-07", "2026-09-04"),
    ])
  func nations(_ conference: String, _ england: String, _ northernIreland: String, _ scotland: String) throws {
    #expect(try due("hazel", conference: conference) == england)
    #expect(try due("whin", conference: conference) == northernIreland)
    #expect(try due("rowan", conference: conference) == scotland)
  }

  @Test("a local holiday and a day on which the offices are closed are skipped, and named among what was left out")
  func localAndClosed() throws {
    #expect(try due("rowan", conference: "2026-09-18") == "2026-09-28")
    #expect(try due("hazel", conference: "2026-09-18") == "2026-09-25")
    #expect(try due("rowan", conference: "2026-12-23") == "2027-01-06")
    let text = try run("run", "--authority", "rowan", conference: "2026-12-23").output
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      text.contains(
        "Left out besides weekends: Friday 25 December 2026 (Christmas Day), Monday 28 December 2026 (Boxing Day), Tuesday 29 December 2026 (offices closed), Friday 1 January 2027 (New Year’s Day) and Monday 4 January 2027 (2nd January)."
      ), "\(text)")
    let local = try run("run", "--authority", "rowan", conference: "2026-09-18").output
    #expect(local.contains("(local holiday)"))
  }

  @Test("a file of holidays adds and takes away days for all profiles, or for those of one nation")
  func file() throws {
    let proclaimed = "holidays: 1\nmore: [2026-06-15]\nscotland: { more: [2026-06-16], less: [2026-11-30] }\n"
    #expect(try due("hazel", conference: "2026-06-12") == "2026-06-19")
    #expect(try due("hazel", conference: "2026-06-12", holidays: proclaimed) == "2026-06-22")
    #expect(try due("rowan", conference: "2026-06-12", holidays: proclaimed) == "2026-06-23")
    #expect(try due("rowan", conference: "2026-11-27") == "2026-12-07")
    #expect(try due("rowan", conference: "2026-11-27", holidays: proclaimed) == "2026-12-04")
  }

  @Test("a faulty file of holidays is told word for word, once")
  func faultyFile() throws {
    let holidays = "holidays: 1\nless: [2026-11-30, 2026-11-29]\nscotland: { less: [2026-04-06] }\nwales: {}\n"
    let (compare, check) = (
      try run("compare", conference: "2026-06-12", holidays: holidays),
      try run("check", "Authorities/hazel.yaml", "Authorities/rowan.yaml", conference: "2026-06-12", holidays: holidays)
    )
    #expect(compare.status == 65 && check.status == 1 && compare.errors == check.errors)
    #expect(
      compare.errors == """
        Authorities/Calendar/bank-holidays.yaml:2:20: error: this day is no bank holiday of England and Wales, Scotland or Northern Ireland to begin with
            2 | less: [2026-11-30, 2026-11-29]
              |                    ^^^^^^^^^^

        Authorities/Calendar/bank-holidays.yaml:3:20: error: this day is no bank holiday of Scotland to begin with
            3 | scotland: { less: [2026-04-06] }
              |                    ^^^^^^^^^^

        Authorities/Calendar/bank-holidays.yaml:4:1: error: this key is not known here
            4 | wales: {}
              | ^^^^^
              = help: the keys here are: holidays, more, less, local, closed, published, england-and-wales,
                      scotland, northern-ireland

        """)
  }

  private static let past = "Bank holidays after 2028 are worked out by rule"

  @Test(
    "a last day past the last published year is remarked on, in every format",
    arguments: ["text", "markdown", "html", "json", "csv"])
  func unpublished(format: String) throws {
    func output(_ date: String, _ holidays: String? = nil) throws -> String {
      try run("compare", "--format", format, conference: date, holidays: holidays).output
        .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    #expect(try output("2028-12-22").contains(Self.past), "the last day is in January 2029")
    #expect(try !output("2028-12-01").contains(Self.past))
    #expect(try !output("2028-12-22", "holidays: 1\npublished: 2029\n").contains(Self.past))
    let scotland = try output("2030-05-01", "holidays: 1\nscotland: { published: 2029 }\n")
    #expect(scotland.contains(Self.past) && scotland.contains("Bank holidays after 2029 are worked out by rule"))
  }

  @Test("before the first year of a nation’s list its holidays are not known, and that is remarked on")
  func unknown() throws {
    let json = try run("compare", "--format", "json", conference: "2011-11-28").output
    #expect(json.components(separatedBy: "\"holidays-unknown\"").count == 3)
    #expect(json.contains("Bank holidays of Scotland before 2012 are worked out by the rules of later years"))
    #expect(json.contains("Bank holidays of Northern Ireland before 2012 are worked out by the rules of later years"))
    #expect(try !run("compare", "--format", "json", conference: "2012-03-01").output.contains("holidays-unknown"))
  }

  @Test(
    "an authority of another nation keeps the days that its profile lists, and years that it does not list are remarked on"
  )
  func elsewhere() throws {
    try Scratch.with { scratch in
      let rowan = try String(contentsOf: Command.folder("Fixtures/Nations/rowan.yaml"), encoding: .utf8)
        .replacingOccurrences(of: "nation: scotland", with: "nation: elsewhere")
        .split(separator: "\n").map { line in
          line.hasPrefix("calendar:") ? "calendar: { holidays: listed, more: [2026-05-11, 2026-05-12] }" : String(line)
        }
      try Data(rowan.joined(separator: "\n").utf8).write(to: scratch.url.appendingPathComponent("rowan.yaml"))
      func output(_ date: String) throws -> String {
        let facts = "case: 1\nid: trial\ntitle: A trial\nconference: { kind: initial, date: \(date) }\n"
        try Data(facts.utf8).write(to: scratch.url.appendingPathComponent("trial"))
        let run = try Command.run(
          "compare", scratch.path("trial"), "--authorities", scratch.url.path, "--format", "json")
        #expect(run.status == 0, "\(run.errors)")
        return run.output
      }
      let listed = try output("2026-05-08")
      #expect(listed.contains("\"due\": \"2026-05-19\"") && !listed.contains("\"holidays-unlisted\""))
      let other = try output("2026-12-23")
      #expect(other.contains("\"due\": \"2026-12-30\"") && !other.contains("\"holidays-unlisted\""))
      #expect(
        try output("2027-05-08").contains(
          "The bank holidays of years other than 2026 are not listed: last days may move by them."))
    }
  }

  @Test("a meeting on a bank holiday is odd where it is one, and it is said where")
  func oddity() throws {
    func compared(_ date: String, _ authority: String? = nil) throws -> String {
      guard let authority else { return try run("compare", "--format", "json", conference: date).output }
      return try run("compare", "--authority", authority, "--format", "json", conference: date).output
    }
    func odd(_ date: String, _ authority: String) throws -> Bool {
      try compared(date, authority).contains("no-working-day")
    }
    #expect(try odd("2026-01-02", "rowan") && odd("2026-04-06", "hazel") && odd("2026-03-17", "whin"))
    #expect(try !odd("2026-01-02", "hazel") && !odd("2026-04-06", "rowan") && !odd("2026-03-17", "rowan"))
    #expect(
      try compared("2026-04-06").contains(
        "is a bank holiday in England and Wales and Northern Ireland: Easter Monday."))
    #expect(try compared("2026-05-04").contains("is a bank holiday: Early May bank holiday."))
  }
}
