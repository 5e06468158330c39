import Cases
import Engine
import ProcedureKit
import Records
import Rendering

/// A sample case with what it is found by.
struct FoundCase: Sendable {
  let facts: Case
  /// The procedures on which its outcomes differ, by their keys: its topics. By when something is to be done that the case does not tell
  /// of differs in every case, and makes no topic.
  let topics: [String]
  /// What words are looked for in, what matters most standing first.
  let texts: [String]

  /// What a case is found by, from its comparison.
  init(_ comparison: Comparison) {
    facts = comparison.facts
    let different = comparison.rows.filter { $0.verdict == .different }
    topics = different.filter { row in
      comparison.authorities.indices.contains { area in
        comparison.finding(row, of: area).map { $0.status.isAnswered && $0.status != .due } ?? false
      }
    }.map { String($0.key.prefix { $0 != "." }) }
    texts =
      [facts.title, facts.lookAt ?? ""] + different.map { comparison.title($0) } + [facts.story.text()]
  }
}

/// The sample cases that are looked for by topic and words.
struct SampleSearch {
  private let workbench: Workbench
  private let topic: String
  private let text: String
  /// The page on which they are looked for.
  private let address: String

  /// What the fields of an address look for.
  init(_ fields: Fields, at address: String, in workbench: Workbench) {
    self.workbench = workbench
    self.address = address
    topic = fields["topic"] ?? ""
    text = fields["text"] ?? ""
  }

  /// What is found, the best first.
  private var found: [FoundCase] {
    let search = WordSearch(text)
    let ranked = workbench.found.filter { topic.isEmpty || $0.topics.contains(topic) }.compactMap { found in
      search.isEmpty ? (0, found) : search.rank(in: found.texts).map { ($0, found) }
    }
    return ranked.enumerated().sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }.map(\.element.1)
  }

  /// The topics on which some sample case differs, in the order of a conference’s life.
  private var topics: [String] {
    let known = Set(workbench.found.flatMap(\.topics))
    return workbench.evaluator.declarations.map(\.key).filter(known.contains)
  }

  /// The form that looks for them, and what is found, each leading where `link` says.
  func html(_ link: (Case) -> String) -> HTML {
    let found = found
    let count = found.count == 1 ? "One sample case" : "\(found.count == 0 ? "No" : "\(found.count)") sample cases"
    let isAll = topic.isEmpty && WordSearch(text).isEmpty
    return """
      <form class="filters" method="get" action="\(address)" data-live>
      <div class="field">
      <label for="topic">They differ on</label>
      <select id="topic" name="topic">
      \(.option("", "any topic", isChosen: topic.isEmpty))
      \(topics.map { .option($0, workbench.evaluator.title(of: $0), isChosen: $0 == topic) })
      </select>
      </div>
      <div class="field">
      <label for="text">Words, such as tie, quorum or bank holiday</label>
      <input type="search" id="text" name="text" value="\(text)" autocomplete="off">
      </div>
      <button class="button secondary">Find</button>
      </form>
      <p data-announce\(" class=\"visually-hidden\"", if: isAll)>\(count)\(found.isEmpty ? ": choose another topic or fewer words" : "").</p>
      <ul class="columns cases">
      \(found.map { .item(link($0.facts), $0.facts.title, hint: $0.facts.lookAt) })
      </ul>
      """
  }
}

extension Workbench {
  /// The sample cases with which a new case can begin.
  func samplesPage(_ ask: PageRequest) -> PageReply {
    .page(
      Page(
        "Begin with a sample case", .new,
        """
        <h1>Begin with a sample case</h1>
        <p>You get a copy of your own and change what you like. The sample case stays as it is.</p>
        \(SampleSearch(ask.fields, at: "/new/samples", in: self).html { "/new?from=\(Fields.encode($0.id))" })
        <p><a href="/new">Begin with nothing</a></p>
        """))
  }
}
