import Cases
import Records

/// What can be done with a case that is opened.
enum CaseAction: String, CaseIterable {
  case change, compare, present, check, exercise
  case whatIf = "what-if"
  case file

  /// The field by which the form of a sample case says what is done next.
  static let field = "go"

  /// What its button or link says.
  var label: String {
    switch self {
    case .change: "Change this case"
    case .compare: "Compare this case in full"
    case .present: "Present it to a group"
    case .check: "See what is due in one area"
    case .exercise: "Make exercises of it"
    case .whatIf: "Try other rules on it"
    case .file: "Download the case"
    }
  }

  /// Where it is done with a case that is sent.
  var ownAddress: String { self == .file ? "/change/own/download" : "/\(rawValue)/own" }

  /// Where it is done with a sample case; nil where the case is sent for it.
  func address(ofSample id: String) -> String? {
    switch self {
    case .whatIf: nil
    case .file: "/compare/\(Fields.encode(id))/file"
    default: "/\(rawValue)/\(Fields.encode(id))"
    }
  }
}

extension OpenedCase {
  /// What else can be done with the case than what its page does: for a case that was sent, a form with its text.
  func actions(besides done: CaseAction) -> HTML {
    let others = CaseAction.allCases.filter { $0 != done }
    guard sent == nil else { return Self.form(others, carried) }
    let links = others.compactMap { action -> HTML? in
      guard action != .whatIf else { return nil }
      let address = address(action)
      let isFirst = action == others.first
      return "<a class=\"button\(" secondary", if: !isFirst)\" href=\"\(linked(address))\">\(action.label)</a>"
    }
    let text = Fields([("yaml", facts.text)])
    return "\(links)\n\(Self.form([.whatIf], text), if: isChanged)"
  }

  /// A form with a case that is carried, and a button for each of some things that can be done with it.
  static func form(_ actions: [CaseAction], _ carried: Fields) -> HTML {
    """
    <form class="actions" method="post" action="\(actions[0].ownAddress)" enctype="multipart/form-data" data-live="submit">
    \(.hidden(carried))
    \(actions.enumerated().map { $1.button(isSecondary: $0 > 0) })
    </form>
    """
  }
}

extension CaseAction {
  /// The button of a form with the case; `form` is the form’s name where the button stands outside.
  func button(isSecondary: Bool = true, form: String? = nil) -> HTML {
    """
    <button class="button\(" secondary", if: isSecondary)"\(form.map { " form=\"\($0)\"" as HTML }) formaction="\(ownAddress)"\(" data-go", if: self != .file)>\(label)</button>
    """
  }
}
