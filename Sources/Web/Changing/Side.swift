import Cases
import Records

/// What somebody thinks about a plan for a child: one of the lists of a view in which they stand.
enum Side: String, CaseIterable {
  case forPlan = "for-plan"
  case againstPlan = "against-plan"
  case abstaining

  /// What its button says.
  var label: String {
    switch self {
    case .forPlan: "for a plan"
    case .againstPlan: "against"
    case .abstaining: "undecided"
    }
  }
}

/// The one control for what somebody thinks about a plan for a child. The lists of a case name somebody in one of them at most.
struct SideControl {
  /// The key under which a case tells the views.
  static let views = "views"

  /// The view, by its place.
  let view: Int
  /// The person, by the place among those who can have a view.
  let place: Int
  /// The person’s label.
  let label: String
  /// What the person thinks; nil where that is not told.
  let side: Side?

  /// The name under which the form sends it.
  var name: String { "side.\(view).\(place)" }

  /// What is sent where nothing is told.
  static let untold = ""

  /// The choices, one beside the other, under the person’s label.
  var choices: HTML { Self.choices(name, side, legend: "\(label)") }

  /// The choices for what somebody thinks.
  static func choices(_ name: String, _ side: Side?, legend: HTML) -> HTML {
    let options = Side.allCases.map { (value: $0.rawValue, label: $0.label) } + [(value: untold, label: "not told")]
    let inputs = options.map { option -> HTML in
      """
      <label class="choice"><input type="radio" name="\(name)" value="\(option.value)"\(" checked", if: option.value == side?.rawValue ?? untold)> \(option.label)</label>
      """
    }
    return """
      <fieldset class="side">
      <legend>\(legend)</legend>
      <div class="choices">
      \(inputs)
      </div>
      </fieldset>
      """
  }
}

extension FactTree {
  /// Where a view tells who is on a side.
  static func path(of side: Side, view: Int) -> FactPath {
    FactPath([.key(SideControl.views), .item(view), .key(side.rawValue)])
  }

  /// A control for everybody who can have a view on a child: the people of the case but those who only serve the meeting, and
  /// whoever is named in the view besides.
  func sides(ofView view: Int) -> [SideControl] {
    let named = Side.allCases.flatMap { side in labels(on: side, view: view).map { ($0, side) } }
    let side = Dictionary(named) { first, _ in first }
    let people = (self[Self.people]?.items ?? []).compactMap { person -> String? in
      guard let label = person["label"]?.text else { return nil }
      let onlyServes = person["role"]?.text.flatMap { Role(text: $0) }?.onlyServes ?? false
      return onlyServes && side[label] == nil ? nil : label
    }
    var seen: Set<String> = []
    let all = (people + named.map(\.0)).filter { seen.insert($0).inserted }
    return all.enumerated().map { SideControl(view: view, place: $0, label: $1, side: side[$1]) }
  }

  /// Every such control.
  var sides: [SideControl] { (self[SideControl.views]?.items ?? []).indices.flatMap { sides(ofView: $0) } }

  private static let people = "people"

  private func labels(on side: Side, view: Int) -> [String] {
    (self[Self.path(of: side, view: view)]?.items ?? []).compactMap(\.text)
  }

  /// The lists of a view as they are once some people have moved.
  func changes(of moved: [(label: String, side: Side?)], view: Int) -> [FactChange] {
    Side.allCases.compactMap { side in
      let old = labels(on: side, view: view)
      let new =
        old.filter { label in !moved.contains { $0.label == label } }
        + moved.filter { $0.side == side }.map(\.label)
      guard new != old else { return nil }
      return .set(Self.path(of: side, view: view), to: new.joined(separator: "\n"))
    }
  }
}
