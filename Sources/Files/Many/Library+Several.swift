package import Cases
package import Profiles
import Records

extension Library {
  /// Every case of some files, folders and pipes, and the profiles to apply to them. Throws all that is wrong with any case and any profile.
  package func several(
    _ paths: [String], in folder: String, named names: [String]
  ) throws(Unreadable) -> ([Case], [Profile]) {
    let (cases, profiles) = together {
      Result { () throws(Unreadable) in try severalCases(paths) }
    } and: {
      Result { () throws(Unreadable) in try self.profiles(in: folder, named: names) }
    }
    guard case .failure(let first) = cases, case .failure(let second) = profiles else {
      return (try cases.get(), try profiles.get())
    }
    throw Unreadable(first.diagnostics + second.diagnostics)
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
