import Foundation
import Testing

@Suite("Cases from what services have")
struct ImportTests {
  private func write(_ text: String, _ name: String, in scratch: Scratch) throws -> String {
    try Data(text.utf8).write(to: scratch.url.appendingPathComponent(name))
    return scratch.path(name)
  }

  private static let map = """
    map: 1
    columns:
      conference.date: ICPC
      strategy-discussions.1.began: Strategy
      minutes.sent: Minutes
      children.1.born: Born
    always:
      conference.kind: initial
    """

  @Test("each row of an export is a case under a made-up key, and what cannot be used is counted by reason")
  func csv() throws {
    try Scratch.with { scratch in
      let map = try write(Self.map, "map.yaml", in: scratch)
      let rows = """
        \u{FEFF}Name,ICPC,Strategy,Minutes,Born
        "Jane ""J"" Smith, of
        Seaview",17/05/2023,2023-04-20,,2015-03-02
        Joe,2023-05-18,soon,2023-06-01,
        Ann,2023-05-18
        Eve,2023-05-18,2023-06-20,2023-06-01,
        """
      let file = try write(rows.replacing("\n", with: "\r\n"), "rows.csv", in: scratch)
      let run = try Command.run("import", "csv", file, "--map", map)
      #expect(run.status == 0)
      #expect(
        run.output == """
          {"case": 1, "id": "case-1", "title": "Case 1", "conference": {"kind": "initial", "date": "17/05/2023"}, "strategy-discussions": [{"began": "2023-04-20"}], "children": [{"label": "child 1", "born": "2015-03-02"}]}
          {"case": 1, "id": "case-2", "title": "Case 2", "conference": {"kind": "initial", "date": "2023-05-18"}, "minutes": {"sent": "2023-06-01"}}

          """)
      #expect(
        run.errors == """
          2 cases were made.
          Not used:
            1 values of the column for strategy-discussions.1.began that cannot be read as it (expected)
            1 rows with another number of cells than there are headings
            1 cases that cannot be so (cannot-be-before)

          """)
      for secret in ["Jane", "Joe", "Seaview", "soon"] {
        #expect(!run.errors.contains(secret) && !run.output.contains(secret))
      }
      let batch = try Command.shell("$quorate import csv \(file) --map \(map) 2>/dev/null | $quorate batch - --summary")
      #expect(batch.status == 0 && batch.output.contains("2 cases."))
    }
  }

  @Test("a map with a mistake is refused, and so is one that would take a name over")
  func faultyMap() throws {
    try Scratch.with { scratch in
      let file = try write("A\n2023-05-18\n", "rows.csv", in: scratch)
      for (line, part) in [
        ("conference.dat: A", "did you mean ‘date’?"), ("children.1.label: A", "labels are made up here"),
        ("id: A", "labels are made up here"), ("conference: A", "expected a single fact"),
      ] {
        let map = try write("map: 1\ncolumns:\n  \(line)\n", "map.yaml", in: scratch)
        let run = try Command.run("import", "csv", file, "--map", map)
        #expect(run.status == 65 && run.output.isEmpty && run.errors.contains(part), "\(run.errors)")
      }
      let map = try write("map: 1\ncolumns: { conference.date: B }\n", "map.yaml", in: scratch)
      #expect(try Command.run("import", "csv", file, "--map", map).status == 64)
    }
  }

  private static let census = """
    <?xml version="1.0" encoding="utf-8"?>
    <Message><Header><CollectionDetails><Collection>CIN</Collection></CollectionDetails></Header><Children>
      <Child><ChildIdentifiers><LAchildID>SECRET1</LAchildID><PersonBirthDate>2015-03-02</PersonBirthDate></ChildIdentifiers>
        <CINdetails><CINreferralDate>2023-04-01</CINreferralDate>
          <Section47><S47ActualStartDate>2023-04-20</S47ActualStartDate><InitialCPCtarget>2023-05-15</InitialCPCtarget>
            <DateOfInitialCPC>2023-05-17</DateOfInitialCPC><ICPCnotRequired>false</ICPCnotRequired></Section47>
          <Section47><S47ActualStartDate>2023-08-01</S47ActualStartDate><ICPCnotRequired>true</ICPCnotRequired></Section47>
          <ChildProtectionPlans><CPPstartDate>2023-05-17</CPPstartDate><CPPendDate>2023-12-01</CPPendDate>
            <InitialCategoryOfAbuse>NEG</InitialCategoryOfAbuse><NumberOfPreviousCPP>0</NumberOfPreviousCPP>
            <Reviews><CPPreviewDate>2023-11-10</CPPreviewDate></Reviews><Reviews><CPPreviewDate>2023-08-10</CPPreviewDate></Reviews>
          </ChildProtectionPlans>
        </CINdetails></Child>
      <Child><ChildIdentifiers><LAchildID>SECRET2</LAchildID><ExpectedPersonBirthDate>2023-09-02</ExpectedPersonBirthDate></ChildIdentifiers>
        <CINdetails><DateOfInitialCPC>2023-07-03</DateOfInitialCPC>
          <ChildProtectionPlans><CPPstartDate>2023-07-03</CPPstartDate></ChildProtectionPlans></CINdetails>
        <CINdetails><Section47><S47ActualStartDate>2023-06-01</S47ActualStartDate></Section47>
          <Section47><S47ActualStartDate>2023-06-20</S47ActualStartDate><DateOfInitialCPC>2023-06-31</DateOfInitialCPC></Section47></CINdetails>
      </Child></Children></Message>
    """

  @Test("each conference of a census is a case without any identifier, and what a census cannot say stays unknown")
  func cin() throws {
    try Scratch.with { scratch in
      let file = try write(Self.census, "census.xml", in: scratch)
      let run = try Command.run("import", "cin", file)
      #expect(run.status == 0, "\(run.errors)")
      #expect(
        run.output == """
          {"case": 1, "id": "case-1", "title": "Case 1", "look-at": "The census states 2023-05-15 as the target for the conference.", "children": [{"label": "child A"}], "enquiry": {"opened": "2023-04-20"}, "conference": {"kind": "initial", "date": "2023-05-17"}, "plan": {"made": "yes"}, "reviews": [{"held": "2023-08-10"}, {"held": "2023-11-10"}], "endings": [{"child": "child A", "on": "2023-12-01"}]}

          """)
      #expect(
        run.errors == """
          1 case was made.
          Not used:
            1 enquiries after which no conference was required
            1 conferences without an enquiry, as of children who moved in
            1 plans that began on no conference’s day
            1 enquiries without the day of a conference
            1 cases that cannot be so (no-such-day)

          """)
      #expect(!(run.output + run.errors).contains("SECRET"))
      let told = try Command.run("import", "cin", file, "--starts-at-discussion")
      #expect(told.output.contains(#""strategy-discussions": [{"began": "2023-04-20", "initiated-enquiries": "yes"}]"#))
    }
  }

  @Test(
    "what is no census is refused, and nothing is written", arguments: ["<a/>", "<Message><Children>", "case: 1", ""])
  func noCensus(text: String) throws {
    try Scratch.with { scratch in
      let file = try write(text, "census.xml", in: scratch)
      let run = try Command.run("import", "cin", file, "--output", scratch.path("out"))
      #expect(run.status == 65 && run.output.isEmpty)
      #expect(try scratch.names == ["census.xml"])
    }
  }
}
