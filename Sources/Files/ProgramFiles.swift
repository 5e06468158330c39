import Synchronization

/// Files that stand in the program itself. They are read under the paths that they have beside it, `Authorities/wakefield.yaml`, wherever the folder in
/// which somebody works has no folder `Authorities` of its own; the same holds of `Cases`.
package struct ProgramFiles: Sendable {
  private static let known = Mutex(ProgramFiles([], adding: [:]))

  /// Those of the program that runs.
  package static var current: ProgramFiles { known.withLock { $0 } }

  /// Says which they are, once and before anything is read. Values that are bound to a task would do without this, and end a release with a
  /// static runtime by a fault of memory.
  package func begin() { Self.known.withLock { $0 = self } }

  private enum Text {
    case fixed(StaticString)
    case added(String)
  }

  private let texts: [String: Text]

  /// The files that are shipped, and those that another package adds or puts in their place, by their paths.
  package init(_ shipped: [(path: String, text: StaticString)], adding added: [String: String]) {
    texts = Dictionary(shipped.map { ($0.path, .fixed($0.text)) }) { $1 }.merging(added.mapValues { .added($0) }) { $1 }
  }

  /// The bytes of a file; nil where this is none of the program’s.
  func bytes(of path: String) -> [UInt8]? {
    guard Self.serves(path) else { return nil }
    switch texts[path] {
    case .fixed(let text): return text.withUTF8Buffer { Array($0) }
    case .added(let text): return Array(text.utf8)
    case nil: return nil
    }
  }

  /// The names of what is in a folder, in their order; nil where this is no folder of the program’s.
  func names(in folder: String) -> [String]? {
    guard Self.serves(folder) else { return nil }
    let base = folder.hasSuffix("/") ? folder : folder + "/"
    let names = Set(
      texts.keys.filter { $0.hasPrefix(base) }.map { String($0.dropFirst(base.count).prefix { $0 != "/" }) })
    return names.isEmpty ? nil : names.sorted()
  }

  /// Whether a path leads to the program’s files: it begins with a folder that is shipped, and no such folder is where somebody works.
  private static func serves(_ path: String) -> Bool {
    let folder = String(path.prefix { $0 != "/" })
    return ["Authorities", "Cases"].contains(folder) && !WholeFiles.isOnDisk(folder)
  }
}
