import Dispatch
package import Records
import Synchronization

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
  /// What `read` makes of each element, one after another. Throws all that is wrong with any.
  package func reading<Value>(_ read: (Element) throws(Unreadable) -> Value) throws(Unreadable) -> [Value] {
    try map { element in Result { () throws(Unreadable) in try read(element) } }.whole()
  }
}

extension Array where Element: Sendable {
  /// What `read` makes of each element, several at a time. Throws all that is wrong with any, in the order of the elements.
  package func readingTogether<Value: Sendable>(
    _ read: @Sendable (Element) throws(Unreadable) -> Value
  ) throws(Unreadable) -> [Value] {
    let results = Mutex([Result<Value, Unreadable>?](repeating: nil, count: count))
    DispatchQueue.concurrentPerform(iterations: count) { index in
      let result = Result { () throws(Unreadable) in try read(self[index]) }
      results.withLock { $0[index] = result }
    }
    return try results.withLock { results in results.compactMap { $0 } }.whole()
  }
}

extension Sequence {
  /// All the values. Throws all that is wrong where there is not each of them; what is wrong with a file that several rest on, once.
  fileprivate func whole<Value>() throws(Unreadable) -> [Value] where Element == Result<Value, Unreadable> {
    var values: [Value] = []
    var diagnostics: [Diagnostic] = []
    var told: Set<Diagnostic> = []
    for result in self {
      do throws(Unreadable) { values.append(try result.get()) } catch {
        diagnostics += error.diagnostics.filter { told.insert($0).inserted }
      }
    }
    guard diagnostics.isEmpty else { throw Unreadable(diagnostics) }
    return values
  }
}
