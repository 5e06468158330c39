import Rendering

/// What a Children in Need census tells of one child’s episode that bears on conferences. It holds no identifier.
package struct CensusEpisode: Sendable {
  /// One section 47 enquiry.
  package struct Enquiry: Sendable {
    package var start = ""
    package var target = ""
    package var conference = ""
    package var notRequired = ""
    package init() {}
  }

  /// One child protection plan.
  package struct Plan: Sendable {
    package var start = ""
    package var end = ""
    package var reviews: [String] = []
    package init() {}
  }

  /// The enquiries, in the order of the file.
  package var enquiries: [Enquiry] = []
  /// The plans, in the order of the file.
  package var plans: [Plan] = []
  /// Whether it has the day of a conference without an enquiry, as of a child who moved in.
  package var hasOtherConference = false

  /// Nothing told yet.
  package init() {}

  /// A case of each initial conference, as lines. What the census does not say is left out, and so unknown.
  ///
  /// A plan is a conference’s where it began on its day, and then so are its reviews and its end. Whether the day on which an enquiry began is that of a
  /// strategy discussion, whoever made the census knows: it is taken for that only where `startsAtDiscussion` says so.
  package func lines(startsAtDiscussion: Bool, _ imported: inout Imported) -> [[UInt8]] {
    if hasOtherConference { imported.skip("conferences without an enquiry, as of children who moved in") }
    var left = plans
    var lines: [[UInt8]] = []
    for enquiry in enquiries {
      guard !enquiry.conference.isEmpty else {
        let isTold = ["true", "1"].contains(enquiry.notRequired)
        imported.skip(
          isTold ? "enquiries after which no conference was required" : "enquiries without the day of a conference")
        continue
      }
      let place = left.firstIndex { $0.start == enquiry.conference }
      let plan = place.map { left.remove(at: $0) }
      if let line = imported.line(facts(enquiry, plan, startsAtDiscussion)) { lines.append(line) }
    }
    for _ in left { imported.skip("plans that began on no conference’s day") }
    return lines
  }

  private func facts(_ enquiry: Enquiry, _ plan: Plan?, _ startsAtDiscussion: Bool) -> JSON {
    var facts: [(String, JSON)] = []
    if !enquiry.target.isEmpty {
      facts.append(("look-at", .string("The census states \(enquiry.target) as the target for the conference.")))
    }
    facts.append(("children", [["label": "child A"] as JSON].json))
    if !enquiry.start.isEmpty {
      facts.append(("enquiry", ["opened": enquiry.start]))
      if startsAtDiscussion {
        facts.append(
          ("strategy-discussions", [["began": enquiry.start, "initiated-enquiries": "yes"] as JSON].json))
      }
    }
    facts.append(("conference", ["kind": "initial", "date": enquiry.conference]))
    if let plan {
      facts.append(("plan", ["made": "yes"]))
      if !plan.reviews.isEmpty { facts.append(("reviews", plan.reviews.sorted().map { ["held": $0] as JSON }.json)) }
      if !plan.end.isEmpty { facts.append(("endings", [["child": "child A", "on": plan.end] as JSON].json)) }
    }
    return .object(facts)
  }
}
