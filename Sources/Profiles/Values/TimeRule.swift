public import Calendars
public import Records

/// By when something is done, as a policy officer writes it: `15 working days after the last strategy discussion`, `at least 2 working days
/// before the conference, at 10:00`, `at the end of the conference`, or one of two, whichever is sooner or later.
public struct TimeRule: ProfileValue, ScalarReadable, CustomStringConvertible {
  /// One day or moment by which something is done.
  public enum Term: Hashable, Sendable {
    /// Within a length of time after an event; `exactly` where it is the only day on which it may be done.
    case after(Period, Event, exactly: Bool)
    /// At least a length of time before an event, on the last day by a time of day; `exactly` as above.
    case before(Period, Event, at: ClockTime?, exactly: Bool)
    /// Before an event, without a length of time.
    case ahead(of: Event)
    /// On the day of an event.
    case sameDay(as: Event)
    /// By the end of an event.
    case by(Event)
    /// By a week and day of pregnancy, the birth being expected at 40 weeks and 0 days.
    case pregnancy(week: Int, days: Int)
    /// Not before a length of time after an event is over.
    case noSooner(Period, after: Event)
    /// Soon after an event, without a length of time: people judge whether it was.
    case soon(after: Event)
    /// In good time before an event, without a length of time: people judge whether it was.
    case inGoodTime(before: Event)
    /// As early as can be before an event, without a length of time: people judge whether it was.
    case early(before: Event)
  }

  /// Which of several terms counts.
  public enum Choosing: Int, Hashable, Sendable, CaseIterable {
    case sooner, later
  }

  /// The terms: one, or several of which one counts.
  public let terms: [Term]
  /// Which of several terms counts.
  public let choosing: Choosing

  /// A rule of one term.
  public init(_ term: Term) { self.init([term], .sooner) }

  private init(_ terms: [Term], _ choosing: Choosing) {
    self.terms = terms
    self.choosing = choosing
  }

  /// The same rule, where what runs after an event runs from another.
  public func running(from event: Event) -> TimeRule {
    let terms = terms.map { term in
      if case .after(let period, _, let isExact) = term { Term.after(period, event, exactly: isExact) } else { term }
    }
    return TimeRule(terms, choosing)
  }

  /// Said with each value.
  public static var unit: String? { "hours, days, working days, weeks or months, as the value says" }
  /// A usual limit can be kept beside an utmost one.
  public static var severalCanHold: Bool { true }
  /// The kind of value.
  public static var typeInWords: String { "time rule" }

  private static let events: TextForm = .oneOf(Event.allCases.map(\.meaning))
  private static let exactly: TextForm = .optional(.text("exactly "))

  /// How one term is written, in the order of the cases above; of two that can be read, the one that fits the whole text.
  private static let term: TextForm = .either([
    .sequence([exactly, .period, .text(" after "), events]),
    .sequence([
      .either([.text("exactly "), .optional(.text("at least "), isWritten: true)]), .period, .text(" before "), events,
      .optional(.sequence([.text(", at "), .time])),
    ]),
    .sequence([.text("before "), events]),
    .sequence([.text("the same day as "), events]),
    .sequence([.either([.text("by "), .text("at the end of ")]), events]),
    .sequence([
      .text("by week "), .number(through: 42), .text("+"), .oneOf((0...6).map(String.init)), .text(" of the pregnancy"),
    ]),
    .sequence([.text("as soon as possible after "), events]),
    .sequence([.text("in good time before "), events]),
    .sequence([.text("no sooner than "), .period, .text(" after "), events]),
    .sequence([.text("as early as possible before "), events]),
  ])

  private static let form: TextForm = .either([
    term,
    .sequence([
      term, .text(" or "), term, .text(", whichever is "), .oneOf(["sooner", "later"]),
    ]),
  ])

  /// A day or moment by which something is done.
  public static let grammar = Grammar(
    "a time rule such as `15 working days after the conference`, `at least 2 days before the conference` or `by the first core group`",
    .text(pattern: form.pattern))

  /// A rule of each form.
  public static let examples: [TimeRule] = [
    "15 working days after the last strategy discussion", "exactly 1 month after the conference",
    "at least 2 working days before the conference, at 10:00", "exactly 3 months before the expected birth",
    "before the conference", "the same day as the conference", "by the first core group",
    "at the end of the conference",
    "by week 30+6 of the pregnancy", "no sooner than 5 months after the conference",
    "as soon as possible after the conference", "in good time before the conference",
    "as early as possible before the conference",
    "10 working days after the conference or by the first core group, whichever is sooner",
  ].compactMap { TimeRule(text: $0) }

