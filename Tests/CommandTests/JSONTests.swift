import Foundation
import Testing

@Suite("What other programs read")
struct JSONTests {
  @Test("authorities are shown in the order in which they are named, and each once")
  func order() throws {
    let names = ["birch", "alder", "birch"].flatMap { ["--authority", $0] }
    let json = try parsed(["compare", "two-discussions.yaml", "--format", "json"] + names)
    let authorities = try #require(json["authorities"] as? [[String: Any]])
    #expect(authorities.compactMap { $0["id"] as? String } == ["birch", "alder"])
  }

  private func parsed(_ arguments: [String]) throws -> [String: Any] {
    let data = Data(try Command.run(arguments).output.utf8)
    return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  @Test(
    "JSON has the shape that other programs rely on",
    arguments: [
      ["compare", "two-discussions.yaml", "--format", "json"],
      ["run", "two-discussions.yaml", "--authority", "birch", "--format", "json"],
    ])
  func shape(arguments: [String]) throws {
    let json = try parsed(arguments)
    let file = try #require(json["case"] as? [String: Any])
    #expect(file["id"] as? String == "two-discussions" && (file["digest"] as? String)?.count == 64)
    let authorities = try #require(json["authorities"] as? [[String: Any]])
    #expect(authorities.allSatisfy { Set($0.keys).isSuperset(of: ["id", "name", "digest"]) })
    let ids = Set(authorities.compactMap { $0["id"] as? String })
    #expect(ids == (arguments[0] == "run" ? ["birch"] : ["alder", "birch"]))
    let findings = try #require(json["findings"] as? [[String: Any]])
    #expect(!findings.isEmpty)
    for finding in findings {
      #expect(Set(finding.keys).isSuperset(of: ["key", "subject", "question", "verdict", "groups", "outcomes"]))
      let verdict = try #require(finding["verdict"] as? String)
      #expect(["same", "different", "silent-apart", "unanswered"].contains(verdict))
      let groups = try #require(finding["groups"] as? [[String]])
      #expect(groups.joined().sorted() == ids.sorted())
      for (id, outcome) in try #require(finding["outcomes"] as? [String: [String: Any]]) {
        #expect(ids.contains(id))
        let keys = ["status", "force", "answer", "sentence", "relied-on", "places", "national", "readings"]
        #expect(Set(outcome.keys).isSuperset(of: keys))
        let places = try #require(outcome["places"] as? [[String: String]])
        #expect(places.allSatisfy { Set($0.keys) == ["at", "anchor"] })
      }
    }
  }

  @Test("dates in JSON are dates, breaches and forces are told apart, and so are readings")
  func values() throws {
    let json = try parsed(["compare", "two-discussions.yaml", "--format", "json"])
    let findings = try #require(json["findings"] as? [[String: Any]])
    let inTime = try #require(findings.first { $0["key"] as? String == "initial-conference.held-in-time" })
    let outcomes = try #require(inTime["outcomes"] as? [String: [String: Any]])
    #expect(inTime["verdict"] as? String == "different")
    #expect(outcomes["alder"]?["status"] as? String == "breached" && outcomes["alder"]?["force"] as? String == "must")
    #expect(outcomes["birch"]?["status"] as? String == "met" && outcomes["birch"]?["force"] as? String == "should")
    #expect((outcomes["alder"]?["answer"] as? [String: Any])?["due"] as? String == "2023-05-15")
    #expect((outcomes["birch"]?["answer"] as? [String: Any])?["due"] as? String == "2023-05-22")
    let readings = try #require(outcomes["birch"]?["readings"] as? [[String: Any]])
    #expect(readings.compactMap { $0["parameter"] as? String } == ["initial-conference.limit"])
    #expect(readings.first?["reading"] as? String == "first" && readings.first?["status"] as? String == "breached")
  }

  @Test("what check finds is there for programs too")
  func checkAsJSON() throws {
    let json = try parsed(["check", "faulty-case.yaml", "two-discussions.yaml", "--format", "json"])
    #expect(json["files"] as? [String] == ["faulty-case.yaml", "two-discussions.yaml"])
    let faults = try #require(json["faults"] as? [[String: Any]])
    #expect(faults.allSatisfy { Set($0.keys) == ["file", "line", "column", "length", "kind", "message", "help"] })
    #expect(faults.map { $0["file"] as? String } == ["faulty-case.yaml", "faulty-case.yaml"])
    #expect(faults.map { $0["line"] as? Int } == [4, 5] && faults.map { $0["column"] as? Int } == [21, 34])
    #expect(faults.map { $0["length"] as? Int } == [5, 5])
    #expect(faults.map { $0["kind"] as? String } == ["not-among", "unknown-key"])
    #expect(faults[0]["message"] as? String == "expected one of: initial, review, transfer-in")
    #expect(faults[1]["message"] as? String == "this key is not known here")
    #expect(faults[1]["help"] as? String == "did you mean ‘born’?")
  }

  @Test("a file that is not there has no line")
  func checkMissingAsJSON() throws {
    let json = try parsed(["check", "nowhere.yaml", "--format", "json"])
    let faults = try #require(json["faults"] as? [[String: Any]])
    let fault = try #require(faults.first)
    #expect(faults.count == 1 && fault["file"] as? String == "nowhere.yaml")
    #expect(["line", "column", "length", "help"].allSatisfy { fault[$0] is NSNull })
    #expect(fault["kind"] as? String == "cannot-be-read")
    #expect(fault["message"] as? String == "cannot be read: No such file or directory")
  }
}
