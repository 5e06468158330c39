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
  private var button: String {
    switch self {
    case .comparing: "Compare this case"
    case .changing: "Change this case"
    }
  }

  /// What becomes of a case that is opened.
  static let privacy: HTML = """
    <p class="notice">The case stays on this machine: your browser keeps it until you have it forgotten, and nothing else does. Give people
    labels in place of names all the same.</p>
    """

  /// The form that opens a case of one’s own; it holds the text that was sent before, where that could not be read.
  func form(holding text: String = "") -> HTML {
    """
    \(Self.privacy)
    <form method="post" action="\(part.address)/own" enctype="multipart/form-data" data-draft>
    <div class="field">
    <label for="file">The file of the case</label>
    <span class="hint" id="file-hint">Its name ends in .yaml. The file of a sample case shows how a case is written.</span>
    <input type="file" id="file" name="file" accept=".yaml,.yml" aria-describedby="file-hint">
    </div>
    <div class="field">
    <label for="yaml">Or the text of the case</label>
    <span class="hint" id="yaml-hint">Pasted as it stands in the file. Where a file is chosen too, the file counts.</span>
    <textarea class="code" id="yaml" name="yaml" rows="14" spellcheck="false" aria-describedby="yaml-hint">
    \(text)</textarea>
    </div>
    <button class="button">\(button)</button>
    </form>
    """
  }
}
