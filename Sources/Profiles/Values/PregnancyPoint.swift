public import Records
import Calendars

/// A day of a pregnancy: `32+0 weeks of pregnancy`, or a time before the due date such as `3 months before`.
///
/// The due date is counted as 40 weeks and 0 days.
public enum PregnancyPoint: ProfileValue, ScalarReadable, CustomStringConvertible {
  /// Weeks and days of pregnancy.
  case week(Int, days: Int)
  /// A time before the due date.
  case before(LeadTime)

  /// Said with each value.
  public static var unit: String? { "weeks and days of pregnancy, or time before the due date" }

  /// Weeks and days of pregnancy, or a time before the due date.
  public static var grammar: Grammar {
    Grammar(
      "a point of a pregnancy such as `32+0 weeks of pregnancy` or `3 months before`",
      .text(pattern: "^([0-9]{1,2}\\+[0-6] weeks of pregnancy|[0-9]{1,4} (days?|working days?|weeks?|months?) before)$")
    )
  }

  /// The point that `text` says.
  public init?(text: String) {
    if let lead = LeadTime(text: text) {
      guard lead.time == nil, lead.period.unit != .hours else { return nil }
      self = .before(lead)
      return
    }
    guard text.hasSuffix(" weeks of pregnancy") else { return nil }
    let parts = text.dropLast(19).split(separator: "+", omittingEmptySubsequences: false)
    guard parts.count == 2, let week = Int(text: String(parts[0])), let days = Int(text: String(parts[1])) else {
      return nil
    }
    guard (1...42).contains(week), (0...6).contains(days) else { return nil }
    self = .week(week, days: days)
  }

  /// The point as it is written.
  public var description: String {
    switch self {
    case .week(let week, let days): "\(week)+\(days) weeks of pregnancy"
    case .before(let lead): lead.description
    }
  }

  /// The point as the end of a sentence.
  public var inWords: String {
    switch self {
    case .week: description
    case .before(let lead): "\(lead) the due date"
    }
  }
}
