import Calendars
import Cases
import Profiles
import Records
import TestSupport
import Testing

@Suite("Where the clock for the initial conference starts, by a second method")
struct ClockTests {
  /// A strategy discussion as a case tells it: what it leaves out is unknown.
  private struct Discussion {
    var began: String?
    var initiated: Bool?
    var agreed: Bool?

    var day: String? { began.map { String($0.prefix(10)) } }
    var time: String? { began.flatMap { $0.count > 10 ? String($0.suffix(5)) : nil } }

    var yaml: String {
      func word(_ isSo: Bool) -> String { isSo ? "yes" : "no" }
      let facts = [
        began.map { "began: \($0)" }, initiated.map { "initiated-enquiries: \(word($0))" },
        agreed.map { "agreed-conference: \(word($0))" }, "required-by-enquiry: no",
      ]
      return "{ " + facts.compactMap { $0 }.joined(separator: ", ") + " }"
    }
  }

  /// Where a clock starts: at a moment, on a day at a time that depends on one of the keys, or only one of the keys is known.
  private enum Start: Equatable { case at(String), on(String, [String]), unknown([String]) }

  private static let began = "strategy-discussions.began"

  private static func start(_ clock: String, _ list: [Discussion], decided: String?, opened: String?) -> Start? {
    func moment(_ discussion: Discussion?) -> Start {
      discussion?.began.map { .at($0) } ?? .unknown([began])
    }
    /// The first of `order` that is not known to be otherwise, unless nothing is known of it.
    func first(_ order: [Discussion], _ told: (Discussion) -> Bool?, _ fact: String) -> Start {
      guard let found = order.first(where: { told($0) != false }), told(found) == true else {
        return .unknown(["strategy-discussions.\(fact)"])
      }
      return moment(found)
    }
    if clock == "enquiry-opened" { return opened.map { .at($0) } ?? .unknown(["enquiry.opened"]) }
    guard !list.isEmpty else { return .unknown(["strategy-discussions"]) }
    switch clock {
    case "discussion-that-initiated-enquiries": return first(list, \.initiated, "initiated-enquiries")
    case "latest-discussion-that-initiated-enquiries":
      return first(list.reversed(), \.initiated, "initiated-enquiries")
    case "discussion-that-agreed-conference": return first(list, \.agreed, "agreed-conference")
    case "first-discussion": return moment(list[0])
    case "second-discussion": return list.count < 2 ? .unknown(["strategy-discussions"]) : moment(list[1])
    case "last-discussion": return moment(list[list.count - 1])
    default: return lastBefore(decided, list)
    }
  }

  /// The last discussion before the decision, by trying every time of day that the case leaves open: the day where all come to one day, with
  /// the time where all come to one moment. Nil where the case contradicts itself.
  private static func lastBefore(_ decided: String?, _ list: [Discussion]) -> Start? {
    if list.count == 1, decided == nil { return list[0].began.map { .at($0) } ?? .unknown([began]) }
    guard let decided else { return .unknown(["conference.decided"]) }
    guard list.allSatisfy({ $0.began != nil }) else { return .unknown([began]) }
    let isEachLater = list.allSatisfy { discussion in
      guard let day = discussion.day, let moment = discussion.began else { return false }
      if day != decided.prefix(10) { return day > decided.prefix(10) }
      return discussion.agreed != true && discussion.time != nil && decided.count > 10 && moment > decided
    }
    if isEachLater { return .unknown(["strategy-discussions"]) }
    if list.count == 1 { return list[0].began.map { .at($0) } ?? .unknown([began]) }
    let times = ["09:00", "10:00", "10:30", "11:00", "12:00"]
    var last: Set<Int> = []
    func visit(_ moments: [String], _ decision: String) {
      guard moments.count < list.count else {
        if let place = moments.lastIndex(where: { $0 <= decision }) { last.insert(place) }
        return
      }
      let next = list[moments.count]
      guard let day = next.day else { return }
      for time in next.time.map({ [$0] }) ?? times {
        let moment = "\(day) \(time)"
        let isLater = decision.hasPrefix(day) && moment > decision
        if moments.last.map({ $0 > moment }) ?? false || (next.agreed == true && isLater) { continue }
        visit(moments + [moment], decision)
      }
    }
    for decision in decided.count > 10 ? [decided] : times.map({ "\(decided) \($0)" }) { visit([], decision) }
    let found = Set(last.compactMap { list[$0].began })
    let days = Set(found.map { $0.prefix(10) })
    guard let day = days.first else { return nil }
    let lacksTime = list.contains { $0.day == String(decided.prefix(10)) && $0.time == nil }
    let missing = (lacksTime ? [began] : []) + (decided.count > 10 ? [] : ["conference.decided"])
    guard days.count == 1 else { return .unknown(missing) }
    return found.count == 1 ? found.first.map { .at($0) } : .on(String(day), missing)
  }

