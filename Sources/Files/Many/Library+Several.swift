package import Cases
package import Profiles
import Records

extension Library {
  /// Every case of some files, folders and pipes, and the profiles to apply to them. Throws all that is wrong with any case and any profile.
  package func several(
    _ paths: [String], in folder: String, named names: [String]
  ) throws(Unreadable) -> ([Case], [Profile]) {
    let profiles = Self.profileFiles(of: folder, named: names)
    let read = try ([nil] + profiles).readingTogether { file throws(Unreadable) -> Read in
      guard let file else { return .cases(try severalCases(paths)) }
      return .profile(try profile(DocumentFile(file.get())))
    }
    return (read.flatMap { $0.cases }, read.compactMap { $0.profile })
  }

  /// What one piece of work comes to.
  private enum Read: Sendable {
    case cases([Case])
    case profile(Profile)

    var cases: [Case] { if case .cases(let cases) = self { cases } else { [] } }
    var profile: Profile? { if case .profile(let profile) = self { profile } else { nil } }
  }

  private func severalCases(_ paths: [String]) throws(Unreadable) -> [Case] {
    var stream = try CaseStream(paths)
    var cases: [Case] = []
    var diagnostics: [Diagnostic] = []
    while let record = try stream.next() {
      do throws(FaultyRecord) { cases.append(try facts(record)) } catch { diagnostics += error.diagnostics }
    }
    guard diagnostics.isEmpty else { throw Unreadable(diagnostics) }
    guard !cases.isEmpty else {
      throw Unreadable(.noCaseRead, of: paths.map(WholeFiles.inWords).joined(separator: ", "))
    }
    return cases
  }
}
