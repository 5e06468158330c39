import Cases
import Profiles
import Records
import YAML

/// The case in a text that begins as every case does.
func read(_ body: String, expecting expected: String? = nil) throws -> Case {
  try CaseReader.read(source(body), expecting: expected)
}

/// The diagnostics in reading such a text, one line each; empty where it can be read.
func diagnostics(_ body: String, expecting expected: String? = nil) -> [String] {
  do throws(Diagnostics) {
    _ = try CaseReader.read(source(body), expecting: expected)
    return []
  } catch {
    return error.all.map { ($0.mark.map { "\($0) " } ?? "") + $0.sentence }
  }
}

private func source(_ body: String) -> Source {
  CaseReader.source(name: "case.yaml", bytes: Array("case: 1\nid: test\ntitle: A test\n\(body)".utf8))
}

/// What reading such a text advises, one line for each diagnostic.
func helps(_ body: String) -> [String?] {
  do throws(Diagnostics) {
    _ = try CaseReader.read(source(body))
    return []
  } catch {
    return error.all.map(\.help)
  }
}
