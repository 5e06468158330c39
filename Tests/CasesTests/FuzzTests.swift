import Cases
import Engine
import Foundation
import Procedures
import Profiles
import Records
import TestSupport
import Testing
import YAML

@Suite("Real texts, changed at random")
struct FuzzTests {
  private static let rounds = 2_400
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The bytes of every YAML file of a folder of this repository, by name without ending.
  private static func texts(in folder: String) throws -> [(name: String, bytes: [UInt8])] {
    let directory = root.appendingPathComponent(folder)
    return try FileManager.default.contentsOfDirectory(atPath: directory.path).filter { $0.hasSuffix(".yaml") }.sorted()
      .map { (String($0.dropLast(5)), [UInt8](try Data(contentsOf: directory.appendingPathComponent($0)))) }
  }

  private static let signs = Array("[]{}:,-?&*!|>'\"%@`#~ \n\r\t\\ab0.<".utf8) + [0x00, 0x80, 0xC3, 0xE2, 0xA8, 0xFF]

  /// One to four changes: a sign put in, a piece cut out, doubled or moved, a bit turned over, two lines swapped.
  private static func changed(_ original: [UInt8], _ dice: inout Dice) -> [UInt8] {
    var bytes = original
    for _ in 0..<Int.random(in: 1...4, using: &dice) {
      guard !bytes.isEmpty else { break }
      let index = Int.random(in: 0..<bytes.count, using: &dice)
      let end = min(bytes.count, index + Int.random(in: 1...30, using: &dice))
      switch Int.random(in: 0..<7, using: &dice) {
      case 0: bytes.insert(signs.randomElement(using: &dice) ?? 0, at: index)
      case 1: bytes.removeSubrange(index..<end)
      case 2: bytes.insert(contentsOf: bytes[index..<end], at: Int.random(in: 0...bytes.count, using: &dice))
      case 3: bytes[index] ^= 1 << UInt8.random(in: 0..<8, using: &dice)
      case 4: bytes[index] = signs.randomElement(using: &dice) ?? 0
      case 5: bytes.swapAt(index, Int.random(in: 0..<bytes.count, using: &dice))
      default:
        var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        lines.swapAt(Int.random(in: 0..<lines.count, using: &dice), Int.random(in: 0..<lines.count, using: &dice))
        bytes = Array(lines.joined(separator: [0x0A]))
      }
    }
    return bytes
  }

  /// The words of at least six letters in a text.
  private static func longWords(_ text: String) -> Set<String> {
    Set(text.split { !($0.isLetter || $0.isNumber) }.map { $0.lowercased() }.filter { $0.count >= 6 })
  }

  /// The text with every long word that is not of the vocabulary spelt in letters that no message uses, so that a word
  /// of the text in a message cannot be there by chance.
  private static func disguised(_ bytes: [UInt8], _ vocabulary: Set<String>) -> [UInt8] {
    let letters = Array("qxzjkvw")
    var result = ""
    var word = ""
    func flush() {
      let isSecret = word.count >= 6 && !vocabulary.contains(word.lowercased())
      let spelt = word.unicodeScalars.map { letters[Int($0.value) % letters.count] }
      result += isSecret ? String(spelt) : word
      word = ""
    }
    for character in String(decoding: bytes, as: UTF8.self) {
      guard !character.isLetter else {
        word.append(character)
        continue
      }
      flush()
      result.append(character)
    }
    flush()
    return Array(result.utf8)
  }

  @Test("a case gives a case or diagnostics, and no problem says a word of it that is not of the vocabulary")
  func cases() throws {
    var dice = Dice(seed: 1)
    let vocabulary = Self.vocabulary(Case.grammar)
    let texts = try Self.texts(in: "Cases").map { Self.disguised($0.bytes, vocabulary) }
    try #require(!texts.isEmpty)
    var faulty = 0
    for round in 0..<Self.rounds {
      let bytes = Self.changed(texts[round % texts.count], &dice)
      let secrets = Self.longWords(String(decoding: bytes, as: UTF8.self)).subtracting(vocabulary)
      do throws(Diagnostics) {
        _ = try CaseReader.read(CaseReader.source(name: "a.yaml", bytes: bytes))
      } catch {
        faulty += 1
        #expect(!error.all.isEmpty)
        let told = Self.longWords(error.all.map(Self.withoutMistypedKey).joined(separator: "\n"))
        #expect(told.isDisjoint(with: secrets), "\(told.intersection(secrets)) is told of a text")
      }
    }
    #expect(faulty > Self.rounds / 2)
  }

  /// What a diagnostic says but for the key that somebody mistyped, which they are shown.
  private static func withoutMistypedKey(_ diagnostic: Diagnostic) -> String {
    guard case .unknownKey(.some, _) = diagnostic.fault, let excerpt = diagnostic.excerpt else {
      return diagnostic.description
    }
    let scalars = Array(excerpt.text.unicodeScalars)
    let start = min(excerpt.offset, scalars.count)
    let rest = scalars[..<start] + [" "] + scalars[min(start + excerpt.length, scalars.count)...]
    return [diagnostic.sentence, diagnostic.help ?? "", String(String.UnicodeScalarView(rest))].joined(separator: "\n")
  }

  @Test("a profile gives a profile or diagnostics, in order and within its text")
  func profiles() throws {
    var dice = Dice(seed: 2)
    let texts = try Self.texts(in: "Authorities")
    try #require(!texts.isEmpty)
    let reader = ProfileReader(try Evaluator(conferenceProcedures).catalogue)
    var faulty = 0
    for round in 0..<Self.rounds / 8 {
      let (name, original) = texts[round % texts.count]
      let bytes = Self.changed(original, &dice)
      do throws(Diagnostics) {
        _ = try reader.profile(in: Source(name: "a.yaml", bytes: bytes), expecting: name)
      } catch {
        faulty += 1
        let excerpts = error.all.compactMap(\.excerpt)
        let marks = excerpts.map(\.mark)
        #expect(
          !marks.isEmpty && marks.count == error.all.count && zip(marks, marks.dropFirst()).allSatisfy { $0 <= $1 })
        #expect(excerpts.allSatisfy { $0.offset <= $0.text.unicodeScalars.count })
        for problem in error.all {
          #expect(!problem.description.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
        }
      }
    }
    #expect(faulty > Self.rounds / 16)
  }

  /// The words of a grammar's keys and closed lists.
  private static func vocabulary(_ grammar: Grammar) -> Set<String> {
    switch grammar.form {
    case .text: []
    case .options(let options): longWords(options.map(\.word).joined(separator: " "))
    case .list(let element): vocabulary(element)
    case .record(let keys):
      keys.reduce(longWords(keys.map(\.name).joined(separator: " "))) { $0.union(vocabulary($1.grammar)) }
    case .mapping(let from, let to): vocabulary(from).union(vocabulary(to))
    case .either(let grammars): grammars.reduce([]) { $0.union(vocabulary($1)) }
    }
  }
}
