import Records
import YAML

/// The conditions under which a provision holds: what the case decides, and what only people can judge.
public struct Condition: Hashable, Sendable {
  /// The kinds of conference for which it holds; empty where it holds for all.
  public let kinds: Set<ConferenceKind>
  /// The circumstance under which it holds; nil where it always does.
  public let circumstance: Circumstance?
  /// What must besides be so, and only people can judge: a sentence of the transcriber’s own.
  public let provided: Statement?

  /// No condition.
  public static let none = Condition()

  /// A condition.
  public init(
    for kinds: Set<ConferenceKind> = [], when circumstance: Circumstance? = nil, provided: Statement? = nil
  ) {
    self.kinds = kinds
    self.circumstance = circumstance
    self.provided = provided
  }

  /// The condition as the end of a sentence; nil where there is none.
  public var inWords: String? {
    var parts: [String] = []
    if !kinds.isEmpty {
      parts.append("for " + ConferenceKind.allCases.filter(kinds.contains).map(\.plural).listed())
    }
    if let circumstance { parts.append(circumstance.meaning) }
    if let provided { parts.append("if people judge so: \(provided.text.withoutFullStop)") }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// The condition as it is written, each with the comma before it.
  var written: String {
    var text = ""
    if !kinds.isEmpty {
      text += ", for: [\(ConferenceKind.allCases.filter(kinds.contains).map(\.word).joined(separator: ", "))]"
    }
    if let circumstance { text += ", when: \(circumstance.word)" }
    if let provided { text += ", provided: \(provided.text.quotedForYAML)" }
    return text
  }
}
