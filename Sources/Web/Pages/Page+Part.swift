extension Page.Part {
  /// What the navigation calls the part.
  var name: String {
    switch self {
    case .authorities: "Authorities"
    case .check: "Check one conference"
    case .new: "New case"
    case .compare: "Compare"
    case .change: "Change the case"
    case .train: "Train"
    case .whatIf: "What if"
    case .paper: "Make a paper"
    case .transcribe: "Transcribe"
    }
  }

  /// Where its first page is.
  var address: String {
    switch self {
    case .authorities: "/authorities"
    case .check: "/check"
    case .new: "/new"
    case .compare: "/compare"
    case .change: "/change"
    case .train: "/train"
    case .whatIf: "/what-if"
    case .paper: "/paper"
    case .transcribe: "/transcribe"
    }
  }

  /// What it is for, in a sentence.
  var purpose: String {
    switch self {
    case .authorities: "What each authority’s document says, parameter by parameter, and in which section."
    case .check:
      "What is due for a conference of yours in your area, and when: one sheet, and a file for your calendar."
    case .new:
      "A case of your own in a short form: compare it, present it, make exercises of it. It stays in your browser."
    case .compare: "One case under every authority: where the outcomes differ, and which words make the difference."
    case .change: "Change a date, a view or who attends, and watch which outcomes move."
    case .train: "Say what each authority would do with a case, then see what its document says."
    case .whatIf: "Give an authority another rule, and see what that would change in all the sample cases."
    case .paper:
      "A paper of two to four pages for a board, on your question: choose areas, cases and a proposal, read it, download it."
    case .transcribe: "Put an authority’s document into clauses, question by question, with its text beside them."
    }
  }
}
