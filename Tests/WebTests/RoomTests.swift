import Engine
import Foundation
import Profiles
import Records
import Testing
import Training
@testable import Web

@Suite("Exercises on paper and with a room")
struct RoomTests {
  private func quiz(_ set: String, _ number: Int) throws -> Quiz {
    let workbench = try Asking.workbench.get()
    let found = try #require(workbench.exercises.first { $0.id == set })
    return try #require(
      Quiz(found.exercises[number - 1], on: workbench.cases, among: workbench.authorities, by: workbench.evaluator))
  }

  @Test(
    "a whole set prints without hints, a sheet an exercise, and its answers behind all of them",
    arguments: TrainTests.exercises)
  func printed(_ address: TrainTests.Address) throws {
    let page = try Asking.page("/train/\(address.set.id)/print")
    let quiz = try quiz(address.set.id, address.number)
    let parts = page.components(separatedBy: "<section class=\"answer-key\">")
    #expect(
      parts.count == 2 && parts[0].components(separatedBy: "exercise-sheet").count == address.set.exercises.count + 1)
    if let hint = quiz.exercise.hint { #expect(!page.contains(hint)) }
    let sheet = parts[0].components(separatedBy: "<section class=\"exercise-sheet\">")[address.number]
    #expect(sheet.components(separatedBy: "☐").count == quiz.choices.count * quiz.comparison.authorities.count + 1)
    #expect(!sheet.contains("<strong>\(quiz.comparison.authorities[0].profile.name)"))
    let key = parts[1].components(separatedBy: "<h3>")[address.number]
    for (index, authority) in quiz.comparison.authorities.enumerated() {
      let right = try #require(quiz.right(for: index))
      let line = try #require(key.components(separatedBy: "<li ").first { $0.hasPrefix("value=\"\(right.number)\"") })
      let names = line.components(separatedBy: "<strong>").last?.components(separatedBy: "read another way").first ?? ""
      #expect(names.contains(authority.profile.name), "\(address) \(authority.profile.name)")
    }
  }

  @Test("one exercise prints boxes in place of its fields, and not its hint")
  func sheet() throws {
    let page = try Asking.page("/train/clocks-and-last-days/1")
    #expect(page.contains("<div class=\"print-only\">\n<table class=\"pen\">"))
    #expect(page.contains("<details class=\"no-print\">\n<summary>A hint</summary>"))
    #expect(page.contains("<form class=\"no-print\" method=\"get\" action=\"/train/clocks-and-last-days/1\">"))
  }

  @Test("hands are counted beside each outcome, and stand beside what is right")
  func hands() throws {
    let quiz = try quiz("clocks-and-last-days", 1)
    let place = try #require(quiz.comparison.authorities.firstIndex { $0.profile.authority == "wakefield" })
    let right = try #require(quiz.right(for: place)?.number)
    let wrong = try #require(quiz.choices.first { $0.number != right }?.number)
    let count = "hands.wakefield.\(right)=12&hands.wakefield.\(wrong)=8&hands.barnsley.\(wrong)=x"
    let asked = try Asking.page("/train/clocks-and-last-days/1/room?\(count)")
    #expect(asked.contains("name=\"hands.wakefield.\(right)\" min=\"0\" max=\"999\" value=\"12\""))
    #expect(!asked.contains("✓") && !asked.contains("≈"))
    let told = try Asking.page("/train/clocks-and-last-days/1/room?\(count)&reveal=yes")
    #expect(told.contains("<strong>Hands that were right:</strong> Wakefield 12 of 20."))
    #expect(told.components(separatedBy: "<strong class=\"good\">✓").count == quiz.comparison.authorities.count + 1)
    #expect(told.contains("<input type=\"hidden\" name=\"hands.wakefield.\(wrong)\" value=\"8\">8"))
  }
}
