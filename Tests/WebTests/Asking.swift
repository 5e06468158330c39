import Engine
import Folders
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
  static func reply(_ address: String, posting form: [(name: String, value: String)]? = nil) throws -> Reply {
    let sides = address.split(separator: "?", maxSplits: 1).map(String.init)
    let fields = Fields((Fields(encoded: sides.count > 1 ? sides[1] : "")?.all ?? []) + (form ?? []))
    for route in Route.all where route.method == (form == nil ? .get : .post) {
      guard let parts = parts(of: sides[0], in: route.path) else { continue }
      return route.answer(try workbench.get(), Ask(parts: parts, fields: fields, address: address))
    }
    throw Missing()
  }

  /// The content of the page at an address.
  static func page(_ address: String, posting form: [(name: String, value: String)]? = nil) throws -> String {
    guard case .page(let page) = try reply(address, posting: form) else { throw Missing() }
    return page.content
  }

  private static func parts(of path: String, in pattern: String) -> [String: String]? {
    let (words, names) = (path.split(separator: "/"), pattern.split(separator: "/"))
    guard words.count == names.count else { return nil }
    var parts: [String: String] = [:]
    for (word, name) in zip(words, names) {
      if name.hasPrefix(":") { parts[String(name.dropFirst())] = String(word) } else if word != name { return nil }
    }
    return parts
  }
}
