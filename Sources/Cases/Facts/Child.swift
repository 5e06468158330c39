public import Calendars
import Profiles
public import Records

/// A child, born or not yet born, under a label in place of a name.
public struct Child: Record {
  /// The label.
  public internal(set) var label = Label()
  /// The day of birth.
  public internal(set) var born: Day?
  /// The day on which the birth is expected: 40 weeks and 0 days of pregnancy.
  public internal(set) var due: Day?
  /// Whether it is known that the birth is likely to be early.
  public internal(set) var earlyBirthLikely: Bool?
  /// The agencies that have had contact with the child: all of them, where the key is there.
  public internal(set) var knownTo: [Agency]?
  /// The plan of another authority under which the child came.
  public internal(set) var onPlanElsewhere: Bool?

  /// A child of whom nothing is known.
  public init() {}

  /// What the record describes.
  public static var noun: String { "a child" }
  /// The keys.
  public static let fields: [Field<Child>] = [
    Field(required: "label", \.label, "A label in place of the child’s name."),
    Field("born", \.born, "The day of birth."),
    Field("due", \.due, "The day on which the birth is expected."),
    Field("early-birth-likely", \.earlyBirthLikely, "Whether it is known that the birth is likely to be early."),
    Field(
      "known-to", \.knownTo, "The agencies that have had contact with the child; all of them, where this is told."),
    Field("on-plan-elsewhere", \.onPlanElsewhere, "Whether the child came under another authority’s plan."),
  ]

  /// Whether the child was not yet born when the conference was held on `day`; nil where that is unknown.
  public func isUnborn(on day: Day) -> Bool? {
    if let born { return born > day }
    return due == nil ? nil : true
  }
}
