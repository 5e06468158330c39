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
    let keys = Case.grammar.keys
    let older = JSON.object(
      Case.olderGrammar.map {
        ($0.name, JSON.described($0.grammar.schema, $0.documentation).followed(by: ["deprecated": true]))
      })
    return head("A case: what is known of one child protection conference").followed(by: [
      "type": "object", "properties": Grammar.properties(keys).followed(by: older),
      "required": keys.filter(\.isRequired).map(\.name), "additionalProperties": false,
    ])
  }

  /// The schema of a profile that answers the parameters of `evaluator`.
  public static func forProfiles(by evaluator: Evaluator) -> JSON {
    let keys = ProfileReader.grammar
    let procedures: JSON = [
      "description": "The clauses, procedure by procedure.", "type": "object",
      "properties": JSON.object(evaluator.sections.map { ($1.procedure, schema(of: $0, $1)) }),
      "additionalProperties": false,
    ]
    return head("A profile: one authority’s answers to every parameter").followed(by: [
      "type": "object", "properties": Grammar.properties(keys).followed(by: ["procedures": procedures]),
      "required": keys.filter(\.isRequired).map(\.name) + ["procedures"], "additionalProperties": false,
      "$defs": definitions,
    ])
  }

  private static func head(_ title: String) -> JSON {
    ["$schema": "https://json-schema.org/draft/2020-12/schema", "title": title]
  }

  private static func schema(of declaration: Declaration, _ section: Catalogue.Section) -> JSON {
    let names = section.parameters.map { entry -> JSON in
      ["const": entry.key, "description": entry.parameter.documentation]
    }
    let silent: JSON = [
      "description": "The parameters on which the document is silent.", "type": "array",
      "items": ["anyOf": names] as JSON, "uniqueItems": true,
    ]
    let clauses = JSON.object(section.parameters.map { ($0.key, clause(of: $0.parameter)) })
    return [
      "description": declaration.summary, "type": "object", "properties": clauses.followed(by: ["silent": silent]),
      "additionalProperties": false,
    ]
  }

  /// A clause in one of its forms.
  private static func clause(of parameter: any AnyParameter) -> JSON {
    let position = [
      stated(parameter), provisions(parameter), reference("judged"), reference("silent"), reference("deferred"),
    ]
    let readings: JSON = [
      "type": "object", "minProperties": 2, "additionalProperties": ["anyOf": position] as JSON,
    ]
    let disputed = object(
      [
        "readings": readings, "adopted": text("The name of the reading that the profile follows."),
        "because": text("Why it follows that one, in a sentence."), "note": reference("note"),
      ], required: "readings", "adopted", "because")
    return [
      "description": parameter.documentation, "anyOf": position + [disputed, ["const": "untranscribed"]],
    ]
  }

  private static func stated(_ parameter: any AnyParameter) -> JSON {
    object(provision(parameter).followed(by: ["note": reference("note")]), required: "is", "force", "at", "anchor")
  }

  /// Several values, each with its force and its place, and under its condition.
  private static func provisions(_ parameter: any AnyParameter) -> JSON {
    let items = object(provision(parameter), required: "is", "force", "at", "anchor")
    let list: JSON = [
      "description": "What the sentences say, each under its condition.", "type": "array", "minItems": 1,
      "items": items,
    ]
    return object(["provisions": list, "note": reference("note")], required: "provisions")
  }

  private static func provision(_ parameter: any AnyParameter) -> JSON {
    let asks = "\(parameter.documentation) Written as \(parameter.grammar.expected)."
    return [
      "is": JSON.described(parameter.grammar.schema, asks), "for": reference("for"), "when": reference("when"),
      "provided": reference("provided"), "force": reference("force"), "at": reference("at"),
      "anchor": reference("anchor"), "also": reference("also"),
    ]
  }

  private static var definitions: JSON {
    let also: JSON = [
      "description": "Other places at which the same is said.", "type": "array", "items": reference("place"),
    ]
    let silent = JSON.described(Bool.grammar.schema, "The document gives no rule.")
    return [
      "force": JSON.described(
        Force.grammar.schema, "How strictly the document says it: the modal verb of its sentence."),
      "at": text("The section as its reader would look it up, the larger heading first, parted by “ > ”."),
      "anchor": text("At most six words that stand in that section."),
      "note": text("What a reader of this clause should know."),
      "for": JSON.described(
        Grammar("kinds", .list(of: ConferenceKind.grammar)).schema, "The kinds of conference for which it holds."),
      "when": JSON.described(Circumstance.grammar.schema, "The circumstance under which it holds."),
      "provided": text("What must besides be so, and only people can judge: a sentence of your own."),
      "judged": object(
        [
          "judged": text("The rule that only people can apply, in a sentence of your own."),
          "force": reference("force"),
          "at": reference("at"), "anchor": reference("anchor"), "also": reference("also"), "note": reference("note"),
        ], required: "judged", "force", "at", "anchor"),
      "place": object(["at": reference("at"), "anchor": reference("anchor")], required: "at", "anchor"),
      "also": also, "silent": object(["silent": silent, "note": reference("note")], required: "silent"),
      "deferred": object(
        [
          "deferred": text("The document to which the reader is sent."), "at": reference("at"),
          "anchor": reference("anchor"), "also": reference("also"), "note": reference("note"),
        ], required: "deferred", "at", "anchor"),
    ]
  }

  private static func object(_ properties: JSON, required: String...) -> JSON {
    ["type": "object", "properties": properties, "required": required, "additionalProperties": false]
  }

  private static func text(_ description: String) -> JSON {
    ["type": ["string", "number"], "description": description]
  }

  private static func reference(_ name: String) -> JSON { ["$ref": "#/$defs/\(name)"] }
}
