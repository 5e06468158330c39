public import Records
import YAML

extension Diagnostic: JSONWritable {
  /// What is wrong, for programs: each fact apart, with no place where it is about the whole of a file or folder.
  public var json: JSON {
    [
      "file": source, "line": mark?.line, "column": mark?.column, "length": excerpt?.length, "kind": fault.kind,
      "message": sentence, "help": help,
    ]
  }
}
