import Calendars
import Cases
import Profiles
import Records

/// What somebody says of one conference in a few fields, as a case that the one reader of cases reads.
struct CheckForm {
  /// The fields, by the names under which they are sent.
  enum Field: String, CaseIterable {
    case authority, reference, kind, began, agreed, decided, date, starts, ends, initial, notified, plan, report, on
  }

  private let values: [Field: String]

  /// What each field asks: its label, and what a mistake in it is about.
  static func label(of field: Field) -> String {
    switch field {
    case .authority: "Your area"
    case .reference: "A reference of your own"
    case .kind: "Kind of conference"
    case .began: "The strategy discussion that began the enquiries"
    case .agreed: "The strategy discussion that agreed the conference"
    case .decided: "The decision to hold a conference"
    case .date: "The conference"
    case .starts: "It starts at"
    case .ends: "It ends at"
    case .initial: "The initial conference, where this is a review"
    case .notified: "The notice of the move, where a child moved in"
    case .plan: "Whether a plan is made"
    case .report: "The social worker writes a report"
    case .on: "Today"
    }
  }

  /// What the fields of an address say.
  init(_ fields: Fields) {
    values = Dictionary(
      Field.allCases.compactMap { field in
        fields[field.rawValue].map { (field, String($0.trimming(while: \.isWhitespace))) }
      }
    ) { first, _ in first }
  }

  /// What is said in a field; nothing where it is empty.
  subscript(_ field: Field) -> String { values[field] ?? "" }

  /// The authority that was chosen; nil where none was yet.
  var authority: String? { self[.authority].isEmpty ? nil : self[.authority] }

  /// The same as part of an address, without what is empty.
  var fields: Fields {
    Fields(Field.allCases.filter { !self[$0].isEmpty }.map { ($0.rawValue, self[$0]) })
  }

  /// The kinds of conference that can be checked.
  static let kinds: [ConferenceKind] = [.initial, .review, .transferIn]

  /// The case. Throws what is wrong with it, with the field in which it is.
  func facts(judgedBy catalogue: Catalogue) throws(CheckMistakes) -> Case {
    let (tree, places) = told
    do throws(FactDiagnostics) {
      return try CaseRevision(tree, judgedBy: catalogue).facts
    } catch {
      throw CheckMistakes(
        all: error.all.map { mistake in
          let field = mistake.paths.compactMap { path in places.first { $0.path.leads(to: path) }?.field }.first
          return (field, mistake.sentence)
        })
    }
  }

  /// The case as a tree, and which field told what of it.
  private var told: (tree: FactTree, places: [(path: FactPath, field: Field)]) {
    var places: [(path: FactPath, field: Field)] = []
    var entries: [FactTree.Entry] = [
      .init(key: "case", value: .text("1")), .init(key: "id", value: .text(id)),
      .init(key: "title", value: .text(title)),
    ]
    func add(_ key: String, _ value: FactTree?) {
      if let value { entries.append(.init(key: key, value: value)) }
    }
    func text(_ field: Field, _ keys: String...) -> FactTree? {
      guard !self[field].isEmpty else { return nil }
      places.append((FactPath(keys.map { .key($0) }), field))
      return .text(self[field])
    }
    func record(_ pairs: (String, FactTree?)...) -> FactTree? {
      let told = pairs.compactMap { key, value in value.map { FactTree.Entry(key: key, value: $0) } }
      return told.isEmpty ? nil : .record(told)
    }
    add("told-on", text(.on, "told-on"))
    let discussions = discussions
    for (place, discussion) in discussions.enumerated() {
      let path = FactPath([.key("strategy-discussions"), .item(place)])
      for field in discussion.fields { places.append((path, field)) }
    }
    add("strategy-discussions", discussions.isEmpty ? nil : .list(discussions.map(\.tree)))
    let kind = self[.kind].isEmpty ? ConferenceKind.initial.word : self[.kind]
    places.append((FactPath([.key("conference"), .key("kind")]), .kind))
    add(
      "conference",
      record(
        ("kind", .text(kind)), ("date", text(.date, "conference", "date")),
        ("initial-held", text(.initial, "conference", "initial-held")),
        ("starts", text(.starts, "conference", "starts")), ("ends", text(.ends, "conference", "ends")),
        ("decided", text(.decided, "conference", "decided"))))
    add("transfer-in", record(("notified", text(.notified, "transfer-in", "notified"))))
    if !self[.report].isEmpty {
      let writer = [("label", "social worker"), ("profession", "social-worker"), ("agency", "childrens-social-care")]
      add("people", .list([.record(writer.map { FactTree.Entry(key: $0, value: .text($1)) })]))
      add("reports", .list([.record([FactTree.Entry(key: "author", value: .text("social worker"))])]))
    }
    add("plan", record(("made", text(.plan, "plan", "made"))))
    return (.record(entries), places)
  }

  /// The strategy discussions: one where both fields say the same, each else with what it alone did.
  private var discussions: [(tree: FactTree, fields: [Field])] {
    let (began, agreed) = (self[.began], self[.agreed])
    func discussion(_ day: String, _ initiated: String?, _ agreed: String?, _ fields: Field...) -> (FactTree, [Field]) {
      let facts = [("began", day), ("initiated-enquiries", initiated), ("agreed-conference", agreed)]
      return (.record(facts.compactMap { key, text in text.map { .init(key: key, value: .text($0)) } }), fields)
    }
    switch (began.isEmpty, agreed.isEmpty) {
    case (true, true): return []
    case (false, true): return [discussion(began, "yes", nil, .began)]
    case (true, false): return [discussion(agreed, nil, "yes", .agreed)]
    case (false, false):
      let isOne = began == agreed || Moment(began).map { $0 == Moment(agreed) } ?? false
      return isOne
        ? [discussion(began, "yes", "yes", .began, .agreed)]
        : [discussion(began, "yes", "no", .began), discussion(agreed, "no", "yes", .agreed)]
    }
  }

  /// The key of the case: the reader’s own reference, by which a calendar knows its entries again; else the day of the conference.
  private var id: String {
    let reference = self[.reference].isEmpty ? Day(self[.date])?.description ?? "" : self[.reference]
    return "conference" + OwnCase.words(ofKey: reference).map { "-\($0)" }.joined()
  }

  private var title: String { Day(self[.date]).map { "Conference on \($0.inWords)" } ?? "One conference" }
}

/// What is wrong in the fields of one conference.
struct CheckMistakes: Error {
  /// Each with its field; nil where it is in none alone.
  let all: [(field: CheckForm.Field?, sentence: String)]

  /// What is wrong in one field.
  func sentences(in field: CheckForm.Field) -> [String] { all.filter { $0.field == field }.map(\.sentence) }
}
