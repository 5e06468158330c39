import Calendars
package import Training
package import Cases
package import Engine
package import Profiles
import Records

/// The profiles, cases, proposals and exercises on disk, read by the procedures of an evaluator.
package struct Library: Sendable {
  /// The evaluator whose parameters profiles answer.
  package let evaluator: Evaluator
  private let reader: ProfileReader

  /// A library that is read by these procedures.
  package init(_ evaluator: Evaluator) {
    self.evaluator = evaluator
    reader = ProfileReader(evaluator.catalogue)
  }

  /// The profile in a file, with the holidays that its folder adds for all.
  package func profile(_ file: DocumentFile) throws(Unreadable) -> Profile {
    let profile = try file.read(as: .profile) { source throws(Diagnostics) in
      try reader.profile(in: source, expecting: file.name)
    }
    guard let added = try Self.addedHolidays(beside: file.path) else { return profile }
    return profile.adding(added)
  }

  /// One of two profiles that are held against each other, whatever its file is called.
  package func transcription(_ path: String) throws(Unreadable) -> Profile {
    try DocumentFile(path).read(as: .profile) { source throws(Diagnostics) in try reader.profile(in: source) }
  }

  /// The text of the profile on which two others agree, as the settlement in a file has it; it is to be called `name`. Throws all that
  /// is wrong with the settlement, or with what comes of it.
  package func agreed(by settlement: Settlement, in path: String, as name: String) throws(Unreadable) -> String {
    let text = try DocumentFile(path).read(as: .settlement) { source throws(Diagnostics) in
      try settlement.agreed(in: source, evaluator.catalogue)
    }
    do throws(Diagnostics) {
      _ = try reader.profile(in: Source(name: name, bytes: Array(text.utf8)))
    } catch { throw Unreadable(error.all) }
    return text
  }

  /// What the folder of a profile changes in the holidays of all its profiles, in `Calendar/bank-holidays.yaml`; nil where there is no
  /// such file.
  private static func addedHolidays(beside path: String) throws(Unreadable) -> AddedHolidays? {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    let list = "\(folder)Calendar/bank-holidays.yaml"
    return WholeFiles.exists(list) ? try holidays(DocumentFile(list)) : nil
  }

  /// The bank holidays that a file changes.
  package static func holidays(_ file: DocumentFile) throws(Unreadable) -> AddedHolidays {
    try file.read(as: .holidays) { source throws(Diagnostics) in try Profile.addedHolidays(in: source) }
  }

  /// Every profile of a folder, or those named, in that order and each once. Throws all that is wrong with any of them.
  package func profiles(in folder: String, named names: [String]) throws(Unreadable) -> [Profile] {
    try Self.profileFiles(of: folder, named: names).readingTogether { file throws(Unreadable) in
      try profile(DocumentFile(file.get()))
    }
  }

  /// The files of every profile of a folder, or of those named, in that order and each once; in the place of what is not there, why.
  static func profileFiles(of folder: String, named names: [String]) -> [Result<String, Unreadable>] {
    let paths: [String]
    do throws(Unreadable) { paths = try profileFiles(folder) } catch { return [.failure(error)] }
    let known = paths.map(WholeFiles.stem)
    let wanted = names.enumerated().filter { !names[..<$0.offset].contains($0.element) }.map(\.element)
    return (wanted.isEmpty ? known : wanted).map { name in
      guard let index = known.firstIndex(of: name) else {
        return .failure(Unreadable(.noProfile(of: name, among: known), of: folder))
      }
      return .success(paths[index])
    }
  }

  /// The files of a folder of profiles. Throws where there is none.
  package static func profileFiles(_ folder: String) throws(Unreadable) -> [String] {
    guard WholeFiles.exists(folder) else { throw Unreadable(.noFolderOfProfiles, of: folder) }
    let paths = try WholeFiles.yaml(in: folder)
    guard !paths.isEmpty else { throw Unreadable(.noProfile, of: folder) }
    return paths
  }

  /// The nations' own profiles among those of a folder. Throws where there is none: whoever asks for them is not to be passed over.
  package static func nations(among profiles: [Profile], of folder: String) throws(Unreadable) -> [Profile] {
    let nations = profiles.filter { $0.scope == .national }
    guard !nations.isEmpty else { throw Unreadable(.noNationalProfile, of: folder) }
    return nations
  }

  /// The case in a file.
  package func facts(_ file: DocumentFile) throws(Unreadable) -> Case {
    try file.read(as: .case) { source throws(Diagnostics) in
      try CaseReader.read(source, expecting: file.name, judgedBy: evaluator.catalogue)
    }
  }

  /// The cases in files, and in folders of them. Throws all that is wrong with any of them, and where a folder has none.
  package func cases(_ paths: [String]) throws(Unreadable) -> [Case] {
    try paths.readingTogether { path throws(Unreadable) in
      try Self.caseFiles(path).readingTogether { path throws(Unreadable) in try facts(DocumentFile(path)) }
    }.flatMap(\.self)
  }

  /// The file of a case, or those of a folder of cases. Throws where there is none.
  package static func caseFiles(_ path: String) throws(Unreadable) -> [String] {
    guard WholeFiles.isFolder(path) else { return [path] }
    let paths = try WholeFiles.yaml(in: path)
    guard !paths.isEmpty else { throw Unreadable(.noCase, of: path) }
    return paths
  }

  /// The proposal in a file, which may take over clauses of `profiles`.
  package func proposal(_ path: String, adoptingFrom profiles: [Profile]) throws(Unreadable) -> Proposal {
    try DocumentFile(path).read(as: .proposal) { source throws(Diagnostics) in
      try ProposalReader(evaluator.catalogue, adoptingFrom: profiles).proposal(in: source)
    }
  }

  /// The proposal in a file, with the one of `profiles` to which it is made.
  package func proposal(
    _ path: String, toOneOf profiles: [Profile]
  ) throws(Unreadable) -> (proposal: Proposal, base: Profile) {
    let proposal = try proposal(path, adoptingFrom: profiles)
    guard let base = profiles.first(where: { $0.authority == proposal.base }) else {
      throw Unreadable(.notAmong(profiles.map(\.authority), proposal.base), of: path)
    }
    return (proposal, base)
  }

  /// The sets of exercises in a folder, as they are written; none where there is no such folder. Throws all that is wrong with any.
  package func exercises(in folder: String) throws(Unreadable) -> [ExerciseSet] {
    guard WholeFiles.exists(folder) else { return [] }
    return try WholeFiles.yaml(in: folder).readingTogether { path throws(Unreadable) in
      let file = try DocumentFile(path)
      return try file.read(as: .exercises) { source throws(Diagnostics) in
        try ExerciseReader.read(source, expecting: file.name)
      }
    }
  }

  /// The set of exercises in a file, held against the cases and profiles on which it is done.
  package func exercises(
    _ file: DocumentFile, on cases: [Case], under profiles: [Profile]
  ) throws(Unreadable) -> ExerciseSet {
    try file.read(as: .exercises) { source throws(Diagnostics) in
      try ExerciseReader(evaluator, on: cases, under: profiles).read(source, expecting: file.name)
    }
  }

  /// Holds the expected outcomes in a file against what the rules find, and says how many there are.
  @discardableResult
  package func expectedOutcomes(
    _ file: DocumentFile, on cases: [Case], under profiles: [Profile]
  ) throws(Unreadable) -> Int {
    try file.read(as: .expected) { source throws(Diagnostics) in
      try ExpectedOutcomesReader(evaluator, on: cases, under: profiles).check(source, expecting: file.name)
    }
  }
}
