import Profiles
public import Records

/// A paper to put before a board, as its `report.yaml` describes it: what it asks, and what it is answered from.
public struct Paper: Record {
  /// The title.
  public internal(set) var title = ""
  /// The question that it answers.
  public internal(set) var question = ""
  /// What its authors say of it before anything else.
  public internal(set) var summary: String?
  /// The parts in order.
  public internal(set) var shows: [PaperPart] = []
  /// The procedures that it is about; nil for all.
  public internal(set) var procedures: [String]?
  /// The authorities that it compares; nil for all.
  public internal(set) var authorities: [String]?
  /// The cases that it compares them by; nil for all.
  public internal(set) var cases: [String]?
  /// Whether national guidance fills silences, marked as such.
  public internal(set) var national: Bool?
  /// The file of a proposal, in the same folder.
  public internal(set) var proposal: String?
  /// The text that it was read from.
  public internal(set) var source: Source?
  var edition = 1

  /// A paper that says nothing.
  public init() {}

  /// What the record describes.
  public static var noun: String { "a report" }

  /// The keys.
  public static let fields: [Field<Paper>] = [
    Field(required: "report", \.edition, "The form of the file: 1."),
    Field(required: "title", \.title, "The title."),
    Field(required: "question", \.question, "The question that the report answers."),
    Field("summary", \.summary, "What is said before anything else."),
    Field(required: "shows", \.shows, "The parts, in order."),
    Field("procedures", \.procedures, "The procedures that it is about; all, where the key is left out."),
    Field("authorities", \.authorities, "The authorities that it compares; all, where the key is left out."),
    Field("cases", \.cases, "The cases by which it compares them; all, where the key is left out."),
    Field("national", \.national, "Whether national guidance fills silences."),
    Field("proposal", \.proposal, "The file of a proposal, in the report’s own folder."),
  ]
}