  /// The rule that `text` says.
  public init?(text: String) {
    guard var tokens = Self.form.read(text)?[...], case .choice(let shape) = tokens.popFirst(),
      let first = Self.term(from: &tokens)
    else { return nil }
    guard shape == 1 else {
      self.init(first)
      return
    }
    guard let second = Self.term(from: &tokens), case .choice(let choosing) = tokens.popFirst(),
      let choosing = Choosing(rawValue: choosing)
    else { return nil }
    self.init([first, second], choosing)
  }

  /// The rule as it is written.
  public var description: String {
    let written = terms.map { Self.term.write($0.tokens) }.joined(separator: " or ")
    return written + (terms.count > 1 ? ", whichever is \(choosing == .sooner ? "sooner" : "later")" : "")
  }

  private static func term(from tokens: inout ArraySlice<TextForm.Token>) -> Term? {
    func event() -> Event? {
      guard case .choice(let index) = tokens.popFirst() else { return nil }
      return Event.allCases[index]
    }
    guard case .choice(let shape) = tokens.popFirst() else { return nil }
    switch shape {
    case 0:
      guard case .present(let isExact) = tokens.popFirst(), case .period(let period) = tokens.popFirst(),
        let event = event()
      else { return nil }
      return .after(period, event, exactly: isExact)
    case 1:
      guard case .choice(let manner) = tokens.popFirst() else { return nil }
      if manner == 1 { tokens.removeFirst() }
      guard case .period(let period) = tokens.popFirst(), let event = event(),
        case .present(let hasTime) = tokens.popFirst()
      else { return nil }
      guard hasTime else { return .before(period, event, at: nil, exactly: manner == 0) }
      guard case .time(let time) = tokens.popFirst() else { return nil }
      return .before(period, event, at: time, exactly: manner == 0)
    case 4:
      tokens.removeFirst()
      return event().map { .by($0) }
    case 8:
      guard case .period(let period) = tokens.popFirst(), let event = event() else { return nil }
      return .noSooner(period, after: event)
    case 5:
      guard case .number(let week) = tokens.popFirst(), case .choice(let days) = tokens.popFirst() else { return nil }
      return .pregnancy(week: week, days: days)
    default:
      guard let event = event() else { return nil }
      return switch shape {
      case 2: .ahead(of: event)
      case 3: .sameDay(as: event)
      case 6: .soon(after: event)
      case 7: .inGoodTime(before: event)
      default: .early(before: event)
      }
    }
  }
}

extension TimeRule.Term {
  /// The tokens by which the term is written.
  fileprivate var tokens: [TextForm.Token] {
    func event(_ event: Event) -> TextForm.Token { .choice(Event.allCases.firstIndex(of: event) ?? 0) }
    return switch self {
    case .after(let period, let start, let isExact): [.choice(0), .present(isExact), .period(period), event(start)]
    case .before(let period, let end, let time, let isExact):
      [.choice(1)] + (isExact ? [.choice(0)] : [.choice(1), .present(true)]) + [.period(period), event(end)]
        + (time.map { [.present(true), .time($0)] } ?? [.present(false)])
    case .ahead(let end): [.choice(2), event(end)]
    case .sameDay(let day): [.choice(3), event(day)]
    case .by(let end): [.choice(4), .choice(end == .conference || end == .initialConference ? 1 : 0), event(end)]
    case .pregnancy(let week, let days): [.choice(5), .number(week), .choice(days)]
    case .soon(let start): [.choice(6), event(start)]
    case .inGoodTime(let end): [.choice(7), event(end)]
    case .noSooner(let period, let start): [.choice(8), .period(period), event(start)]
    case .early(let end): [.choice(9), event(end)]
    }
  }

  /// Whether there is only one day on which it may be done.
  public var isExact: Bool {
    switch self {
    case .after(_, _, let isExact), .before(_, _, _, let isExact): isExact
    default: false
    }
  }

  /// The length of time, where there is one.
  public var period: Period? {
    switch self {
    case .after(let period, _, _), .before(let period, _, _, _), .noSooner(let period, _): period
    default: nil
    }
  }
}
