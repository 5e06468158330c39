import Training
import Cases
import Engine
import Foundation
import ProcedureKit
import Profiles
import Records
import Rendering
import Testing
@testable import Web

@Suite("Train: predict, then reveal")
struct TrainTests {
  /// An exercise by its set and number.
  struct Address: CustomTestStringConvertible, Sendable {
    let set: ExerciseSet
    let number: Int
    var testDescription: String { "\(set.id) \(number)" }
  }

  static let exercises: [Address] =
    (try? Asking.workbench.get().exercises.flatMap { set in
      set.exercises.indices.map { Address(set: set, number: $0 + 1) }
    })
    ?? []

  /// The page at an address, or what is said where there is none.
  private func page(_ path: String, _ fields: [(String, String)] = []) throws -> (title: String, content: String) {
    let query = Fields(fields.map { (name: $0.0, value: $0.1) }).encoded
    switch try Asking.reply(query.isEmpty ? path : "\(path)?\(query)") {
    case .page(let page): return (page.title, page.content.text)
    case .missing(let sentence): return ("missing", sentence)
    default: return ("", "")
    }
  }

  private func quiz(_ address: Address) throws -> Quiz {
    let workbench = try Asking.workbench.get()
    return try #require(
      Quiz(
        address.set.exercises[address.number - 1], on: workbench.cases, among: workbench.authorities,
        by: workbench.evaluator))
  }

  @Test("There are sets enough, and the first page of the part leads to each and to each case")
  func sets() throws {
    let workbench = try Asking.workbench.get()
    #expect(workbench.exercises.count >= 2 && Self.exercises.count >= 8)
    let content = try page("/train").content
    for set in workbench.exercises { #expect(content.contains("<a href=\"/train/\(set.id)\">\(set.title)</a>")) }
    for file in workbench.cases { #expect(content.contains("<a href=\"/present/\(file.id)\">")) }
  }

  @Test("Before it is revealed a page shows the case and the choices, and nothing of the answers", arguments: exercises)
  func question(_ address: Address) throws {
    let quiz = try quiz(address)
    let page = try page("/train/\(address.set.id)/\(address.number)")
    #expect(page.title == "Exercise \(address.number) of \(address.set.exercises.count): \(address.set.title)")
    #expect(page.content.contains("<h3>What happened, and when</h3>"))
    let options = quiz.choices.map { "<option value=\"\($0.prediction.key)\">\($0.number). " }
    for option in options {
      #expect(page.content.components(separatedBy: option).count == quiz.comparison.authorities.count + 1, "\(option)")
    }
    #expect(!page.content.contains("right</span>"))
    for authority in quiz.comparison.authorities {
      for place in authority.clauses.all.flatMap(\.places) {
        #expect(!page.content.contains("“\(place.anchor)”".escapedForHTML))
      }
    }
  }

  @Test("The choices read differently, hold every right answer and at least one that is nobody’s", arguments: exercises)
  func choices(_ address: Address) throws {
    let quiz = try quiz(address)
    #expect(Set(quiz.choices.map(\.words)).count == quiz.choices.count)
    #expect(Set(quiz.choices.map(\.prediction.key)).count == quiz.choices.count)
    let right = quiz.comparison.authorities.indices.map { quiz.right(for: $0)?.number }
    #expect(!right.contains(nil))
    #expect(Set(right).count < quiz.choices.count && Set(right).count >= 2)
  }

  @Test("All right predictions are told so, and so are all wrong ones, each with reasons", arguments: exercises)
  func revelation(_ address: Address) throws {
    let quiz = try quiz(address)
    let authorities = quiz.comparison.authorities
    let path = "/train/\(address.set.id)/\(address.number)"
    var right: [(String, String)] = []
    var wrong: [(String, String)] = []
    for (index, authority) in authorities.enumerated() {
      let answer = try #require(quiz.right(for: index))
      let other = try #require(quiz.choices.first { $0.number != answer.number })
      right.append((authority.profile.authority, answer.prediction.key))
      wrong.append((authority.profile.authority, other.prediction.key))
    }
    let all = try page(path, right).content
    #expect(all.contains("<h2>\(authorities.count) of \(authorities.count) right</h2>"))
    #expect(!all.contains("✗ not right") && !all.contains("The outcome is"))
    let none = try page(path, wrong).content
    #expect(none.contains("<h2>0 of \(authorities.count) right</h2>") && !none.contains("✓ right"))
    for index in authorities.indices {
      #expect(all.contains(quiz.comparison.answer(quiz.row, of: index).fragment()))
    }
    if address.number < address.set.exercises.count {
      let score = "\(address.number).\(authorities.count)of\(authorities.count)"
      #expect(all.contains("href=\"/train/\(address.set.id)/\(address.number + 1)?done=\(score)\" rel=\"next\""))
    }
  }

  @Test("What is predicted is told apart by the last day, by the decision, and by silence")
  func predictions() throws {
    let found = try page(
      "/train/clocks-and-last-days/1",
      [
        ("barnsley", "due.2023-05-22"), ("doncaster", "due.2023-05-15"), ("north-wales", "no-answer.silent"),
        ("stoke-on-trent", "due.2023-05-15"), ("wakefield", "due.2023-05-15"),
      ]
    ).content
    #expect(found.contains("<h2>4 of 5 right</h2>"))
    #expect(found.contains("<h3>North Wales <span class=\"tag good\">✓ right</span></h3>"))
    #expect(found.contains("<h3>Doncaster <span class=\"tag\">≈ right if the text is read another way</span></h3>"))
    #expect(found.contains("<dd>Due by Monday 22 May 2023.</dd>"))
    #expect(found.contains("Doncaster, read another way:"))
  }

  @Test("A prediction to which no reading comes is not right")
  func wrong() throws {
    let fields = ["barnsley", "doncaster", "north-wales", "stoke-on-trent", "wakefield"].map {
      ($0, "no-answer.silent")
    }
    let found = try page("/train/clocks-and-last-days/1", fields).content
    #expect(found.contains("<h3>Doncaster <span class=\"tag bad\">✗ not right</span></h3>"))
    #expect(found.contains("<h2>1 of 5 right</h2>"))
  }

  @Test("A prediction that is missing or unknown is asked for at its field; the others stay chosen")
  func incomplete() throws {
    let page = try page("/train/clocks-and-last-days/1", [("barnsley", "due.2023-05-22"), ("doncaster", "nonsense")])
    #expect(page.title == "Error: Exercise 1 of 6: Clocks and last days")
    #expect(page.content.contains("<option value=\"due.2023-05-22\" selected>"))
    #expect(!page.content.contains("<a href=\"#of-barnsley\">"))
    #expect(page.content.contains("<a href=\"#of-doncaster\">Choose an outcome for Doncaster</a>"))
    #expect(page.content.contains("id=\"of-doncaster-missing\">Choose an outcome for Doncaster</span>"))
    #expect(!page.content.contains("nonsense"))
  }

  @Test("The score is carried from page to page, and shown on a sheet")
  func score() throws {
    let done = [("done", "1.4of5,3.2of5")]
    let set = try page("/train/clocks-and-last-days", done).content
    #expect(set.contains("<strong>6 of 10 right</strong>, 2 of 6 exercises done."))
    #expect(set.contains("href=\"/train/clocks-and-last-days/2?done=1.4of5%2C3.2of5\""))
    let exercise = try page("/train/clocks-and-last-days/2", done).content
    #expect(exercise.contains("<input type=\"hidden\" name=\"done\" value=\"1.4of5,3.2of5\">"))
    let sheet = try page("/train/clocks-and-last-days/score", done)
    #expect(sheet.title == "Score sheet: Clocks and last days")
    #expect(
      sheet.content.contains(">4 of 5 right</td>")
        && sheet.content.contains(">☐ not done yet</td>"))
    #expect(sheet.content.contains("<strong>6 of 10 right</strong>, 2 of 6 exercises done."))
  }

  @Test(
    "What a forged score says beyond its set is left out",
    arguments: [
      ("", ""), ("1.4of5", "1.4of5"), ("2.5of5,1.0of5", "1.0of5,2.5of5"), ("1.6of5", ""), ("1.4of9", ""),
      ("7.1of5", ""),
      ("0.1of5", ""), ("-1.1of5", ""), ("1.4of5of5", ""), ("1.4", ""), ("1.of", ""), (".4of5", ""),
      ("1.4of5,,x", "1.4of5"),
      ("99999999999999999999.1of5", ""), ("1.4of5,1.2of5", "1.2of5"), ("<b>.1of5", ""),
    ])
  func forged(_ text: String, _ kept: String) { #expect(Score(text, outOf: [5, 5, 5]).text == kept) }

  @Test(
    "An address that names nothing is told what to do",
    arguments: [
      "/train/none", "/train/none/1", "/train/clocks-and-last-days/0", "/train/clocks-and-last-days/99",
      "/train/clocks-and-last-days/x", "/train/none/score", "/train/none/print", "/train/none/1/room",
      "/train/clocks-and-last-days/99/room", "/present/none", "/present/divided-equally?to=0",
      "/present/divided-equally?to=99", "/present/divided-equally?to=x", "/present/divided-equally?to=1.x",
    ])
  func missing(_ path: String) throws {
    let reply = try page(path)
    #expect(reply.title == "missing" && reply.content.hasSuffix("."))
  }
}
