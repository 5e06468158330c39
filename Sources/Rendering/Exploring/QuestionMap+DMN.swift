package import Engine
import ProcedureKit
import Profiles
import Records

extension QuestionMap {
  /// The map as a decision table of DMN 1.4, so that tools for decisions open it: an input for each fact, and for each row what is found, how
  /// strictly it is said, and the clauses.
  package func dmn(by evaluator: Evaluator) -> String {
    let decision = "\(profile.authority)-\(key.split(separator: ".").joined(separator: "-"))"
    let inputs = columns.enumerated().map { index, column in
      XMLElement(
        "inputData", ["id": "fact-\(index + 1)", "name": column.name],
        [
          XMLElement("description", text: column.heading),
          XMLElement("variable", ["id": "fact-\(index + 1)-variable", "name": column.name, "typeRef": "string"]),
        ])
    }
    let requirements = columns.indices.map { index in
      XMLElement(
        "informationRequirement", ["id": "requires-\(index + 1)"],
        [XMLElement("requiredInput", ["href": "#fact-\(index + 1)"])])
    }
    let definitions = XMLElement(
      "definitions",
      [
        "xmlns": "https://www.omg.org/spec/DMN/20211108/MODEL/", "id": "\(decision)-map", "name": question.text,
        "namespace": "https://quorate.invalid/\(profile.authority)", "exporter": "quorate",
      ],
      [XMLElement("description", text: "\(profile.name). \(bounds.sentence(of: rows.count)) \(ExploringBounds.words)")]
        + inputs + [
          XMLElement(
            "decision", ["id": decision, "name": key],
            [
              XMLElement("question", text: question.text),
              XMLElement("variable", ["id": "\(decision)-variable", "name": key, "typeRef": "string"]),
            ] + requirements + [table(decision, by: evaluator)])
        ])
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + definitions.text(indent: 0)
  }

  private func table(_ decision: String, by evaluator: Evaluator) -> XMLElement {
    let inputs = columns.enumerated().map { index, column in
      XMLElement(
        "input", ["id": "input-\(index + 1)", "label": column.heading],
        [
          XMLElement(
            "inputExpression", ["id": "expression-\(index + 1)", "typeRef": "string"],
            [XMLElement("text", text: column.name)]),
          XMLElement(
            "inputValues", ["id": "values-\(index + 1)"], [XMLElement("text", text: Self.literals(column.values))]),
        ])
    }
    let outputs = ["outcome", "force", "clauses"].map { name in
      XMLElement("output", ["id": "output-\(name)", "name": name, "typeRef": "string"])
    }
    let rules = rows.enumerated().map { index, row in
      let entries = row.values.enumerated().map { place, values in
        XMLElement(
          "inputEntry", ["id": "rule-\(index + 1)-input-\(place + 1)"],
          [XMLElement("text", text: values.map(Self.literals) ?? "-")])
      }
      let told = [
        row.findings.isEmpty ? "not asked" : row.findings.map { $0.status.word }.listed(),
        row.findings.compactMap { $0.force?.word }.uniqued().listed(), clauses(row).joined(separator: ", "),
      ]
      let outputs = zip(["outcome", "force", "clauses"], told).map { name, words in
        XMLElement(
          "outputEntry", ["id": "rule-\(index + 1)-\(name)"], [XMLElement("text", text: Self.literals([words]))])
      }
      return XMLElement(
        "rule", ["id": "rule-\(index + 1)"],
        [XMLElement("description", text: sentences(row, by: evaluator).joined(separator: " "))] + entries + outputs)
    }
    return XMLElement(
      "decisionTable", ["id": "\(decision)-table", "hitPolicy": "UNIQUE", "outputLabel": question.text],
      inputs + outputs + rules)
  }

  /// Texts as FEEL writes them, one or another.
  private static func literals(_ texts: [String]) -> String {
    texts.map { text in
      "\"\(text.escaping { $0 == "\"" || $0 == "\\" ? "\\\(String($0))" : nil })\""
    }.joined(separator: ", ")
  }
}

/// An element of an XML document.
private struct XMLElement {
  private let name: String
  private let attributes: KeyValuePairs<String, String>
  private let elements: [XMLElement]
  private let text: String?

  init(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ elements: [XMLElement] = []) {
    self.name = name
    self.attributes = attributes
    self.elements = elements
    text = nil
  }

  init(_ name: String, text: String) {
    self.name = name
    self.text = text
    (attributes, elements) = ([:], [])
  }

  func text(indent: Int) -> String {
    let margin = String(repeating: " ", count: indent)
    let head = name + attributes.map { " \($0.key)=\"\(Self.escaped($0.value))\"" }.joined()
    if let text { return "\(margin)<\(head)>\(Self.escaped(text))</\(name)>\n" }
    guard !elements.isEmpty else { return "\(margin)<\(head)/>\n" }
    return "\(margin)<\(head)>\n\(elements.map { $0.text(indent: indent + 2) }.joined())\(margin)</\(name)>\n"
  }

  private static func escaped(_ text: String) -> String {
    text.printable.escaping { scalar in
      switch scalar {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\"": "&quot;"
      default: nil
      }
    }
  }
}
