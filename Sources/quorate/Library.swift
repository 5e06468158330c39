import Cases
import Engine
import ProcedureKit
import Procedures
import Profiles

/// What could not be read, in words for standard error.
struct Unreadable: Error {
  let messages: [String]
}

/// The profiles and cases on disk, read with the conference procedures.
struct Library {
  let evaluator: Evaluator
  private let reader: ProfileReader

  init() throws(Catalogue.Flaw) {
    evaluator = try Evaluator(conferenceProcedures)
    reader = ProfileReader(evaluator.catalogue)
  }

  /// The profile in a file.
  func profile(_ path: String) throws(Unreadable) -> Profile {
    try Self.reading(path) { bytes throws(Problems) in
      try reader.profile(in: Source(name: path, bytes: bytes), expecting: Files.stem(path))
    }
  }

  /// The case in a file.
  func file(_ path: String) throws(Unreadable) -> Case {
    try Self.reading(path) { bytes throws(Problems) in
      try CaseReader.read(CaseReader.source(name: path, bytes: bytes), expecting: Files.stem(path))
    }
  }

  /// Every profile of a folder, or those named. Throws all that is wrong with any of them.
  func profiles(in folder: String, named names: [String]) throws(Unreadable) -> [Profile] {
    var paths: [String]
    do { paths = try Files.yaml(in: folder) } catch { throw Unreadable(messages: [error.description]) }
    let known = paths.map(Files.stem)
    for name in names where !known.contains(name) {
      let near = Suggestion.nearest(to: name, among: known).map { "did you mean ‘\($0)’?" }
      let help = near ?? "there are: \(known.joined(separator: ", "))"
      throw Unreadable(messages: ["error: \(folder) holds no authority of this name: \(name)\n = help: \(help)"])
    }
    if !names.isEmpty { paths = names.compactMap { name in paths.first { Files.stem($0) == name } } }
    var profiles: [Profile] = []
    var messages: [String] = []
    for path in paths {
      do { profiles.append(try profile(path)) } catch { messages += error.messages }
    }
    guard messages.isEmpty else { throw Unreadable(messages: messages) }
    return profiles
  }

  /// The clauses of each nation's own profile in a folder. Throws where there is none.
  func nationalClauses(in folder: String) throws(Unreadable) -> [Nation: Clauses] {
    var clauses: [Nation: Clauses] = [:]
    for profile in try profiles(in: folder, named: []) where profile.scope == .national {
      clauses[profile.nation] = evaluator.clauses(of: profile)
    }
    guard !clauses.isEmpty else {
      throw Unreadable(messages: ["error: \(folder) holds no national profile"])
    }
    return clauses
  }

  private static func reading<Value>(
    _ path: String, _ read: ([UInt8]) throws(Problems) -> Value
  ) throws(Unreadable) -> Value {
    let bytes: [UInt8]
    do { bytes = try Files.read(path) } catch { throw Unreadable(messages: [error.description]) }
    do { return try read(bytes) } catch { throw Unreadable(messages: error.all.map(\.description)) }
  }
}
