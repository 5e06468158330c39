import Cases
public import Engine
import ProcedureKit
import Profiles
import Records

/// JSON Schema (2020-12) of the files that people write, for completion, hover text and validation in an editor.
///
/// It is made from the declarations that read the files. What a schema cannot say (each parameter answered once, labels that
/// exist, dates in order) remains for `quorate check`.
public enum Schemas {
  /// The schema of a case.
  public static var forCases: JSON {
    var shelf = SchemaShelf()
    let keys = Case.grammar.keys
    var properties = shelf.properties(keys)
    for key in Case.olderGrammar {
      let older = shelf.schema(of: key.grammar, key.documentation).followed(by: ["deprecated": true])
      properties = properties.followed(by: .object([(key.name, older)]))
    }
    return head("A case: what is known of one child protection conference").followed(by: [
      "type": "object", "properties": properties, "required": keys.filter(\.isRequired).map(\.name),
      "additionalProperties": false, "$defs": JSON.object(shelf.definitions),
    ])
  }

  /// The schema of a profile that answers the parameters of `evaluator`.
  public static func forProfiles(by evaluator: Evaluator) -> JSON {
    var clauses = ClauseSchemas()
    let keys = ProfileHead.grammar.keys
    let clausesKey = ProfileHead.clausesKey
    var procedures: [(String, JSON)] = []
    for (declaration, section) in evaluator.sections {
      procedures.append((section.procedure, clauses.schema(of: declaration, section)))
    }
    let all: JSON = [
      "description": clausesKey.documentation, "type": "object",
      "properties": JSON.object(procedures), "additionalProperties": false,
    ]
    let properties = clauses.shelf.properties(keys.filter { $0 != clausesKey }).followed(by: [clausesKey.name: all])
    return head("A profile: one authority’s answers to every parameter").followed(by: [
      "type": "object", "properties": properties,
      "required": keys.filter(\.isRequired).map(\.name), "additionalProperties": false,
      "$defs": JSON.object(clauses.shelf.definitions),
    ])
  }

  static func head(_ title: String) -> JSON {
    ["$schema": "https://json-schema.org/draft/2020-12/schema", "title": title]
  }
}

/// The forms of a clause, once for each kind of value.
///
/// Which form is meant is told by its own key before the rest is looked at, so that a message is about that form and not about all of them.
private struct ClauseSchemas {
  var shelf = SchemaShelf()
  private var names: [Grammar: String] = [:]

  init() { for (name, schema) in parts { _ = shelf.define(name, schema) } }

  /// The parameters of one procedure.
  mutating func schema(of declaration: Declaration, _ section: Catalogue.Section) -> JSON {
    var properties: [(String, JSON)] = []
    for entry in section.parameters {
      let clause = clause(of: entry.parameter)
      properties.append((entry.key, ["description": entry.parameter.documentation, "allOf": [clause]]))
    }
    properties.append(
      (
        "silent",
        [
          "description": "The parameters on which the document is silent.", "type": "array", "uniqueItems": true,
          "items": ["enum": section.parameters.map(\.key)] as JSON,
        ]
      ))
    return [
      "description": declaration.summary, "type": "object", "properties": JSON.object(properties),
      "additionalProperties": false,
    ]
  }

  /// A clause of a parameter, once for each kind of value: the forms are the same for all, and what differs is how a value is written.
  private mutating func clause(of parameter: any AnyParameter) -> JSON {
    if let name = names[parameter.grammar] { return ref("clause-\(name)") }
    let name = "\(names.count + 1)"
    names[parameter.grammar] = name
    let value: JSON = ["properties": ["is": shelf.schema(of: parameter.grammar)] as JSON]
    let position = shelf.define(
      "position-\(name)",
      [
        "properties": [
          "is": shelf.schema(of: parameter.grammar), "provisions": ["items": value] as JSON,
        ] as JSON
      ])
    return shelf.define(
      "clause-\(name)",
      [
        "allOf": [ref("clause"), position],
        "properties": ["readings": ["additionalProperties": position] as JSON] as JSON,
      ])
  }

