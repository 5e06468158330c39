package import Cases
import Engine
package import Records
package import Rendering
import Profiles
import YAML

/// One case among many, as its bytes: a line of JSON, or a whole file.
package struct CaseRecord: Sendable {
  /// The file from which it comes, as messages name it.
  package let file: String
  /// Its line in the file; nil where it is the whole file.
  package let line: Int?
  /// Its text.
  package let bytes: [UInt8]
  /// The name that it has to have: that of its file, where it is a whole one.
  let name: String?

  /// Its file with its line, as in `cases.jsonl:17`.
  package var place: String { line.map { "\(file):\($0)" } ?? file }
}

/// What is wrong with a case among many.
package struct FaultyRecord: Error, Sendable {
  /// The case.
  package let record: CaseRecord
  /// What is wrong, in the order of its text.
  package let diagnostics: [Diagnostic]

  /// What is wrong first, with its place, in one line, and how much is wrong besides. It quotes nothing that the case says.
  package var inShort: String {
    let more = diagnostics.count - 1
    let others = more < 1 ? "" : more == 1 ? "; 1 mistake more" : "; \(more) mistakes more"
    return record.place + (diagnostics.first?.inShort(inLine: record.line != nil) ?? "") + others
  }
}

extension CaseRecord {
  /// The values of the text, without those that JSON gives as null; nil where it cannot be read.
  fileprivate var root: Node? {
    (line == nil ? nil : Node(jsonLine: bytes)?.withoutNulls)
  }

  /// The case as JSON, as it was written.
  package var json: JSON { (root ?? (try? parse(bytes))).map { JSON($0) } ?? .null }
}

extension Library {
  /// The case of a record. What JSON gives as null is not told.
  package func facts(_ record: CaseRecord) throws(FaultyRecord) -> Case {
    let hidden = DocumentFile.source(name: record.place, bytes: record.bytes)
    do throws(Diagnostics) {
      return try CaseReader.read(record.root, of: hidden, expecting: record.name, judgedBy: evaluator.catalogue)
    } catch {
      if record.line == nil, let kind = DocumentKind(of: record.bytes), kind != .case {
        throw FaultyRecord(
          record: record, diagnostics: [Diagnostic(.otherDocument(kind, needed: .case), of: record.place)])
      }
      throw FaultyRecord(record: record, diagnostics: error.all)
    }
  }
}
