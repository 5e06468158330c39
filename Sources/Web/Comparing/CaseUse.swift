/// For what a case is chosen.
enum CaseUse {
  case comparing
  case changing

  /// The part of the workbench that does it.
  var part: Page.Part {
    switch self {
    case .comparing: .compare
    case .changing: .change
    }
  }

  /// What it is called where a case is chosen for it.
  var heading: String {
    switch self {
    case .comparing: "Compare one case under every authority"
    case .changing: "Change the case"
    }
  }

  /// What comes of it, in a sentence or two.
  var purpose: String {
    switch self {
    case .comparing:
      "Choose a sample case, or open one of your own. You see where the outcomes differ, and which words of whose document make the difference."
    case .changing:
      "Choose a sample case, or open one of your own. Change what is known of it, and see which outcomes move in each area."
    }
  }

  /// What the button that opens a case is called.
  var button: String {
    switch self {
    case .comparing: "Compare this case"
    case .changing: "Change this case"
    }
  }

  /// What the form that opens a case of one's own needs.
  var values: [String: Any] { ["address": part.address, "button": button] }
}
