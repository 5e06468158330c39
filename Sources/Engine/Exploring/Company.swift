import Records

/// Who came to a conference, of those who are worth trying.
struct Company: Hashable, Sendable {
  /// Who they are.
  let members: [Member]

  /// One who may come.
  enum Member: String, CaseIterable, Sendable {
    case chair, worker = "social worker", support = "family support worker", visitor = "health visitor",
      nurse = "school nurse", officer = "police officer", teacher, housing = "housing officer", mother,
      carer = "foster carer", doctor

    /// What a case tells of them.
    var told: Telling {
      let (attended, facts): (String, [(String, String)]) =
        switch self {
        case .chair: ("yes", [("role", "chair")])
        case .mother: ("yes", [("role", "parent")])
        case .carer: ("yes", [("role", "foster-carer")])
        case .worker: ("yes", [("profession", "social-worker"), ("agency", "childrens-social-care")])
        case .support: ("yes", [("profession", "family-support-worker"), ("agency", "childrens-social-care")])
        case .visitor: ("yes", [("profession", "health-visitor"), ("agency", "health")])
        case .nurse: ("yes", [("profession", "school-nurse"), ("agency", "health")])
        case .officer: ("yes", [("profession", "police-officer"), ("agency", "police")])
        case .teacher: ("yes", [("profession", "teacher"), ("agency", "education")])
        case .housing: ("yes", [("profession", "housing-officer"), ("agency", "housing")])
        case .doctor: ("no", [("profession", "general-practitioner"), ("agency", "health")])
        }
      return .record(
        ([("label", rawValue), ("attended", attended)] + facts).map { .init(key: $0.0, value: .text($0.1)) })
    }

    /// Whether they speak for an agency.
    var isProfessional: Bool { ![.chair, .mother, .carer].contains(self) }
    /// Whether they may have a view on a plan.
    var mayHaveView: Bool { self != .chair }
    /// Whether they work in health.
    var isOfHealth: Bool { [.visitor, .nurse, .doctor].contains(self) }
  }

  /// Those that are tried: with and without social care, with one, two, three agencies and more, several from one, a parent, a carer,
  /// somebody who only wrote, and without a chair.
  static let all: [Company] = [
    [.chair, .worker], [.chair, .worker, .visitor], [.chair, .worker, .officer], [.chair, .worker, .visitor, .officer],
    [.chair, .worker, .visitor, .officer, .teacher], [.chair, .worker, .visitor, .officer, .teacher, .housing],
    [.chair, .visitor, .officer, .teacher], [.chair, .support, .visitor, .officer],
    [.chair, .worker, .visitor, .nurse],
    [.chair, .worker, .visitor, .nurse, .officer], [.chair, .worker, .visitor, .officer, .mother],
    [.chair, .worker, .visitor, .officer, .carer], [.chair, .worker, .officer, .doctor], [.worker, .visitor, .officer],
  ].map(Company.init)

  /// They in words.
  var words: String {
    let came = members.filter { $0 != .doctor }.map { "the \($0.rawValue)" }.listed()
    return "\(came) and nobody else" + (members.contains(.doctor) ? "; the doctor did not come" : "")
  }
}

/// How views on a plan are parted among those who may have one.
struct Split: Hashable, Sendable {
  /// What is counted.
  enum Pattern: String, CaseIterable, Sendable {
    case allFor = "all are for a plan"
    case allAgainst = "all are against a plan"
    case firstAgainst = "all but the first named are for a plan"
    case lastAgainst = "all but the last named are for a plan"
    case firstFor = "all but the first named are against a plan"
    case lastFor = "all but the last named are against a plan"
    case halfFor = "the first half is for a plan, the others against"
    case halfAgainst = "the first half is against a plan, the others for"
    case lastGivesNone = "all are for a plan but the last named, who gives no view"
  }

  let pattern: Pattern

  /// On which side each of so many is: for, against, or nil.
  func sides(of count: Int) -> [Bool?] {
    (0..<count).map { index in
      switch pattern {
      case .allFor: true
      case .allAgainst: false
      case .firstAgainst: index > 0
      case .lastAgainst: index < count - 1
      case .firstFor: index == 0
      case .lastFor: index == count - 1
      case .halfFor: index < (count + 1) / 2
      case .halfAgainst: index >= count / 2
      case .lastGivesNone: index < count - 1 ? true : nil
      }
    }
  }
}

/// How the naming of categories is parted.
enum CategorySplit: String, CaseIterable, Sendable {
  case one = "all name neglect"
  case half = "the first half names neglect, the others emotional harm"
  case most = "all but the last named name neglect, the last emotional harm"
  case two = "all name both neglect and emotional harm"
  case primary = "all name neglect as the primary category and emotional harm besides"

  /// The categories that each of `people` names.
  func told(_ people: [String]) -> Telling {
    func view(_ category: String, _ by: [String], primary: String? = nil) -> Telling {
      .record(
        [.init(key: "category", value: .text(category))]
          + (primary.map { [.init(key: "primary", value: .text($0))] } ?? [])
          + [.init(key: "by", value: .list(by.map { .text($0) }))])
    }
    let half = (people.count + 1) / 2
    let views: [Telling] =
      switch self {
      case .one: [view("neglect", people)]
      case .half: [view("neglect", Array(people.prefix(half))), view("emotional", Array(people.dropFirst(half)))]
      case .most: [view("neglect", Array(people.dropLast())), view("emotional", Array(people.suffix(1)))]
      case .two: [view("neglect", people), view("emotional", people)]
      case .primary: [view("neglect", people, primary: "yes"), view("emotional", people, primary: "no")]
      }
    return .list(views)
  }
}
