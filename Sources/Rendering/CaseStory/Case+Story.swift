import Calendars
public import Cases
import Profiles
import Records

extension Case {
  /// The case as a practitioner reads it: what happened and when, who is there, what is thought, and the papers.
  ///
  /// It tells the facts and nothing else: no rule, no outcome, and no hint of what to look at. Its headings are of level 3.
  public var story: Document {
    let atReviews = (reviewed ?? []).map { review in
      let came = review.facts.attending.map(\.label)
      return (
        "What is thought at review \(review.review + 1)",
        [ListItem("Who came", [came.isEmpty ? "nobody" : came.listed])] + review.facts.views.map(Self.item)
      )
    }
    let parts: [(title: String, items: [ListItem])] = [
      ("The children", children.map(Self.item)),
      ("At the conference", conferenceItems),
      ("Of whom it is not known whether they came", perhapsAttending.map(Self.item)),
      ("Did not come", absent.map(Self.item)),
      ("What is thought", views.map(Self.item)),
      ("Before the conference", factsBefore),
      ("Reports", reports.map(Self.item)),
      ("Requests to observe or to exclude", observers.map(Self.item) + exclusionRequests.enumerated().map(Self.item)),
      ("After the conference", factsAfter),
      (toldOn.map { "Not done by \($0.inWords)" } ?? "Never done", neverDone.map { ListItem($0, []) }),
      ("Concerns of the chair", concerns.enumerated().map(Self.item)),
    ]
    var document = Document()
    if !chronology.isEmpty {
      let rows = chronology.map { [Span($0.moment.inWords), Span($0.words)] }
      document.blocks = [
        .heading(level: 3, "What happened, and when"),
        .table(DocumentTable("The dates of the case", headings: ["When", "What"], rows: rows)),
      ]
    }
    for (title, items) in parts + atReviews where !items.isEmpty {
      document.blocks += [.heading(level: 3, title), .list(items)]
    }
    return document
  }
}

extension ListItem {
  /// A name, and what is said of it; what is not known is not said.
  init(_ name: String, _ facts: [String?]) {
    let told = facts.compactMap { $0 }
    self.init(
      told.isEmpty ? [Span(name, .strong)] : [Span(name + ":", .strong), Span(told.joined(separator: "; ") + ".")])
  }
}

extension Bool? {
  /// What is said where the answer is yes and where it is no; nil where it is not known.
  func said(_ yes: String, _ no: String) -> String? { map { $0 ? yes : no } }
}

extension [Label<Person>] {
  /// The labels one after another.
  var listed: String { map(\.text).listed() }
}

extension [Label<Child>] {
  /// The labels one after another.
  var listed: String { map(\.text).listed() }
}
