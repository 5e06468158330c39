import Cases
import Engine
import ProcedureKit
import Profiles
import Records
import Rendering
import Testing

@Suite("What no procedure may do, whatever the case, the reading and the judgement")
struct ContractTests {
  @Test(
    "The force of a finding is that of a provision it relies on, or of an item it names",
    arguments: Repository.everyCase.map(\.id))
  func force(_ id: String) throws {
    let facts = try #require(Repository.everyCase.first { $0.id == id })
    let evaluator = try Repository.evaluator.get()
    for ground in try Ground.all(of: facts) {
      for finding in evaluator.evaluate(ground.facts, under: ground.clauses).flatMap(\.withBoth) {
        let key = evaluator.place(of: finding.question)?.key ?? ""
        if finding.status == .breached { #expect(finding.force != nil, "\(ground): \(key) is a breach of nothing") }
        guard let force = finding.force else { continue }
        let clauses = finding.reliedOn.slots.map { ground.clauses.all[$0] }
        let forces = clauses.flatMap { $0.provisions.map(\.force) + [$0.force].compactMap(\.self) }
        #expect(forces.contains(force), "\(ground): \(key) is said to be \(force.word)")
        let items = finding.answer.map { Set($0.forces.values) } ?? []
        #expect(items.isSubset(of: forces), "\(ground): an item of \(key)")
        if finding.status == .breached, let strictest = items.max() { #expect(force == strictest, "\(ground): \(key)") }
      }
    }
  }

  @Test(
    "A profile that leaves every rule to people is silent on none of them and decides nothing by itself",
    arguments: Repository.everyCase.map(\.id))
  func leftToPeople(_ id: String) throws {
    let facts = try #require(Repository.everyCase.first { $0.id == id })
    let evaluator = try Repository.evaluator.get()
    var text = "profile: 1\nauthority: all\nname: All\nnation: england\ndocument: { title: All }\n"
    text += "calendar: england-and-wales\nprocedures:\n"
    for section in evaluator.catalogue.sections where !section.parameters.isEmpty {
      text += "  \(section.procedure):\n"
      for entry in section.parameters {
        let clause =
          entry.parameter.isDescriptive
          ? "{ silent: yes }" : "{ judged: As it suits., force: should, at: A, anchor: as it }"
        text += "    \(entry.key): \(clause)\n"
      }
    }
    let profile = try ProfileReader(evaluator.catalogue).profile(in: Source(name: "all", bytes: Array(text.utf8)))
    for finding in evaluator.evaluate(facts, under: evaluator.clauses(of: profile)) {
      let key = evaluator.place(of: finding.question)?.key ?? ""
      #expect([.judgement, .undetermined, .notApplicable].contains(finding.status), "\(key): \(finding.status)")
    }
  }

  @Test(
    "Every sentence is one: nothing is left in braces, no key stands for it", arguments: Repository.everyCase.map(\.id))
  func sentences(_ id: String) throws {
    let facts = try #require(Repository.everyCase.first { $0.id == id })
    let evaluator = try Repository.evaluator.get()
    for ground in try Ground.all(of: facts) {
      let table = Comparison(ground.facts, [try ground.findings()], by: evaluator).table
      let (key, place) = (
        try #require(table.headings.firstIndex(of: "key")), try #require(table.headings.firstIndex(of: "sentence"))
      )
      for row in table.rows {
        let sentence = row[place]
        let isSentence =
          sentence.first?.isUppercase == true && sentence.contains(" ") && ".”?".contains(sentence.last ?? " ")
        #expect(isSentence, "\(ground): \(row[key]): \(sentence)")
        #expect(
          !sentence.contains { "{}".contains($0) } && !sentence.contains("..") && !sentence.contains("  "),
          "\(ground): \(row[key]): \(sentence)")
        for word in Self.foreign[ground.profile.authority] ?? [] {
          #expect(!sentence.lowercased().contains(word), "\(ground): \(row[key]): \(sentence)")
        }
      }
    }
  }

  /// Words that an authority’s document does not use, so that no sentence may put them into its mouth.
  private static let foreign = ["north-wales": ["adjourn"]]

  /// Trial public-age-band-without-an-age.
  @Test("Ages that contradict each other are told, with both clauses")
  func ages() throws {
    let text = """
      proposal: 1
      base: barnsley
      title: An age band that holds no age
      clauses:
        child-participation.advocate-from-age: { is: 17, force: normally, because: To try the check. }
      """
    let evaluator = try Repository.evaluator.get()
    do {
      _ = try ProposalReader(evaluator.catalogue, adoptingFrom: Repository.profiles)
        .proposal(in: Source(name: "ages", bytes: Array(text.utf8)))
      Issue.record("nothing was told")
    } catch {
      #expect(error.all.count == 1 && error.all[0].sentence.contains("no age is both from 17 and through 15"))
    }
  }

  @Test("A figure of a value is a figure of its anchor", arguments: Repository.profiles.map(\.authority))
  func figures(_ authority: String) throws {
    let evaluator = try Repository.evaluator.get()
    let profile = try #require(Repository.profiles.first { $0.authority == authority })
    for (slot, clause) in profile.clauses.enumerated() where !evaluator.catalogue.parameters[slot].isDescriptive {
      for provision in clause.provisions where !Self.sums.contains(evaluator.catalogue.keys[slot]) {
        let anchored = Set(provision.places.flatMap { Figure.all(in: $0.anchor) })
        let valued = Set(Figure.all(in: provision.written))
        // Where the figure is not among the few words, the place alone vouches for it.
        guard !anchored.isEmpty, !valued.isEmpty else { continue }
        #expect(
          !valued.isDisjoint(with: anchored),
          "\(evaluator.catalogue.keys[slot]): \(provision.written), “\(provision.places[0].anchor)”")
      }
    }
  }

  /// Parameters whose value is a sum: of the agencies that must come, children’s social care is told apart in the sentence.
  private static let sums: Set = ["quoracy.fewest"]
}

/// The numbers in a text, in digits or in words.
private enum Figure {
  private static let words = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20,
  ]

  static func all(in text: String) -> [Int] {
    text.lowercased().split { !($0.isLetter || $0.isNumber) }.compactMap { part in
      let digits = part.prefix { $0.isNumber && $0.isASCII }
      return Int(digits) ?? words[String(part)]
    }
  }
}
