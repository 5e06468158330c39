public import Cases
public import Engine
import Foundation
import Procedures
public import Profiles
import Records

/// The invented authorities and cases on which comparisons are tested, so that no test hangs on a living document.
public enum Fixtures {
  /// The procedures of the package.
  public static let evaluator = Result { try Evaluator(conferenceProcedures) }

  /// Ash, Elm and Oak, in that order.
  public static func authorities() throws -> Authorities {
    let profiles = try texts(in: "Authorities").map { name, bytes in
      try ProfileReader(try evaluator.get().catalogue).profile(in: Source(name: name, bytes: bytes), expecting: name)
    }
    return Authorities(profiles.filter { $0.scope == .authority }, by: try evaluator.get())
  }

  /// The guidance of their nation.
  public static func nation() throws -> Profile {
    let text = try texts(in: "Authorities").first { $0.name == "isle" }
    return try ProfileReader(try evaluator.get().catalogue).profile(
      in: Source(name: "isle", bytes: text?.bytes ?? []), expecting: "isle")
  }

  /// All cases.
  public static func cases() throws -> [Case] {
    try texts(in: "Cases").map { name, bytes in
      try CaseReader.read(Source(name: name, bytes: bytes), expecting: name)
    }
  }

  /// The case of this name.
  public static func facts(_ name: String) throws -> Case {
    try cases().first { $0.id == name } ?? Case()
  }

  /// The files of a folder of fixtures: name without ending, and bytes.
  private static func texts(in folder: String) throws -> [(name: String, bytes: [UInt8])] {
    let directory = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Fixtures/\(folder)")
    return try FileManager.default.contentsOfDirectory(atPath: directory.path).filter { $0.hasSuffix(".yaml") }.sorted()
      .map { (String($0.dropLast(5)), [UInt8](try Data(contentsOf: directory.appendingPathComponent($0)))) }
  }
}
