import Cases
import Files
import Foundation
import Profiles
import Testing
import Training
@testable import Web

@Suite("The workbench with two authorities more, one of them a draft")
struct SixthAuthorityPageTests {
  @Test("Every page that lists, compares and trains opens")
  func pages() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("quorate-sixth-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.copyItem(atPath: Asking.root + "/Authorities", toPath: folder.path)
    let model = try String(contentsOfFile: Asking.root + "/Authorities/wakefield.yaml", encoding: .utf8)
    let whole = model.replacing("\nauthority: wakefield\n", with: "\nauthority: alderley\n").replacing(
      "\nname: Wakefield\n", with: "\nname: Alderley\n")
    try Data(whole.utf8).write(to: folder.appendingPathComponent("alderley.yaml"))
    let head =
      "profile: 1\nauthority: birchley\nname: Birchley\nnation: wales\ndocument: { title: Draft }\ncalendar: england-and-wales\ndraft: yes\nprocedures: {}\n"
    try Data(head.utf8).write(to: folder.appendingPathComponent("birchley.yaml"))
    let library = try Asking.library.get()
    let workbench = Workbench(
      try library.profiles(in: folder.path, named: []), try library.cases([Asking.root + "/Cases"]),
      exercises: try library.exercises(in: Asking.root + "/Cases/Exercises"), by: library.evaluator,
      version: Asking.version)
    let exercises = workbench.exercises.flatMap { set in set.exercises.indices.map { "/train/\(set.id)/\($0 + 1)" } }
    let addresses =
      ["/", "/authorities", "/authorities/alderley", "/authorities/birchley", "/train", "/what-if"]
      + workbench.cases.map { "/compare/\($0.id)" } + exercises
    for address in addresses {
      let path = address.split(separator: "/").map(String.init)
      let replies = Route.matching(path).filter { $0.0.method == .get }.map { route, parts in
        route.answer(workbench, PageRequest(parts: parts, fields: Fields()))
      }
      let isPage = replies.contains { if case .page = $0 { true } else { false } }
      #expect(isPage, "\(address)")
    }
  }
}
