/// A part of the form of a case that unfolds: a record, a list of records, or a run of single facts.
struct FactGroup {
  let title: String
  let id: String
  /// How much is said in it.
  var note: String?
  let isOpen: Bool
  /// What it is, in a sentence.
  var documentation: String?
  var mistakes: [String] = []
  /// The button that adds to a list, or removes an item.
  var button: FormButton?
  let content: HTML

  var html: HTML {
    """
    <details class="part" id="\(id)"\(" open", if: isOpen)>
    <summary>\(title)\(note.map { " <span class=\"quiet\">\($0)</span>" })</summary>
    <div role="group" aria-label="\(title)">
    \(documentation.map { "<p class=\"hint\">\($0)</p>" })
    \(.mistakes(mistakes))
    \(content)
    \(pressed)
    </div>
    </details>
    """
  }

  private var pressed: HTML? {
    switch button {
    case .add?: button?.html("Add one <span class=\"visually-hidden\">under \(title)</span>")
    case .remove?: button?.html("Remove <span class=\"visually-hidden\">\(title)</span>")
    case .show?, .undo?, nil: nil
    }
  }
}

extension HTML {
  /// What is wrong with a fact, a sentence each.
  static func mistakes(_ sentences: [String]) -> HTML {
    "\(sentences.map { "<p class=\"error-message\">\($0)</p>" })"
  }
}
