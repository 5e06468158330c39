import Calendars
import Foundation
import Testing

/// The bank holidays of England and Wales as the government publishes them, from 2012 to 2028.
enum PublishedHolidays {
  private struct Division: Decodable {
    let events: [Event]
  }

  private struct Event: Decodable {
    let title: String
    let date: String
    let notes: String
  }

  static let years = 2012...2028

  static func all() throws -> [BankHoliday] {
    let url = try #require(Bundle.module.url(forResource: "bank-holidays", withExtension: "json"))
    let divisions = try JSONDecoder().decode([String: Division].self, from: Data(contentsOf: url))
    return try #require(divisions["england-and-wales"]).events.map { event in
      BankHoliday(
        day: try #require(Day(event.date)), name: event.title, isSubstitute: event.notes == "Substitute day")
    }
  }
}
