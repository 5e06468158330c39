import Engine
import Files
import Foundation
import Procedures
@testable import Web

/// The pages of a workbench over this repository’s profiles and cases, as somebody asks for them.
enum Asking {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path
  static let library = Result { Library(try Evaluator(conferenceProcedures)) }
  static let workbench = Result {
    let library = try Asking.library.get()
    return try Workbench(
      try library.profiles(in: root + "/Authorities", named: []), try library.files([root + "/Cases"]),
      exercises: try library.exercises(in: root + "/Cases/Exercises"), by: library.evaluator)
  }

  struct Missing: Error {}

  /// What a GET of an address, or a POST of fields to it, answers.
  static func reply(_ address: String, posting form: [(name: String, value: String)]? = nil) throws -> PageReply {
    let sides = address.split(separator: "?", maxSplits: 1).map(String.init)
    let fields = Fields(try Fields(encoded: sides.count > 1 ? sides[1] : "").all + (form ?? []))
    let path = sides[0].split(separator: "/").map(String.init)
    for (route, parts) in Route.matching(path) where route.method == (form == nil ? .get : .post) {
      return route.answer(try workbench.get(), PageRequest(parts: parts, fields: fields))
    }
    throw Missing()
  }

  /// The content of the page at an address.
  static func page(_ address: String, posting form: [(name: String, value: String)]? = nil) throws -> String {
    guard case .page(let page) = try reply(address, posting: form) else { throw Missing() }
    return page.content
  }
}
