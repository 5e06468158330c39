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
    guard case .object(let pairs) = Case.grammar.schema else { return .null }
    return .object(head("A case: what is known of one child protection conference") + pairs)
  }

  /// The schema of a profile that answers the parameters of `evaluator`.
  public static func forProfiles(by evaluator: Evaluator) -> JSON {
    let keys: [(String, JSON, Bool)] = ProfileReader.grammar.map {
      ($0.name, .described($0.grammar.schema, $0.documentation), $0.isRequired)
    }
    let procedures = evaluator.sections.map {
      ($1.procedure, schema(of: $0, $1))
    }
    let procedure = JSON.object([
      ("description", .string("The clauses, procedure by procedure.")), ("type", .string("object")),
      ("properties", .object(procedures)), ("additionalProperties", .bool(false)),
    ])
    return .object(
      head("A profile: one authority’s answers to every parameter") + [
        ("type", .string("object")),
        ("properties", .object(keys.map { ($0.0, $0.1) } + [("procedures", procedure)])),
        ("required", .strings(keys.filter(\.2).map(\.0) + ["procedures"])), ("additionalProperties", .bool(false)),
        ("$defs", .object(definitions)),
      ])
  }

  private static func head(_ title: String) -> [(String, JSON)] {
    [("$schema", .string("https://json-schema.org/draft/2020-12/schema")), ("title", .string(title))]
  }

  private static func schema(of declaration: Declaration, _ section: Catalogue.Section) -> JSON {
    let parameters = section.parameters.map { entry in (entry.key, clause(of: entry.parameter)) }
    let names = section.parameters.map {
      JSON.object([("const", .string($0.key)), ("description", .string($0.parameter.documentation))])
    }
    let silent = JSON.object([
      ("description", .string("The parameters on which the document is silent.")), ("type", .string("array")),
      ("items", .object([("anyOf", .array(names))])), ("uniqueItems", .bool(true)),
    ])
    return .object([
      ("description", .string(declaration.summary)), ("type", .string("object")),
      ("properties", .object(parameters + [("silent", silent)])), ("additionalProperties", .bool(false)),
    ])
  }

  /// A clause in one of its forms.
  private static func clause(of parameter: any AnyParameter) -> JSON {
    let position = [stated(parameter), reference("silent"), reference("deferred")]
    let disputed = object(
      [
        (
          "readings",
          .object([
            ("type", .string("object")), ("minProperties", .number(2)),
            ("additionalProperties", .object([("anyOf", .array(position))])),
          ])
        ),
        ("adopted", text("The name of the reading that the profile follows.")),
        ("because", text("Why it follows that one, in a sentence.")),
        ("note", reference("note")),
      ], required: ["readings", "adopted", "because"])
    return .object([
      ("description", .string(parameter.documentation)),
      ("anyOf", .array(position + [disputed, .object([("const", .string("untranscribed"))])])),
    ])
  }

  private static func stated(_ parameter: any AnyParameter) -> JSON {
    object(
      [
        (
          "is",
          .described(parameter.grammar.schema, "\(parameter.documentation) Written as \(parameter.grammar.expected).")
        ),
        ("force", reference("force")), ("at", reference("at")), ("anchor", reference("anchor")),
        ("also", reference("also")),
        ("note", reference("note")),
      ], required: ["is", "force", "at", "anchor"])
  }

  private static var definitions: [(String, JSON)] {
    [
      ("force", .described(Force.grammar.schema, "How strictly the document says it: the modal verb of its sentence.")),
      ("at", text("The section as its reader would look it up, the larger heading first, parted by “ > ”.")),
      ("anchor", text("At most six words that stand in that section.")),
      ("note", text("What a reader of this clause should know.")),
      ("place", object([("at", reference("at")), ("anchor", reference("anchor"))], required: ["at", "anchor"])),
      (
        "also",
        .object([
          ("description", .string("Other places at which the same is said.")), ("type", .string("array")),
          ("items", reference("place")),
        ])
      ),
      (
        "silent",
        object(
          [("silent", .described(Bool.grammar.schema, "The document gives no rule.")), ("note", reference("note"))],
          required: ["silent"])
      ),
      (
        "deferred",
        object(
          [
            ("deferred", text("The document to which the reader is sent.")), ("at", reference("at")),
            ("anchor", reference("anchor")),
            ("also", reference("also")), ("note", reference("note")),
          ], required: ["deferred", "at", "anchor"])
      ),
    ]
  }

  private static func object(_ properties: [(String, JSON)], required: [String]) -> JSON {
    .object([
      ("type", .string("object")), ("properties", .object(properties)), ("required", .strings(required)),
      ("additionalProperties", .bool(false)),
    ])
  }

  private static func text(_ description: String) -> JSON {
    .object([("type", .strings(["string", "number"])), ("description", .string(description))])
  }

  private static func reference(_ name: String) -> JSON { .object([("$ref", .string("#/$defs/\(name)"))]) }
}
