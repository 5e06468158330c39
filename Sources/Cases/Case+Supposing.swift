public import Calendars
public import Records
import YAML

/// A fact that a case does not tell, supposed to be told.
public struct SupposedFact: Hashable, Sendable {
  /// The keys that lead to it.
  let keys: [String]
  /// What it is supposed to say.
  let text: String

  /// That a plan was made at the conference, or that none was.
  public static func planMade(_ isSo: Bool) -> SupposedFact {
    let (plan, made) = (Case.untold.$plan, Case.untold.plan.$made)
    return SupposedFact(keys: [plan.declaration.name, made.declaration.name], text: isSo ? "yes" : "no")
  }

  /// That the case is told up to a day.
  public static func told(on day: Day) -> SupposedFact {
    SupposedFact(keys: [Case.untold.$toldOn.declaration.name], text: "\(day)")
  }
}

extension Case {
  /// The case as it would be read if it told this besides, or in place of what it tells there. Throws what that contradicts.
  ///
  /// It goes through the one reader of cases, so that nothing is supposed that no case could say.
  public func supposing(_ fact: SupposedFact) throws(Diagnostics) -> Case {
    let source = source ?? CaseReader.source(name: id, bytes: [])
    var diagnostics = Diagnostics(in: source)
    guard let root = supposed ?? diagnostics.parse() else { throw diagnostics }
    let changed = root.telling(fact.text, under: fact.keys[...])
    var facts = try CaseReader.read(changed, of: source)
    facts.supposed = changed
    return facts
  }
}

extension Node {
  /// The mapping with a text under keys that lead to it, in place of what stands there.
  fileprivate func telling(_ text: String, under keys: ArraySlice<String>) -> Node {
    guard let key = keys.first else { return self.text(text) }
    let value = (self[key] ?? mapping([])).telling(text, under: keys.dropFirst())
    return without(key).adding(key, value.content, at: self[key] ?? self)
  }
}