  /// What every clause is made of.
  private var parts: [(String, JSON)] {
    func described(_ grammar: Grammar, _ description: String) -> JSON {
      guard case .options(let options) = grammar.form else { return text(description) }
      return [
        "description": description,
        "oneOf": options.map { option -> JSON in ["const": option.word, "description": option.meaning] },
      ]
    }
    let provision: JSON = [
      "is": true, "for": ref("for"), "when": ref("when"), "provided": ref("provided"), "force": ref("force"),
      "at": ref("at"), "anchor": ref("anchor"), "also": ref("also"),
    ]
    let list: JSON = [
      "description": "What the sentences say, each under its condition.", "type": "array", "minItems": 1,
      "items": object(provision, "is", "force", "at", "anchor"),
    ]
    let kinds: JSON = ["type": "array", "items": described(ConferenceKind.grammar, "A kind of conference.")]
    let yesOrNo: JSON = ["enum": ["yes".json, "no".json, true.json, false.json]]
    return [
      ("force", described(Force.grammar, "How strictly the document says it: the modal verb of its sentence.")),
      ("at", text("The section as its reader would look it up, the larger heading first, parted by “ > ”.")),
      ("anchor", text("At most six words that stand in that section.")),
      ("note", text("What a reader of this clause should know.")), ("for", kinds),
      ("when", described(Circumstance.grammar, "The circumstance under which it holds.")),
      ("provided", text("What must besides be so, and only people can judge: a sentence of your own.")),
      (
        "judged",
        object(
          [
            "judged": text("The rule that only people can apply, in a sentence of your own."), "force": ref("force"),
            "at": ref("at"), "anchor": ref("anchor"), "also": ref("also"), "note": ref("note"),
          ], "judged", "force", "at", "anchor")
      ),
      ("place", object(["at": ref("at"), "anchor": ref("anchor")], "at", "anchor")),
      (
        "also",
        ["description": "Other places at which the same is said.", "type": "array", "items": ref("place")]
      ),
      ("silent", object(["silent": yesOrNo, "note": ref("note")], "silent")),
      (
        "deferred",
        object(
          [
            "deferred": text("The document to which the reader is sent."), "at": ref("at"), "anchor": ref("anchor"),
            "also": ref("also"), "note": ref("note"),
          ], "deferred", "at", "anchor")
      ),
      ("stated", object(provision.followed(by: ["note": ref("note")]), "is", "force", "at", "anchor")),
      ("provisions", object(["provisions": list, "note": ref("note")], "provisions")),
      (
        "position",
        [
          "type": "object", "if": has("provisions"), "then": ref("provisions"),
          "else": choice(
            "judged", ref("judged"),
            choice("silent", ref("silent"), choice("deferred", ref("deferred"), ref("stated")))),
        ]
      ),
      (
        "disputed",
        object(
          [
            "readings": ["type": "object", "minProperties": 2, "additionalProperties": ref("position")] as JSON,
            "adopted": text("The name of the reading that the profile follows."),
            "because": text("Why it follows that one, in a sentence."), "note": ref("note"),
          ], "readings", "adopted", "because")
      ),
      (
        "clause",
        [
          "if": ["type": "string"] as JSON, "then": ["const": "untranscribed"] as JSON,
          "else": choice("readings", ref("disputed"), ref("position")),
        ]
      ),
    ]
  }

  private func choice(_ key: String, _ form: JSON, _ otherwise: JSON) -> JSON {
    ["if": has(key), "then": form, "else": otherwise]
  }

  private func has(_ key: String) -> JSON { ["type": "object", "required": [key]] }

  private func object(_ properties: JSON, _ required: String...) -> JSON {
    ["type": "object", "properties": properties, "required": required, "additionalProperties": false]
  }

  private func text(_ description: String) -> JSON { ["type": ["string", "number"], "description": description] }

  private func ref(_ name: String) -> JSON { SchemaShelf.reference(to: name) }
}
