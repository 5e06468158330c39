import Cases
import Files
import Profiles

/// The documents of one check, each of which is read once, however often it is asked for.
struct Shelf {
  /// All cases and profiles, on which exercises are done and outcomes expected; or what is wrong with them.
  typealias Ground = Result<(cases: [Case], profiles: [Profile]), Unreadable>

  private let library: Library
  private var files: [String: DocumentFile] = [:]
  private var profiles: [String: Result<Profile, Unreadable>] = [:]
  private var cases: [String: Result<Case, Unreadable>] = [:]
  private var ground: Ground?

  /// The documents that a library reads.
  init(_ library: Library) { self.library = library }

  /// The file of this path.
  mutating func file(_ path: String) throws(Unreadable) -> DocumentFile {
    if let file = files[path] { return file }
    let file = try DocumentFile(path)
    files[path] = file
    return file
  }

  /// The profile in a file.
  mutating func profile(_ path: String) throws(Unreadable) -> Profile {
    if let profile = profiles[path] { return try profile.get() }
    let file = try file(path)
    let profile = Result { () throws(Unreadable) in try library.profile(file) }
    profiles[path] = profile
    return try profile.get()
  }

  /// The case in a file.
  mutating func facts(_ path: String) throws(Unreadable) -> Case {
    if let facts = cases[path] { return try facts.get() }
    let file = try file(path)
    let facts = Result { () throws(Unreadable) in try library.facts(file) }
    cases[path] = facts
    return try facts.get()
  }

  /// All cases and profiles of two folders.
  mutating func ground(cases: String, authorities: String) -> Ground {
    if let ground { return ground }
    let made = Ground { () throws(Unreadable) in
      (
        try Library.caseFiles(cases).reading { path throws(Unreadable) in try facts(path) },
        try Library.profileFiles(authorities).reading { path throws(Unreadable) in try profile(path) }
      )
    }
    ground = made
    return made
  }
}
