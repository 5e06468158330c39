import Records

/// How strictly a document says something: the modal verb of its sentence.
public enum Force: String, Choice {
  case must = "must, will, shall, is required to, can only, or plainly is so"
  case should = "should, needs to, is expected to"
  case normally = "normally, usually, routinely, wherever possible"
  case may = "may, can, has the option"
  case guide = "guidance, an aim or good practice"
}

extension Force: Comparable {
  /// Whether `left` is said less strictly than `right`.
  public static func < (left: Force, right: Force) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .must: 4
    case .should: 3
    case .normally: 2
    case .guide: 1
    case .may: 0
    }
  }
}

extension Sequence<Force> {
  /// The strictest of them; nil where there is none.
  public var strictest: Force? { self.max() }
}
