import Calendars
import Profiles
import Records
import Testing

@Suite("A clause has exactly one form")
struct ClauseTests {
  @Test("stated: a value, its force and where it stands")
  func stated() throws {
    let clause = try #require(
      try clause(
        of: Garden.limit, "limit",
        "{ is: 15 working days after the conference, force: should, at: Sowing > 2, anchor: within fifteen days, note: See the board. }"
      ))
    #expect(clause.state == .stated)
    #expect(
      clause.position
        == .stated(
          TimeRule(.after(try #require(Period(15, .workingDays)), .conference, exactly: false)), .should,
          at: [Place(section: "Sowing > 2", anchor: "within fifteen days")]))
    #expect(clause.places == [Place(section: "Sowing > 2", anchor: "within fifteen days")])
    #expect(clause.note == "See the board.")
    #expect(clause.valueText == "15 working days after the conference")
    #expect(clause.force == .should)
    #expect(clause.adopted == nil)
    #expect(!clause.isNational)
  }

  @Test("also: the other places at which the same is said, in their order")
  func also() throws {
    let clause = try #require(
      try clause(
        of: Garden.isWatered, "watered",
        "{ is: no, force: must, at: A, anchor: a, also: [{ at: B, anchor: b }, { at: C, anchor: c d e f g h }] }"))
    #expect(clause.places.map(\.section) == ["A", "B", "C"])
    #expect(clause.places.last?.anchor == "c d e f g h")
    #expect(clause.valueText == "no")
  }

  @Test("silent: in the list, or as a mapping with a note")
  func silent() throws {
    let text =
      Garden.head + """
        draft: yes
        procedures:
          planting:
            limit: { silent: yes, note: A table hints at a week. }
            silent: [lead, beds]
        """
    let clauses = try profile(text).clauses
    #expect(clauses.prefix(5).map(\.state) == [.silent, .silent, .untranscribed, .silent, .untranscribed])
    #expect(clauses.prefix(2).map(\.note) == ["A table hints at a week.", nil])
    #expect(clauses[0].valueText == nil && clauses[0].places.isEmpty && clauses[0].force == nil)
  }

  @Test("deferred: the other document, and where the reader is sent there")
  func deferred() throws {
    let clause = try #require(
      try clause(of: Garden.limit, "limit", "{ deferred: The Almanac, at: Sowing, anchor: see the almanac }"))
    #expect(clause.state == .deferred)
    #expect(clause.deferredTo == "The Almanac")
    #expect(clause.places == [Place(section: "Sowing", anchor: "see the almanac")])
    #expect(clause.valueText == nil)
  }

  private static let disputed = """
    {
          adopted: shorter, because: The board is older.,
          readings: {
            longer: { is: 20 days after the birth, force: must, at: Sowing, anchor: twenty },
            shorter: { is: 10 days after the birth, force: may, at: Board, anchor: ten, also: [{ at: Gate, anchor: ten too }] },
            none: { silent: yes }, elsewhere: { deferred: The Almanac, at: Sowing, anchor: almanac } } }
    """

  @Test("disputed: the readings, the one adopted and why")
  func disputedClause() throws {
    let clause = try #require(try clause(of: Garden.limit, "limit", Self.disputed))
    #expect(clause.state == .disputed)
    #expect(clause.readingNames == ["longer", "shorter", "none", "elsewhere"])
    #expect(clause.adopted == 1)
    #expect(clause.because == "The board is older.")
    #expect(clause.valueText == "10 days after the birth")
    #expect(clause.force == .may)
    #expect(clause.places.map(\.section) == ["Board", "Gate"])
  }

  @Test("the same clause read another way says what that reading says, and stays disputed")
  func rereading() throws {
    let clause = try #require(try clause(of: Garden.limit, "limit", Self.disputed))
    let longer = try #require(clause.rereading(0))
    #expect(longer.valueText == "20 days after the birth" && longer.force == .must && longer.adopted == 0)
    #expect(longer.places.map(\.section) == ["Sowing"])
    #expect(longer.state == .disputed)
    let none = try #require(clause.rereading(2))
    #expect(none.valueText == nil && none.places.isEmpty)
    #expect(clause.rereading(3)?.deferredTo == "The Almanac")
    #expect(clause.rereading(4) == nil && clause.rereading(-1) == nil)
  }

  @Test("a national clause is the same one, said to be national, also when it is read another way")
  func national() throws {
    let clause = try #require(try clause(of: Garden.limit, "limit", Self.disputed))
    #expect(clause.national().isNational && !clause.isNational)
    #expect(clause.national().valueText == clause.valueText)
    #expect(clause.national().rereading(0)?.isNational == true)
  }

  @Test("a parameter whose value is a statement is descriptive, and no other is")
  func descriptive() throws {
    let descriptive = try Garden.catalogue.get().parameters.map(\.isDescriptive)
    #expect(descriptive == [false, false, false, false, false, true, false])
    #expect(Garden.limit.questions == [1, 2])
  }
}
