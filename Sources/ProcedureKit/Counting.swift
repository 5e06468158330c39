public import Calendars
public import Profiles

/// How a day was counted: from which event, when that was, and how. What is recorded while a case is evaluated; `count(to:by:)` tells the
/// rest on request.
public struct Counting: Hashable, Sendable {
  /// The event from which it was counted.
  public let event: Event
  /// When the event was.
  public let start: Moment
  /// How it was counted from there.
  public let reckoning: Reckoning

  /// How something was counted from an event.
  public init(_ reckoning: Reckoning, from event: Event, at start: Moment) {
    self.event = event
    self.start = start
    self.reckoning = reckoning
  }

  /// In what it was counted.
  public var unit: Period.Unit { reckoning.unit }

  /// How the moment was counted, in full: by the same operation that counted it. Nil where it cannot be counted by the calendar.
  public func count(to due: Moment, by calendar: WorkingCalendar) -> Count? {
    calendar.count(reckoning, from: start, at: unit == .hours ? nil : due.time)
  }
}

extension Answer {
  /// The last day with how it was counted; nil where none was.
  public var counted: (due: Moment, counting: Counting)? {
    guard case .deadline(let due, _, _) = value, let counting else { return nil }
    return (due, counting)
  }
}
