import Cases
import Profiles

/// The case that a page shows: a sample case, or one that somebody sent, which is nowhere but in their page.
struct OpenedCase {
  /// The case.
  let file: Case
  /// The text of a case that was sent. The page holds it and sends it along, since the server keeps nothing.
  let sent: String?

  /// A sample case.
  init(sample: Case) {
    file = sample
    sent = nil
  }

  /// The case that was sent with a form, as a file or as a text. Throws all that is wrong with it.
  init(in fields: Fields) throws(Problems) {
    let text = Self.text(in: fields)
    file = try CaseReader.read(CaseReader.source(name: "your case", bytes: Array(text.utf8)))
    sent = text
  }

  /// The text of the case that was sent: that of the file, where one was chosen.
  static func text(in fields: Fields) -> String {
    ["file", "yaml"].compactMap { fields[$0] }.first { !$0.isEmpty } ?? ""
  }

  /// Where its comparison is shown.
  var address: String { sent == nil ? "/compare/\(Fields.encode(file.id))" : "/compare/own" }

  /// Where it can be changed.
  var changeAddress: String { sent == nil ? "/change/\(Fields.encode(file.id))" : "/change/own" }

  /// How forms about it are sent: a text is no part of an address.
  var method: String { sent == nil ? "get" : "post" }

  /// The fields that forms about it carry on.
  var carried: Fields { Fields(sent.map { [("yaml", $0)] } ?? []) }
}
