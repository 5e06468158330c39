import Engine
import Files
import Foundation
import Procedures
@testable import Web

/// The pages of a workbench over this repository’s profiles and cases, as somebody asks for them.
enum Asking {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path
  /// Those on whose answers these tests rest: whoever adds an authority changes none of them.
  private static let authorities = [
    "barnsley", "doncaster", "england", "north-wales", "stoke-on-trent", "wakefield", "wales",
  ]
  static let version = "of these tests"
  static let library = Result { Library(try Evaluator(conferenceProcedures)) }
  static let workbench = Result {
    let library = try Asking.library.get()
    return Workbench(
      try library.profiles(in: root + "/Authorities", named: authorities), try library.cases([root + "/Cases"]),
      exercises: try library.exercises(in: root + "/Cases/Exercises"), by: library.evaluator,
      version: version)
  }

  /// Another answer than the one that was expected, or no page that answers.
  struct Unexpected: Error {
    var reply: PageReply?
  }

  /// What a GET of an address, or a POST of fields to it, answers; with the tables offered as files beneath a page where `offeringTables`.
  static func reply(
    _ address: String, posting form: [(name: String, value: String)]? = nil, offeringTables: Bool = false
  ) throws -> PageReply {
    let sides = address.split(separator: "?", maxSplits: 1).map(String.init)
    let fields = Fields(try Fields(encoded: sides.count > 1 ? sides[1] : "").all + (form ?? []))
    let path = sides[0].split(separator: "/").map(String.init)
    for (route, parts) in Route.matching(path) where route.method == (form == nil ? .get : .post) {
      let ask = PageRequest(parts: parts, fields: fields)
      let workbench = try workbench.get()
      return offeringTables || fields["format"] != nil
        ? workbench.reply(by: route, to: ask) : route.answer(workbench, ask)
    }
    throw Unexpected()
  }

  /// The page at an address.
  static func whole(_ address: String, posting form: [(name: String, value: String)]? = nil) throws -> Page {
    let reply = try reply(address, posting: form)
    guard case .page(let page) = reply else { throw Unexpected(reply: reply) }
    return page
  }

  /// The content of the page at an address.
  static func page(_ address: String, posting form: [(name: String, value: String)]? = nil) throws -> String {
    try whole(address, posting: form).content.text
  }

  /// Where an address, or a form that is sent to it, leads.
  static func redirect(_ address: String, posting form: [(name: String, value: String)]? = nil) throws -> String {
    let reply = try reply(address, posting: form)
    guard case .redirect(let next) = reply else { throw Unexpected(reply: reply) }
    return next
  }

  /// The file that an address gives.
  static func download(
    _ address: String, posting form: [(name: String, value: String)]? = nil
  ) throws -> (name: String, text: String) {
    let reply = try reply(address, posting: form)
    guard case .download(let name, _, let text) = reply else { throw Unexpected(reply: reply) }
    return (name, text)
  }

  /// What is said where there is nothing at an address.
  static func missing(_ address: String) throws -> String {
    let reply = try reply(address)
    guard case .missing(let sentence) = reply else { throw Unexpected(reply: reply) }
    return sentence
  }

  /// What is said where what was sent is refused.
  static func refusal(_ address: String, posting form: [(name: String, value: String)]? = nil) throws -> String {
    let reply = try reply(address, posting: form)
    guard case .refused(let sentence) = reply else { throw Unexpected(reply: reply) }
    return sentence
  }
}
