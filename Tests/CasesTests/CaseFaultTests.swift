import Testing

@Suite("What contradicts itself in a case is said, and nothing follows from it")
struct CaseFaultTests {
  @Test(
    "dates and times that are none",
    arguments: [
      ("2023-02-29", "there is no such day: that year is no leap year"),
      ("30 February", "there is no such day: that month has fewer days"),
      ("30/02/2023", "there is no such day: that month has fewer days"),
      ("05/13/2023", "there is no such month: the day comes first, as in `15/05/2023`"),
      ("2023-13-05", "there is no such month"), ("15 May", "the year is missing, as in `15 May 2023`"),
      ("15/05/23", "the year has four digits, as in `15/05/2023`"),
      ("Monday 15 May 2023", "expected a date without the day of the week, as in `15 May 2023`"),
      ("2023-05-01T10:00", "expected nothing behind the date but one space and a time of day such as `10:00`"),
      ("2023-05-01 24:00", "expected nothing behind the date but one space and a time of day such as `10:00`"),
      ("2023-05-01  10:00", "expected nothing behind the date but one space and a time of day such as `10:00`"),
    ])
  func noMoments(text: String, expected: String) {
    #expect(diagnostics("enquiry: { opened: \(text) }") == ["4:20 \(expected)"])
  }

