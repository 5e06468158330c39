import Engine
import Foundation
import Profiles
import Testing

@Suite("A draft shows the passages that may answer a parameter")
struct PassageTests {
  @Test("the likeliest first, with its section, its lines and an anchor that holds the figure")
  func small() throws {
    let text = """
      1. Welcome

      Guests are welcomed by whoever is near the door.

      2. Who must come

      A conference is quorate where at least three agencies are represented.
      The chair may go on with fewer.

      3. Afterwards

      Minutes are sent to everybody within 20 working days of the conference.
      """
    let catalogue = try Repository.evaluator.get().catalogue
    let finder = PassageFinder(Array(text.utf8), catalogue, like: [])
    func first(_ key: String) throws -> Passage {
      let slot = try #require(catalogue.slot(of: key))
      return try #require(finder.passages(for: slot).first)
    }
    let quorum = try first("quoracy.fewest")
    #expect(quorum.section == "2. Who must come" && quorum.lines == 7...8)
    #expect(quorum.anchor == "at least three agencies are represented")
    let minutes = try first("minutes.limit")
    #expect(minutes.section == "3. Afterwards" && minutes.lines == 12...12)
    #expect(minutes.anchor.contains("20 working days"))
  }

  /// Measured on the texts where they are at hand, in the folder that QUORATE_SOURCES names.
  @Test("the true place among the first three, of every clause that states something")
  func places() throws {
    guard let folder = ProcessInfo.processInfo.environment["QUORATE_SOURCES"] else { return }
    let catalogue = try Repository.evaluator.get().catalogue
    let profiles = Repository.profiles.filter { $0.document.text != nil }
    var (all, found, amongFive, computed, computedFound) = (0, 0, 0, 0, 0)
    for profile in profiles {
      guard let reference = profile.document.text,
        let data = FileManager.default.contents(atPath: "\(folder)/\(reference.file)")
      else { continue }
      let others = profiles.filter { $0.authority != profile.authority }
      let finder = PassageFinder(Array(data), catalogue, like: others)
      let lines = String(decoding: data, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
      for (slot, clause) in profile.clauses.enumerated() where clause.givesRule && !clause.allPlaces.isEmpty {
        let rank = finder.passages(for: slot, count: 5).firstIndex { passage in
          let own = lines[(passage.lines.lowerBound - 1)..<passage.lines.upperBound].joined(separator: " ")
          return clause.allPlaces.contains { plain(own).contains(plain($0.anchor)) }
        }
        let isThere = rank.map { $0 < 3 } ?? false
        all += 1
        amongFive += rank == nil ? 0 : 1
        found += isThere ? 1 : 0
        if !catalogue.parameters[slot].isDescriptive {
          computed += 1
          computedFound += isThere ? 1 : 0
        }
      }
    }
    print(
      "passages: \(found) of \(all) stated clauses, \(computedFound) of \(computed) computed ones; \(amongFive) among five"
    )
    #expect(found * 100 >= all * 84 && amongFive * 100 >= all * 89)
  }

  private func plain(_ text: some StringProtocol) -> String { text.lowercased().filter { $0.isLetter || $0.isNumber } }
}
