import Cases
import Engine
import Foundation
import Procedures
import Profiles
import Records
import Testing

/// The profiles and cases of this repository, read once.
enum Repository {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  static let evaluator = Result { try Evaluator(conferenceProcedures) }

  static let profiles: [Profile] = yaml(in: "Authorities").compactMap { name, bytes in
    guard let evaluator = try? evaluator.get() else { return nil }
    return try? ProfileReader(evaluator.catalogue).profile(in: Source(name: name, bytes: bytes), expecting: name)
  }

  static let cases = cases(in: "Cases")
  /// Small cases of single sentences of the documents, with what these say of them.
  static let trials = cases(in: "Tests/Trials")
  static let everyCase = cases + trials

  private static func cases(in folder: String) -> [Case] {
    yaml(in: folder).compactMap { name, bytes in
      try? CaseReader.read(CaseReader.source(name: name, bytes: bytes), expecting: name)
    }
  }

  static let pairs = profiles.flatMap { profile in cases.map { Pair(profile: profile, file: $0) } }

  /// The YAML files of a folder: name without ending, and bytes.
  static func yaml(in folder: String) -> [(String, [UInt8])] {
    let directory = root.appendingPathComponent(folder)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: directory.path)) ?? []
    return names.filter { $0.hasSuffix(".yaml") }.sorted().compactMap { name in
      (try? Data(contentsOf: directory.appendingPathComponent(name))).map { (String(name.dropLast(5)), [UInt8]($0)) }
    }
  }
}

/// A profile with a case.
struct Pair: CustomTestStringConvertible, Sendable {
  let profile: Profile
  let file: Case
  var testDescription: String { "\(file.id) under \(profile.authority)" }
}
