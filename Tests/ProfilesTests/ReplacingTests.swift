import Calendars
import Profiles
import Records
import Testing
import YAML

@Suite("Putting one clause into a profile’s text")
struct ReplacingTests {
  private let catalogue: Catalogue

  init() throws {
    catalogue = try Catalogue([
      (
        "tea",
        [
          ("limit", Parameter<TimeRule>("How long?")), ("count", Parameter<Int>("How many?")),
          ("who", Parameter<Int>("Who?")),
        ]
      ),
      ("cake", [("slices", Parameter<Int>("How many slices?"))]),
    ])
  }

  private func text(_ procedures: String, _ key: String, _ clause: String) throws -> String {
    let head =
      "profile: 1\nauthority: here # ours\nname: Here\nnation: england\ndocument: { title: Tea }\ncalendar: england-and-wales\ndraft: yes\n"
    let profile = try ProfileReader(catalogue).profile(in: Source(name: "here", bytes: Array((head + procedures).utf8)))
    let entry = catalogue.entries[try #require(catalogue.slot(of: key))]
    let changed = try #require(profile.text(with: try YAML.parse(Array(clause.utf8)), on: entry, catalogue))
    // Whatever became of the lines, the clause is there, and the others say what they said.
    let read = try ProfileReader(catalogue).profile(in: Source(name: "here", bytes: Array(changed.utf8)))
    for other in catalogue.entries where other.slot != entry.slot {
      #expect(read.clauses[other.slot].saysSameAsStrictly(as: profile.clauses[other.slot]))
      #expect(read.clauses[other.slot].state == profile.clauses[other.slot].state)
    }
    guard changed.hasPrefix(head) else { return changed }
    return String(changed.dropFirst(head.count))
  }

  private static let clause = "{ is: 3, force: must, at: 1. Serving, anchor: three cups }"
  private static let draft = """
    procedures:
      # About tea.
      tea:
        # How long?
        limit: untranscribed  # not yet
        # How many?
        count:
          is: 2
          force: must
          at: Serving
          anchor: two cups
          note: >-
            One is
            too few.

        # Who? Nobody knows.
        who: untranscribed

      # About cake.
      cake:
        slices: untranscribed
      # The end.
    """
  private static let written = """
        count:
          is: 3
          force: must
          at: 1. Serving
          anchor: three cups
    """

  @Test("only its own lines change, and no comment of another line is lost")
  func inPlace() throws {
    let changed = try text(Self.draft, "tea.count", Self.clause)
    let old = try Regex("    count:\\n(.*\\n)+?        too few\\.")
    #expect(changed == Self.draft.replacing(old, with: Self.written))
    let scalar = try text(Self.draft, "tea.who", Self.clause)
    #expect(
      scalar == Self.draft.replacing("    who: untranscribed", with: Self.written.replacing("count:", with: "who:")))
    let back = try text(changed, "tea.count", "untranscribed")
    #expect(back.contains("    # How many?\n    count: untranscribed\n\n    # Who? Nobody knows.\n"))
  }

  @Test("a clause without a line of its own comes behind the others of its procedure")
  func added() throws {
    let draft = "procedures:\n  tea:\n    who: untranscribed # who?\n  # cake\n  cake:\n    slices: untranscribed\n"
    #expect(
      try text(draft, "tea.count", Self.clause)
        == "procedures:\n  tea:\n    who: untranscribed # who?\n\(Self.written)\n  # cake\n  cake:\n    slices: untranscribed\n"
    )
    let without = "procedures:\n  tea:\n    who: untranscribed\n# The end.\n"
    #expect(
      try text(without, "cake.slices", Self.clause)
        == "procedures:\n  tea:\n    who: untranscribed\n  cake:\n\(Self.written.replacing("count", with: "slices"))\n# The end.\n"
    )
  }

  @Test("a clause that stood in the list of silences stands there no longer")
  func silences() throws {
    for list in ["silent: [who, count]", "silent:\n      - count\n      - who"] {
      #expect(
        try text("procedures:\n  tea:\n    limit: untranscribed # limit\n    \(list)\n", "tea.count", Self.clause)
          == "procedures:\n  tea:\n    limit: untranscribed # limit\n    silent:\n      - who\n\(Self.written)\n")
    }
    #expect(
      try text("procedures:\n  tea:\n    silent: [count]\n", "tea.count", Self.clause)
        == "procedures:\n  tea:\n\(Self.written)\n")
  }

  @Test("a text whose clauses do not stand in lines of their own is written anew")
  func anew() throws {
    for draft in [
      "procedures: { tea: { who: untranscribed, count: untranscribed }, cake: { slices: untranscribed } }\n",
      "procedures:\n  tea: { who: untranscribed,\n    count: untranscribed }\n",
      "procedures:\n  tea:\n    limit: &left untranscribed\n    count: *left\n    who: *left\n",
    ] {
      #expect(try text(draft, "tea.count", Self.clause).contains(Self.written), "\(draft)")
    }
    // An anchor that others repeat goes with its clause: the text is written anew with what they said.
    let repeated =
      "procedures:\n  tea:\n    count: &two { is: 2, force: must, at: Serving, anchor: two cups }\n    who: *two\n"
    #expect(try text(repeated, "tea.count", Self.clause).contains("who:\n      is: 2"))
  }
}
