import ArgumentParser
import Profiles
import Rendering

/// `quorate check`: profiles and cases are valid.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Whether profiles and cases can be read; names every mistake in them.")

  @Argument(
    help: ArgumentHelp("Profiles and cases; all of Authorities and Cases where none is named.", valueName: "file"))
  var files: [String] = []

  @OptionGroup var options: SharedOptions

  func run() throws {
    let library = try Library()
    var paths = files
    if paths.isEmpty {
      do { paths = try Files.yaml(in: options.authorities) + Files.yaml(in: "Cases") } catch {
        throw Stop.cannotRead(Unreadable(messages: [error.description]))
      }
    }
    var faults: [(path: String, messages: [String])] = []
    for path in paths {
      do {
        if try Self.isProfile(path) { _ = try library.profile(path) } else { _ = try library.file(path) }
      } catch {
        faults.append((path, error.messages))
      }
    }
    let messages = faults.flatMap(\.messages)
    if !messages.isEmpty { Terminal.complain(messages.joined(separator: "\n\n")) }
    try options.show(document(paths.count, faults), json(paths, faults))
    if !faults.isEmpty { throw Stop.differs }
  }

  /// Whether a file is a profile. Whatever else it may be is read as a case, of which messages show nothing.
  private static func isProfile(_ path: String) throws(Unreadable) -> Bool {
    do { return Library.looksLikeProfile(try Files.read(path)) } catch {
      throw Unreadable(messages: [error.description])
    }
  }

  private func document(_ count: Int, _ faults: [(path: String, messages: [String])]) -> Document {
    let wrong = faults.reduce(0) { $0 + $1.messages.count }
    let files = "\(count) file\(count == 1 ? "" : "s") read"
    let verdict =
      wrong == 0
      ? "\(files), nothing wrong."
      : "\(files): \(wrong) mistake\(wrong == 1 ? "" : "s") in \(faults.map(\.path).listed())."
    return Document([.paragraph([Span(verdict)])])
  }

  private func json(_ paths: [String], _ faults: [(path: String, messages: [String])]) -> JSON {
    .object([
      ("files", .array(paths.map { .string($0) })),
      (
        "faults",
        .array(
          faults.map { .object([("file", .string($0.path)), ("messages", .array($0.messages.map { .string($0) }))]) })
      ),
    ])
  }
}
