/// Whose bank holidays: the parts of the United Kingdom for each of which the government publishes a list.
public enum Division: String, CaseIterable, Sendable {
  case englandAndWales = "England and Wales"
  case scotland = "Scotland"
  case northernIreland = "Northern Ireland"

  /// The first year of which every holiday is known: that of the published lists, and for England and Wales, whose proclamations were
  /// gathered, an earlier one.
  public var firstKnownYear: Int {
    switch self {
    case .englandAndWales: 1978
    case .scotland, .northernIreland: BankHolidays.published.lowerBound
    }
  }
}
