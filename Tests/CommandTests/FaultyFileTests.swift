import Foundation
import Testing

/// A file with mistakes in it, and beside it what the command says of them, word for word.
struct FaultyFile: CustomTestStringConvertible, Sendable {
  let name: String
  var testDescription: String { name }

  static let folder = Command.folder("Faulty")
  static let all: [FaultyFile] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }.sorted().map { FaultyFile(name: $0) }
  }()

  var expected: String {
    get throws {
      String(decoding: try Data(contentsOf: Self.folder.appendingPathComponent("\(name).txt")), as: UTF8.self)
    }
  }
}

@Suite("Each faulty file is told what is wrong with it")
struct FaultyFileTests {
  @Test("There are files, and each has its text")
  func files() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: FaultyFile.folder.path)
    let texts = names.filter { $0.hasSuffix(".txt") }.map { String($0.dropLast(4)) }.sorted()
    #expect(FaultyFile.all.count > 70)
    #expect(texts == FaultyFile.all.map(\.name))
  }

  /// After a change of words, `quorate check NAME.yaml 2> NAME.txt` in the folder writes a text anew, to be read before
  /// it is kept. `[…]` in a text stands for anything, where the lists of the real procedures would come.
  @Test("check names every mistake on standard error", arguments: FaultyFile.all)
  func check(_ file: FaultyFile) throws {
    let run = try Command.run("check", "\(file.name).yaml", in: FaultyFile.folder)
    #expect(run.status == 1)
    let parts = try file.expected.components(separatedBy: "[…]")
    guard parts.count > 1 else {
      #expect(run.errors == parts[0])
      return
    }
    var rest = run.errors[...]
    #expect(rest.hasPrefix(parts[0]) && rest.hasSuffix(parts[parts.count - 1]), "\(run.errors)")
    for part in parts.dropFirst() {
      let found = try #require(rest.firstRange(of: part), "\(part) is missing in: \(run.errors)")
      rest = rest[found.upperBound...]
    }
  }

  @Test("no message about a case says anything but its keys and the words of closed lists", arguments: FaultyFile.all)
  func confidential(_ file: FaultyFile) throws {
    let secrets = ["girl", "boy", "aunt", "Maud", "uncle", "Fred", "Seaview", "Jones", "2017-05-01", "2023-04-20"]
    for secret in secrets + ["perpetrator"] { #expect(!(try file.expected).contains(secret), "\(secret)") }
  }
}
