import Cases
import Engine
import ProcedureKit
import Profiles
import Records

extension Diary {
  /// What has no day: for want of a fact, of somebody’s judgement or of a rule.
  var withoutDay: [Block] {
    let known = Set(entries.map(\.question.duty))
    var missing: [(fact: MissingFact, duties: [String])] = []
    var judged: [ListItem] = []
    var without: [Status: [String]] = [:]
    for entry in undated {
      switch entry.finding.result {
      case .failure(.undetermined(let fact)):
        let place = missing.firstIndex { $0.fact == fact } ?? missing.endIndex
        if place == missing.endIndex { missing.append((fact, [])) }
        if !missing[place].duties.contains(entry.name) { missing[place].duties.append(entry.name) }
      case .failure(.silent), .failure(.deferred), .failure(.untranscribed):
        // Of two rules on one thing the one that gives a day is told.
        guard !known.contains(entry.question.duty), without[entry.finding.status]?.contains(entry.act) != true else {
          continue
        }
        without[entry.finding.status, default: []].append(entry.act)
      default:
        let sentence = entry.text.sentence(namingSource: false)
        judged.append(ListItem([Span("\(entry.words):", .strong), entry.text.standing, Span(sentence)]))
      }
    }
    let facts = missing.map { fact, duties in
      ListItem([Span("\(fact.words.capitalised):", .strong), Span("\(duties.joined(separator: "; ")).")])
    }
    return Self.part("Not known, as the case does not say", facts) + Self.part("Without a day of its own", judged)
      + Self.sentence("The document gives no day", without[.silent], authority.profile.besideWhich)
      + Self.sentence("The document sends its reader elsewhere", without[.deferred])
      + Self.sentence("Not transcribed yet", without[.untranscribed])
  }

  private static func part(_ title: String, _ items: [ListItem]) -> [Block] {
    items.isEmpty ? [] : [.heading(level: 2, title), .list(items)]
  }

  private static func sentence(_ title: String, _ duties: [String]?, _ more: String? = nil) -> [Block] {
    guard let duties else { return [] }
    let words = "\(duties.joined(separator: "; ")).\(more.map { " \($0)" } ?? "")"
    return [.heading(level: 2, title), .paragraph([Span(words, .quiet)])]
  }
}