  private static let clocks = [
    "discussion-that-initiated-enquiries", "latest-discussion-that-initiated-enquiries",
    "discussion-that-agreed-conference", "first-discussion", "second-discussion", "last-discussion",
    "last-discussion-before-decision", "enquiry-opened",
  ]

  /// Two days with one time each, so that discussions and the decision often fall on one day and one minute.
  private static let moments = ["2023-06-05", "2023-06-05 10:00", "2023-06-05 11:00", "2023-06-06 10:00"]

  @Test("Random lists of discussions, with equal days and minutes and with gaps", arguments: clocks)
  func clock(_ clock: String) throws {
    let bare = try Workpiece()
    let event = try #require(Event.allCases.first { $0.word == clock }).meaning
    let ofDays = try bare.stating("initial-conference.limit: 1 day after \(event)")
    let ofHours = try bare.stating("initial-conference.limit: 24 hours after \(event)")
    var dice = Dice(seed: 11)
    for _ in 0..<400 {
      // In the order in which they were held, since that is what a case tells.
      let began = (0..<Int.random(in: 0...4, using: &dice)).map { _ in
        Bool.random(using: &dice) || Bool.random(using: &dice) ? Self.moments.randomElement(using: &dice) : nil
      }
      let inOrder = began.compactMap { $0 }.sorted()
      var next = inOrder.makeIterator()
      let list = began.map { moment in
        Discussion(
          began: moment == nil ? nil : next.next(),
          initiated: [true, false, false, nil].randomElement(using: &dice) ?? nil,
          agreed: [true, false, false, nil].randomElement(using: &dice) ?? nil)
      }
      let decided = (Self.moments + [nil]).randomElement(using: &dice) ?? nil
      let opened = (Self.moments + [nil]).randomElement(using: &dice) ?? nil
      let body =
        "conference: { kind: initial, date: 2023-07-03\(decided.map { ", decided: \($0)" } ?? "") }\n"
        + (opened.map { "enquiry: { opened: \($0) }\n" } ?? "")
        + "strategy-discussions: [\(list.map(\.yaml).joined(separator: ", "))]\n"
      let facts = try Workpiece.facts(body)
      let found = ofDays.short("initial-conference.held-in-time", in: facts)
      let exact = ofHours.short("initial-conference.held-in-time", in: facts)
      switch Self.start(clock, list, decided: decided, opened: opened) {
      case nil: continue
      case .unknown(let keys): #expect(keys.map { "undetermined: \($0)" }.contains(found) && exact == found, "\(body)")
      case .on(let day, let keys):
        let due = day == "2023-06-05" ? "2023-06-06" : "2023-06-07"
        #expect(found == "breached: due \(due), done 2023-07-03", "\(body)")
        #expect(keys.map { "undetermined: \($0)" }.contains(exact), "\(body)")
      case .at(let moment):
        let due = moment.hasPrefix("2023-06-05") ? "2023-06-06" : "2023-06-07"
        #expect(found == "breached: due \(due), done 2023-07-03", "\(body)")
        if moment.count > 10 {
          #expect(exact == "breached: due \(due) \(moment.suffix(5)), done 2023-07-03", "\(body)")
        } else {
          #expect(exact == "undetermined: \(Self.began)" || clock == "enquiry-opened", "\(body)")
        }
      }
    }
  }
}
