import Cases
import Engine
import Profiles
import Records
import Testing
@testable import Web

/// The cases of this repository, for tests over all of them.
let samples = (try? Asking.workbench.get().cases) ?? []

/// A path as addresses write it.
func path(_ text: String) -> FactPath { FactPath(text) ?? FactPath() }

/// The facts of a sample case.
func tree(_ id: String) throws -> FactTree {
  let file = try #require(samples.first { $0.id == id })
  return try CaseHistory(file.text).now
}

/// What a browser sends of the form of a case.
func sent(_ tree: FactTree) -> [(name: String, value: String)] {
  tree.controls.flatMap { control -> [(name: String, value: String)] in
    let name = "fact.\(control.path)"
    switch control.kind {
    case .text, .choice, .lines: return [(name, control.text)]
    case .choices:
      let items = control.value?.items.compactMap(\.text)
      return [(name, "")] + (items ?? []).map { (name, $0) } + (items == [] ? [(name, "\r\n")] : [])
    }
  }
}

/// Enters another value for a fact.
func set(_ fact: String, to value: String, in form: inout [(name: String, value: String)]) {
  for index in form.indices where form[index].name == "fact.\(fact)" { form[index].value = value }
}
