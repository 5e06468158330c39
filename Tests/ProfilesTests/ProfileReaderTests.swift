import Calendars
import Profiles
import Records
import Testing
import YAML

@Suite("Reading a profile")
struct ProfileReaderTests {
  private static let whole = """
    profile: 1
    authority: kew
    name: Kew
    scope: national
    nation: wales
    document: { title: The Rules, version: "2.1", issued: 2017-09, review-due: 2018, read-with: The Almanac }
    calendar: { holidays: england-and-wales, working-day: weekdays, months: thirteen-weeks }
    terms: { chair: Head Gardener, unit: The Shed }
    procedures:
      planting: { silent: [limit, lead, watered, beds, seasons] }
      visiting: { silent: [rules, gate] }

    """

  @Test("every key at the top")
  func whole() throws {
    let profile = try profile(Self.whole)
    #expect(profile.authority == "kew" && profile.name == "Kew")
    #expect(profile.scope == .national && profile.nation == .wales && !profile.isDraft)
    #expect(profile.document.title == "The Rules" && profile.document.version == "2.1")
    #expect(profile.document.issued?.description == "2017-09" && profile.document.reviewDue?.month == nil)
    #expect(profile.document.readWith == "The Almanac")
    #expect(profile.conventions.workingDay == .weekdays && profile.conventions.months == .thirteenWeeks)
    #expect(profile.conventions.eventDay == Conventions.standard.eventDay)
    #expect(profile.terms.chair == "Head Gardener" && profile.terms.plan == nil)
    #expect(profile.clauses.map(\.state) == Array(repeating: .silent, count: 7))
  }

  @Test("a draft may leave parameters and whole procedures out")
  func draft() throws {
    #expect(try profile(Garden.head + "draft: true\nprocedures: {}\n").isDraft)
    let profile = try profile(Garden.head + "draft: yes\nprocedures: {}\n")
    #expect(profile.isDraft && profile.scope == .authority)
    #expect(profile.conventions == .standard)
    #expect(profile.clauses.count == 7 && profile.clauses.allSatisfy { $0.state == .untranscribed })
  }

