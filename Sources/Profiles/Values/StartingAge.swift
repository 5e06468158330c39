public import Records

/// From which age something holds: a number of whole years, from that birthday, or `over 10`, from the day after the tenth birthday.
public enum StartingAge: ProfileValue, ScalarReadable, CustomStringConvertible {
  /// From a birthday.
  case from(Int)
  /// From the day after a birthday.
  case over(Int)

  /// The text of an age.
  public static var grammar: Grammar {
    Grammar("an age in whole years, such as `11` or `over 10`", .text(pattern: "^(over )?(0|1[0-9]|[1-9])$"))
  }

  /// The age that `text` says.
  public init?(text: String) {
    let isOver = text.hasPrefix("over ")
    let digits = isOver ? text.dropFirst(5) : text[...]
    guard let age = Int(digits), (0..<20).contains(age), String(age) == digits else { return nil }
    self = isOver ? .over(age) : .from(age)
  }

  /// The age as it is written.
  public var description: String {
    switch self {
    case .from(let age): String(age)
    case .over(let age): "over \(age)"
    }
  }

  /// The age as a sentence has it, behind “children”.
  public var inWords: String {
    switch self {
    case .from(let age): "aged \(age) or older"
    case .over(let age): "over the age of \(age)"
    }
  }
}
