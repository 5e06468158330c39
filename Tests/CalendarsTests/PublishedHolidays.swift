import Calendars
import Foundation
import Testing

/// The bank holidays of each part of the United Kingdom as the government publishes them, from 2012 to 2028.
enum PublishedHolidays {
  private struct List: Decodable {
    let events: [Event]
  }

  private struct Event: Decodable {
    let title: String
    let date: String
    let notes: String
  }

  static let years = 2012...2028

  static func all(_ division: Division = .englandAndWales) throws -> [BankHoliday] {
    let url = try #require(Bundle.module.url(forResource: "bank-holidays", withExtension: "json"))
    let divisions = try JSONDecoder().decode([String: List].self, from: Data(contentsOf: url))
    let name =
      switch division {
      case .englandAndWales: "england-and-wales"
      case .scotland: "scotland"
      case .northernIreland: "northern-ireland"
      }
    return try #require(divisions[name]).events.map { event in
      BankHoliday(
        day: try #require(Day(event.date)), name: event.title, isSubstitute: event.notes == "Substitute day")
    }
  }
}
