import Calendars
import Cases
import Engine
import ProcedureKit
public import Profiles
import Records

/// Writes a finding as one plain sentence, in the authority's own words or in others.
struct Sentence {
  let question: Question
  let authority: AuthorityFindings
  let vocabulary: Vocabulary

  /// Sentences on a question; in the authority's own words unless a vocabulary is given.
  init(_ question: Question, of authority: AuthorityFindings, in vocabulary: Vocabulary? = nil) {
    self.question = question
    self.authority = authority
    self.vocabulary = vocabulary ?? Vocabulary(of: authority.profile)
  }

  private var clauses: Clauses { authority.clauses }

  /// The finding as a sentence; a silence names the document in which to look, unless that is told elsewhere.
  func text(of finding: Finding, namingSource: Bool = true) -> String {
    switch finding.result {
    case .success(let answer):
      let judged = finding.judged.isEmpty ? "" : " So it was judged, as the case says."
      return text(of: answer) + judged
    case .failure(.silent(let slot)):
      let source = authority.profile.besideWhich.map { " \($0)" } ?? ""
      let silence = clauses.catalogue.parameters[slot].silence
      return namingSource ? "The document \(silence).\(source)" : "\(silence.capitalised)."
    case .failure(.deferred(let slot)):
      return
        "The document sends its reader to the \(clauses.all[slot].deferredTo ?? "document it names"): \(asked(slot))."
    case .failure(.untranscribed(let slot)): return "Not transcribed yet: \(asked(slot))."
    case .failure(.undetermined(let fact)): return "The case does not say \(fact.words)."
    case .failure(.judgement(let point)):
      guard let judgement = finding.judgement else { return "People judge this: \(point.asks)" }
      let outcomes = [judgement.ifSo, judgement.ifNot].map {
        "\($0.standing.text) \(text(of: $0, namingSource: false))"
      }
      return "People judge whether this is so: \(point.asks) If so \(outcomes[0]) If not \(outcomes[1])"
    case .failure(.leftToPeople(_, let rule, _)): return "People judge this: \(rule)"
    case .failure(.conflict(let slot)):
      let places = clauses.all[slot].places.map(\.inWords).listed()
      return "The document says two things at once that cannot both be kept: \(asked(slot)). \(places)."
    case .failure(.notApplicable(let reason)): return "This does not apply: \(reason)."
    }
  }

  /// What is to be done in time, or was done where `isDone`, in the words of the question.
  func act(of finding: Finding, isDone: Bool) -> String {
    var words = vocabulary.words
    for particular in finding.answer?.particulars ?? [] { words[particular.name] = particular.inWords }
    return ((isDone ? question.deed : question.duty) ?? question.text).filling(words)
  }

  /// What the parameter in a slot asks, as the middle of a sentence.
  private func asked(_ slot: Int) -> String {
    clauses.catalogue.parameters[slot].documentation.asMiddle
  }

  private func text(of answer: Answer) -> String {
    let (kind, words) = parts(of: answer)
    let template = question.sentences[kind] ?? ""
    if let rule = answer.particulars.first(where: { $0.name == "rule" }), !template.contains("{rule}") {
      return "\(kind == .requirement(true) ? "This is so" : "This is not so"): \(rule.inWords)"
    }
    var all = words
    for particular in answer.particulars { all[particular.name] = particular.inWords }
    all["tally"] = tally(answer)
    all.merge(vocabulary.words) { $1 }
    return template.filling(all)
  }