  @Test("what is not written like a date is told how dates are written", arguments: ["2023-5-1", "soon", "15.05.2023"])
  func noDates(text: String) {
    let dates = "expected a date such as `2023-05-15`, `15 May 2023` or `15/05/2023`"
    #expect(
      diagnostics("enquiry: { opened: \(text) }") == [
        "4:20 \(dates), with a time such as `2023-05-15 10:00` where it is known, or `no` for what was never done"
      ])
    #expect(diagnostics("conference: { date: \(text) }") == ["4:21 \(dates)"])
  }

  @Test("a list or a mapping is no date either, and the message says what is wanted")
  func shapes() {
    let date = "expected a date such as `2023-05-15`, `15 May 2023` or `15/05/2023`"
    #expect(diagnostics("conference: { date: [2023] }") == ["4:21 \(date)"])
    #expect(diagnostics("conference: { date: {} }") == ["4:21 \(date)"])
    for text in ["2023-05-15 10:00", "15 May 2023 at 10:00", "15/05/2023 9am"] {
      #expect(diagnostics("conference: { date: \(text) }") == ["4:21 expected a date alone, without a time of day"])
    }
    #expect(diagnostics("conference: { starts: 9:00 }") == ["4:23 expected a time of day such as `10:00`"])
  }

  @Test("events lie in the years for which bank holidays are computed; births may be earlier")
  func years() {
    let events = "this date lies outside the years 1990 to 2100"
    #expect(diagnostics("conference: { date: 1989-12-31 }") == ["4:21 \(events)"])
    #expect(diagnostics("conference: { date: 1990-01-01 }").isEmpty)
    #expect(diagnostics("conference: { decided: 2101-01-01 }") == ["4:24 \(events)"])
    #expect(diagnostics("reviews: [{ set-for: 1989-12-31 }]") == ["4:22 \(events)"])
    #expect(diagnostics("children: [{ label: A, born: 1989-12-31 }]").isEmpty)
    #expect(
      diagnostics("children: [{ label: A, born: 1969-12-31 }]") == [
        "4:30 this date lies outside the years 1970 to 2100"
      ])
  }

  @Test("nothing ends before it begins; what ends on the day it begins may, where no time says otherwise")
  func ends() {
    func sentence(_ end: String, _ begin: String, column: Int) -> String {
      "‘\(end)’ cannot be before ‘\(begin)’, which stands in line 4, column \(column)"
    }
    #expect(
      diagnostics("conference: { starts: 10:00, ends: 09:59 }") == [
        "4:36 " + sentence("conference.ends", "conference.starts", column: 23)
      ])
    #expect(diagnostics("conference: { starts: 10:00, ends: 10:00 }").isEmpty)
    #expect(
      diagnostics("enquiry: { opened: 2023-05-02, concluded: 2023-05-01 }") == [
        "4:43 " + sentence("enquiry.concluded", "enquiry.opened", column: 20)
      ])
    #expect(diagnostics("enquiry: { opened: 2023-05-02, concluded: 2023-05-02 }").isEmpty)
    #expect(
      diagnostics("strategy-discussions: [{ began: 2023-05-01 10:00, ended: 2023-05-01 09:00 }]") == [
        "4:58 " + sentence("strategy-discussions.ended", "strategy-discussions.began", column: 33)
      ])
    #expect(diagnostics("strategy-discussions: [{ began: 2023-05-01 10:00, ended: 2023-05-01 }]").isEmpty)
  }

  @Test("labels: 1 to 60 characters on one line")
  func labels() {
    let sentence = "4:21 expected a label of at most 60 characters"
    #expect(diagnostics("children: [{ label: \(String(repeating: "é", count: 60)) }]").isEmpty)
    #expect(diagnostics("children: [{ label: \(String(repeating: "é", count: 61)) }]") == [sentence])
    #expect(diagnostics("children: [{ label: \"a\\nb\" }]") == [sentence])
    #expect(diagnostics("children: [{ label: '' }]") == [sentence])
  }

  @Test(
    "each label that is used is that of a child or of a person, whichever is meant",
    arguments: [
      ("views: [{ child: B }]", "child"), ("endings: [{ child: B }]", "child"), ("views: [{ child: x }]", "child"),
      ("absent: [{ label: y, works-with: [A, B] }]", "child"), ("views: [{ child: A, abstaining: [A] }]", "person"),
      ("reports: [{ author: z }]", "person"), ("minutes: { to: [x, z] }", "person"),
      ("views: [{ child: A, categories: [{ category: neglect, by: [z] }] }]", "person"),
      ("exclusion-requests: [{ of: z, by: x }]", "person"), ("review-requests: [{ by: z }]", "person"),
      ("observers: [{ label: o, accompanies: z }]", "person"), ("invitations: { to: [z] }", "person"),
    ])
  func unknownLabels(text: String, kind: String) {
    let found = diagnostics("children: [{ label: A }]\nattending: [{ label: x }]\n\(text)")
    #expect(found.count == 1)
    #expect(found.first?.hasSuffix(" no \(kind) of this case has this label") == true)
  }

  @Test("people who are absent or observe are people of the case; who agreed to a quorum is a post")
  func knownLabels() {
    #expect(
      diagnostics(
        """
        absent: [{ label: y }]
        observers: [{ label: o, accompanies: y }]
        minutes: { to: [o, y] }
        quorum-agreement: { by: chair }
        """
      ).isEmpty)
  }

  @Test("a label stands once among the children and once among the people, but a child may attend")
  func labelTwice() {
    #expect(
      diagnostics("children: [{ label: A }, { label: A }]") == ["4:35 another child has this label already"])
    #expect(
      diagnostics("attending: [{ label: x }]\nabsent: [{ label: x }]") == ["5:19 another person has this label already"]
    )
    #expect(diagnostics("children: [{ label: A }]\nattending: [{ label: A, role: child }]").isEmpty)
  }

  @Test("one view a person and child, one entry a child")
  func twice() {
    let people = "children: [{ label: A }, { label: B }]\nattending: [{ label: x }, { label: y }]\n"
    #expect(
      diagnostics(people + "views: [{ child: A, for-plan: [x, y], abstaining: [y] }]")
        == ["6:52 this person’s view on this child is given twice"])
    #expect(
      diagnostics(people + "views: [{ child: A }, { child: B }, { child: A }]")
        == ["6:46 this list has an item on this child already"])
    #expect(
      diagnostics(people + "endings: [{ child: B }, { child: B }]")
        == ["6:34 this list has an item on this child already"])
    #expect(diagnostics(people + "views: [{ child: A, for-plan: [x] }, { child: B, against-plan: [x] }]").isEmpty)
  }

  @Test("a person who cannot be read does not make every label unknown")
  func noCascade() {
    let views = "\nchildren: [{ label: A }]\nviews: [{ child: A, for-plan: [x, y] }]"
    #expect(
      diagnostics("attending: [x, { label: y }]" + views)
        == ["4:13 expected a mapping that describes a person at the conference"])
    #expect(diagnostics("attending: x" + views).count == 1)
    #expect(diagnostics("attending: [{ label: [x] }, { label: y }]" + views).count == 1)
    #expect(
      diagnostics("attending: [{ label: x, role: aunt }, { label: y }]" + views) == ["4:31 this word is not known here"]
    )
  }

  @Test("an id that cannot be read is one mistake, not two")
  func id() {
    #expect(diagnostics("id: again", expecting: "test") == ["4:1 this key is given already in line 2"])
  }
}
