import Profiles
public import Calendars
import Records

/// Something that happened in a case, with its day.
public struct CaseEvent: Hashable, Sendable {
  /// When, with the time of day where it is known.
  public let moment: Moment
  /// What happened, as a line that begins with a capital and has no full stop.
  public let words: String
  /// Whether it is the birth of a child, which may lie years before everything else.
  public let isBirth: Bool
}

extension Case {
  /// Everything in the case that happened on a known day, in order. What happened on one day stands by its time of day; what has none
  /// stands where it usually happens.
  public var chronology: [CaseEvent] {
    let days = Dictionary(grouping: events.found.enumerated(), by: \.element.moment.day)
    return days.sorted { $0.key < $1.key }.flatMap { Self.inOrder(ofOneDay: $0.value) }
  }

  /// Those with a time of day by it, and each of the others before the first that usually comes later. The numbers are of the usual order.
  private static func inOrder(ofOneDay events: [(offset: Int, element: CaseEvent)]) -> [CaseEvent] {
    let timed = events.compactMap { event in event.element.moment.time.map { (time: $0, event: event) } }
    var untimed = events.filter { $0.element.moment.time == nil }[...]
    var ordered: [CaseEvent] = []
    for (_, event) in timed.sorted(by: { ($0.time, $0.event.offset) < ($1.time, $1.event.offset) }) {
      while let next = untimed.first, next.offset < event.offset { ordered.append(untimed.removeFirst().element) }
      ordered.append(event.element)
    }
    return ordered + untimed.map(\.element)
  }

  /// What the case says was never done, each as a line that begins with a capital and has no full stop.
  public var neverDone: [String] { events.denied }

  /// Everything with a day, in the order in which it usually happens in one day: another than that in which a case is written.
  private var events: Events {
    var events = Events(toldOn: toldOn)
    for child in children {
      let names = ["label": child.label.text]
      events.add(child.$midwifeSeen, as: names)
      events.add(child.$born, as: names)
      events.add(child.$cameHome, child.$birthTold, as: names)
    }
    addEarly(&events)
    addConference(&events)
    addLater(&events)
    return events
  }

  /// Up to the booking of the conference.
  private func addEarly(_ events: inout Events) {
    events.add(enquiry.$concernNotified, enquiry.$opened)
    for (index, discussion) in strategyDiscussions.enumerated() {
      let which = ["which": strategyDiscussions.count == 1 ? "" : " \(index + 1)"]
      let parts = [
        discussion.initiatedEnquiries == true ? "section 47 enquiries initiated" : nil,
        discussion.agreedConference == true ? "conference agreed" : nil,
      ].compactMap { $0 }
      events.add(discussion.$began, as: which, with: parts.isEmpty ? "" : ": \(parts.joined(separator: ", "))")
      if discussion.ended?.day != discussion.began?.day { events.add(discussion.$ended, as: which) }
    }
    events.add(
      enquiry.$concluded, transferIn.$notified, transferIn.$notifiedInWriting, transferIn.$requested,
      transferIn.$accepted, transferIn.$agreedPermanent, transferIn.$agreedByBoth, interimPlan.$agreed,
      conference.$decided, conference.$askedFor, conference.$booked, delay.$authorised)
  }

  /// What leads up to the conference, and the conference.
  private func addConference(_ events: inout Events) {
    events.add(conference.$initialHeld)
    events.add(invitations.$askedFor, invitations.$confirmed, invitations.$sent)
    for observer in observers { events.add(observer.$asked, observer.$consented, as: ["label": observer.label.text]) }
    for request in exclusionRequests {
      events.add(request.$spoken, request.$written, as: ["of": request.of.map { " of \($0.text)" } ?? ""])
    }
    for report in reports {
      events.add(
        report.$authorised, report.$withFamily, report.$withChild, report.$withChair, report.$amendedWithChair,
        as: ["author": report.author.text])
    }
    events.add(preparation.$socialWorkerSpokeWithChair, preparation.$concernToldToChair, preparation.$planShared)
    let kind =
      switch conference.kind {
      case .initial: "Initial child protection conference"
      case .review: "Review child protection conference"
      case .transferIn: "Conference for a child who moved in"
      case nil: "Conference"
      }
    if conference.held == false {
      events.deny(conference.$date, ["kind": kind])
    } else {
      events.add(conference.$date, as: ["kind": kind], at: conference.starts)
    }
    events.add(conference.$heldAgain)
  }

  /// What follows the conference.
  private func addLater(_ events: inout Events) {
    events.add(
      plan.$outlined, $decisionRecorded, $decisionsShared, decisionNotice.$sent, plan.$sent, $recordSystemUpdated,
      minutes.$sent, $childToldOutcome)
    for (index, meeting) in coreGroups.enumerated() {
      events.add(
        meeting.$date, meeting.$planUpdated, meeting.$planSent, meeting.$planQualityAssured, meeting.$minutesSent,
        as: Self.number(index))
    }
    events.add($planQualityAssured)
    for (index, review) in reviews.enumerated() { events.add(review.$held, as: Self.number(index)) }
    for ending in endings { events.add(ending.$childReturned, as: ["child": ending.child.text]) }
    for ending in endings { events.add(ending.$on, as: ["child": ending.child.text]) }
    for (index, concern) in concerns.enumerated() {
      events.add(concern.$raised, concern.$received, concern.$answered, as: Self.number(index))
    }
    for (index, challenge) in challenges.enumerated() {
      events.add(challenge.$made, challenge.$inWriting, challenge.$answered, as: Self.number(index))
    }
    for request in reviewRequests { events.add(request.$on, request.$answered, as: ["by": request.by.text]) }
  }

  private static func number(_ index: Int) -> [String: String] { ["number": "\(index + 1)"] }
}

/// Events as they are gathered: the words stand with the facts.
private struct Events {
  /// The day up to which the case is told: what comes later is planned.
  let toldOn: Day?
  var found: [CaseEvent] = []
  var denied: [String] = []

  init(toldOn: Day?) { self.toldOn = toldOn }

  mutating func deny<Value>(_ fact: Fact<Value>, _ names: [String: String]) {
    if let words = words(fact.declaration, names) { denied.append(words) }
  }

  mutating func add(_ facts: Fact<Moment?>..., as names: [String: String] = [:], with more: String = "") {
    for fact in facts {
      if fact.isDenied { deny(fact, names) }
      if let moment = fact.wrappedValue { add(moment, fact.declaration, names, more) }
    }
  }

  mutating func add(_ fact: Fact<Day?>, as names: [String: String] = [:], at time: ClockTime? = nil) {
    if let day = fact.wrappedValue { add(Moment(day: day, time: time), fact.declaration, names, "") }
  }

  private mutating func add(_ moment: Moment, _ fact: FactDeclaration, _ names: [String: String], _ more: String) {
    guard let words = words(fact, names) else { return }
    let isPlanned = toldOn.map { moment.day > $0 } ?? false
    let planned = isPlanned ? ", as is planned" : ""
    found.append(CaseEvent(moment: moment, words: words + more + planned, isBirth: fact.path == "children.born"))
  }

  private func words(_ fact: FactDeclaration, _ names: [String: String]) -> String? {
    guard let event = fact.event else { return nil }
    // A label that has braces of its own is put in last and looked into no more.
    var words = ""
    var rest = event[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      words += rest[..<open] + (names[String(rest[rest.index(after: open)..<close])] ?? "")
      rest = rest[rest.index(after: close)...]
    }
    return words + rest
  }
}
