// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// The sentence of each fact is its documentation.

import Profiles
package import Records

/// A paper to put before a board, as its `report.yaml` describes it: what it asks, and what it is answered from.
package struct Paper: Record {
  @Fact(required: "The form of the file: 1.", key: "report") var edition = 1
  @Fact(required: "The title.") package var title = ""
  @Fact(required: "The question that the report answers.") package var question = ""
  @Fact("What is said before anything else.") package var summary: String?
  @Fact(required: "The parts of its annex, in order.") package var shows: [PaperPart] = []
  @Fact("The procedures that it is about; all, where the key is left out.") package var procedures: [String]?
  @Fact("The authorities that it compares; all, where the key is left out.") package var authorities: [String]?
  @Fact("The cases by which it compares them; all, where the key is left out.") package var cases: [String]?
  @Fact(
    "The parameter of which the answer tells first; where the key is left out, the one on which the different answers of most cases rest, or none in a paper on all procedures."
  )
  package var turnsOn: String?
  @Fact("Whether national guidance fills silences.") package var national: Bool?
  @Fact("The file of a proposal, in the report’s own folder.") package var proposal: String?
  /// The text that it was read from.
  @Beside package internal(set) var source: Source?

  /// A paper that says nothing.
  package init() {}

  package static var noun: String { "a report" }

}
