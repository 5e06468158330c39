import ArgumentParser
import Calendars
import Cases
import Engine
import Files
import ProcedureKit
import Profiles
import Records
import Rendering

/// `quorate diary`: what is due in one case under one authority, and when.
struct DiaryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diary", abstract: "What is due in one case under one authority, when, and by which rule.",
    discussion: """
      Where the case does not say whether a plan was made, both are shown. With --format ics it is a file for a calendar: taken in again, \
      it moves its entries and doubles none.
      """)

  @Argument(
    help: ArgumentHelp(
      "Cases: YAML files, JSON Lines, folders of either, or - for standard input.", valueName: "case"))
  var files: [String]

  @Option(help: ArgumentHelp("The authority.", valueName: "id"))
  var authority: String

  @Option(
    help: ArgumentHelp(
      "The day up to which the case is told, or ‘today’, where the case does not say that itself: what is later is planned.",
      valueName: "day"))
  var on: String?

  @Flag(help: "Use the national clauses where the document is silent or defers, and say so.")
  var national = false

  @OptionGroup var options: SharedOptions<DiaryFormat>

  func run() throws {
    let day = try on.map(Self.day)
    let library = try Library()
    let (cases, profiles) = try library.several(files, in: options.authorities, named: [authority])
    guard let profile = profiles.first else { return }
    let clauses = try clauses(of: profile, library)
    let diaries = try cases.map { read in
      Diary(try day.map { try told(read, on: $0) } ?? read, profile, clauses, by: library.evaluator)
    }
    if options.format == .ics, diaries.count > 1 {
      throw ValidationError("A calendar file is of one case: name one, or choose another format.")
    }
    try options.show(
      several: diaries, as: .diaries, document: \.document, json: \.json, table: \.table, calendar: \.calendar)
  }

  private func clauses(of profile: Profile, _ library: Library) throws -> Clauses {
    let clauses = library.evaluator.clauses(of: profile)
    guard national else { return clauses }
    let nations = try Library.nations(
      among: library.profiles(in: options.authorities, named: []), of: options.authorities)
    let guidance = library.evaluator.nationalClauses(among: nations)[profile.nation]
    return guidance.map { clauses.fillingSilences(from: $0) } ?? clauses
  }

  /// The day that was typed; nothing else of this program asks what day it is.
  private static func day(_ text: String) throws -> Day {
    if text == "today" { return Terminal.today }
    guard let day = Day(text) else {
      throw ValidationError("--on takes a day such as 2026-05-20 or ‘20 May 2026’, or ‘today’.")
    }
    return day
  }

  /// The case as told up to a day, where it does not say up to which it is told: what it plans would else be taken for done.
  private func told(_ facts: Case, on day: Day) throws -> Case {
    if let own = facts.toldOn, own != day {
      throw ValidationError("The case says itself that it is told up to \(own): change it there, or leave --on out.")
    }
    do throws(Diagnostics) { return try facts.supposing(.told(on: day)) } catch { throw Unreadable(error.all) }
  }
}
