public import Training
public import Cases
public import Engine
public import Profiles
public import Records

/// What could not be read, in words for standard error.
public struct Unreadable: Error {
  /// One message for each thing that is wrong.
  public let messages: [String]

  /// What is wrong, a message each.
  public init(messages: [String]) { self.messages = messages }
}

/// The profiles and cases on disk, read by the procedures of an evaluator.
public struct Library: Sendable {
  /// The evaluator whose parameters profiles answer.
  public let evaluator: Evaluator
  private let reader: ProfileReader

  /// A library that is read by these procedures.
  public init(_ evaluator: Evaluator) {
    self.evaluator = evaluator
    reader = ProfileReader(evaluator.catalogue)
  }

  /// The profile in a file. A text that does not look like a profile stays hidden: it may be a case in the wrong place.
  public func profile(_ path: String) throws(Unreadable) -> Profile {
    try Self.reading(path) { bytes throws(Diagnostics) in
      do throws(Diagnostics) {
        return try reader.profile(in: Source(name: path, bytes: bytes), expecting: WholeFiles.stem(path))
      } catch {
        guard !Self.looksLikeProfile(bytes) else { throw error }
        return try reader.profile(in: CaseReader.source(name: path, bytes: bytes), expecting: WholeFiles.stem(path))
      }
    }
  }

  /// The case in a file.
  public func file(_ path: String) throws(Unreadable) -> Case {
    if let bytes = try? WholeFiles.read(path), Self.looksLikeProfile(bytes) {
      throw Unreadable(messages: ["\(path): error: this is a profile, and a case is needed here"])
    }
    return try Self.reading(path) { bytes throws(Diagnostics) in
      try CaseReader.read(CaseReader.source(name: path, bytes: bytes), expecting: WholeFiles.stem(path))
    }
  }

  /// Whether a text has keys that only profiles have, and none that says it is a case.
  ///
  /// Told by lines, because a text that cannot be parsed must be told apart too: a case that passed for a profile would
  /// be quoted.
  public static func looksLikeProfile(_ bytes: [UInt8]) -> Bool {
    !hasKey("case", bytes) && ["profile", "authority", "procedures"].contains { hasKey($0, bytes) }
  }

  /// Whether a text has the key that a set of exercises begins with, and none that says it is a case.
  public static func looksLikeExercises(_ bytes: [UInt8]) -> Bool {
    !hasKey("case", bytes) && hasKey("exercises", bytes)
  }

  /// Whether a text has the key that expected outcomes begin with, and none that says it is a case.
  public static func looksLikeExpectedOutcomes(_ bytes: [UInt8]) -> Bool {
    !hasKey("case", bytes) && hasKey("expected", bytes)
  }

