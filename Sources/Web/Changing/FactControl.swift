import Cases
import Profiles
import Records

/// A fact that is said by one control of the form: a text, a word of a closed list, or several of such.
struct FactControl {
  let path: FactPath
  /// What the fact is, in a sentence.
  let documentation: String
  /// How its value is written.
  let expected: String
  let kind: Kind
  /// The value; nil where the fact is unknown.
  let value: FactTree?

  /// The name under which the form sends it.
  var id: String { path.id }

  /// How the fact is said.
  enum Kind {
    /// As a text.
    case text
    /// As one of these.
    case choice([Grammar.Option])
    /// As some of these.
    case choices([Grammar.Option])
    /// As a line for each word of the writer’s own, with what is said of it.
    case lines
  }

  /// The control of a key; nil where the key holds records, which have controls of their own.
  init?(_ key: Grammar.Key, _ path: FactPath, _ value: FactTree?, in tree: FactTree) {
    let element = key.grammar.element
    var options: [Grammar.Option]?
    if let label = key.label, !label.isGiven {
      options = tree.labels(of: label.noun).map { Grammar.Option($0, $0) }
    } else if case .options(let known) = (element ?? key.grammar).form {
      options = key.grammar == Bool.grammar ? known.map { Grammar.Option($0.word, $0.word) } : known
    }
    switch (element ?? key.grammar).form {
    case .record, .list, .either: return nil
    case .mapping where element != nil: return nil
    case .mapping: break
    case .text where options == nil && element != nil: return nil
    case .text, .options: break
    }
    self.path = path
    self.value = value
    documentation = key.documentation
    expected = key.grammar.expected
    guard key.grammar.mapped == nil else {
      kind = .lines
      return
    }
    guard let options else {
      kind = .text
      return
    }
    // What is said now stays to be seen, even where it is none of the words.
    let said = value.map { $0.text.map { [$0] } ?? $0.items.compactMap(\.text) } ?? []
    let strange = said.filter { word in !options.contains { $0.word == word } }.map { Grammar.Option($0, $0) }
    kind = element == nil ? .choice(options + strange) : .choices(options + strange)
  }

  /// The text that a change sets to say what is said now.
  var text: String {
    if case .lines = kind { return value.map { $0.text ?? $0.lines } ?? "" }
    return value.map { $0.text ?? FactTree.text(ofItems: $0.items.compactMap(\.text)) } ?? ""
  }

  /// How many controls the form has for the fact: one, or for several words and labels as many boxes.
  var boxes: Int { if case .choices(let options) = kind { options.count + 1 } else { 1 } }

  /// The fields that the form sends of the fact where nobody changes it.
  var sent: [(name: String, value: String)] {
    guard case .choices = kind else { return [(id, text)] }
    let items = value?.items.compactMap(\.text)
    return [(id, "")] + (items == [] ? [Self.none] : items ?? []).map { (id, $0) }
  }

  /// What the form sends for several where it is known that there are none; no label and no word is a line break.
  static let none = "\n"

  /// The change that was sent for this fact; nil where the fields say what is said already, or nothing about it.
  func change(sent: [String]) -> FactChange? {
    let sent = sent.map { meant($0.withPlainLineBreaks) }
    guard let last = sent.last else { return nil }
    switch kind {
    case .text, .choice, .lines:
      let new = String(last.trimming(while: \.isWhitespace))
      return new == String(text.trimming(while: \.isWhitespace)) ? nil : .set(path, to: new)
    case .choices:
      let chosen = sent.filter { !$0.isEmpty && $0 != Self.none }
      let items = value?.items.compactMap(\.text)
      let kept = (items ?? []).filter(chosen.contains)
      let new = kept + chosen.filter { !kept.contains($0) }
      let result = new.isEmpty && !sent.contains(Self.none) ? nil : new
      return result == items ? nil : .set(path, to: FactTree.text(ofItems: result))
    }
  }
}

extension FactControl {
  /// The text for which one was sent. Pages show spaces for characters that steer a screen, and forms send what is shown.
  private func meant(_ sent: String) -> String {
    let known: [String] =
      switch kind {
      case .text, .lines: [text]
      case .choice(let options), .choices(let options): options.map(\.word)
      }
    return known.contains(sent) ? sent : known.first { $0.printableLines == sent } ?? sent
  }
}

extension FactTree {
  /// Every fact that has a control, those that are unknown among them.
  var controls: [FactControl] {
    var found: [FactControl] = []
    func walk(_ tree: FactTree?, _ path: FactPath, _ keys: [Grammar.Key]) {
      for key in keys {
        let (path, value) = (path.appending(key.name), tree?[key.name])
        if let element = key.grammar.recordElement {
          for (place, item) in (value?.items ?? []).enumerated() { walk(item, path.appending(place), element.keys) }
        } else if let control = FactControl(key, path, value, in: self) {
          found.append(control)
        } else {
          walk(value, path, key.grammar.keys)
        }
      }
    }
    walk(self, FactPath(), Self.grammar.keys)
    return found
  }

  /// What a form that was sent changes.
  func changes(in fields: Fields) -> [FactChange] {
    var sent: [String: [String]] = [:]
    for (name, value) in fields.all { sent[name, default: []].append(value) }
    return controls.compactMap { $0.change(sent: sent[$0.id] ?? []) }
  }
}
