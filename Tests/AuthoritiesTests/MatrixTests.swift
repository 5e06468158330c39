import Engine
import Foundation
import ProcedureKit
import Procedures
import Profiles
import Records
import Rendering
import Testing

@Suite("The matrix, the draft and the reference")
struct MatrixTests {
  private let authorities = Repository.profiles.filter { $0.scope == .authority }

  @Test("Every parameter has a state in each authority, and a value where one is stated")
  func states() throws {
    let evaluator = try Repository.evaluator.get()
    let matrix = Matrix(authorities, by: evaluator)
    #expect(matrix.rows.count == evaluator.catalogue.parameters.count)
    for row in matrix.rows {
      #expect(row.clauses.count == authorities.count)
      for (clause, profile) in zip(row.clauses, authorities) {
        #expect(clause.state != .untranscribed || profile.isDraft)
        if clause.state == .stated {
          #expect(clause.valueText != nil && clause.force != nil && !clause.places.isEmpty, "\(row.key)")
        }
      }
    }
    let read = try #require(JSONSerialization.jsonObject(with: Data(matrix.json.text.utf8)) as? [String: Any])
    #expect((read["parameters"] as? [Any])?.count == matrix.rows.count)
  }

  @Test("National columns stand beside the authorities and never make them differ")
  func national() throws {
    let evaluator = try Repository.evaluator.get()
    let nations = Repository.profiles.filter { $0.scope == .national }
    let with = Matrix(authorities + nations, by: evaluator)
    let without = Matrix(authorities, by: evaluator)
    #expect(with.profiles.count == authorities.count + nations.count && !nations.isEmpty)
    for (one, other) in zip(with.rows, without.rows) {
      #expect(one.differs == other.differs && one.strictest == other.strictest && one.laxest == other.laxest)
    }
    #expect(with.document(by: evaluator).text().contains("no national figure was gathered"))
  }

  @Test("A value that is written can be read again", arguments: Repository.profiles.map(\.authority))
  func roundTrip(_ authority: String) throws {
    let evaluator = try Repository.evaluator.get()
    let profile = try #require(Repository.profiles.first { $0.authority == authority })
    for (key, (clause, parameter)) in zip(
      evaluator.catalogue.keys, zip(profile.clauses, evaluator.catalogue.parameters))
    {
      guard let text = clause.valueText, !parameter.isDescriptive else { continue }
      var diagnostics = Diagnostics(in: Source(name: key, bytes: Array(text.utf8)))
      let parsed = diagnostics.parse()
      let node = try #require(parsed, "\(key): \(text)")
      let again = parameter.brief(node, force: .must, at: Place(section: "", anchor: ""), &diagnostics)
      #expect(again?.valueText == text, "\(key)")
    }
  }

  @Test("A draft holds every parameter, and is read as a draft")
  func draft() throws {
    let evaluator = try Repository.evaluator.get()
    let other = try #require(authorities.first)
    let text = ProfileTemplate(authority: "leeds", name: "Leeds: a \"city\"", like: other).yaml(by: evaluator)
    let profile = try ProfileReader(evaluator.catalogue).profile(
      in: Source(name: "leeds.yaml", bytes: Array(text.utf8)))
    #expect(profile.isDraft && profile.name == "Leeds: a \"city\"")
    #expect(profile.clauses.allSatisfy { $0.state == .untranscribed })
    for parameter in evaluator.catalogue.parameters { #expect(text.contains("# \(parameter.documentation)")) }
  }

  @Test("The reference names every parameter and question")
  func reference() throws {
    let evaluator = try Repository.evaluator.get()
    let text = Reference.document(by: evaluator).markdown
    for key in evaluator.catalogue.keys { #expect(text.contains("### \(key)\n")) }
    let path = Repository.root.appendingPathComponent("Reports/reference.md")
    #expect(try String(contentsOf: path, encoding: .utf8) == text, "run ‘quorate report’")
  }
}
