import Cases
import Engine
import Foundation
import Procedures
import Profiles
import Records
import Rendering
import Testing

@Suite("What people read of it tells the truth")
struct ReadmeTests {
  /// The indented lines under a heading of a README, without their indentation.
  private func block(under heading: String, in path: String = "README.md") throws -> [String] {
    let text = try String(contentsOf: Repository.root.appendingPathComponent(path), encoding: .utf8)
    let part = try #require(text.components(separatedBy: "\n## \(heading)\n").dropFirst().first)
    let lines = part.components(separatedBy: "\n## ")[0].split(separator: "\n")
    return lines.filter { $0.hasPrefix("    ") }.map { String($0.dropFirst(4)) }
  }

  @Test("The output it shows is what the command prints")
  func output() throws {
    let evaluator = try Repository.evaluator.get()
    let file = try #require(Repository.cases.first { $0.id == "second-strategy-discussion" })
    let shown = try block(under: "What it shows").filter { !$0.hasPrefix("$") && $0 != "…" }
    let authorities = Repository.profiles.filter { profile in
      profile.scope == .authority && shown.contains { $0.contains(profile.name) }
    }.map { AuthorityFindings(file, $0, evaluator.clauses(of: $0), by: evaluator) }
    let text = Comparison(file, authorities, by: evaluator).document().text(TextStyle(width: 80))
    let printed = Set(text.split(separator: "\n").map(String.init))
    #expect(shown.count > 20)
    for line in shown { #expect(printed.contains(line), "\(line)") }
  }

  @Test("Its clauses with conditions and judgement, and how a case judges, can be read")
  func conditions() throws {
    let shown = try block(under: "Conditions and judgement", in: "Authorities/README.md")
    let (judgements, clauses) = (
      shown.filter { $0.hasPrefix("judgements:") }, shown.filter { !$0.hasPrefix("judgements:") }
    )
    let head =
      "profile: 1\nauthority: a\nname: A\nnation: england\ndocument: { title: A }\ncalendar: england-and-wales\ndraft: yes\n"
    let source = Source(name: "a", bytes: Array((head + clauses.joined(separator: "\n")).utf8))
    let evaluator = try Repository.evaluator.get()
    let profile = try ProfileReader(evaluator.catalogue).profile(in: source)
    #expect(profile.clauses.count { $0.state == .stated } == 3 && profile.clauses.count { $0.state == .judged } == 1)
    func provisions(_ key: String) throws -> [ProvisionText] {
      profile.clauses[try #require(evaluator.catalogue.slot(of: key))].provisions
    }
    #expect(try provisions("circulation.plan-limit").map(\.condition.circumstance) == [.toProfessionals, .otherwise])
    #expect(try provisions("core-groups.first-limit").map(\.condition.kinds) == [[.initial]])
    #expect(
      try provisions("core-groups.plan-update-limit").map(\.condition.provided?.text) == ["The plan needs a change."])
    let text = "case: 1\nid: a\ntitle: A\n" + judgements.joined(separator: "\n")
    let facts = try CaseReader.read(Source(name: "a", bytes: Array(text.utf8)))
    #expect(facts.judgements?.all == ["minutes.limit": false, "core-groups.plan-update-limit": true])
    #expect(facts.judgements?.all.keys.allSatisfy { evaluator.catalogue.keys.contains($0) } == true)
  }

  @Test(
    "The profile and the case it shows are in their files",
    arguments: [
      ("A profile", "Authorities/README.md", "Authorities/doncaster.yaml"),
      ("A case", "Cases/README.md", "Cases/divided-equally.yaml"),
    ])
  func files(_ heading: String, _ readme: String, _ path: String) throws {
    let text = try String(contentsOf: Repository.root.appendingPathComponent(path), encoding: .utf8)
    let lines = Set(text.split(separator: "\n").map(String.init))
    let shown = try block(under: heading, in: readme)
    #expect(shown.count > 5)
    for line in shown { #expect(lines.contains(line), "\(line)") }
  }

  @Test("The README fits four screens, and every file that one of them names is there")
  func length() throws {
    for path in ["README.md", "Authorities/README.md", "Cases/README.md", "Reports/README.md", "Benchmarks/README.md"] {
      let file = Repository.root.appendingPathComponent(path)
      let text = try String(contentsOf: file, encoding: .utf8)
      if path == "README.md" { #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count <= 210) }
      for link in text.matches(of: /\]\(([^):#]+)\)/) {
        let named = file.deletingLastPathComponent().appendingPathComponent(String(link.1)).path
        #expect(FileManager.default.fileExists(atPath: named), "\(path): \(link.1)")
      }
    }
  }
}
