package import Records

/// All that prevents something from being read.
package struct Unreadable: Error {
  /// What is wrong with the files and folders, in their order.
  package let diagnostics: [Diagnostic]

  /// This is wrong.
  package init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }

  /// This is wrong with a file or folder as a whole.
  package init(_ fault: Fault, of path: String) { self.init([Diagnostic(fault, of: path)]) }
}

/// Why something could not be written.
package struct Unwritable: Error {
  /// What is wrong with the file.
  package let diagnostic: Diagnostic

  /// This is wrong with a file.
  package init(_ fault: Fault, of path: String) { diagnostic = Diagnostic(fault, of: path) }
}

extension Sequence {
  /// What `read` makes of each element. Throws all that is wrong with any.
  package func reading<Value>(_ read: (Element) throws(Unreadable) -> Value) throws(Unreadable) -> [Value] {
    var values: [Value] = []
    var diagnostics: [Diagnostic] = []
    for element in self {
      do throws(Unreadable) { values.append(try read(element)) } catch { diagnostics += error.diagnostics }
    }
    guard diagnostics.isEmpty else { throw Unreadable(diagnostics) }
    return values
  }
}
