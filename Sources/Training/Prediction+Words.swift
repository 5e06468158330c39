import Calendars
import Engine
package import ProcedureKit
import Profiles
import Records
import Rendering

extension Prediction {
  /// The prediction in plain words that name no authority: the sentence of the answer, where it holds nothing that varies.
  package func words(for question: Question) -> String {
    switch self {
    case .outcome(let outcome):
      let general = ["decides": "decides", "tally": "", "standing": "", "to": ""].merging(Vocabulary.general.words) {
        $1
      }
      let sentence = question.sentences[.outcome(outcome)]?.filling(general)
      return sentence.flatMap { $0.contains("{") ? nil : $0 } ?? outcome.word.spaced.capitalised + "."
    case .requirement(let isMet): return isMet ? "Yes: the rule is kept." : "No: the rule is not kept."
    case .listing(let items): return items.isEmpty ? "Nobody, or nothing." : items.inWords.listed().capitalised + "."
    case .due(let moment, let isExcused):
      return isExcused ? "Due by \(moment.inWords), and later is excused." : "Due by \(moment.inWords)."
    case .judgement: return "It is for people to judge, and the outcome depends on it."
    case .unanswered(let status): return "\(status.word.spaced.capitalised): \(status.meaning)."
    }
  }
}
