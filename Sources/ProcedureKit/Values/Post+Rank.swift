import Cases

extension Post {
  /// Between which levels of management the post lies, as its name tells; nil where it is no manager’s. A wide range is a rank not told.
  var ranks: ClosedRange<Int>? {
    switch self {
    case .assistantTeamManager: 1...1
    case .teamManager, .safeguardingTeamManager: 2...2
    case .serviceManager, .safeguardingServiceManager, .managerForSafeguardingServices, .safeguardingServiceLead: 3...3
    case .strategicManager, .headOfService: 4...4
    case .seniorManager: 2...4
    case .lineManager, .supervisor, .socialCareManager: 1...4
    case .chair, .socialWorker, .seniorColleague, .boardRepresentative, .practitioner, .agencyLead, .dutyWorker,
      .businessSupport, .coreGroup, .nobody, .other:
      nil
    }
  }

  /// Whether the post is of the level of another or above it; nil where its rank is not told.
  func isOfLevel(atLeast level: Post) -> Bool? {
    guard let least = level.ranks?.lowerBound else { return self == level }
    guard let ranks else { return self == .other ? nil : false }
    if ranks.lowerBound >= least { return true }
    return ranks.upperBound < least ? false : nil
  }

  /// Whether somebody told of as in another post may be the one in this post; nil where that is open, false where not.
  func mayBe(_ told: Post) -> Bool? {
    switch (self, told) {
    case (.socialCareManager, .teamManager), (.socialCareManager, .assistantTeamManager),
      (.socialCareManager, .serviceManager), (.socialCareManager, .strategicManager),
      (.socialCareManager, .headOfService):
      true
    case (.socialCareManager, .lineManager), (.socialCareManager, .supervisor), (.socialCareManager, .seniorManager),
      (.socialCareManager, .safeguardingTeamManager), (.socialCareManager, .managerForSafeguardingServices),
      (.socialCareManager, .safeguardingServiceLead), (.socialCareManager, .safeguardingServiceManager),
      (.teamManager, .socialCareManager), (.assistantTeamManager, .socialCareManager),
      (.serviceManager, .socialCareManager), (.strategicManager, .socialCareManager),
      (.headOfService, .socialCareManager):
      nil
    default: false
    }
  }
}