  /// Whether a line of a text begins with this key.
  private static func hasKey(_ key: String, _ bytes: [UInt8]) -> Bool {
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    return text.split { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
      .contains { $0.starts(with: "\(key):".utf8) }
  }

  /// Every profile of a folder, or those named. Throws all that is wrong with any of them.
  public func profiles(in folder: String, named names: [String]) throws(Unreadable) -> [Profile] {
    var paths: [String]
    do { paths = try WholeFiles.yaml(in: folder) } catch { throw Unreadable(messages: [error.description]) }
    guard !paths.isEmpty else { throw Unreadable(messages: ["\(folder): error: this folder holds no profile"]) }
    let known = paths.map(WholeFiles.stem)
    var messages: [String] = []
    for name in names where !known.contains(name) {
      let near = Suggestion.nearest(to: name, among: known).map { "did you mean ‘\($0)’?" }
      let help = near ?? "there are: \(known.joined(separator: ", "))"
      messages.append("\(folder): error: this folder holds no authority ‘\(name)’\n = help: \(help)")
    }
    if !names.isEmpty {
      var chosen: [String] = []
      for name in names {
        if let path = paths.first(where: { WholeFiles.stem($0) == name }), !chosen.contains(path) {
          chosen.append(path)
        }
      }
      paths = chosen
    }
    var profiles: [Profile] = []
    for path in paths {
      do { profiles.append(try profile(path)) } catch { messages += error.messages }
    }
    guard messages.isEmpty else { throw Unreadable(messages: messages) }
    return profiles
  }

  /// A case and the profiles to apply to it. Throws all that is wrong with the case and with any profile.
  public func both(_ path: String, in folder: String, named names: [String]) throws(Unreadable) -> (Case, [Profile]) {
    var messages: [String] = []
    var read: Case?
    do { read = try file(path) } catch { messages += error.messages }
    var profiles: [Profile] = []
    do { profiles = try self.profiles(in: folder, named: names) } catch { messages += error.messages }
    guard messages.isEmpty, let read else { throw Unreadable(messages: messages) }
    return (read, profiles)
  }

  /// The proposal in a file, which may take over clauses of `profiles`.
  public func proposal(_ path: String, adoptingFrom profiles: [Profile]) throws(Unreadable) -> Proposal {
    try Self.reading(path) { bytes throws(Diagnostics) in
      try ProposalReader(evaluator.catalogue, adoptingFrom: profiles).proposal(in: Source(name: path, bytes: bytes))
    }
  }

  /// The nations' own profiles among those of a folder. Throws where there is none: whoever asks for them is not to be passed over.
  public static func nations(among profiles: [Profile], of folder: String) throws(Unreadable) -> [Profile] {
    let nations = profiles.filter { $0.scope == .national }
    guard !nations.isEmpty else {
      throw Unreadable(messages: ["\(folder): error: this folder holds no national profile"])
    }
    return nations
  }

  /// The proposal in a file, with the one of `profiles` to which it is made.
  public func proposal(
    _ path: String, toOneOf profiles: [Profile]
  ) throws(Unreadable) -> (proposal: Proposal, base: Profile) {
    let proposal = try proposal(path, adoptingFrom: profiles)
    guard let base = profiles.first(where: { $0.authority == proposal.base }) else {
      throw Unreadable(messages: ["\(path): error: there is no profile of the authority ‘\(proposal.base)’"])
    }
    return (proposal, base)
  }

  /// The cases in files, and in folders of them. Throws all that is wrong with any of them.
  public func files(_ paths: [String]) throws(Unreadable) -> [Case] {
    var files: [Case] = []
    var messages: [String] = []
    for path in paths {
      do {
        for path in path.hasSuffix(".yaml") ? [path] : try WholeFiles.yaml(in: path) {
          do { files.append(try file(path)) } catch { messages += error.messages }
        }
      } catch {
        messages.append("\(error)")
      }
    }
    guard messages.isEmpty else { throw Unreadable(messages: messages) }
    return files
  }

  /// The sets of exercises in a folder, as they are written; none where there is no such folder. Throws all that is wrong with any.
  public func exercises(in folder: String) throws(Unreadable) -> [ExerciseSet] {
    guard WholeFiles.exists(folder) else { return [] }
    let paths: [String]
    do { paths = try WholeFiles.yaml(in: folder) } catch { throw Unreadable(messages: [error.description]) }
    var sets: [ExerciseSet] = []
    var messages: [String] = []
    for path in paths {
      do {
        sets.append(
          try Self.reading(path) { bytes throws(Diagnostics) in
            try ExerciseReader.read(Self.exerciseSource(path, bytes), expecting: WholeFiles.stem(path))
          })
      } catch {
        messages += error.messages
      }
    }
    guard messages.isEmpty else { throw Unreadable(messages: messages) }
    return sets
  }

  /// The set of exercises in a file, held against the cases and profiles on which it is done.
  public func exercises(_ path: String, on cases: [Case], under profiles: [Profile]) throws(Unreadable) -> ExerciseSet {
    try Self.reading(path) { bytes throws(Diagnostics) in
      try ExerciseReader(evaluator, on: cases, under: profiles)
        .read(Self.exerciseSource(path, bytes), expecting: WholeFiles.stem(path))
    }
  }

  /// Holds the expected outcomes in a file against what the rules find, and says how many there are.
  @discardableResult
  public func expectedOutcomes(
    _ path: String, on cases: [Case], under profiles: [Profile]
  ) throws(Unreadable) -> Int {
    try Self.reading(path) { bytes throws(Diagnostics) in
      try ExpectedOutcomesReader(evaluator, on: cases, under: profiles)
        .check(Source(name: path, bytes: bytes), expecting: WholeFiles.stem(path))
    }
  }

  /// The text of a set of exercises. What does not look like one stays hidden: it may be a case in the wrong place.
  private static func exerciseSource(_ path: String, _ bytes: [UInt8]) -> Source {
    looksLikeExercises(bytes) ? Source(name: path, bytes: bytes) : CaseReader.source(name: path, bytes: bytes)
  }

  /// What `read` makes of the bytes of a file, or all that is wrong with it.
  public static func reading<Value>(
    _ path: String, _ read: ([UInt8]) throws(Diagnostics) -> Value
  ) throws(Unreadable) -> Value {
    let bytes: [UInt8]
    do { bytes = try WholeFiles.read(path) } catch { throw Unreadable(messages: [error.description]) }
    do { return try read(bytes) } catch { throw Unreadable(messages: error.all.map(\.description)) }
  }
}
