import Profiles
import Records
import Testing

@Suite("What is wrong with a clause is said at its place")
struct ClauseFaultTests {
  private static let innerForms =
    "write one of: is (a value), provisions (several values, each under its condition), "
    + "judged (a rule that only people can apply), silent, deferred (to a document)"
  private static let forms = innerForms + ", readings (of a disputed text)"
  private static let reading = "{ is: 9 days after the birth, force: may, at: A, anchor: b }"

  @Test(
    "one mistake each, in a clause of a limit",
    arguments: [
      (
        "9 days after the birth",
        ["10:12-22 expected a clause: a mapping with `is`, `provisions`, `judged`, `silent`, `deferred` or `readings`"]
      ),
      (
        "{ note: Text. }",
        ["10:12-1 this clause says none of ‘is’, ‘provisions’, ‘judged’, ‘silent’, ‘deferred’ or ‘readings’ (\(forms))"]
      ),
      (
        "{ is: 9 days after the birth, deferred: X, at: A, anchor: b }",
        ["10:12-1 this clause says ‘is’ and ‘deferred’ at once (\(forms))"]
      ),
      ("{ is: 9 days after the birth, at: A, anchor: b }", ["10:12-1 ‘force’ is missing"]),
      ("{ is: 9 days after the birth, force: may, anchor: b }", ["10:12-1 ‘at’ is missing"]),
      ("{ is: 9 days after the birth, force: may, at: A }", ["10:12-1 ‘anchor’ is missing"]),
      ("{ deferred: X, at: A }", ["10:12-1 ‘anchor’ is missing"]),
      (
        "{ is: 9 days after the birth, force: must not, at: A, anchor: b }",
        ["10:49-8 expected one of: must, should, normally, may, guide"]
      ),
      (
        "{ is: 9 days after the birth, force: shoud, at: A, anchor: b }",
        ["10:49-5 expected one of: must, should, normally, may, guide (did you mean ‘should’?)"]
      ),
      (
        "{ is: 9 days after the birth, force: may, at: A, anchor: one two  three four five six seven }",
        [
          "10:69-34 this anchor has 7 words, and at most 6 may be copied "
            + "(quote the few words by which the place is found)"
        ]
      ),
      ("{ silent: yes, at: A }", ["10:27-2 this key does not belong to a clause with ‘silent’"]),
      ("{ silent: no }", ["10:22-2 expected `yes`; what else there is to say stands under `note`"]),
      ("{ silent: [yes] }", ["10:22-5 expected `yes`; what else there is to say stands under `note`"]),
      ("{ silent: yes, nota: A. }", ["10:27-4 this key is not known here (did you mean ‘note’?)"]),
      (
        "{ is: 9 days after the birth, force: may, at: A, anchor: b, also: [{ at: B, anchor: b, is: c }] }",
        ["10:99-2 this key is not known here (the keys here are: at, anchor)"]
      ),
      (
        "{ is: 9 days after the birth, force: may, at: A, anchor: b, also: [{ anchor: b }] }",
        ["10:79-1 ‘at’ is missing"]
      ),
      (
        "{ is: 9 days after the birth, force: may, at: A, anchor: b, also: [Gate] }",
        ["10:79-4 expected a place: a mapping with `at` and `anchor`"]
      ),
      (
        "{ is: 9 days after the birth, force: may, at: A, anchor: b, also: Gate }",
        ["10:78-4 expected a list of places, each with `at` and `anchor`"]
      ),
    ])
  func one(clause: String, expected: [String]) throws {
    #expect(inShort(try diagnostics(draft("limit", clause))) == expected)
  }

  @Test(
    "one mistake each, in a disputed clause",
    arguments: [
      ("{ a: \(reading) }", "a", "Why.", ["11:17-1 a disputed clause has at least two readings"]),
      (
        "{ long: \(reading), b: { silent: yes } }", "log", "Why.",
        ["12:16-3 the adopted reading is none of those given (did you mean ‘long’?)"]
      ),
      (
        "{ long: \(reading), b: { silent: yes } }", "neither", "Why.",
        ["12:16-7 the adopted reading is none of those given (the readings are: long, b)"]
      ),
      ("{ a: \(reading), b: \(reading) }", "a", "Why.", ["11:84-1 this reading says the same as ‘a’"]),
      (
        "{ a: \(reading), b: { silent: yes } }", "a", "why",
        ["13:16-3 expected a sentence of your own, with a capital and a full stop, in at most 400 characters"]
      ),
      ("[a, b]", "a", "Why.", ["11:17-6 expected a mapping from the name of each reading to what it says"]),
      (
        "{ a: \(reading), b: 9 days after the birth }", "a", "Why.",
        ["11:87-22 expected a clause: a mapping with `is`, `provisions`, `judged`, `silent` or `deferred`"]
      ),
      (
        "{ a: \(reading), b: { is: 1 day after the birth, silent: yes } }", "a", "Why.",
        ["11:87-1 this clause says ‘is’ and ‘silent’ at once (\(innerForms))"]
      ),
    ])
  func disputed(readings: String, adopted: String, because: String, expected: [String]) throws {
    let clause = "\n      readings: \(readings)\n      adopted: \(adopted)\n      because: \(because)"
    #expect(inShort(try diagnostics(draft("limit", clause))) == expected)
  }

  @Test("readings with one value, and another force or another place, are the same only where force and value are")
  func sameness() throws {
    let other = "{ is: 9 days after the birth, force: must, at: A, anchor: b }"
    let clause = "\n      readings: { a: \(Self.reading), b: \(other) }\n      adopted: a\n      because: Why."
    #expect(try diagnostics(draft("limit", clause)).isEmpty)
  }

  @Test("all that is wrong is told at once, in the order of the text")
  func together() throws {
    let text = draft("limit", "{ is: 9, force: might, at: A, ancor: b }\n    beds: { is: three, at: A, anchor: b }")
    #expect(
      inShort(try diagnostics(text)) == [
        "10:12-1 ‘anchor’ is missing",
        "10:18-1 expected \(TimeRule.grammar.expected)",
        "10:28-5 expected one of: must, should, normally, may, guide",
        "10:42-5 this key is not known here (did you mean ‘anchor’?)",
        "11:11-1 ‘force’ is missing",
        "11:17-5 expected a whole number such as `3`",
      ])
  }
}