  @Test("any other profile may not: what is missing is named at its procedure, or where the procedures begin")
  func notTranscribed() throws {
    let help = "(answer each, list it under ‘silent’, or mark the profile ‘draft: yes’)"
    #expect(
      inShort(try diagnostics(Garden.head + "procedures:\n  planting: { silent: [lead, watered, beds] }\n")) == [
        "7:1-10 ‘visiting’ has no clause for 2 parameters: rules, gate \(help)",
        "8:3-8 ‘planting’ has no clause for 2 parameters: limit, seasons \(help)",
      ])
    let one = Self.whole.replacing(", beds", with: "")
    #expect(inShort(try diagnostics(one)) == ["10:3-8 ‘planting’ has no clause for one parameter: beds \(help)"])
  }

  @Test("a clause that cannot be read is one mistake, and not missing besides")
  func unreadableIsNotMissing() throws {
    let text = Self.whole.replacing("silent: [limit,", with: "limit: { silent: no }, silent: [")
    #expect(try diagnostics(text).map(\.sentence) == ["expected `yes`; what else there is to say stands under `note`"])
    let draft = Garden.head + "draft: maybe\nprocedures: {}\n"
    #expect(inShort(try diagnostics(draft)) == ["7:8-5 expected one of: yes, no"])
    let shapeless = Self.whole.replacing("{ silent: [rules, gate] }", with: "all")
    #expect(try diagnostics(shapeless).map(\.sentence) == ["expected a mapping from parameters to clauses"])
  }

  @Test("a parameter answered twice, in each of the ways")
  func answeredTwice() throws {
    let text =
      Garden.head + """
        draft: yes
        procedures:
          planting:
            silent: [limit, lead, lead]
            limit: { silent: yes }
        """
    #expect(
      inShort(try diagnostics(text)) == [
        "10:14-5 this parameter has an answer already (keep one of the two)",
        "10:27-4 this parameter has an answer already (keep one of the two)",
      ])
  }

  @Test("names that no procedure or parameter has")
  func unknown() throws {
    let text =
      Garden.head + """
        draft: yes
        procedures:
          plantings: {}
          picking: {}
          planting: { limits: { silent: yes }, depth: { silent: yes }, silent: [bed, [lead]] }
        """
    #expect(
      inShort(try diagnostics(text)) == [
        "9:3-9 there is no procedure of this name (did you mean ‘planting’?)",
        "10:3-7 there is no procedure of this name (the procedures are: planting, visiting)",
        "11:15-6 ‘planting’ has no parameter of this name (did you mean ‘limit’?)",
        "11:40-5 ‘planting’ has no parameter of this name "
          + "(the parameters here are: limit, lead, watered, beds, seasons)",
        "11:73-3 ‘planting’ has no parameter of this name (did you mean ‘beds’?)",
        "11:78-6 expected a text of at most 400 characters",
      ])
  }

  @Test("the keys at the top that must be there")
  func missing() throws {
    #expect(
      try diagnostics("draft: yes\n").map(\.sentence)
        == ["profile", "authority", "name", "nation", "document", "calendar", "procedures"].map { "‘\($0)’ is missing" }
    )
    #expect(try diagnostics("draft: yes\n").allSatisfy { $0.mark == Mark(line: 1, column: 1) })
  }

  @Test("a key at the top that is not known, and an edition that is not")
  func keys() throws {
    let text = Garden.head.replacing("profile: 1", with: "profile: 2") + "drafts: yes\nprocedures: {}\ndraft: yes\n"
    #expect(
      inShort(try diagnostics(text)) == [
        "1:10-1 expected `1`, the only form of profile there is so far",
        "7:1-6 this key is not known here (did you mean ‘draft’?)",
      ])
  }

  @Test("what is no mapping is no profile")
  func notAMapping() throws {
    let keys =
      "profile, authority, name, scope, nation, document, calendar, terms, draft, figures-without-a-rule, sentences-without-a-rule and procedures"
    #expect(inShort(try diagnostics("[kew]")) == ["1:1-5 expected a profile: a mapping with the keys \(keys)"])
  }

  @Test("the authority is that of the file's name, where there is a file")
  func fileName() throws {
    let text = Garden.head + "draft: yes\nprocedures: {}\n"
    #expect(try diagnostics(text, expecting: "kew").isEmpty)
    #expect(
      inShort(try diagnostics(text, expecting: "eden")) == [
        "2:12-3 this must be the file’s name, ‘eden’ "
          + "(write ‘eden’ here, or give the file another name)"
      ])
    let nameless = text.replacing("authority: kew", with: "authority:")
    #expect(inShort(try diagnostics(nameless, expecting: "kew")) == ["2:11-1 this key has no value"])
  }

  @Test("a calendar by its word or as a mapping, and what is neither")
  func calendar() throws {
    func sentences(_ calendar: String) throws -> [String] {
      let text = Garden.head.replacing("calendar: england-and-wales", with: "calendar: \(calendar)")
      return try diagnostics(text + "draft: yes\nprocedures: {}\n").map(\.sentence)
    }
    #expect(try sentences("{ holidays: england-and-wales }").isEmpty)
    #expect(try sentences("guernsey") == ["expected one of: england-and-wales, scotland, northern-ireland, listed"])
    for calendar in ["scotland", "{ holidays: scotland }", "northern-ireland"] {
      #expect(try sentences(calendar) == ["an authority in England does not keep these bank holidays"])
    }
    #expect(try sentences("{ holidays: england-and-wales, less: [2026-05-25], closed: [2026-12-29] }").isEmpty)
    #expect(try sentences("{ months: thirteen-weeks }") == ["‘holidays’ is missing"])
    #expect(try sentences("[]") == ["expected a mapping that describes how days are counted"])
  }

  @Test("a fault of YAML ends the reading, and says so in the same words")
  func yaml() throws {
    #expect(inShort(try diagnostics("")) == ["1:1-1 this file is empty"])
    #expect(
      inShort(try diagnostics(Garden.head + "name: Kew\n")) == [
        "7:1-4 this key is given already in line 3 (keep one of the two)"
      ])
  }
}
