/// A button of the form of a case, as the form sends it.
enum FormButton: Hashable {
  /// Show what moves; so too where the form was sent without a button.
  case show
  /// Take the last step back.
  case undo
  /// Add one item more to a list.
  case add(to: FactPath)
  /// Take an item out of its list.
  case remove(FactPath)

  /// The field that says which button was pressed.
  static let name = "press"

  /// What the button sends.
  var value: String {
    switch self {
    case .show: "show"
    case .undo: "undo"
    case .add(let path): "add:\(path)"
    case .remove(let path): "remove:\(path)"
    }
  }

  /// The button that was pressed; nil where what was sent is no button’s.
  init?(in fields: Fields) {
    let sides = (fields[Self.name] ?? "show").split(separator: ":", maxSplits: 1)
    switch (sides.first, sides.dropFirst().first.map { FactPath($0) }) {
    case ("show", nil): self = .show
    case ("undo", nil): self = .undo
    case ("add", let path??): self = .add(to: path)
    case ("remove", let path??): self = .remove(path)
    default: return nil
    }
  }

  /// The button as HTML.
  func html(_ label: HTML, isSecondary: Bool = true) -> HTML {
    "<button class=\"button\(" secondary", if: isSecondary)\" name=\"\(Self.name)\" value=\"\(value)\">\(label)</button>"
  }
}