  /// Which sentence the answer has, and the words it brings.
  private func parts(of answer: Answer) -> (kind: AnswerKind, words: [String: String]) {
    switch answer.value {
    case .outcome(let outcome): return (.outcome(outcome), [:])
    case .requirement(let isMet, _, _) where question.isJudgedWithoutDay: return (.judged(isMet), [:])
    case .requirement(let isMet, let missing, let excess):
      let lacking = missing.inOrder.map { item in
        // Told with each item only where they are not all asked for alike: else the finding’s own force says it.
        Set(answer.forces.values).count > 1
          ? item.inWords + (answer.forces[item].map { " (\($0))" } ?? "") : item.inWords
      }
      return (.requirement(isMet), ["lacking": lacking.listed(), "excess": excess.inWords.listed()])
    case .planned(let isMet, let missing):
      return (.planned(isMet), ["told": "", "lacking": missing.inWords.listed()])
    case .listing(let items): return (.listing(isEmpty: items.isEmpty), ["items": items.inWords.listed()])
    case .deadline(let due, let done, let timeliness):
      let last = close(of: answer) ?? due
      var words = ["due": last.inWords, "told": ""]
      if let done {
        words["done"] = (last.time == nil ? Moment(done.day) : done).inWords
        words["late"] = lateness(of: answer)
      }
      return (.timed(timeliness), words)
    }
  }

  /// When a day ends that is due. One that was counted may end before the day does; the first day on which something may be done, or that
  /// of an event, does not. Nil of what has no day.
  func close(of answer: Answer) -> Moment? {
    guard case .deadline(let due, let done, let timeliness) = answer.value else { return nil }
    let isCounted = answer.counting != nil && timeliness != .waited && timeliness != .early
    return isCounted || done?.day == due.day && timeliness == .late ? clauses.calendar.closing(due) : due
  }

  /// How late something was done or is planned, by its last day; nil where no day is told.
  func lateness(of answer: Answer) -> String? {
    guard case .deadline(let due, let done?, _) = answer.value else { return nil }
    return lateness(
      done, after: close(of: answer) ?? due, isHour: due.time != nil,
      inWorkingDays: answer.counting?.unit == .workingDays)
  }

  /// How late something was: in hours where the hour counts or the day is the same, in working days where the limit is counted in them, else
  /// in days.
  private func lateness(_ done: Moment, after due: Moment, isHour: Bool, inWorkingDays: Bool) -> String {
    if isHour || done.day == due.day, let minutes = done.minutes(after: due) {
      // What must be done before a moment is late at that moment itself.
      guard minutes > 0 else { return "less than a minute" }
      // Up to two days in hours, beyond that in days and hours; nothing is cut off.
      let days = minutes / 1440 >= 2 ? minutes / 1440 : 0
      let parts = [(days, "day"), ((minutes - days * 1440) / 60, "hour"), (minutes % 60, "minute")]
      return parts.filter { $0.0 > 0 }.map { Self.counted($0, $1) }.listed()
    }
    let working = inWorkingDays ? clauses.calendar.workingDays(after: due.day, through: done.day) ?? 0 : 0
    if working > 0 { return Self.counted(working, "working day") }
    return Self.counted(Int(done.day.number) - Int(due.day.number), "day")
  }

  private static func counted(_ count: Int, _ unit: String) -> String { "\(count) \(unit)\(count == 1 ? "" : "s")" }

  private func tally(_ answer: Answer) -> String {
    var words: [String: String] = [:]
    for particular in answer.particulars { words[particular.name] = particular.inWords }
    guard let support = words["for"], let opposition = words["against"], let units = words["units"] else { return "" }
    let divided = words["divided"].map { $0 == "0" ? "" : ", \($0) divided, which cannot change the result" } ?? ""
    return " (\(support) for a plan, \(opposition) against\(divided), counting \(units))"
  }
}

extension Profile {
  /// With what the document says that it is to be read, in a sentence. Which of the two governs where this one is silent, none says.
  public var besideWhich: String? { self.document.readWith.map { "It is to be read with \($0), which may say more." } }
}

extension Particular {
  var inWords: String {
    switch value {
    case .count(let count): String(count)
    case .words(let words): words
    }
  }
}

extension String {
  /// The template with each name in braces replaced by its words; a name that has none stays as it is.
  public func filling(_ words: [String: String]) -> String {
    var result = ""
    var rest = self[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      result += rest[..<open]
      let name = String(rest[rest.index(after: open)..<close])
      result += words[name] ?? "{\(name)}"
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }

  /// A documentation sentence as the middle of another: small letter, no full stop.
  var asMiddle: String {
    let body = withoutFullStop
    return body.prefix(1).lowercased() + body.dropFirst()
  }
}
